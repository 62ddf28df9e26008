/** Plain words as Word's paragraphs: every character is text, and none breaks the file. */
import { BookmarkEnd, BookmarkStart, BorderStyle, Paragraph, type ParagraphChild, Tab, TextRun } from "docx";
import type { Language } from "../../core/kit.ts";
import { colours, dashes, locales } from "./look.ts";

/** Hands out the bookmarks of one file. Numbers of its own, so that the same paper gives the same file. */
export interface Bookmarks {
	readonly around: (name: string, paragraphs: readonly Words[]) => readonly Words[];
}

/** A paragraph that is still open: its runs, and how it is set. */
export interface Words {
	readonly runs: readonly (ParagraphChild | BookmarkStart | BookmarkEnd)[];
	readonly set: {
		readonly style?: string;
		readonly item?: boolean;
		readonly rightToLeft?: boolean;
		/** An empty line with a rule to write on. */
		readonly toFill?: boolean;
		/** On one page with what follows. */
		readonly keep?: boolean;
	};
}

export function makeBookmarks(): Bookmarks {
	let last = 0;
	return {
		around(name, paragraphs) {
			last += 1;
			const id = last;
			return paragraphs.map((it, i) => {
				const begins = i === 0 ? [new BookmarkStart(name, id)] : [];
				const ends = i === paragraphs.length - 1 ? [new BookmarkEnd(id)] : [];
				return { ...it, runs: [...begins, ...it.runs, ...ends] };
			});
		},
	};
}

/** XML 1.0 has no place for control characters, not even escaped (section 2.2); half a character is shown as missing. */
export const allowed = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\t]|[\uFFFE\uFFFF]/gu, "");

/** Every sign that ends a line, in any system. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** A first letter that is read from right to left (Hebrew, Arabic and their neighbours). */
const fromTheRight = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** One line as runs in its language. */
export function runsOf(line: string, language: Language, how: { readonly style?: string } = {}): readonly TextRun[] {
	const rightToLeft = fromTheRight.test(line) ? { rightToLeft: true } : {};
	const children = allowed(line.split(lineEnds).join(" "))
		.split("\t")
		.flatMap((part, i) => (i === 0 ? [part] : [new Tab(), part]));
	return [new TextRun({ ...how, ...rightToLeft, children, language: { value: locales[language] } })];
}

/** A text as paragraphs: one per line; a line that begins with `– ` is an item of a real list. */
export function linesOf(text: string, language: Language, style?: string): readonly Words[] {
	return text.split(lineEnds).map((line) => {
		const item = /^– \S/.test(allowed(line));
		const set = { ...(style === undefined ? {} : { style }), item, rightToLeft: fromTheRight.test(line) };
		return { runs: runsOf(item ? line.slice(2) : line, language), set };
	});
}

const fillable = { bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.quiet, space: 1 } };

export const paragraphOf = ({ runs, set: { style, item, rightToLeft, toFill, keep } }: Words): Paragraph =>
	new Paragraph({
		// docx documents bookmarks that begin in one paragraph and end in another, and has no type for them.
		children: runs as readonly ParagraphChild[],
		...(style === undefined ? {} : { style }),
		...(item ? { numbering: { reference: dashes, level: 0 } } : {}),
		...(rightToLeft ? { bidirectional: true } : {}),
		...(toFill ? { border: fillable, spacing: { before: 360 } } : {}),
		...(keep ? { keepNext: true } : {}),
	});
