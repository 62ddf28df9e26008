/** A paper as a Word file that a lawyer can work on: real styles, real tables, real lists, and marks to find its clauses by. */
import {
	Document,
	Footer,
	Header,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TabStopType,
	TextRun,
	WidthType,
} from "docx";
import type { Language } from "../../core/kit.ts";
import type { Facing, Paper, SignatureLine } from "../paper.ts";
import { facingLines, unruled } from "./blocks.ts";
import { fixedAt } from "./fixed.ts";
import { locales, measure, numbering, page, styled, styles } from "./look.ts";
import { signaturesMark } from "./marks.ts";
import { facing, flat } from "./sections.ts";
import { words } from "./texts.ts";
import { allowed, type Bookmarks, linesOf, makeBookmarks, paragraphOf, runsOf, type Words } from "./words.ts";

/** @returns the bytes of a .docx; the same for the same paper. */
export async function wordOf(paper: Paper): Promise<Uint8Array> {
	const { languages, sections, at } = paper;
	const [first = "en", second] = languages;
	const marks = makeBookmarks();
	const title = allowed(paper.title[first] ?? "");
	const document = new Document({
		title,
		creator: "Oba",
		lastModifiedBy: "Oba",
		description: "",
		styles: styled(languages) ?? {},
		numbering: numbering ?? { config: [] },
		compatibility: { version: 15 },
		sections: [
			{
				properties: { page: { size: { width: page.width, height: page.height }, margin: margins } },
				...(paper.draft ? { headers: { default: new Header({ children: banner(paper.draft, languages) }) } } : {}),
				footers: { default: new Footer({ children: [footer(paper)] }) },
				children: [
					...opening(paper),
					...(second ? facing(sections, [first, second], marks) : flat(sections, first, marks)),
					...signatures(paper, marks),
				],
			},
		],
	});
	return fixedAt(await Packer.pack(document, "uint8array"), at);
}

const margins = {
	top: page.along,
	bottom: page.along,
	left: page.across,
	right: page.across,
	header: 560,
	footer: 560,
};

function opening({ title, lead, languages }: Paper): readonly Paragraph[] {
	const titles = languages.flatMap((it) => linesOf(title[it] ?? "", it, "Title"));
	const leads = languages.flatMap((language) =>
		lead.flatMap((it) => {
			const text = it[language];
			const said = languages.findIndex((other) => it[other] === text) === languages.indexOf(language);
			return typeof text === "string" && said ? linesOf(text, language, styles.lead) : [];
		}),
	);
	return [...titles, ...leads].map(paragraphOf);
}

const banner = (draft: Facing, languages: readonly Language[]): readonly Paragraph[] => [
	paragraphOf({ runs: inLine(draft, languages), set: { style: styles.draft } }),
];

/** What both languages say, in one line. */
const inLine = (facing: Facing, languages: readonly Language[]): readonly TextRun[] =>
	languages
		.filter(
			(it, i) => typeof facing[it] === "string" && languages.findIndex((other) => facing[other] === facing[it]) === i,
		)
		.flatMap((it, i) => runsOf(`${i === 0 ? "" : " · "}${facing[it] ?? ""}`, it));

function footer({ footer: text, languages }: Paper): Paragraph {
	const pages = languages.flatMap((it, i) => {
		const { page: word, of } = words[it];
		const children = [`${i === 0 ? "\t" : " · "}${word} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
		return [new TextRun({ children, language: { value: locales[it] } })];
	});
	return new Paragraph({
		style: styles.footer,
		tabStops: [{ type: TabStopType.RIGHT, position: measure }],
		children: [...inLine(text, languages), ...pages],
	});
}

/** One column for each who signs: company, role, name or a line to sign on, and what is said of it. */
function signatures({ signatures: all, languages }: Paper, marks: Bookmarks): readonly (Paragraph | Table)[] {
	if (all.length === 0) return [];
	const each = Math.floor(measure / all.length);
	const cells = all.map((it, i) => {
		const lines = signature(it, languages);
		const marked = i === 0 ? marks.around(signaturesMark, lines) : lines;
		return new TableCell({
			width: { size: each, type: WidthType.DXA },
			margins: { left: 60, right: 240, top: 160, bottom: 60 },
			children: marked.map(paragraphOf),
		});
	});
	return [
		new Table({
			width: { size: each * all.length, type: WidthType.DXA },
			columnWidths: all.map(() => each),
			borders: unruled,
			rows: [new TableRow({ children: cells, cantSplit: true })],
		}),
		new Paragraph({}),
	];
}

function signature({ company, role, name, lines }: SignatureLine, languages: readonly Language[]): readonly Words[] {
	const [first = "en"] = languages;
	const toSign = languages.map((it) => String(words[it].signature)).join(" / ");
	const toDate = languages.map((it) => String(words[it].date)).join(" / ");
	return [
		{ runs: [new TextRun({ children: [allowed(company)], bold: true })], set: {} },
		...facingLines(role, languages, styles.lead),
		...(name === null
			? [toSign, toDate].flatMap((it): readonly Words[] => [
					{ runs: [], set: { toFill: true } },
					{ runs: runsOf(it, first), set: { style: styles.note } },
				])
			: linesOf(name, first)),
		...lines.flatMap((it) => facingLines(it, languages, styles.cell)),
	];
}
