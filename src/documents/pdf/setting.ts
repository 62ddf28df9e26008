/**
 * A paper as the template takes it: lines told apart from list items, blocks gathered into rows, the same words said once.
 * Shapes only; how it looks stands in `paper.typ`.
 */
import type { Language } from "../../core/kit.ts";
import type { Block, Facing, Paper, SignatureLine } from "../paper.ts";
import { words } from "../word/texts.ts";

interface Line {
	readonly text: string;
	readonly fromRight: boolean;
}
type Said = Line & { readonly language: Language };

type Part =
	| ({ readonly is: "words" | "note" } & Line)
	| { readonly is: "items"; readonly items: readonly Line[] }
	| { readonly is: "blank"; readonly lines: number };

type Grid = Extract<Block, { is: "table" }>;
type Row =
	| {
			readonly is: "columns";
			/** Short enough to stand on one page. */
			readonly whole: boolean;
			readonly columns: Readonly<Partial<Record<Language, readonly Part[]>>>;
	  }
	| {
			readonly is: "table";
			readonly widths: readonly number[];
			readonly head: readonly (readonly Said[])[];
			readonly rows: readonly (readonly (readonly Said[])[])[];
	  };

/** Every sign that ends a line, in any system. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** A first letter that is read from right to left (Hebrew, Arabic and their neighbours). */
const fromTheRight = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** A line that is an item of a list. */
const item = /^– \S/;

/** The data of `paper.typ`. `runs`: it holds a word so long that it may have to be broken by force. */
export function settingOf(paper: Paper) {
	const setting = shapeOf(paper);
	let runs = false;
	JSON.stringify(setting, (_, value: unknown) => {
		if (typeof value === "string" && /\S{22,}/.test(value)) runs = true;
		return value;
	});
	return { ...setting, runs };
}

function shapeOf(paper: Paper) {
	const { languages, sections, signatures } = paper;
	const [first = "en"] = languages;
	const inFirst = (facing: Facing): string => facing[first] ?? languages.map((it) => facing[it]).find(Boolean) ?? "";
	const each = <T>(make: (language: Language) => T): Readonly<Record<string, T>> =>
		Object.fromEntries(languages.map((it) => [it, make(it)]));
	return {
		languages,
		author: signatures.map((it) => it.company),
		title: each((it) => paper.title[it] || inFirst(paper.title)),
		lead: each((it) => paper.lead.flatMap((line) => linesOf(line[it] ?? "", it))),
		draft: paper.draft ? once(paper.draft, languages) : [],
		footer: once(paper.footer, languages),
		pages: languages.map((language) => ({ language, page: words[language].page, of: words[language].of })),
		sections: sections.map(({ number, heading, mark, blocks }) => ({
			number,
			heading: each((it) => heading[it] ?? ""),
			mark: Object.fromEntries(languages.flatMap((it) => (mark?.[it] ? [[it, mark[it]]] : []))),
			rows: rowsOf(blocks, languages),
		})),
		signatures: signatures.map((it) => signatureOf(it, languages)),
	};
}
export type Setting = ReturnType<typeof settingOf>;

/** A clause of some six lines goes to the next page rather than break; characters, with what tells its parts apart. */
const longestWhole = 480;

/** Blocks between tables stand in one row, so that both languages begin at the same height; a table takes both columns. */
function rowsOf(blocks: readonly Block[], languages: readonly Language[]): readonly Row[] {
	const rows: Row[] = [];
	let open: Exclude<Block, Grid>[] = [];
	const close = (): void => {
		if (open.length === 0) return;
		const those = open;
		const columns = languages.map((it) => [it, gathered(those.flatMap((block) => partsOf(block, it)))] as const);
		const whole = columns.every(([, parts]) => JSON.stringify(parts).length < longestWhole);
		rows.push({ is: "columns", whole, columns: Object.fromEntries(columns) });
		open = [];
	};
	for (const block of blocks) {
		if (block.is !== "table") open.push(block);
		else {
			close();
			rows.push(tableOf(block, languages));
		}
	}
	close();
	return rows.length > 0
		? rows
		: [{ is: "columns", whole: true, columns: Object.fromEntries(languages.map((it) => [it, []])) }];
}

function partsOf(block: Exclude<Block, Grid>, language: Language): readonly Part[] {
	if (block.is === "blank") return [block];
	if (block.is === "text") {
		const text = block.text[language];
		if (typeof text !== "string") return [{ is: "note", text: String(words[language].otherOnly), fromRight: false }];
		return linesOf(text, language).map(({ text, fromRight }) =>
			item.test(text) ? { is: "items", items: [{ text: text.slice(2), fromRight }] } : { is: "words", text, fromRight },
		);
	}
	return block.items.map((it) => {
		const text = it[language] ?? String(words[language].otherOnly);
		return { is: "items", items: [{ text, fromRight: fromTheRight.test(text) }] };
	});
}

/** Items that follow each other are one list. */
function gathered(parts: readonly Part[]): readonly Part[] {
	const all: Part[] = [];
	let list: Line[] | null = null;
	for (const part of parts) {
		if (part.is !== "items") {
			list = null;
			all.push(part);
		} else if (list) list.push(...part.items);
		else {
			list = [...part.items];
			all.push({ is: "items", items: list });
		}
	}
	return all;
}

const linesOf = (text: string, language: Language): readonly Said[] =>
	text
		.split(lineEnds)
		.filter((it) => it.trim() !== "")
		.map((line) => ({ language, text: line.replaceAll("\t", " "), fromRight: fromTheRight.test(line) }));

/** The same words in each language one after the other; once where they are the same characters. */
function once(facing: Facing, languages: readonly Language[]): readonly Said[] {
	const said = languages.filter((it, i) => languages.findIndex((other) => facing[other] === facing[it]) === i);
	return said.flatMap((it) => linesOf(facing[it] ?? "", it));
}

function tableOf({ head, rows }: Grid, languages: readonly Language[]): Row {
	const cells = (row: readonly Facing[]) => head.map((_, i) => once(row[i] ?? {}, languages));
	const longest = (column: number): number =>
		Math.max(...[head, ...rows].flatMap((row) => languages.map((it) => (row[column]?.[it] ?? "").length)));
	// As wide as its longest words ask for, within reason: a column of figures needs less than one of sentences.
	const widths = head.map((_, i) => Math.min(36, Math.max(13, longest(i))));
	return { is: "table", widths, head: cells(head), rows: rows.map(cells) };
}

const signatureOf = ({ company, role, name, lines }: SignatureLine, languages: readonly Language[]) => ({
	company,
	role: once(role, languages),
	name,
	blanks: [
		languages.map((it) => String(words[it].signature)).join(" / "),
		languages.map((it) => String(words[it].date)).join(" / "),
	],
	lines: lines.flatMap((it) => once(it, languages)),
});
