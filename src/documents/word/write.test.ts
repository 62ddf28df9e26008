import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { clauses, kpiTable, paperOf } from "./testing/papers.ts";
import { wordOf } from "./write.ts";

const partsOf = async (...paper: Parameters<typeof paperOf>): Promise<Readonly<Record<string, string>>> => {
	const file = unzipSync(await wordOf(paperOf(...paper)));
	return Object.fromEntries(Object.entries(file).map(([name, bytes]) => [name, strFromU8(bytes)]));
};
/** What one reads: the text of every run, paragraphs as lines. */
const textOf = (xml: string): string =>
	xml
		.replaceAll("</w:p>", "\n")
		.replaceAll("<w:tab/>", "\t")
		.replace(/<[^>]*>/g, "")
		.replaceAll("&quot;", '"')
		.replaceAll("&apos;", "'")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&amp;", "&");

test("every fact of the letter stands in the file, in both languages, with its table and its signatures", async () => {
	const parts = await partsOf(clauses, ["en", "ru"], [kpiTable]);
	const text = textOf(parts["word/document.xml"] ?? "");
	for (const { headings, texts } of clauses)
		for (const words of [headings.en, headings.ru, texts.en, texts.ru])
			for (const line of (words ?? "").split("\n")) expect(text).toContain(line.replace(/^– /, ""));
	for (const fact of [
		"Target",
		"Цель",
		"120",
		"35,00 %",
		"Светлана Орлова",
		"17:00 in Moscow, 08:00 in Austin",
		"binding",
	])
		expect(text).toContain(fact);
	expect(text).toContain("Написано только на другом языке.");
	expect(textOf(parts["word/header1.xml"] ?? "")).toContain("Draft, version 3 · Черновик, версия 3");
	expect(parts["word/footer1.xml"]).toContain("NUMPAGES");
});

test("each language is told to Word's spelling, headings and lists are real ones, and the page is A4", async () => {
	const { "word/document.xml": xml = "", "docProps/core.xml": about } = await partsOf(clauses, ["en", "ru"]);
	expect(xml).toMatch(/<w:lang w:val="ru-RU"\/><\/w:rPr><w:t xml:space="preserve">Через 30 дней/);
	expect(xml).toMatch(/<w:lang w:val="en-US"\/><\/w:rPr><w:t xml:space="preserve">By 30 days/);
	expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(6);
	expect(xml.match(/<w:numPr>/g)).toHaveLength(4);
	expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
	expect(xml).not.toContain("w:trHeight");
	expect(about).toContain("Letter of intent");
	expect(about).toContain("2026-11-23T14:00:00Z");
});

test("every mark is one that Word takes, even of the longest id, and no two are alike", async () => {
	const { "word/document.xml": xml = "" } = await partsOf(clauses, ["en", "ru"]);
	const marks = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"/g)];
	expect(marks.map(([, name]) => name)).toContain("oba_0123456789abcdef0123456789abcdef_ruh");
	for (const [, name] of marks) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
	expect(new Set(marks.map(([, name]) => name)).size).toBe(marks.length);
	expect(new Set(marks.map(([, , id]) => id)).size).toBe(marks.length);
});

test("one language stands without a table, under headings of the first level", async () => {
	const { "word/document.xml": xml = "" } = await partsOf(clauses, ["ru"]);
	expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(3);
	expect(textOf(xml)).not.toContain("What this letter is");
});

test("the same paper gives the same bytes", async () => {
	const paper = paperOf(clauses, ["en", "ru"], [kpiTable]);
	expect(await wordOf(paper)).toEqual(await wordOf(paper));
});

test("no text breaks the file: markup, control characters and half characters stay text or are left out", async () => {
	const nasty = fc.array(
		fc.constantFrom("</w:t>", "&", "&#0;", "]]>", '"', "'", "\u0000", "\u001B", "\uFFFF", "\uD800", "ж", "🙂", "\t"),
	);
	await fc.assert(
		fc.asyncProperty(nasty, async (pieces) => {
			const said = pieces.join("");
			const words = { en: said, ru: said };
			const { "word/document.xml": xml = "" } = await partsOf(
				[{ id: "x", headings: words, texts: words }],
				["en", "ru"],
			);
			expect(xml).not.toMatch(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/u);
			const kept = said.toWellFormed().replace(/[^\P{Cc}\t]|\uFFFF/gu, "");
			expect(textOf(xml).split("\n")).toContain(kept);
		}),
		{ numRuns: 60 },
	);
});

test("no row of the table is held together with the next: the letter begins on its first page", async () => {
	const { "word/styles.xml": xml = "" } = await partsOf(clauses, ["en", "ru"]);
	const heading = /<w:style [^>]*w:styleId="Heading2".*?<\/w:style>/s.exec(xml)?.[0];
	expect(heading).toContain('<w:keepNext w:val="false"/>');
});
