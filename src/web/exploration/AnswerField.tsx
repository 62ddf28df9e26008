import { useDeferredValue, useMemo } from "react";
import type { PersonName } from "../../core/api.ts";
import { longestAnswer } from "../../core/exploration/contract.ts";
import type { Question } from "../../core/exploration/questions.ts";
import type { Drafts } from "../data/drafts.ts";
import { useLanguage } from "../data/language.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { questionTexts } from "../texts/questions.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { WritingField } from "../ui/WritingField.tsx";
import css from "./AnswerSheet.module.css";
import { type Hints, hintsFor } from "./hints.ts";

interface Props {
	readonly question: Question;
	readonly number: number;
	readonly drafts: Drafts;
	readonly names: Readonly<Record<string, PersonName>>;
	readonly disabled: boolean;
}

/** One question and one's answer to it, saved as one types, with what could be clearer said under it. */
export function AnswerField({ question, number, drafts, names, disabled }: Props) {
	const texts = useTexts(explorationTexts);
	const { ask, help } = useTexts(questionTexts).question[question];
	const { language } = useLanguage();
	const field = drafts.fields[question];
	const text = field?.text ?? "";
	const settled = useDeferredValue(text);
	const hints = useMemo(() => hintsFor(settled, language, question), [settled, language, question]);
	const tooLong = text.length > longestAnswer;
	return (
		<WritingField
			fieldId={`answer-${question}`}
			label={
				<>
					<span className={css["number"]}>{number}</span> {ask}
				</>
			}
			help={help}
			value={text}
			onChange={(changed) => drafts.set(question, changed)}
			marks={settled === text ? hints.blurred : []}
			placeholder={texts.placeholder}
			disabled={disabled || !drafts.ready}
			invalid={tooLong}
			below={
				<div className={css["below"]}>
					{tooLong ? <p className={css["wrong"]}>{texts.tooLong(longestAnswer)}</p> : <Said hints={hints} />}
					{field && text !== "" && (
						<span className={css["state"]} data-state={field.state}>
							{texts.states[field.state]}
						</span>
					)}
					{field?.theirs && <Conflict question={question} drafts={drafts} names={names} />}
				</div>
			}
		/>
	);
}

function Said({ hints }: { readonly hints: Hints }) {
	const texts = useTexts(explorationTexts);
	if (hints.clear) return <p className={css["clear"]}>{texts.hints.clear}</p>;
	return (
		<ul className={css["hints"]} aria-label={texts.hints.title}>
			{hints.blurred.map((it) => (
				<li key={`${it.kind} ${it.start}`}>
					<q>{it.text}</q> {it.suggestion}
				</li>
			))}
			{hints.missing.map((it) => (
				<li key={it.kind}>{it.suggestion}</li>
			))}
		</ul>
	);
}

/** Two people of one side wrote in one field: both texts stay until somebody chooses. */
function Conflict({ question, drafts, names }: Pick<Props, "question" | "drafts" | "names">) {
	const { conflict } = useTexts(explorationTexts);
	const field = drafts.fields[question];
	if (!field?.theirs) return null;
	const { text, theirs } = field;
	const join = (): void => {
		drafts.keepMine(question);
		drafts.set(question, `${text.trimEnd()}\n\n${theirs.text}`);
	};
	return (
		<Note tone="bad" live title={conflict.title(names[theirs.by]?.givenName ?? conflict.someone)}>
			<dl className={css["two"]}>
				<dt>{conflict.mine}</dt>
				<dd>{text}</dd>
				<dt>{conflict.theirs}</dt>
				<dd>{theirs.text}</dd>
			</dl>
			<div className={css["choose"]}>
				<Button onClick={() => drafts.keepMine(question)}>{conflict.keepMine}</Button>
				<Button onClick={() => drafts.takeTheirs(question)}>{conflict.takeTheirs}</Button>
				<Button onClick={join}>{conflict.join}</Button>
			</div>
		</Note>
	);
}
