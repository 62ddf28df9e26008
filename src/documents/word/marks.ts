/**
 * The marks by which a Word file that comes back is matched: bookmarks and styles. Word allows a bookmark 40 characters of
 * letters, digits and `_`; a section's id takes 32 at most, so what a mark is of is one letter at its end.
 */
import { createHash } from "node:crypto";
import type { Language } from "../../core/kit.ts";
import { plainOf } from "../../core/letter/typography.ts";

/** `heading` ends in `h`, `note` in `n` (words of ours that stand where a text is missing), `text` in nothing. */
type Part = "heading" | "text" | "note";
const endings = { heading: "h", text: "", note: "n" } as const satisfies Record<Part, string>;

/** A place in a paper: the words of one section in one language. */
export interface Place {
	readonly id: string;
	readonly language: Language;
	readonly part: Part;
}

export const markOf = ({ id, language, part }: Place): string => `oba_${id}_${language}${endings[part]}`;

/** The place that a bookmark names, or null where it is not one of ours. */
export function placeOf(mark: string): Place | null {
	const [, id, language, ending] = /^oba_([A-Za-z0-9_]{1,32})_(en|ru)([hn]?)$/.exec(mark) ?? [];
	if (id === undefined || (language !== "en" && language !== "ru")) return null;
	return { id, language, part: ending === "h" ? "heading" : ending === "n" ? "note" : "text" };
}

/** Where the signatures begin: whatever follows is no clause. */
export const signaturesMark = "oba__signatures";

/**
 * Begins a table that a paper sets of its own. It carries what the table said, so that one that is as it was is known to be
 * no clause's words, and one that somebody changed is told.
 * @param said the table's words, cells and rows parted alike where it is written and where it is read
 */
export const tableMark = (said: string): string =>
	`oba__table_${createHash("sha256").update(plainOf(said)).digest("hex").slice(0, 16)}`;

/** Character styles of words beside a heading that are not its own: its number, and what is said of it. */
export const besideHeading = { number: "ObaNumber", mark: "ObaMark" } as const;
