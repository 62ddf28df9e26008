/**
 * A Word file's paragraphs as lines of plain words, with every tracked change taken as accepted (ECMA-376 part 1, 17.13.5):
 * what was inserted or moved here stands, what was deleted or moved away does not, and a paragraph whose mark was deleted
 * runs on into the next.
 */
import type { FileNotice } from "../../core/letter/imported.ts";
import { type Place, placeOf } from "./marks.ts";
import type { Styles } from "./styles.ts";
import { child, type Element, elements, isElement, isOn } from "./xml.ts";

/** One paragraph. Its text may have line breaks of its own. */
export interface Line {
	readonly text: string;
	/** The same without words of ours beside a heading. */
	readonly own: string;
	readonly isHeading: boolean;
	readonly isItem: boolean;
	/** The marks that begin in it. `alive`: false where the paragraph that had it is gone, and its mark slipped here. */
	readonly marks: readonly { readonly place: Place; readonly alive: boolean }[];
	readonly comments: readonly string[];
	/** Footnotes and endnotes, as `footnote/3`. */
	readonly notes: readonly string[];
}

export interface Reading {
	readonly styles: Styles;
	/** True: read what was there before the tracked changes, for what was struck out as a whole. */
	readonly before: boolean;
	readonly notices: Set<FileNotice>;
	/** How many tables of a clause it stands in. */
	readonly deep: number;
}

/** What holds other things and says nothing itself. */
const holders = new Set([
	"sdt",
	"sdtContent",
	"customXml",
	"smartTag",
	"hyperlink",
	"fldSimple",
	"dir",
	"bdo",
	"rubyBase",
	"ruby",
]);
const came = new Set(["ins", "moveTo"]);
const went = new Set(["del", "moveFrom"]);
const pictures = new Set(["drawing", "pict", "object", "AlternateContent", "oMath", "oMathPara"]);

/** What stands in an element, looking through everything that only holds, and past what does not count. */
export function within(holder: Element, reading: Reading): readonly Element[] {
	return elements(holder).flatMap((it): readonly Element[] => {
		if (came.has(it.name) || went.has(it.name)) {
			reading.notices.add("tracked");
			return went.has(it.name) === reading.before ? within(it, reading) : [];
		}
		return holders.has(it.name) ? within(it, reading) : [it];
	});
}

/** Collects the lines of one place: a cell, the body. */
export interface Collector {
	add(paragraph: Element): void;
	/** A bookmark that stands between paragraphs belongs to the next. */
	mark(bookmark: Element): void;
	push(text: string): void;
	lines(): readonly Line[];
}

/** A paragraph that is being read. Everything is added at the end: a file may be made to have very many of anything. */
interface Open {
	readonly text: string[];
	readonly own: string[];
	/** No words so far but spaces. */
	blank: boolean;
	isHeading: boolean;
	isItem: boolean;
	readonly marks: { readonly place: Place; alive: boolean }[];
	/** How many of the marks have slipped here. */
	slipped: number;
	readonly comments: string[];
	readonly notes: string[];
}
const fresh = (): Open => ({
	...{ text: [], own: [], blank: true, isHeading: false, isItem: false },
	...{ marks: [], slipped: 0, comments: [], notes: [] },
});

export function collector(reading: Reading): Collector {
	const done: Line[] = [];
	let marks: Element[] = [];
	/** A paragraph whose end was deleted runs on into the next. */
	let open: Open | null = null;
	return {
		mark(bookmark) {
			marks.push(bookmark);
		},
		push(text) {
			done.push(closed({ ...fresh(), text: [text], own: [text] }));
		},
		add(paragraph) {
			const line = open ?? fresh();
			readParagraph(paragraph, marks, line, reading);
			marks = [];
			open = endIsGone(paragraph, reading) ? line : null;
			if (!open) done.push(closed(line));
		},
		lines: () => (open ? [...done, closed(open)] : done),
	};
}

const closed = ({ text, own, blank: _, slipped: __, ...rest }: Open): Line => ({
	...rest,
	text: text.join(""),
	own: own.join(""),
});

function endIsGone(paragraph: Element, reading: Reading): boolean {
	const end = child(child(paragraph, "pPr"), "rPr");
	const changed = [...(end ? elements(end) : [])].filter(({ name }) => came.has(name) || went.has(name));
	if (changed.length > 0) reading.notices.add("tracked");
	return changed.some(({ name }) => went.has(name) !== reading.before);
}

/** Reads on: the later paragraph's look counts. Marks of one that had no words left have slipped. */
function readParagraph(paragraph: Element, marks: readonly Element[], open: Open, reading: Reading): void {
	if (open.blank) {
		for (const it of open.marks.slice(open.slipped)) it.alive = false;
		open.slipped = open.marks.length;
	}
	open.isHeading = reading.styles.isHeading(paragraph) || (open.isHeading && !open.blank);
	open.isItem = reading.styles.isItem(paragraph);
	for (const it of marks) readBeside(it, open, reading);
	const fields: ("code" | "result")[] = [];
	for (const it of within(paragraph, reading)) {
		if (it.name === "r") readRun(it, open, fields, reading);
		else readBeside(it, open, reading);
	}
}

/** Marks, comments and pictures may stand among runs, or in them. */
function readBeside({ name, attributes }: Element, open: Open, { notices }: Reading): void {
	const id = attributes["id"] ?? "";
	if (name === "bookmarkStart") {
		const place = placeOf(attributes["name"] ?? "");
		if (place) open.marks.push({ place, alive: true });
	} else if (name === "commentReference" || name === "commentRangeStart") open.comments.push(id);
	else if (name === "footnoteReference" || name === "endnoteReference")
		open.notes.push(`${name.replace("Reference", "")}/${id}`);
	else if (pictures.has(name)) notices.add("pictures");
}

/** Fields stand in fields; nobody writes them so deep. */
const deepestField = 20;

/** Words of a field's code are for the program; its result is for people. A field may span runs. */
function readRun(run: Element, open: Open, fields: ("code" | "result")[], reading: Reading): void {
	const properties = child(run, "rPr");
	const hidden = isOn(properties, "vanish");
	const said: string[] = [];
	for (const it of within(run, reading)) {
		if (it.name === "fldChar") {
			const kind = it.attributes["fldCharType"];
			if (kind === "begin" && fields.length < deepestField) fields.push("code");
			else if (kind === "end") fields.pop();
			else if (fields.length > 0) fields.splice(-1, 1, "result");
		} else if (!fields.includes("code")) {
			const characters = charactersOf(it, reading);
			if (characters === null) readBeside(it, open, reading);
			else said.push(characters);
		}
	}
	const text = said.join("");
	if (text === "") return;
	if (hidden) {
		reading.notices.add("hidden");
		return;
	}
	open.blank &&= text.trim() === "";
	open.text.push(text);
	if (!reading.styles.isBeside(run)) open.own.push(text);
}

/** The characters that an element of a run stands for; null where it stands for none. */
function charactersOf(it: Element, { before, notices }: Reading): string | null {
	switch (it.name) {
		case "t":
			return wordsIn(it);
		case "delText":
			return before ? wordsIn(it) : null;
		case "tab":
		case "ptab":
			return "\t";
		case "br":
			return it.attributes["type"] === "page" || it.attributes["type"] === "column" ? "" : "\n";
		case "cr":
			return "\n";
		case "noBreakHyphen":
			return "\u2011";
		case "softHyphen":
			return "";
		case "sym":
			return symbol(it, notices);
		default:
			return null;
	}
}

/** A sign by its number in a font of signs: what it looks like is known to that font alone. */
function symbol(it: Element, notices: Set<FileNotice>): string {
	const code = Number.parseInt(it.attributes["char"] ?? "", 16);
	if (code > 0x20 && code < 0xd800) return String.fromCodePoint(code);
	notices.add("symbols");
	return "";
}

/** XML keeps line ends and tabs that somebody typed into the file by hand: in a text they are spaces. */
const wordsIn = (it: Element): string =>
	it.children
		.filter((each) => !isElement(each))
		.join("")
		.replace(/[\n\r]/g, " ");
