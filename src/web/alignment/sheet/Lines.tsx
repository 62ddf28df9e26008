import type { Quantity } from "../../../core/alignment/quantities.ts";
import type { Question } from "../../../core/alignment/questions.ts";
import type { Answer, Kpi, Nothing, Responsible, Speaker } from "../../../core/alignment/sheet.ts";
import { languageOf } from "../../exploration/OwnAnswers.tsx";
import { useHere } from "../../partnership/here.ts";
import { findingTexts } from "../../texts/comparison.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import css from "./Lines.module.css";

/** One line of an answer in words, with what it is about where an answer has several. */
interface Line {
	/** Tells lines of the same label apart: the KPI's name. */
	readonly of: string;
	readonly label: string | null;
	readonly text: string;
	/** Somebody's own words stand in it. */
	readonly written: boolean;
}

/** One's own answer in words, as one would read it out. */
export function useLines(): (question: Question, answer: Answer) => readonly Line[] {
	const { state, side, other, companies } = useHere();
	const { type } = state.stages;
	const words = useTexts(findingTexts);
	const { field, kpi: kpiTexts, whoLong, answersForIs, ends } = useTexts(sheetTexts);
	const line = (label: string | null, text: string | null, of = "", written = false): readonly Line[] =>
		text === null ? [] : [{ of, label, text, written }];
	const quantity = (it: Quantity | Nothing | null): string | null =>
		it === null ? null : it === "nothing" ? field.nothing : words.quantity(it);
	const options = (question: string, them: readonly string[] | null): string | null => {
		if (them === null) return null;
		return them.length === 0 ? field.noneOfThese : them.map((it) => words.option(question, it, type)).join(", ");
	};
	const responsible = ({ by, accountable }: Responsible): string =>
		accountable === null
			? whoLong[by]
			: `${whoLong[by]}, ${answersForIs(companies[accountable === "us" ? side : other])}`;
	const who = (it: Speaker | null): string | null => it && whoLong[it];

	function kpi(it: Kpi): readonly Line[] {
		const milestone = it.kind === "milestone";
		const unit = it.id === null ? (it.unit ?? "") : words.kpiUnit(it.id, type);
		const figure = (value: string | null): string | null =>
			value && (milestone ? words.date(value) : `${words.number(value)} ${unit}`.trim());
		const own = (label: string | null, text: string | null, written = it.id === null): readonly Line[] =>
			line(label, text, it.name, written);
		return [
			...own(null, it.id === null ? it.name : words.kpi(it.id, type)),
			...own(kpiTexts.baseline, milestone ? null : (figure(it.baseline) ?? kpiTexts.unknown)),
			...own(milestone ? kpiTexts.date30 : kpiTexts.day30, figure(it.day30)),
			...own(milestone ? kpiTexts.date90 : kpiTexts.day90, figure(it.day90)),
			...own(kpiTexts.source, it.source, true),
			...own(kpiTexts.measuredBy, who(it.measuredBy)),
			...own(kpiTexts.movedBy, who(it.movedBy)),
		];
	}

	return (question, answer) => {
		switch (answer.kind) {
			case "narrative":
				return line(null, answer.value, "", true);
			case "giveExpect":
				return [...line(field.give, quantity(answer.value.give)), ...line(field.expect, quantity(answer.value.expect))];
			case "cap":
			case "amount":
				return line(null, quantity(answer.value));
			case "when": {
				const { needBy, canBy } = answer.value;
				return [
					...line(field.needBy, needBy === "nothing" ? field.noDate : needBy && words.date(needBy)),
					...line(field.canBy, canBy === "nothing" ? field.cannot : canBy && words.date(canBy)),
				];
			}
			case "choice":
				return line(null, options(question.id, [answer.value]));
			case "choices":
				return line(null, options(question.id, answer.value));
			case "wants":
				return [
					...line(field.wants, options(question.id, answer.value.wants)),
					...line(field.helps, options(question.id, answer.value.helps)),
				];
			case "scale": {
				const worded: Readonly<Record<string, readonly string[]>> = ends;
				const [one, five] = [worded[question.id]?.[0], worded[question.id]?.[1]];
				return line(null, one && five ? `${answer.value} (1: ${one}, 5: ${five})` : String(answer.value));
			}
			case "kpis":
				return answer.value.flatMap(kpi);
			case "responsibilities":
				return Object.entries(answer.value).flatMap(([id, it]) => line(words.activity(id, type), responsible(it)));
		}
	};
}

/** An answer in words. */
export const Lines = ({ lines }: { readonly lines: readonly Line[] }) => (
	<div className={css["lines"]}>
		{lines.map(({ of, label, text, written }) => (
			<p key={`${of} ${label}`} data-heads={label === null}>
				{label && <span>{label}</span>}
				<span lang={written ? languageOf(text) : undefined}>{text}</span>
			</p>
		))}
	</div>
);
