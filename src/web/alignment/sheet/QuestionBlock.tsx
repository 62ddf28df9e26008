import type { Question } from "../../../core/alignment/questions.ts";
import type { Ask } from "../../../core/language/clarity.ts";
import { ClearField } from "../../language/ClearField.tsx";
import { useHere } from "../../partnership/here.ts";
import { findingTexts } from "../../texts/comparison.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import { Panel } from "../../ui/Panel.tsx";
import { FieldState } from "./FieldState.tsx";
import { Answering } from "./fields/Answering.tsx";
import { answeredness, placeOf } from "./progress.ts";
import css from "./QuestionBlock.module.css";
import { useSheet } from "./writing.ts";

/** What the clarity check looks for in an answer in one's own words. */
const asks: Readonly<Record<string, Ask>> = { success: "success", fallback: "fallback" };
/** As `readAnswer` takes it. */
const longestText = 4000;

interface Props {
	readonly question: Question;
	readonly number: number;
}

/** One question: what is asked and why, its field, and whether it is saved. */
export function QuestionBlock({ question, number }: Props) {
	const { record } = useHere();
	const { drafts, disabled, texts: written } = useSheet();
	const texts = useTexts(sheetTexts);
	const words = useTexts(findingTexts);
	const { state } = useHere();
	const ask = words.ask(question.id, state.stages.type);
	const reasons: Readonly<Record<string, string>> = texts.why;
	const why = reasons[question.id] || null;
	const id = `question-${question.id}`;
	const numbered = (
		<>
			<span className={css["number"]}>{number}</span> {ask}
		</>
	);
	const weighty = question.weight === 3 && answeredness(question, written) === "empty";
	return (
		<Panel id={placeOf(question)}>
			{question.kind === "narrative" ? (
				<ClearField
					field={question.id}
					fieldId={`${id}-text`}
					label={numbered}
					help={why}
					ask={asks[question.id] ?? null}
					most={longestText}
					drafts={drafts}
					names={record.names}
					disabled={disabled}
				/>
			) : (
				<fieldset className="list" aria-labelledby={`${id}-ask`}>
					<div className={css["asked"]}>
						<h2 id={`${id}-ask`}>{numbered}</h2>
						{why && <p className="aside">{why}</p>}
					</div>
					<Answering question={question} />
					{question.kind !== "kpis" && question.kind !== "responsibilities" && (
						<FieldState question={question} field={question.id} />
					)}
				</fieldset>
			)}
			{weighty && <p className="aside">{texts.weighty}</p>}
		</Panel>
	);
}
