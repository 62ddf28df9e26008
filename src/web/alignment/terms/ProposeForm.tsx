import { useState } from "react";
import type { Comparison } from "../../../core/alignment/comparison.ts";
import type { Question } from "../../../core/alignment/questions.ts";
import type { Term } from "../../../core/alignment/terms.ts";
import { standing } from "../../../core/proposals/state.ts";
import { newId } from "../../data/ids.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { agreementTexts, termTexts } from "../../texts/agreement.ts";
import { coreTexts } from "../../texts/core.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";
import { WritingField } from "../../ui/WritingField.tsx";
import { useCompared } from "../comparison/compared.ts";
import { candidatesOf, type Seed, seedsOf } from "./seeds.ts";
import css from "./Terms.module.css";
import { blank, type Typed, typedFrom, valueTyped, type Wrong, wrongIn } from "./typed.ts";
import { ValueFields } from "./ValueFields.tsx";

/** Proposes a value: starts from what was said, changed in its fields. What was typed stays whatever the answer is. */
export function ProposeForm({ term, onDone }: { readonly term: Term; readonly onDone: () => void }) {
	const { here, comparison, names } = useCompared();
	const { form, thread } = useTexts(agreementTexts);
	const core = useTexts(coreTexts);
	const question = comparison.questions.find((it) => it.id === term.question) ?? null;
	const [typed, setTyped] = useState<Typed>(() => started(term, question, comparison));
	const [note, setNote] = useState("");
	const [wrong, setWrong] = useState<Wrong | null>(null);
	const [seen] = useState(() => theirs(term, here.side));
	const { run, busy, refused } = useCommand();
	const answers = theirs(term, here.side);
	const taken = comparison.terms.flatMap((it) =>
		it.id !== term.id && it.value?.value.is === "kpi" ? [it.value.value.kpi] : [],
	);
	const submit = async (): Promise<void> => {
		const no = wrongIn(term, question, typed, taken);
		setWrong(no);
		const value = valueTyped(term, typed);
		if (no || !value) return;
		const worded = value.is === "words";
		const done = await run("alignment.propose", {
			...{ term: term.id, proposal: newId(), answers, offer: { is: "value", value } },
			en: (worded && typed.en.trim()) || null,
			ru: (worded && typed.ru.trim()) || null,
			note: note.trim() || null,
		});
		if (done) onDone();
	};
	return (
		<Form onSubmit={() => void submit()} label={thread.propose}>
			{answers !== seen && answers !== null && <Note live title={thread.met(names[here.other])} />}
			<Seeds term={term} onChoose={(seed) => setTyped(typedFrom(seed.value, seed.texts, question))} />
			<ValueFields
				{...{ term, question, typed }}
				onChange={(it) => {
					setTyped(it);
					setWrong(null);
				}}
				wrong={wrong && { field: wrong.field, sentence: wrong.refusal ? core.refusal(wrong.refusal) : form.missing }}
			/>
			<WritingField label={form.note} value={note} onChange={setNote} rows={1} />
			{refused && <Note tone="bad" live title={refused} />}
			<div className={css["moves"]}>
				<Button type="submit" variant="filled" loading={busy}>
					{form.send}
				</Button>
				<Button onClick={onDone}>{thread.cancel}</Button>
			</div>
		</Form>
	);
}

/** The other side's proposal on the table: whoever proposes answers it. */
export function theirs({ thread }: Term, side: "a" | "b"): string | null {
	const now = standing(thread);
	return now && now.side !== side ? now.id : null;
}

/** What stands there to be changed; for a KPI, the first that either sheet proposes; else an empty form. */
function started(term: Term, question: Question | null, comparison: Comparison): Typed {
	const now = seedsOf(term, question).find((it) => it.from === "offer" || it.from === "agreed");
	if (now) return typedFrom(now.value, now.texts, question);
	const [first] = candidatesOf(comparison, question, term);
	return { ...blank(question), ...(first && first.from !== "catalogue" ? { kpi: first.kpi } : {}) };
}

function Seeds({ term, onChoose }: { readonly term: Term; readonly onChoose: (seed: Seed) => void }) {
	const { comparison, type, names } = useCompared();
	const { form } = useTexts(agreementTexts);
	const words = useTexts(termTexts);
	const question = comparison.questions.find((it) => it.id === term.question) ?? null;
	const seeds = seedsOf(term, question).filter((it) => it.from !== "agreed" || term.kind !== "kpi");
	if (seeds.length === 0) return null;
	const named = ({ from, value, texts }: Seed): string => {
		const said = words.value(value, texts, term, { type, names }) || Object.values(texts)[0] || "";
		const short = said.length > 90 ? `${said.slice(0, 90)}…` : said;
		switch (from) {
			case "between":
				return form.between(short);
			case "agreed":
				return form.asAgreed(short);
			case "offer":
				return form.theirOffer(short);
			default:
				return form.fromSide(names[from], short);
		}
	};
	return (
		<fieldset className="list">
			<legend className="aside">{form.startFrom}</legend>
			<div className={css["seeds"]}>
				{seeds.map((it) => (
					<Button key={it.from} onClick={() => onChoose(it)}>
						{named(it)}
					</Button>
				))}
			</div>
		</fieldset>
	);
}
