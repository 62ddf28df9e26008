/** My side's sheet as it is being written: every field, what is read of it, and what does not fit yet. */
import { createContext, useContext, useMemo } from "react";
import { slots } from "../../../core/alignment/contract.ts";
import { answerFrom, fieldsOf, fieldText, fieldValue, typedFrom } from "../../../core/alignment/drafted.ts";
import type { Question } from "../../../core/alignment/questions.ts";
import { readAnswer } from "../../../core/alignment/read-answer.ts";
import type { ReadSheet } from "../../../core/alignment/read-sheet.ts";
import type { Path, Problem } from "../../../core/alignment/reading.ts";
import { readTyped } from "../../../core/alignment/rules.ts";
import type { Answer } from "../../../core/alignment/sheet.ts";
import type { Json } from "../../../core/kit.ts";
import { useNow } from "../../data/clock.ts";
import { type DraftField, type Drafts, useDrafts } from "../../data/drafts.ts";
import { useHere } from "../../partnership/here.ts";
import { dayIn } from "./progress.ts";

export interface Read {
	readonly answer: Answer | null;
	/** Paths begin at the question. */
	readonly problems: readonly Problem[];
}

export interface Writing {
	readonly drafts: Drafts;
	readonly texts: Readonly<Record<string, string>>;
	/** What would be sealed now. */
	readonly typed: ReturnType<typeof typedFrom> & { readonly date: string };
	readonly whole: ReadSheet;
	readonly disabled: boolean;
	value(field: string): Json;
	set(field: string, value: Json): void;
	state(field: string): DraftField | undefined;
	read(question: Question): Read;
}

/** One question read by itself, so that a slip in one does not hide the others. */
export function readOne(question: Question, texts: Readonly<Record<string, string>>): Read {
	const problems: Problem[] = [];
	const answer = readAnswer({ value: answerFrom(question, texts), path: [], problems }, question);
	return { answer, problems };
}

export function useWriting(disabled: boolean): Writing {
	const { id, state, side } = useHere();
	const drafts = useDrafts({ partnership: id }, slots.sheet);
	const { type } = state.stages;
	const { fields } = drafts;
	const date = dayIn(useNow(), state.people.sides[side].zone);
	return useMemo(() => {
		const texts = Object.fromEntries(fieldsOf(type).map((field) => [field, fields[field]?.text ?? ""]));
		const typed = { ...typedFrom(type, texts), date };
		return {
			drafts,
			texts,
			typed,
			whole: readTyped(state, side, typed),
			disabled: disabled || !drafts.ready,
			value: (field) => fieldValue(texts[field] ?? ""),
			set: (field, value) => drafts.set(field, fieldText(value)),
			state: (field) => fields[field],
			read: (question) => readOne(question, texts),
		};
	}, [drafts, fields, type, state, side, date, disabled]);
}

export const WritingContext = createContext<Writing | null>(null);

/** The sheet that is being written on this page. Only beneath `SheetPage`. */
export function useSheet(): Writing {
	const writing = useContext(WritingContext);
	if (!writing) throw new Error("asked for a sheet outside of its page");
	return writing;
}

/** The first misfit at or beneath this path. */
export const problemAt = (problems: readonly Problem[], path: Path): Problem | null =>
	problems.find((it) => path.every((part, n) => String(it.path[n]) === String(part))) ?? null;
