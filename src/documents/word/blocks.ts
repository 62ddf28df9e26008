/** A paper's blocks as Word sets them: words and lists by language, tables in all of them, room to write by hand. */
import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import type { Language } from "../../core/kit.ts";
import type { Block, Facing } from "../paper.ts";
import { colours, styles } from "./look.ts";
import { tableMark } from "./marks.ts";
import { words } from "./texts.ts";
import { type Bookmarks, linesOf, paragraphOf, runsOf, type Words } from "./words.ts";

type Grid = Extract<Block, { is: "table" }>;
/** Blocks that stand in a language's own column. */
type Column = Exclude<Block, Grid>;

const rule = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, color });
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** Thin lines between rows and none beside them. */
export const ruled = {
	top: rule(colours.line),
	bottom: rule(colours.line),
	left: none,
	right: none,
	insideHorizontal: rule(colours.line),
	insideVertical: none,
};
export const unruled = { ...ruled, top: none, bottom: none, insideHorizontal: none };

/** A column's blocks in one language. Null where a text stands in the other language only. */
export function columnOf(blocks: readonly Column[], language: Language): readonly Words[] | null {
	const all = blocks.map((it) => wordsOf(it, language));
	return all.some((it) => it === null) ? null : all.flatMap((it) => it ?? []);
}

function wordsOf(block: Column, language: Language): readonly Words[] | null {
	if (block.is === "blank") return Array.from({ length: block.lines }, () => ({ runs: [], set: { toFill: true } }));
	const facing = block.is === "text" ? [block.text] : block.items;
	const texts = facing.map((it) => it[language] ?? null);
	if (texts.some((it) => it === null)) return null;
	return texts.flatMap((it) => linesOf(block.is === "list" ? `– ${it ?? ""}` : (it ?? ""), language));
}

/** Says in `language` that a text stands in the other one only. */
export const elsewhere = (language: Language): Words => ({
	runs: runsOf(String(words[language].otherOnly), language),
	set: { style: styles.note },
});

/** The same words in each language, one under the other; once where they are the same characters. */
export function facingLines(facing: Facing, languages: readonly Language[], style?: string): readonly Words[] {
	const said = languages.filter((it, i) => {
		const text = facing[it];
		return typeof text === "string" && languages.findIndex((other) => facing[other] === text) === i;
	});
	return said.flatMap((it) => linesOf(facing[it] ?? "", it, style));
}

/** A table across `width` twips, its columns alike, its first row repeated on each page. */
export function gridOf(grid: Grid, languages: readonly Language[], width: number, marks: Bookmarks): Table {
	const { head, rows } = grid;
	const mark = tableMark([head, ...rows].map((row) => row.map((it) => saidIn(it, languages)).join(" | ")).join("\n"));
	const each = Math.floor(width / Math.max(1, head.length));
	const cell = (facing: Facing, isHead: boolean, isFirst: boolean) => {
		const lines = facingLines(facing, languages, isHead ? styles.head : styles.cell);
		return new TableCell({
			width: { size: each, type: WidthType.DXA },
			margins: { left: 60, right: 60, top: 40, bottom: 20 },
			children: atLeastOne((isFirst ? marks.around(mark, lines) : lines).map(paragraphOf)),
		});
	};
	const row = (cells: readonly Facing[], tableHeader: boolean) =>
		new TableRow({
			children: cells.map((it, i) => cell(it, tableHeader, tableHeader && i === 0)),
			tableHeader,
			cantSplit: true,
		});
	return new Table({
		width: { size: each * head.length, type: WidthType.DXA },
		columnWidths: head.map(() => each),
		borders: { ...ruled, top: none },
		rows: [row(head, true), ...rows.map((it) => row(it, false))],
	});
}

/** A cell's words in one line, as they are read back. */
const saidIn = (facing: Facing, languages: readonly Language[]): string =>
	languages
		.flatMap((it, i) => {
			const text = facing[it];
			const isFirst = languages.findIndex((other) => facing[other] === text) === i;
			return typeof text === "string" && isFirst ? [text] : [];
		})
		.join(" ");

/** Word refuses a cell without a paragraph. */
export const atLeastOne = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
	paragraphs.length > 0 ? paragraphs : [new Paragraph({})];
