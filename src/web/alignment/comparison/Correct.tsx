import { useState } from "react";
import type { AddErratum } from "../../../core/alignment/contract.ts";
import { answerFrom } from "../../../core/alignment/drafted.ts";
import type { Question } from "../../../core/alignment/questions.ts";
import { newId } from "../../data/ids.ts";
import { useKept } from "../../language/useKept.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";
import { WritingField } from "../../ui/WritingField.tsx";
import { Answering } from "../sheet/fields/Answering.tsx";
import { WritingContext } from "../sheet/writing.ts";
import css from "./Corrections.module.css";
import { useCompared } from "./compared.ts";
import { type Fields, fieldsOfAnswer, writingOf } from "./correcting.ts";

interface Props {
	readonly question: string;
	readonly onDone: () => void;
}

/** One's own opened answer in the question's own field, to be corrected with a word on why. */
export function Correct({ question: id, onDone }: Props) {
	const { comparison } = useCompared();
	const question = comparison.questions.find((it) => it.id === id);
	return question ? <Correcting question={question} onDone={onDone} /> : null;
}

function Correcting({ question, onDone }: { readonly question: Question; readonly onDone: () => void }) {
	const { here, comparison, type } = useCompared();
	const { corrections } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const { run, busy, refused } = useCommand();
	const sheet = comparison.sheets[here.side];
	// One id for as long as the form stands: sent twice, it is one correction.
	const [fresh] = useState(() => ({ erratum: newId(), fields: fieldsOfAnswer(sheet, question.id), why: "" }));
	const { value, keep, drop } = useKept(`erratum.${question.id}`, fresh);
	const put = (fields: Fields): void => keep({ ...value, fields });
	const leave = (): void => {
		drop();
		onDone();
	};
	async function send(): Promise<void> {
		const answer = answerFrom(question, value.fields) as AddErratum["answer"];
		const why = value.why.trim() || null;
		if (await run("alignment.addErratum", { erratum: value.erratum, question: question.id, answer, why })) leave();
	}
	const ask = words.ask(question.id, type);
	return (
		<Form onSubmit={() => void send()} label={`${corrections.correct}: ${words.name(question.id, type)}`}>
			<p className="aside">{corrections.lead}</p>
			{question.kind === "narrative" ? (
				<WritingField
					label={ask}
					value={value.fields[question.id] ?? ""}
					onChange={(text) => put({ ...value.fields, [question.id]: text })}
				/>
			) : (
				<fieldset className="list" aria-label={ask}>
					<h4>{ask}</h4>
					<WritingContext value={writingOf(here.state, here.side, sheet.date, value.fields, put)}>
						<Answering question={question} />
					</WritingContext>
				</fieldset>
			)}
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
