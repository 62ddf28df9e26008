/** A paper's sections: facing in a table of two columns, a row for each; or one after the other in one language. */
import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { type Language, languages } from "../../core/kit.ts";
import type { Block, Section } from "../paper.ts";
import { atLeastOne, columnOf, elsewhere, gridOf, ruled } from "./blocks.ts";
import { locales, measure } from "./look.ts";
import { besideHeading, markOf } from "./marks.ts";
import { words } from "./texts.ts";
import { type Bookmarks, paragraphOf, runsOf, type Words } from "./words.ts";

type Grid = Extract<Block, { is: "table" }>;
const isGrid = (block: Block): block is Grid => block.is === "table";
const notGrid = (block: Block): block is Exclude<Block, Grid> => block.is !== "table";

/** Everything in one language: headings of the first level, and what stands under them. */
export const flat = (
	sections: readonly Section[],
	language: Language,
	marks: Bookmarks,
): readonly (Paragraph | Table)[] =>
	sections.flatMap((section, i) => [
		headingOf(section, language, "Heading1", marks),
		...bodyOf(section, language, marks, i === sections.length - 1),
		...section.blocks.filter(isGrid).flatMap((it) => [gridOf(it, [language], measure, marks), new Paragraph({})]),
	]);

/** Two languages: one row per section, the words of both at the same height. Rows may break across pages. */
export function facing(
	sections: readonly Section[],
	pair: readonly [Language, Language],
	marks: Bookmarks,
): readonly (Paragraph | Table)[] {
	const half = Math.floor(measure / 2);
	const cell = (children: readonly (Paragraph | Table)[], columnSpan = 1) =>
		new TableCell({
			...(columnSpan > 1 ? { columnSpan } : {}),
			width: { size: half * columnSpan, type: WidthType.DXA },
			margins: { left: 40, right: 160, top: 50, bottom: 10 },
			children,
		});
	const names = pair.map((it) => cell([columnName(it)]));
	const rows = sections.flatMap((section, i) => {
		// Signatures do not stand alone on a page: the last clause goes with them.
		const keep = i === sections.length - 1;
		const columns = pair.map((it) =>
			cell([headingOf(section, it, "Heading2", marks), ...bodyOf(section, it, marks, keep)]),
		);
		const grids = section.blocks
			.filter(isGrid)
			.map((it) => [gridOf(it, pair, half * 2 - 240, marks), new Paragraph({})]);
		return [
			new TableRow({ children: columns, cantSplit: isShort(section) }),
			...grids.map((it) => new TableRow({ children: [cell(it, 2)] })),
		];
	});
	return [
		new Table({
			width: { size: half * 2, type: WidthType.DXA },
			columnWidths: [half, half],
			borders: ruled,
			rows: [new TableRow({ children: names, tableHeader: true, cantSplit: true }), ...rows],
		}),
		new Paragraph({ keepNext: true }),
	];
}

/** A row of so many characters is better moved whole than broken after its first line. */
const shortRow = 900;
const isShort = ({ blocks }: Section): boolean =>
	languages.every((it) => {
		const texts = blocks
			.filter(notGrid)
			.flatMap((block) => (block.is === "text" ? [block.text] : block.is === "list" ? block.items : []));
		return texts.reduce((length, text) => length + (text[it]?.length ?? 0), 0) <= shortRow;
	});

const columnName = (language: Language): Paragraph =>
	paragraphOf({ runs: runsOf(String(words[language].language), language, { style: besideHeading.mark }), set: {} });

function headingOf(section: Section, language: Language, style: string, marks: Bookmarks): Paragraph {
	const { id, number, heading, mark } = section;
	const language_ = { value: locales[language] };
	const beside = (text: string, role: string) => new TextRun({ children: [text], style: role, language: language_ });
	const own: Words = { runs: runsOf(heading[language] ?? "", language), set: { style } };
	const [marked = own] = marks.around(markOf({ id, language, part: "heading" }), [own]);
	const said = mark?.[language] ?? null;
	return paragraphOf({
		runs: [
			...(number === null ? [] : [beside(`${number}${/\d$/.test(number) ? "." : ""} `, besideHeading.number)]),
			...marked.runs,
			...(said === null ? [] : [beside(` · ${said}`, besideHeading.mark)]),
		],
		set: { style },
	});
}

function bodyOf({ id, blocks }: Section, language: Language, marks: Bookmarks, keep: boolean): readonly Paragraph[] {
	const column = columnOf(blocks.filter(notGrid), language);
	const body =
		column === null
			? marks.around(markOf({ id, language, part: "note" }), [elsewhere(language)])
			: marks.around(markOf({ id, language, part: "text" }), column.length > 0 ? column : [{ runs: [], set: {} }]);
	return atLeastOne(body.map((it) => paragraphOf({ ...it, set: { ...it.set, keep } })));
}
