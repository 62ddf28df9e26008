import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Language } from "../../core/kit.ts";
import { type ImportPreview, importOf } from "../../core/letter/imported.ts";
import { readWord } from "./read.ts";
import {
	afterTable,
	edited,
	paragraph,
	paragraphWith,
	replaceRun,
	rowWith,
	tracked,
	withoutMarks,
	withParts,
} from "./testing/editing.ts";
import { clauses, kpiTable, paperOf } from "./testing/papers.ts";
import { wordOf } from "./write.ts";

const both: readonly Language[] = ["en", "ru"];
const secrecy = "0123456789abcdef0123456789abcdef";

/** What comes back of the letter after somebody worked on its file. */
async function back(edit: (xml: string) => string, languages = both, parts = {}): Promise<ImportPreview> {
	const file = await wordOf(paperOf(clauses, languages));
	return preview(withParts(edited(file, edit), parts), languages);
}
function preview(file: Uint8Array, languages: readonly Language[]): ImportPreview {
	const read = readWord(file);
	if (!read.ok) throw new Error(read.refusal.code);
	return importOf(clauses, read.value, languages);
}
const changed = ({ clauses }: ImportPreview) => clauses.filter((it) => it.is !== "unchanged");
const wording = { is: "wording", foundBy: "mark", headings: {}, emptied: [], comments: [] };

test("a file that nobody changed changes nothing, in two languages and in one", async () => {
	for (const languages of [both, ["en"], ["ru"]] as const) {
		const it = await back((xml) => xml, languages);
		expect(changed(it)).toEqual([]);
		expect(it).toMatchObject({ loose: [], comments: [], notices: [] });
	}
});

test("what is read is what was written, characters and lists alike", async () => {
	const read = readWord(await wordOf(paperOf(clauses, both)));
	expect(read.ok && read.value.sections.map(({ id, texts, headings }) => ({ id, texts, headings }))).toEqual(
		clauses.map(({ id, texts, headings }) => ({ id, headings, texts: { en: texts.en ?? "", ru: texts.ru ?? "" } })),
	);
});

test("Dana's lawyer changes the share with tracked changes: that clause comes back, in that language", async () => {
	const it = await back((xml) =>
		replaceRun(
			xml,
			"a share of 35.00% for Volna",
			tracked("a share of 35.00% for Volna", "a share of 32.50% for Volna"),
		),
	);
	const en = clauses[1]?.texts.en?.replace("35.00%", "32.50%");
	expect(changed(it)).toEqual([{ ...wording, clause: "kpis", texts: { en } }]);
	expect(it.notices).toEqual(["tracked"]);
});

test("the same change without tracking, and with the run cut into pieces, is the same change", async () => {
	const pieces = ["a sha", "re of 32.50", "% for Volna"].map(
		(it) => `<w:r w:rsidR="0B"><w:t xml:space="preserve">${it}</w:t></w:r><w:proofErr w:type="spellStart"/>`,
	);
	const it = await back((xml) => replaceRun(xml, "a share of 35.00% for Volna", pieces.join("")));
	expect(changed(it)).toEqual([
		{ ...wording, clause: "kpis", texts: { en: clauses[1]?.texts.en?.replace("35.00%", "32.50%") } },
	]);
	expect(it.notices).toEqual([]);
});

test("an item whose end was deleted runs into the next, and words that were moved stand where they went", async () => {
	const end = '<w:rPr><w:del w:id="7" w:author="О"/></w:rPr>';
	const joined = await back((xml) => {
		const item = paragraphWith(xml, "120 new customers a month");
		return xml.replace(item, item.replace("</w:pPr>", `${end}</w:pPr>`));
	});
	const en = "By 30 days both look at:\n– 120 new customers a montha share of 35.00% for Volna\nNothing else counts.";
	expect(changed(joined)).toEqual([{ ...wording, clause: "kpis", texts: { en } }]);

	const moved = await back((xml) => {
		const last = paragraphWith(xml, "Nothing else counts.");
		const from = last
			.replace(/(<w:r>.*<\/w:r>)/s, '<w:moveFrom w:id="5">$1</w:moveFrom>')
			.replace("<w:p>", '<w:p><w:pPr><w:rPr><w:moveFrom w:id="4"/></w:rPr></w:pPr>');
		const to = `<w:p><w:pPr><w:rPr><w:moveTo w:id="6"/></w:rPr></w:pPr><w:moveTo w:id="8"><w:r><w:t>Nothing else counts.</w:t></w:r></w:moveTo></w:p>`;
		const first = paragraphWith(xml, "By 30 days both look at:");
		return xml.replace(last, from).replace(first, to + first);
	});
	const after =
		"Nothing else counts.\nBy 30 days both look at:\n– 120 new customers a month\n– a share of 35.00% for Volna";
	expect(changed(moved)).toEqual([{ ...wording, clause: "kpis", texts: { en: after } }]);
});

test("Светлана's lawyer translates what stood in English only: the words in place of ours are the Russian text", async () => {
	const it = await back((xml) =>
		replaceRun(
			xml,
			"Написано только на другом языке.",
			tracked("Написано только на другом языке.", "Обе стороны хранят услышанное в тайне."),
		),
	);
	expect(changed(it)).toEqual([
		{ ...wording, clause: secrecy, texts: { ru: "Обе стороны хранят услышанное в тайне." } },
	]);
});

test("a row that was added is a new clause, after the one that it follows; headings of it and of others are told", async () => {
	const heading = '<w:pStyle w:val="Heading2"/>';
	const cell = (title: string, text: string) => `<w:tc><w:tcPr/>${paragraph(title, heading)}${paragraph(text)}</w:tc>`;
	const row = `<w:tr>${cell("2a. Which law", "The law of England.")}${cell("2а. Чьё право", "Право Англии.")}</w:tr>`;
	const it = await back((xml) => {
		const kpis = rowWith(xml, "By 30 days both look at:");
		return replaceRun(xml.replace(kpis, kpis + row), "Secrecy", "<w:r><w:t>Confidentiality</w:t></w:r>");
	});
	expect(changed(it)).toEqual([
		{
			is: "new",
			after: "kpis",
			headings: { en: "2a. Which law", ru: "2а. Чьё право" },
			texts: { en: "The law of England.", ru: "Право Англии." },
			comments: [],
		},
		{ ...wording, clause: secrecy, headings: { en: "Confidentiality" }, texts: {} },
	]);
});

test("a row struck out with tracked changes is removed, one that is simply gone is missing", async () => {
	const struck = await back((xml) => {
		const row = rowWith(xml, "By 30 days both look at:");
		return xml.replace(
			row,
			row
				.replace("<w:tr>", '<w:tr><w:trPr><w:del w:id="3" w:author="О"/></w:trPr>')
				.replace(/<w:r>(.*?)<\/w:r>/gs, '<w:del w:id="4"><w:r>$1</w:r></w:del>')
				.replaceAll("<w:t ", "<w:delText ")
				.replaceAll("</w:t>", "</w:delText>"),
		);
	});
	expect(changed(struck)).toEqual([{ is: "removed", clause: "kpis", comments: [] }]);
	const gone = await back((xml) => xml.replace(rowWith(xml, "By 30 days both look at:"), ""));
	expect(changed(gone)).toEqual([{ is: "missing", clause: "kpis" }]);
});

test("words struck out in one language only are said and not taken for a removal", async () => {
	const it = await back((xml) => replaceRun(xml, "Both keep what they hear to themselves.", ""));
	expect(changed(it)).toEqual([{ is: "removed", clause: secrecy, comments: [] }]);
	const one = await back((xml) =>
		["Volna and Lonestar Audio intend to work together.", "It binds nobody but for the clauses marked so."].reduce(
			(now, text) => replaceRun(now, text, ""),
			xml,
		),
	);
	expect(changed(one)).toEqual([{ ...wording, clause: "nature", texts: {}, emptied: ["en"] }]);
});

test("comments stand beside the clause they were made on, with who made them; footnotes too", async () => {
	const rels =
		'<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>';
	const comments = `<w:comments xmlns:w="w"><w:comment w:id="0" w:author="Ольга Лебедева">${paragraph("Чьё право?")}${paragraph("Уточните.")}</w:comment><w:comment w:id="1" w:author="Dana Reyes">${paragraph("Fine by us.")}</w:comment></w:comments>`;
	const file = await wordOf(paperOf(clauses, both));
	const marked = edited(file, (xml) =>
		replaceRun(
			replaceRun(
				xml,
				"Both keep what they hear to themselves.",
				'<w:commentRangeStart w:id="0"/><w:r><w:t>Both keep what they hear to themselves.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
			),
			"Letter of intent",
			'<w:r><w:t>Letter of intent</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r>',
		),
	);
	const links = (await import("fflate")).unzipSync(file)["word/_rels/document.xml.rels"] ?? new Uint8Array();
	const it = preview(
		withParts(marked, {
			"word/comments.xml": comments,
			"word/_rels/document.xml.rels": new TextDecoder()
				.decode(links)
				.replace("</Relationships>", `${rels}</Relationships>`),
		}),
		both,
	);
	expect(it.clauses.at(-1)).toEqual({
		is: "unchanged",
		clause: secrecy,
		comments: [{ is: "comment", author: "Ольга Лебедева", text: "Чьё право?\nУточните." }],
	});
	expect(it.comments).toEqual([{ is: "comment", author: "Dana Reyes", text: "Fine by us." }]);
});

test("a file that lost every mark is matched by its headings, and by place where a heading was written anew", async () => {
	for (const languages of [both, ["en"]] as const) {
		expect(changed(await back(withoutMarks, languages))).toEqual([]);
		const it = await back(
			(xml) => replaceRun(withoutMarks(xml), "How we shall know", "<w:r><w:t>Figures</w:t></w:r>"),
			languages,
		);
		const found = languages.length === 2 ? "heading" : "place";
		expect(changed(it)).toEqual([
			{ ...wording, clause: "kpis", foundBy: found, headings: { en: "Figures" }, texts: {} },
		]);
	}
});

test("other quotes, dashes and spaces are no change; nor are fields, content controls, and hidden or soft signs", async () => {
	const it = await back((xml) =>
		replaceRun(
			replaceRun(
				xml,
				"«Волна» и Lonestar Audio намерены работать вместе.",
				"<w:sdt><w:sdtContent><w:r><w:t>“Волна” и\u00A0Lonestar </w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>Audio наме</w:t><w:softHyphen/><w:t>рены работать вместе.</w:t></w:r>",
			),
			"Nothing else counts.",
			'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink><w:r><w:t>Nothing else </w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>counts.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:drawing><w:p><w:r><w:t>box</w:t></w:r></w:p></w:drawing></w:r>',
		),
	);
	expect(changed(it)).toEqual([]);
	expect([...it.notices].sort()).toEqual(["hidden", "pictures"]);
});

test("what was written outside every clause, or in a column of its own, is shown and not lost", async () => {
	const it = await back((xml) => {
		const row = rowWith(xml, "By 30 days both look at:");
		const third = row.replace("</w:tr>", `<w:tc>${paragraph("Check with finance.")}</w:tc></w:tr>`);
		return afterTable(xml.replace(row, third), "All this under the law of England.");
	});
	expect(it.loose).toEqual(["All this under the law of England."]);
	expect(it.clauses[1]).toEqual({
		is: "unchanged",
		clause: "kpis",
		comments: [{ is: "comment", author: null, text: "Check with finance." }],
	});
});

test("a file that Ольга Лебедева worked on in LibreOffice, tracked and saved there, gives what she did and nothing else", () => {
	const file = readFileSync(new URL("testing/saved-by-libreoffice.docx", import.meta.url));
	const it = preview(file, both);
	expect(changed(it)).toEqual([
		{
			...wording,
			clause: "kpis",
			texts: {
				en: "By 30 days both look at:\n– a share of 35.00% for Volna\nOnly these count.",
				ru: clauses[1]?.texts.ru?.replace("35,00", "32,50"),
			},
			comments: [{ is: "comment", author: "Ольга Лебедева", text: "Почему только эти?" }],
		},
		{
			is: "new",
			after: "kpis",
			headings: { en: "Which law", ru: "Чьё право" },
			texts: { en: "The law of England.", ru: "Право Англии." },
			comments: [],
		},
	]);
	expect(it).toMatchObject({ loose: [], comments: [], notices: ["tracked"] });
});

test("a table of the paper's own says nothing while it is as it was, and is told once somebody changed it", async () => {
	for (const languages of [both, ["ru"]] as const) {
		const file = await wordOf(paperOf(clauses, languages, [kpiTable]));
		expect(preview(file, languages)).toMatchObject({ loose: [], notices: [] });
		expect(changed(preview(file, languages))).toEqual([]);
		const it = preview(
			edited(file, (xml) => replaceRun(xml, "120", tracked("120", "150"))),
			languages,
		);
		const told = [...it.loose, ...changed(it).flatMap((each) => (each.is === "wording" ? [each.texts.ru ?? ""] : []))];
		expect(told.join("\n")).toContain("| 150");
		expect(it.notices).toContain("tables");
	}
});

test("a file whose program kept neither marks nor our styles nor the head of the table is still the same letter", async () => {
	const bare = (xml: string) =>
		withoutMarks(xml)
			.replace(/<w:rStyle [^>]*\/>/g, "")
			.replace(/<w:pStyle w:val="Oba[^"]*"\/>/g, "")
			.replaceAll("<w:tblHeader/>", "");
	for (const languages of [both, ["en"], ["ru"]] as const) {
		const it = await back(bare, languages);
		expect(changed(it)).toEqual([]);
		expect(it.loose).toEqual([]);
	}
});

test("clauses that were put into one row, or a table that was cut in two, are told apart by their marks", async () => {
	const joined = await back((xml) => {
		const [first, second] = [rowWith(xml, "intend to work together"), rowWith(xml, "By 30 days both look at:")];
		const cells = (row: string) =>
			[...row.matchAll(/<w:tc>(<w:tcPr>.*?<\/w:tcPr>)?(.*?)<\/w:tc>/gs)].map((it) => it[2] ?? "");
		const [a, b] = [cells(first), cells(second)];
		const row = `<w:tr>${a.map((words, i) => `<w:tc>${words}${b[i]}</w:tc>`).join("")}</w:tr>`;
		return xml.replace(second, "").replace(first, row);
	});
	expect(changed(joined)).toEqual([]);
	const cut = await back((xml) => {
		const row = rowWith(xml, "By 30 days both look at:");
		const head = /<w:tbl>.*?<\/w:tblGrid>/s.exec(xml)?.[0] ?? "";
		return xml.replace(row, `</w:tbl>${paragraph("")}${head}${row}`);
	});
	expect(changed(cut)).toEqual([]);
	expect(cut.loose).toEqual([]);
});
