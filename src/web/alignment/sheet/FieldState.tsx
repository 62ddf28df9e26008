import type { Question } from "../../../core/alignment/questions.ts";
import { TwoVersions } from "../../language/TwoVersions.tsx";
import { useHere } from "../../partnership/here.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import css from "./fields/Fields.module.css";
import { Lines, useLines } from "./Lines.tsx";
import { readOne, useSheet } from "./writing.ts";

interface Props {
	readonly question: Question;
	readonly field: string;
	/** What this field is about, where a question has several. */
	readonly name?: string;
	/** Says nothing while all is saved: one of many lines. */
	readonly quiet?: boolean;
}

/** Is it saved? And where a colleague wrote at the same time: both versions in words, until somebody chooses. */
export function FieldState({ question, field, name, quiet = false }: Props) {
	const { drafts, texts, state } = useSheet();
	const { record } = useHere();
	const { states, unread } = useTexts(sheetTexts);
	const lines = useLines();
	const its = state(field);
	if (!its) return null;
	const inWords = (text: string) => {
		const { answer } = readOne(question, { [field]: text });
		return answer ? <Lines lines={lines(question, answer)} /> : text.trim() === "" ? "—" : `${unread}: ${text}`;
	};
	const spoken = its.state === "saved" ? !quiet && (texts[field] ?? "") !== "" : true;
	return (
		<>
			{spoken && (
				<p className={css["state"]} data-state={its.state}>
					{name && its.state === "conflict" ? `${name}: ${states[its.state]}` : states[its.state]}
				</p>
			)}
			{its.theirs && (
				<TwoVersions
					who={record.names[its.theirs.by]?.givenName ?? null}
					mine={inWords(its.text)}
					theirs={inWords(its.theirs.text)}
					onMine={() => drafts.keepMine(field)}
					onTheirs={() => drafts.takeTheirs(field)}
				/>
			)}
		</>
	);
}
