import { expect, test } from "vitest";
import type { Language } from "../../core/kit.ts";
import type { Block, Paper } from "../paper.ts";
import { letterPaper, words } from "../testing/papers.ts";
import { letters, readPdf } from "../testing/reading.ts";
import { pdfOf } from "./pdf.ts";

const read = async (paper: Paper) => readPdf((await pdfOf(paper)).bytes);
const one = (en: string, ru: string | null, blocks: readonly Block[] = []): Paper =>
	letterPaper(["en", "ru"], {
		sections: [
			{
				id: "only",
				number: "1",
				heading: words("Only", "Единственный"),
				mark: null,
				blocks: [{ is: "text", text: { en, ru } }, ...blocks],
			},
		],
		signatures: [],
	});

/** Every text of a language in the order in which the paper gives it. */
const said = ({ sections }: Paper, language: Language): readonly string[] =>
	sections.flatMap(({ heading, blocks }) => [
		heading[language] ?? "",
		...blocks.flatMap((it) => (it.is === "text" ? (it.text[language] ?? "").split("\n") : [])),
	]);

test("Светлана's and Dana's letter is two pages, and every word of it reads back in its order, in both languages", async () => {
	const paper = letterPaper(["en", "ru"]);
	const { bytes, pages } = await pdfOf(paper);
	const it = await readPdf(bytes);
	expect([pages, it.pages]).toEqual([2, 2]);
	for (const language of ["en", "ru"] as const) {
		let from = 0;
		for (const text of said(paper, language)) {
			const at = letters(it.body).indexOf(letters(text.replace(/^– /, "")), from);
			expect(at, text).toBeGreaterThanOrEqual(from);
			from = at;
		}
	}
	for (const fact of ["Qualified leads", "Заявки", "Share of returns", "400", "Светлана Орлова", "Prairie Inc."])
		expect(it.text).toContain(fact);
	expect(it.text).toContain("23 нояб. 2026, 17:00 в Москве, 08:00 в Остине");
	expect(it.text).toContain("Draft, version 3 · Черновик, версия 3");
	expect(it.text).toContain("Page 2 of 2 · Страница 2 из 2");
});

test("both languages of a clause are read before the next clause", async () => {
	const { text } = await read(letterPaper(["en", "ru"]));
	const headings = [
		"1. What this letter is",
		"1. Что это за письмо",
		"2. What we do together",
		"2. Что мы делаем вместе",
	];
	const places = headings.map((it) => text.indexOf(it));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(places[0]).toBeGreaterThan(0);
});

test.each(["en", "ru"] as const)(
	"in one language (%s) the letter is at most two pages and holds no other",
	async (language) => {
		const it = await read(letterPaper([language]));
		expect(it.pages).toBeLessThanOrEqual(2);
		expect(it.text).toContain(language === "en" ? "18. Law and language" : "18. Право и язык");
		expect(it.text).not.toContain(language === "en" ? "Право и язык" : "Law and language");
	},
);

test("the file says its title and language and carries its structure for a screen reader", async () => {
	const it = await read(letterPaper(["ru"]));
	expect(it).toMatchObject({ title: "Письмо о намерениях", language: "ru", isTagged: true });
	expect(it.roles.filter((role) => role === "H1")).toHaveLength(1);
	expect(it.roles.filter((role) => role === "H2")).toHaveLength(18);
	expect(it.roles).toContain("Table");
	expect(it.roles).toContain("L");
});

test("the same paper gives the same bytes, and another moment other ones", async () => {
	const first = await pdfOf(letterPaper(["en", "ru"]));
	expect((await pdfOf(letterPaper(["en", "ru"]))).bytes).toEqual(first.bytes);
	const later = await pdfOf(letterPaper(["en", "ru"], { at: "2026-11-24T14:00:00.000Z" }));
	expect(later.bytes).not.toEqual(first.bytes);
});

test("what stands in one language only is said so in the other's place", async () => {
	const { text } = await read(one("Only in English.", null));
	expect(text).toContain("Only in English.");
	expect(text).toContain("Написано только на другом языке.");
});

test("every sign of Typst's own markup is text", async () => {
	const signs =
		'#let x = 1 $a^2$ *b* _c_ `d` [e] <f> @g \\u{41} // /* */ ~ -- --- ... "quoted" = h + i / j: k #panic()';
	const { text } = await read(one(signs, signs));
	expect(letters(text)).toContain(letters(signs));
});

test("what the fonts lack is spelled out, and the paper says so; what they have stays", async () => {
	const { text } = await read(one("We smile 😀❤️ at 你好 → ≥ ✓ ₽.", "Қазақ, Українська, ελληνικά"));
	expect(text).toContain("We smile [U+1F600");
	expect(text).toContain("at [U+4F60 U+597D] → ≥ ✓ ₽.");
	expect(text).toContain("Қазақ, Українська, ελληνικά");
	expect(text).toContain("stands for a character that this file’s fonts cannot show");
	expect(text).toContain("нет в шрифтах этого файла");
	expect((await read(one("Plain.", "Просто."))).text).not.toContain("U+");
});

test("a sign that would turn the order of a text around is shown instead of obeyed", async () => {
	const { text } = await read(one("Lumen pays \u202E0024\u202C dollars.", "Просто."));
	expect(text).toContain("Lumen pays [U+202E]0024[U+202C] dollars.");
});

test("Hebrew and Arabic are there, each letter of them", async () => {
	const { text } = await read(one("שלום עולם", "مرحبا"));
	for (const letter of "שלוםע") expect(text).toContain(letter);
	expect(text.normalize("NFKC")).toMatch(/م|ا/);
	expect(text).not.toContain("U+");
});

test("a run of signs longer than its column stays in it, and reads back whole", async () => {
	const hash = "0123456789abcdef".repeat(4);
	const { text } = await read(one(hash, `хеш ${hash}`));
	expect(text).not.toContain(hash);
	expect(letters(text).split(hash)).toHaveLength(3);
});

test("half a character and control signs break nothing", async () => {
	const { text } = await read(one("half \uD800 bell \u0007 tab\there", "zero\u200Bwidth soft\u00ADhyphen"));
	expect(text).toContain("half � bell [U+0007] tab here");
});

test("a hundred thousand characters make a long document with all of them", async () => {
	const { bytes, pages } = await pdfOf(one("word ".repeat(20_000), "щ".repeat(100_000)));
	const { text } = await readPdf(bytes);
	expect(pages).toBeGreaterThan(20);
	expect(text.match(/word/g)).toHaveLength(20_000);
	expect(text.match(/щ/g)).toHaveLength(100_000);
});

test("a heading, a name or a cell that is one endless word stays on its page", async () => {
	const word = "щ".repeat(120);
	const whole = letterPaper(["en", "ru"]);
	const { bytes } = await pdfOf(
		letterPaper(["en", "ru"], {
			lead: [words(word, word)],
			sections: [
				{
					id: "only",
					number: "1",
					heading: words(word, word),
					mark: words(word, word),
					blocks: [
						{ is: "table", head: [words("a", "a"), words("b", "b")], rows: [[words(word, word), words(word, word)]] },
					],
				},
			],
			signatures: whole.signatures.map((it) => ({ ...it, company: word, name: word })),
			footer: words(word, word),
		}),
	);
	const { widest, width } = await readPdf(bytes);
	expect(widest).toBeLessThan(width);
});
