/** An opened answer in the sheet's own fields, apart from every draft: what is typed here is a correction, not a sheet. */
import { fieldsFrom, fieldText, fieldValue, typedFrom } from "../../../core/alignment/drafted.ts";
import { readTyped } from "../../../core/alignment/rules.ts";
import type { Sheet } from "../../../core/alignment/sheet.ts";
import type { Side } from "../../../core/kit.ts";
import type { Partnership } from "../../../core/partnership.ts";
import type { Drafts } from "../../data/drafts.ts";
import { readOne, type Writing } from "../sheet/writing.ts";

export type Fields = Readonly<Record<string, string>>;

/** The fields of one question as its answer stands, with the rates and days off of the sheet it stands in. */
export function fieldsOfAnswer(sheet: Sheet, question: string): Fields {
	const { [question]: answer } = sheet.answers;
	return fieldsFrom({ ...sheet, answers: answer ? { [question]: answer } : {} });
}

const ignore = (): void => {};
/** Nobody writes a correction with somebody else, so nothing of it is shared before it is sent. */
const apart: Drafts = {
	fields: {},
	set: ignore,
	keepMine: ignore,
	takeTheirs: ignore,
	ready: true,
	failure: null,
	flush: () => Promise.resolve(),
};

export function writingOf(
	it: Partnership,
	side: Side,
	date: string,
	texts: Fields,
	put: (texts: Fields) => void,
): Writing {
	const typed = { ...typedFrom(it.stages.type, texts), date };
	return {
		drafts: apart,
		texts,
		typed,
		whole: readTyped(it, side, typed),
		disabled: false,
		value: (field) => fieldValue(texts[field] ?? ""),
		set: (field, value) => put({ ...texts, [field]: fieldText(value) }),
		state: () => undefined,
		read: (question) => readOne(question, texts),
	};
}
