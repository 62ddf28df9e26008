import type { Question } from "../../../core/alignment/questions.ts";
import type { Answer } from "../../../core/alignment/sheet.ts";
import { questionsOf } from "../../../core/alignment/types/types.ts";
import { languageOf } from "../../exploration/OwnAnswers.tsx";
import { useHere } from "../../partnership/here.ts";
import { findingTexts } from "../../texts/comparison.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import { Lines, useLines } from "./Lines.tsx";
import css from "./OwnSheet.module.css";

interface Props {
	/** Something is typed there that does not fit yet. */
	readonly unfit?: (question: Question) => boolean;
	readonly answerTo: (question: Question) => Answer | null;
	readonly daysOff: readonly string[];
	readonly rates: readonly { readonly from: string; readonly to: string; readonly rate: string }[];
}

/** A whole sheet in words, to read over, to keep and to print. */
export function OwnSheet({ unfit, answerTo, daysOff, rates }: Props) {
	const { state } = useHere();
	const { reckoning } = useTexts(sheetTexts);
	const words = useTexts(findingTexts);
	const { type } = state.stages;
	const span = (days: string): string => [...new Set(days.split("/"))].map((day) => words.date(day)).join(" – ");
	return (
		<dl className={css["sheet"]}>
			{questionsOf(type).map((question) => (
				<div key={question.id}>
					<dt>{words.ask(question.id, type)}</dt>
					<dd>
						<Said question={question} answer={answerTo(question)} unfit={unfit?.(question) ?? false} />
					</dd>
				</div>
			))}
			{daysOff.length > 0 && (
				<div>
					<dt>{reckoning.daysOff}</dt>
					<dd>{daysOff.map(span).join("; ")}</dd>
				</div>
			)}
			{rates.length > 0 && (
				<div>
					<dt>{reckoning.rates}</dt>
					<dd lang="zxx">{rates.map(({ from, to, rate }) => `1 ${from} = ${words.number(rate)} ${to}`).join("; ")}</dd>
				</div>
			)}
		</dl>
	);
}

interface SaidProps {
	readonly question: Question;
	readonly answer: Answer | null;
	readonly unfit: boolean;
}

function Said({ question, answer, unfit }: SaidProps) {
	const { review } = useTexts(sheetTexts);
	const lines = useLines();
	const said = answer ? lines(question, answer) : [];
	if (said.length === 0) return <p className="aside">{unfit ? review.unfit : review.left}</p>;
	if (answer?.kind === "narrative") return <p lang={languageOf(answer.value)}>{answer.value}</p>;
	return <Lines lines={said} />;
}
