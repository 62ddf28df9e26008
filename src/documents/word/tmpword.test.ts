import fc from "fast-check";
import { expect, test } from "vitest";
import type { Language } from "../../core/kit.ts";
import { importOf } from "../../core/letter/imported.ts";
import { plainOf } from "../../core/letter/typography.ts";
import { readWord } from "./read.ts";
import { edited, replaceRun, tracked } from "./testing/editing.ts";
import { paperOf, type Written } from "./testing/papers.ts";
import { wordOf } from "./write.ts";

const both: readonly Language[] = ["en", "ru"];
const pieces = fc.constantFrom(
	"Светлана",
	"Dana",
	" ",
	"  ",
	"\t",
	"\n",
	"\n– ",
	"\n\n",
	"35,00\u00A0%",
	"🙂",
	"👩‍👩‍👧",
	"שלום",
	"مرحبا",
	"«», “”",
	"'",
	'"',
	"<w:t>",
	"&amp;",
	"]]>",
	"…",
	"—",
	"\u00AD",
	"\u200B",
	"\u202E",
	"\u2028",
	"\r\n",
	"\u0001",
	"1. ",
	"• ",
	"- ",
	"é",
	"e\u0301",
	"\uD800",
	"·",
	"Written in the other language only.",
);
const text = fc.array(pieces, { maxLength: 14 }).map((it) => it.join(""));
const written = fc.record({
	id: fc.stringMatching(/^(?:[A-Za-z][A-Za-z0-9]{0,12}|[0-9a-f]{32})$/),
	headings: fc.record({ en: text, ru: text }),
	texts: fc.record({ en: fc.option(text), ru: fc.option(text) }),
});
const letters = fc.uniqueArray(written, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
const languages = fc.constantFrom<readonly Language[]>(both, ["en"], ["ru"], ["ru", "en"]);

const changes = async (clauses: readonly Written[], file: Uint8Array, of: readonly Language[]) => {
	const read = readWord(file);
	if (!read.ok) throw new Error(read.refusal.code);
	return importOf(clauses, read.value, of);
};

test("whatever a letter says, its file that nobody changed changes nothing", async () => {
	await fc.assert(
		fc.asyncProperty(letters, languages, async (clauses, of) => {
			const it = await changes(clauses, await wordOf(paperOf(clauses, of)), of);
			expect(it.clauses.filter(({ is }) => is !== "unchanged")).toEqual([]);
			expect(it.loose).toEqual([]);
		}),
		{ numRuns: 2500 },
	);
});

/** Clauses whose lines can be told apart, so that one of them can be found and changed. */
const plain: readonly Written[] = Array.from({ length: 9 }, (_, i) => ({
	id: `c${i}`,
	headings: { en: `Clause ${i}`, ru: `Пункт ${i}` },
	texts: { en: `First of ${i}.\n– Item of ${i}\nLast of ${i}.`, ru: `Начало ${i}.\n– Дело ${i}\nКонец ${i}.` },
}));
const lineOf = { en: (i: number) => `Item of ${i}`, ru: (i: number) => `Дело ${i}` };
const edits = fc.uniqueArray(
	fc.record({
		clause: fc.nat(8),
		language: fc.constantFrom<Language>("en", "ru"),
		is: fc.constantFrom("tracked", "plain"),
		to: text,
	}),
	{ selector: ({ clause, language }) => `${clause}/${language}` },
);

test("exactly the clauses that were changed come back, each in the language in which it was, tracked or not", async () => {
	const file = await wordOf(paperOf(plain, both));
	await fc.assert(
		fc.asyncProperty(edits, async (made) => {
			const to = (it: (typeof made)[number]) =>
				`${it.clause} ${plainOf(it.to).replaceAll("\n", " ")} иначе`.replace(/[^\P{Cc}]/gu, "");
			const now = edited(file, (xml) =>
				made.reduce((was, it) => {
					const line = lineOf[it.language](it.clause);
					const come = tracked(it.is === "tracked" ? line : "", to(it));
					return replaceRun(was, line, come);
				}, xml),
			);
			const preview = await changes(plain, now, both);
			const found = preview.clauses.flatMap((it) =>
				it.is === "wording"
					? Object.entries(it.texts).map(([of, said]) => `${it.clause}/${of}: ${plainOf(said ?? "")}`)
					: it.is === "unchanged"
						? []
						: [it.is],
			);
			const expected = made.map((it) => {
				const was = plain[it.clause]?.texts[it.language] ?? "";
				return `c${it.clause}/${it.language}: ${plainOf(was.replace(lineOf[it.language](it.clause), () => to(it)))}`;
			});
			expect(found.sort()).toEqual(expected.sort());
		}),
		{ numRuns: 100 },
	);
});
