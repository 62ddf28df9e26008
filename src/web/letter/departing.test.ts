import { expect, test } from "vitest";
import type { Fact } from "../../core/letter/clause.ts";
import { saidOnce, wouldDepart } from "./departing.ts";

const fact = (term: string, en: string, ru: string): Fact => ({ term, texts: { en, ru } });
const hours = fact("gives/hours/a", "40 hours a week", "40 часов в неделю");
const reach = fact("gives/reach/a", "40 hours a week", "40 часов в неделю");
const both = ["en", "ru"] as const;

test("a line that carries many terms is said once, in the reader's language", () => {
	const departures = [hours, reach].map((it) => ({ fact: it, languages: both }));
	expect(saidOnce(departures, "ru", both)).toEqual([{ text: "40 часов в неделю", language: "ru", whole: true }]);
	expect(saidOnce([{ fact: hours, languages: ["en"] }], "ru", both)).toEqual([
		{ text: "40 hours a week", language: "en", whole: false },
	]);
});

test("Dana's wording drops a figure in the language she wrote; what had gone before is not told again", () => {
	const clause = { facts: [hours], texts: { en: "Brightline gives 40 hours a week.", ru: "Brightline даёт время." } };
	expect(wouldDepart(clause, { en: "Brightline gives 30 hours a week." }, both)).toEqual([
		{ fact: hours, languages: ["en"] },
	]);
	expect(wouldDepart(clause, { en: "It gives 40 hours\u00a0a week.", ru: "Даёт своё время." }, both)).toEqual([]);
});
