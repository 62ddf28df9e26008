import { expect, test } from "vitest";
import { importOf, type ReadLetter, type ReadSection } from "./imported.ts";
import { likeness, plainOf } from "./typography.ts";

const kpis = {
	id: "kpis",
	headings: { en: "How we shall know", ru: "Как поймём" },
	texts: { en: "By day 30: 120 customers.", ru: "К 30-му дню: 120 клиентов." },
};
const secrecy = {
	id: "secrecy",
	headings: { en: "Secrecy", ru: "Тайна" },
	texts: { en: "Both keep it to themselves.", ru: null },
};
const letter = [kpis, secrecy];
const section = (id: string | null, its: Partial<ReadSection>): ReadSection => ({
	...{ id, headings: {}, texts: {}, comments: [], struck: false },
	...its,
});
const asIs = letter.map((it) =>
	section(it.id, { headings: it.headings, texts: { en: it.texts.en, ru: it.texts.ru ?? "" } }),
);
const file = (...sections: readonly ReadSection[]): ReadLetter => ({ sections, loose: [], comments: [], notices: [] });
const from = (...sections: readonly ReadSection[]) => importOf(letter, file(...sections), ["en", "ru"]);
const [first, second] = asIs;
if (!first || !second) throw new Error("the letter has two clauses");

test("what Светлана's Word does to quotes, dashes and spaces is no change", () => {
	const texts = { en: "By day\u00A030:  120\u200B customers. ", ru: "К 30–му дню: 120 клиентов.\n" };
	expect(from(section("kpis", { headings: kpis.headings, texts }), second).clauses.map(({ is }) => is)).toEqual([
		"unchanged",
		"unchanged",
	]);
	expect(plainOf("«Волна» — “да”…\n\n• раз")).toBe(plainOf('"Волна" - "да"...\n- раз'));
});

test("only lines that changed are written anew: the others keep their own quotes and spaces", () => {
	const long = [{ ...kpis, texts: { en: "“Volna” pays 35\u00A0%.\nBy March.", ru: null } }];
	const texts = { en: '"Volna" pays 35 %.\nBy May.' };
	const { clauses } = importOf(long, file(section("kpis", { texts })), ["en", "ru"]);
	expect(clauses[0]).toMatchObject({ texts: { en: "“Volna” pays 35\u00A0%.\nBy May." } });
});

test("a file in one language only says nothing of the other; a clause emptied in all it has is taken out", () => {
	expect(from(section("kpis", { texts: { en: kpis.texts.en } }), second).clauses[0]).toMatchObject({ is: "unchanged" });
	expect(from(section("kpis", { texts: { en: "" } }), second).clauses[0]).toMatchObject({ is: "removed" });
	expect(from(section("kpis", { texts: { en: "", ru: kpis.texts.ru } }), second).clauses[0]).toMatchObject({
		is: "wording",
		texts: {},
		emptied: ["en"],
	});
});

test("without a mark a clause is known by its heading, else by its place and its words, else it is new", () => {
	const [byHeading, byPlace, added] = [
		section(null, { headings: { ru: "Тайна" }, texts: { en: "Both keep it." } }),
		section(null, { headings: { en: "Figures" }, texts: { en: "By day 40: 120 customers." } }),
		section(null, { headings: { en: "Law" }, texts: { en: "The law of England." } }),
	];
	expect(from(byPlace, byHeading, added).clauses).toMatchObject([
		{ is: "wording", clause: "kpis", foundBy: "place" },
		{ is: "wording", clause: "secrecy", foundBy: "heading" },
		{ is: "new", after: "secrecy", headings: { en: "Law" } },
	]);
	expect(from(added).clauses).toMatchObject([
		{ is: "new", after: null },
		{ is: "missing", clause: "kpis" },
		{ is: "missing", clause: "secrecy" },
	]);
});

test("a clause that the letter has no more, and a heading alone, are shown; what a paper says besides its clauses is not", () => {
	const gone = section("0123456789abcdef0123456789abcdef", {
		headings: { en: "Logo" },
		texts: { en: "Both show it." },
	});
	const bare = section(null, { headings: { en: "Notes" }, texts: { en: "" } });
	const hash = section("_verify", { headings: { en: "How to check" }, texts: { en: "SHA-256 …" } });
	const it = from(first, second, gone, bare, hash);
	expect(it.clauses.map(({ is }) => is)).toEqual(["unchanged", "unchanged"]);
	expect(it.loose).toEqual(["Logo\nBoth show it.", "Notes"]);
});

test("likeness counts words that two texts share", () => {
	expect(likeness("Both keep it.", "both KEEP it")).toBe(1);
	expect(likeness("Both keep it.", "Neither does so.")).toBe(0);
	expect(likeness("a b", "b c")).toBe(0.5);
	expect(likeness("", "")).toBe(0);
});
