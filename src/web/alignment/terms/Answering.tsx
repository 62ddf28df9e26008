import { useState } from "react";
import type { Term } from "../../../core/alignment/terms.ts";
import { standing } from "../../../core/proposals/state.ts";
import { newId } from "../../data/ids.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { agreementTexts, termTexts } from "../../texts/agreement.ts";
import { useTexts } from "../../texts/texts.ts";
import { Act } from "../../ui/Act.tsx";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";
import { WritingField } from "../../ui/WritingField.tsx";
import { useCompared } from "../comparison/compared.ts";
import { seedsOf } from "./seeds.ts";
import css from "./Terms.module.css";
import { typedFrom, wrongIn } from "./typed.ts";

/** Answers the other side's proposal: accept it, or say no and why. */
export function Answering({ term }: { readonly term: Term }) {
	const { no } = useCompared();
	const { thread } = useTexts(agreementTexts);
	const [declining, setDeclining] = useState(false);
	const [reason, setReason] = useState("");
	const { run, busy, refused } = useCommand();
	const named = { term: term.id, proposal: standing(term.thread)?.id ?? "" };
	const decline = (): void => void run("alignment.decline", { ...named, reason: reason.trim() || null });
	return (
		<>
			{refused && <Note tone="bad" live title={refused} />}
			{declining ? (
				<Form onSubmit={decline} label={thread.decline}>
					<WritingField label={thread.declineWhy} value={reason} onChange={setReason} rows={2} />
					<div className={css["moves"]}>
						<Button type="submit" variant="filled" loading={busy}>
							{thread.declineSend}
						</Button>
						<Button onClick={() => setDeclining(false)}>{thread.cancel}</Button>
					</div>
				</Form>
			) : (
				<div className={css["moves"]}>
					<Act variant="filled" no={no} loading={busy} onClick={() => void run("alignment.accept", named)}>
						{thread.accept}
					</Act>
					{no === null && <Act onClick={() => setDeclining(true)}>{thread.decline}</Act>}
				</div>
			)}
		</>
	);
}

/** One press to propose what the other side said, where that is a whole value. */
export function AgreeToTheirs({ term }: { readonly term: Term }) {
	const { here, comparison, type, names } = useCompared();
	const { thread } = useTexts(agreementTexts);
	const words = useTexts(termTexts);
	const { run, busy, refused } = useCommand();
	const question = comparison.questions.find((it) => it.id === term.question) ?? null;
	const seed = seedsOf(term, question).find((it) => it.from === here.other);
	if (!seed || seed.value.is === "words") return null;
	if (wrongIn(term, question, typedFrom(seed.value, seed.texts, question), [])) return null;
	const nothing = { answers: null, en: null, ru: null, note: null };
	const offer = { is: "value", value: seed.value } as const;
	return (
		<div className="list">
			<Act
				loading={busy}
				onClick={() => void run("alignment.propose", { term: term.id, proposal: newId(), offer, ...nothing })}
			>
				{thread.agreeTo(names[here.other], words.value(seed.value, seed.texts, term, { type, names }))}
			</Act>
			{refused && <Note tone="bad" live title={refused} />}
		</div>
	);
}
