import type { PersonName } from "../../core/api.ts";
import { longestAnswer } from "../../core/exploration/contract.ts";
import { askOf, type Question } from "../../core/exploration/questions.ts";
import type { Drafts } from "../data/drafts.ts";
import { ClearField } from "../language/ClearField.tsx";
import { questionTexts } from "../texts/questions.ts";
import { useTexts } from "../texts/texts.ts";
import css from "./AnswerSheet.module.css";

interface Props {
	readonly question: Question;
	readonly number: number;
	readonly drafts: Drafts;
	readonly names: Readonly<Record<string, PersonName>>;
	readonly disabled: boolean;
}

/** One question and one's answer to it. */
export function AnswerField({ question, number, ...rest }: Props) {
	const { ask, help } = useTexts(questionTexts).question[question];
	const label = (
		<>
			<span className={css["number"]}>{number}</span> {ask}
		</>
	);
	return (
		<ClearField
			{...rest}
			field={question}
			fieldId={`answer-${question}`}
			label={label}
			help={help}
			ask={askOf[question]}
			most={longestAnswer}
		/>
	);
}
