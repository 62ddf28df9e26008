/** The table of facing clauses: which column is which language, and what each row says. */
import { type Language, languages } from "../../core/kit.ts";
import type { ReadSection } from "../../core/letter/imported.ts";
import { type Collector, collector, type Line, type Reading, within } from "./lines.ts";
import { placeOf, signaturesMark, tableMark } from "./marks.ts";
import { mostSegments, type Segment, segmentsOf } from "./segments.ts";
import { words } from "./texts.ts";
import { child, type Element, isOn, settingOf } from "./xml.ts";

/** One row as lines, by the column of the grid in which each cell begins. */
interface Row {
	readonly cells: ReadonlyMap<number, readonly Line[]>;
	readonly struck: boolean;
	readonly isHead: boolean;
	/** Both languages grown together into one cell. */
	readonly spans: boolean;
}

/** A clause, and the comments beside it, which are still looked up. */
export interface Found {
	readonly section: Omit<ReadSection, "comments">;
	readonly comments: readonly string[];
	readonly notes: readonly string[];
	/** Words in a column that is no language's: somebody added it to say something. */
	readonly said: readonly string[];
}

/** The names of all bookmarks that begin somewhere under `it`. */
function marksIn(it: Element, found: string[] = []): readonly string[] {
	for (const each of it.children) {
		if (typeof each === "string") continue;
		if (each.name === "bookmarkStart") found.push(each.attributes["name"] ?? "");
		marksIn(each, found);
	}
	return found;
}
export const hasClauses = (it: Element): boolean => marksIn(it).some((each) => placeOf(each) !== null);
export const hasSignatures = (it: Element): boolean => marksIn(it).includes(signaturesMark);

/** Fills `into` with what stands in a cell or the body; tables inside become lines, cells parted by ` | `. */
export function fill(into: Collector, holder: Element, reading: Reading): void {
	for (const it of within(holder, reading)) {
		if (it.name === "p") into.add(it);
		else if (it.name === "bookmarkStart") into.mark(it);
		else if (it.name === "tbl" && reading.deep >= deepestTable) reading.notices.add("tables");
		else if (it.name === "tbl") {
			for (const text of linesOfTable(it, reading)) into.push(text);
		}
	}
}

/** Tables stand in tables; nobody reads them deeper than this. */
const deepestTable = 2;

/** Nothing where the table is a paper's own and says what it said. */
function linesOfTable(table: Element, reading: Reading): readonly string[] {
	const lines = rowsOf(table, { ...reading, deep: reading.deep + 1 }).map(({ cells }) =>
		[...cells.values()].map((each) => each.map((it) => it.text.trim()).join(" ")).join(" | "),
	);
	if (marksIn(table).includes(tableMark(lines.join("\n")))) return [];
	reading.notices.add("tables");
	return lines;
}

function rowsOf(table: Element, reading: Reading): readonly Row[] {
	let waiting: Element[] = [];
	const rows: Row[] = [];
	for (const it of within(table, reading)) {
		if (it.name === "bookmarkStart") waiting.push(it);
		if (it.name !== "tr") continue;
		rows.push(rowOf(it, waiting, reading));
		waiting = [];
	}
	return rows;
}

function rowOf(row: Element, waiting: readonly Element[], reading: Reading): Row {
	const properties = child(row, "trPr");
	const struck = child(properties, "del") !== undefined;
	if (struck || child(properties, "ins")) reading.notices.add("tracked");
	const cells = new Map<number, readonly Line[]>();
	let at = Number(settingOf(properties, "gridBefore") ?? 0);
	let spans = false;
	let marks = [...waiting];
	for (const it of within(row, reading)) {
		if (it.name === "bookmarkStart") marks.push(it);
		if (it.name !== "tc") continue;
		const lines = collector({ ...reading, before: struck || reading.before });
		for (const mark of marks) lines.mark(mark);
		marks = [];
		fill(lines, it, { ...reading, before: struck || reading.before });
		cells.set(at, lines.lines());
		const wide = Number(settingOf(child(it, "tcPr"), "gridSpan") ?? 1);
		spans ||= wide > 1;
		at += wide;
	}
	return { cells, struck, isHead: isOn(properties, "tblHeader"), spans: spans && cells.size === 1 };
}

export interface Facing {
	readonly found: readonly Found[];
	/** Lines of rows in which the two languages cannot be told apart. */
	readonly loose: readonly string[];
}

/** Reads a table of clauses. `known` tells its columns where the table itself has no marks; `taken`: see {@link segmentsOf}. */
export function facingIn(
	table: Element,
	reading: Reading,
	taken: Set<string>,
	known: ReadonlyMap<number, Language> | null,
): Facing & { readonly columns: ReadonlyMap<number, Language> } {
	const rows = rowsOf(table, reading);
	const columns = columnsIn(rows) ?? known ?? columnsByScript(rows);
	const found: Found[] = [];
	const loose: string[] = [];
	for (const row of rows) {
		const own = [...row.cells.values()].flat();
		const isHead = row.isHead || own.every(({ text }) => text.trim() === "" || names.has(text.trim()));
		if (isHead && own.every(({ marks }) => marks.length === 0)) continue;
		if (row.spans) loose.push(...own.map(({ text }) => text.trim()).filter((it) => it !== ""));
		else found.push(...clausesIn(row, columns, taken));
		if (found.length > mostSegments) break;
	}
	return { found, loose, columns };
}

const names = new Set(languages.map((it) => String(words[it].language)));

/** By our marks; else by the names in the head. */
function columnsIn(rows: readonly Row[]): ReadonlyMap<number, Language> | null {
	const columns = new Map<number, Language>();
	for (const { cells } of rows)
		for (const [at, lines] of cells)
			for (const { place } of lines.flatMap((it) => it.marks)) if (!columns.has(at)) columns.set(at, place.language);
	if (columns.size > 0) return columns;
	for (const [at, lines] of rows[0]?.cells ?? []) {
		const named = languages.find((it) => lines.some(({ text }) => text.trim() === words[it].language));
		if (named) columns.set(at, named);
	}
	return columns.size > 0 ? columns : null;
}

function columnsByScript(rows: readonly Row[]): ReadonlyMap<number, Language> {
	const at = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
	const texts = (column: number) =>
		rows.flatMap(({ cells }) => (cells.get(column) ?? []).map((it) => it.text)).join("\n");
	return new Map([...at].map((it) => [it, languageOf(texts(it))]));
}

/** Mostly Cyrillic, or not. */
export const languageOf = (text: string): Language =>
	(text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0) ? "ru" : "en";

function clausesIn(row: Row, columns: ReadonlyMap<number, Language>, taken: Set<string>): readonly Found[] {
	const sides = [...row.cells].flatMap(([at, lines]) => {
		const language = columns.get(at);
		return language ? [{ language, segments: segmentsOf(lines, true, taken) }] : [];
	});
	const beside = [...row.cells].filter(([at]) => !columns.has(at)).flatMap(([, lines]) => lines);
	const said = beside.map(({ text }) => text.trim()).filter((it) => it !== "");
	const ids = sides.flatMap(({ segments }) => segments.map((it) => it.id));
	for (const it of ids) if (it !== null) taken.add(it);
	/** A column without a mark of its own goes with the clause that stands beside it. */
	const keyOf = (segment: Segment, i: number): string => {
		const beside = sides.map(({ segments }) => segments[i]?.id ?? null).find((it) => it !== null);
		return segment.id ?? beside ?? `#${i}`;
	};
	const keys = [...new Set(sides.flatMap(({ segments }) => segments.map(keyOf)))];
	return keys.map((key, i) => {
		const parts = sides.flatMap(({ language, segments }) => {
			const segment = segments.find((it, j) => keyOf(it, j) === key);
			return segment ? [{ language, segment }] : [];
		});
		const present = parts.map(({ language, segment }) => [language, segment.text] as const);
		const absent = sides.filter(({ language }) => parts.every((it) => it.language !== language));
		const texts = Object.fromEntries([...absent.map(({ language }) => [language, ""] as const), ...present]);
		const headings = parts.flatMap(({ language, segment }) =>
			segment.heading ? [[language, segment.heading] as const] : [],
		);
		return {
			section: {
				id: key.startsWith("#") ? null : key,
				headings: Object.fromEntries(headings),
				texts,
				struck: row.struck,
			},
			comments: parts.flatMap(({ segment }) => segment.comments),
			notes: parts.flatMap(({ segment }) => segment.notes),
			said: i === 0 ? said : [],
		};
	});
}
