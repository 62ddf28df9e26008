/** A Word file that a lawyer worked on, read back clause by clause, whatever program saved it last. */
import { accept, type Language, type Result, refuse } from "../../core/kit.ts";
import type { FileComment, FileNotice, ReadLetter, ReadSection } from "../../core/letter/imported.ts";
import { collector, type Reading, within } from "./lines.ts";
import { openWord, type WordCode, type WordParts } from "./package.ts";
import { mostSegments, segmentsOf } from "./segments.ts";
import { stylesOf } from "./styles.ts";
import { type Found, facingIn, fill, hasClauses, hasSignatures, languageOf } from "./tables.ts";
import { child, type Element, elements } from "./xml.ts";

/** Reads a file of at most `largestFile` bytes, with all its tracked changes taken as accepted. */
export function readWord(bytes: Uint8Array): Result<ReadLetter, WordCode> {
	const opened = openWord(bytes);
	if (!opened.ok) return opened;
	const parts = opened.value;
	const body = child(parts.document, "body");
	if (!body) return refuse("word.broken");
	const reading: Reading = { styles: stylesOf(parts.styles), before: false, notices: new Set<FileNotice>(), deep: 0 };
	const { found, loose } = bodyOf(body, reading);
	const beside = besideIn(parts, reading);
	const sections = found.map((it): ReadSection => ({ ...it.section, comments: beside.of(it) }));
	if (sections.length === 0) return refuse("word.noClauses");
	if (sections.length > mostSegments) return refuse("word.swollen");
	return accept({ sections, loose, comments: beside.rest(), notices: [...reading.notices] });
}

interface Body {
	readonly found: readonly Found[];
	readonly loose: readonly string[];
}

function bodyOf(body: Element, reading: Reading): Body {
	const blocks = within(body, reading).filter(({ name }) => name !== "sectPr");
	const tables = blocks.filter(({ name }) => name === "tbl");
	const marked = tables.some(hasClauses);
	const facing = marked || (!hasClauses(body) && tables.some((it) => isFacing(it, reading)));
	const signed = blocks.findIndex((it) => it.name === "tbl" && hasSignatures(it));
	const until = signed >= 0 ? signed : endWithoutMark(blocks, facing);
	const clauses = blocks.slice(0, until);
	return facing ? facingBody(clauses, reading) : flatBody(clauses, reading);
}

/** Two columns or more, and more than one row: signatures have one. */
const isFacing = (table: Element, reading: Reading): boolean => {
	const rows = within(table, reading).filter(({ name }) => name === "tr");
	return rows.length > 1 && rows.some((it) => within(it, reading).filter(({ name }) => name === "tc").length > 1);
};

/** Where the mark of the signatures is gone they are the last table, if that is not the only one and has no clause. */
function endWithoutMark(blocks: readonly Element[], facing: boolean): number {
	const last = blocks.findLastIndex(({ name }) => name === "tbl");
	const table = blocks[last];
	const first = blocks.findIndex(({ name }) => name === "tbl");
	if (!table || hasClauses(table) || (facing && last === first)) return blocks.length;
	const rows = elements(table).filter(({ name }) => name === "tr");
	return rows.length === 1 ? last : blocks.length;
}

function facingBody(blocks: readonly Element[], reading: Reading): Body {
	const taken = new Set<string>();
	const found: Found[] = [];
	const loose: string[] = [];
	let columns: ReadonlyMap<number, Language> | null = null;
	let between = collector(reading);
	for (const it of blocks) {
		if (it.name !== "tbl") {
			if (it.name === "p" && columns) between.add(it);
			continue;
		}
		const table = facingIn(it, reading, taken, columns);
		loose.push(...between.lines().map(({ text }) => text.trim()));
		between = collector(reading);
		columns = table.columns;
		found.push(...table.found);
		if (found.length > mostSegments) break;
		loose.push(...table.loose);
	}
	loose.push(...between.lines().map(({ text }) => text.trim()));
	return { found, loose: loose.filter((it) => it !== "") };
}

function flatBody(blocks: readonly Element[], reading: Reading): Body {
	const lines = collector(reading);
	const holder: Element = { name: "body", attributes: {}, children: blocks };
	fill(lines, holder, reading);
	const all = lines.lines();
	const marked = all.flatMap(({ marks }) => marks)[0]?.place.language;
	const language = marked ?? languageOf(all.map(({ text }) => text).join("\n"));
	const found = segmentsOf(all, false, new Set()).map(({ id, heading, text, comments, notes }): Found => {
		const headings = heading === null ? {} : { [language]: heading };
		return { section: { id, headings, texts: { [language]: text }, struck: false }, comments, notes, said: [] };
	});
	return { found, loose: [] };
}

/** What was said at the edge and at the foot, handed out to the clauses that it stands beside. */
function besideIn(parts: WordParts, reading: Reading) {
	const textIn = (it: Element): string => {
		const lines = collector(reading);
		fill(lines, it, reading);
		return lines
			.lines()
			.map(({ text }) => text)
			.join("\n")
			.trim();
	};
	const byId = (part: Element | undefined, name: string): ReadonlyMap<string, Element> =>
		new Map(
			(part ? elements(part) : []).flatMap((it) =>
				it.name === name ? [[it.attributes["id"] ?? "", it] as const] : [],
			),
		);
	const comments = byId(parts.comments, "comment");
	const notes = { footnote: byId(parts.footnotes, "footnote"), endnote: byId(parts.endnotes, "endnote") };
	const given = new Set<string>();
	const comment = (id: string): readonly FileComment[] => {
		const it = comments.get(id);
		const text = it ? textIn(it) : "";
		if (!it || text === "" || given.has(id)) return [];
		given.add(id);
		return [{ is: "comment", author: it.attributes["author"]?.trim() || null, text }];
	};
	const note = (called: string): readonly FileComment[] => {
		const [kind = "", id = ""] = called.split("/");
		const it = kind === "footnote" || kind === "endnote" ? notes[kind].get(id) : undefined;
		const text = it ? textIn(it) : "";
		return text === "" ? [] : [{ is: "footnote", author: null, text }];
	};
	return {
		of: (it: Found): readonly FileComment[] => [
			...it.comments.flatMap(comment),
			...it.notes.flatMap(note),
			...it.said.map((text): FileComment => ({ is: "comment", author: null, text })),
		],
		rest: (): readonly FileComment[] => [...comments.keys()].flatMap(comment),
	};
}
