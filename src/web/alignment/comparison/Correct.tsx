import { useState } from "react";
import type { AddErratum } from "../../../core/alignment/contract.ts";
import type { Question } from "../../../core/alignment/questions.ts";
import { typedOf } from "../../../core/alignment/typed.ts";
import type { Json } from "../../../core/kit.ts";
import { newId } from "../../data/ids.ts";
import { useKept } from "../../language/useKept.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";
import { WritingField } from "../../ui/WritingField.tsx";
import { AnswerField } from "./AnswerField.tsx";
import css from "./Corrections.module.css";
import { useCompared } from "./compared.ts";

interface Props {
	readonly question: string;
	readonly onDone: () => void;
}

/** One's own opened answer in the question's own field, to be corrected with a word on why. */
export function Correct({ question: id, onDone }: Props) {
	const { here, comparison } = useCompared();
	const question = comparison.questions.find((it) => it.id === id);
	const answer = comparison.sheets[here.side].answers[id];
	if (!question || !answer) return null;
	return <Correcting question={question} before={typedOf(answer, question)} onDone={onDone} />;
}

interface Typing {
	readonly question: Question;
	readonly before: Json;
	readonly onDone: () => void;
}

function Correcting({ question, before, onDone }: Typing) {
	const { type } = useCompared();
	const { corrections } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const { run, busy, refused } = useCommand();
	const [fresh] = useState(() => ({ erratum: newId(), answer: before, why: "" }));
	// One id for as long as the form stands: sent twice, it is one correction.
	const { value, keep, drop } = useKept(`erratum.${question.id}`, fresh);
	const leave = (): void => {
		drop();
		onDone();
	};
	async function send(): Promise<void> {
		const { erratum, answer, why } = value;
		const typed = answer as AddErratum["answer"];
		const input = { erratum, question: question.id, answer: typed, why: why.trim() || null };
		if (await run("alignment.addErratum", input)) leave();
	}
	return (
		<Form onSubmit={() => void send()} label={`${corrections.correct}: ${words.name(question.id, type)}`}>
			<p className="aside">{corrections.lead}</p>
			<AnswerField
				question={question}
				label={words.ask(question.id, type)}
				before={before}
				value={value.answer}
				onChange={(answer) => keep({ ...value, answer })}
			/>
			<WritingField
				label={corrections.why}
				help={corrections.whyHelp}
				value={value.why}
				onChange={(why) => keep({ ...value, why })}
				rows={2}
			/>
			{refused && <Note tone="bad" live title={refused} />}
			<div className={css["moves"]}>
				<Button type="submit" variant="filled" loading={busy}>
					{corrections.send}
				</Button>
				<Button variant="subtle" onClick={leave}>
					{corrections.cancel}
				</Button>
			</div>
		</Form>
	);
}
