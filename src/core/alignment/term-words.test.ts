import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../kit.ts";
import { sensible, sheetsOpen } from "../testing/aligning.ts";
import { stateOf } from "../testing/given.ts";
import { comparisonOf } from "./comparison.ts";
import type { TermValue } from "./contract.ts";
import { sectionOf, termSections } from "./term-sections.ts";
import { sectionTitles, termTitle, valueWords } from "./term-words.ts";
import type { Voice } from "./words.ts";

const names = { a: "Северный Чай", b: "Lone Star Kitchens" };
const english: Voice = { language: "en", type: "distribution", names };
const russian: Voice = { ...english, language: "ru" };
/** Figures are kept together by spaces that do not break. */
const plain = (text: string | null): string | null => text?.replaceAll(/\s/g, " ") ?? null;

const open = () => {
	const comparison = comparisonOf(stateOf(...sheetsOpen));
	if (!comparison) throw new Error("the sheets lie open");
	return comparison;
};
const term = (id: string) => {
	const it = open().terms.find((each) => each.id === id);
	if (!it) throw new Error(`no term ${id}`);
	return it;
};
const said = (id: string, value: TermValue, person: string | null = null) =>
	[english, russian].map((voice) => plain(valueWords(value, {}, term(id), voice, person)));
const hours = { amount: "6", unit: "hours", currency: null, per: "week" } as const;

describe("a value, said in both languages", () => {
	test("hours: who gives them, and how often", () => {
		expect(said("gives/hours/b", { is: "quantity", quantity: hours })).toEqual([
			"Lone Star Kitchens gives 6 hours a week",
			"Lone Star Kitchens даёт: 6 часов в неделю",
		]);
		expect(said("gives/hours/b", { is: "nothing" })).toEqual([
			"Lone Star Kitchens gives nothing here",
			"Lone Star Kitchens здесь ничего не даёт",
		]);
	});

	test("who does it and the one name, or whose the last word is", () => {
		const doer = (it: "a" | "both" | "nobody", accountable: "a" | null = null) =>
			({ is: "doer", doer: it, accountable }) as const;
		expect(said("does/roles/freight", doer("a"), "Ольга")).toEqual([
			"Северный Чай (answers for it: Ольга)",
			"Северный Чай (отвечает Ольга)",
		]);
		expect(said("does/roles/freight", doer("both", "a"))).toEqual([
			"Both do it, Северный Чай answers for it",
			"Делают обе стороны, отвечает Северный Чай",
		]);
		expect(said("does/roles/freight", doer("nobody"))).toEqual([
			"Nobody does it: not part of this partnership",
			"Никто: в это партнёрство не входит",
		]);
	});

	test("dates with the month as a word, money with its sign", () => {
		expect(said("pilotStart", { is: "date", date: "2026-04-06" })).toEqual([
			"Begins on 6 April 2026",
			"Начинаем 6 апреля 2026 г.",
		]);
		const quantity = { amount: "5000", unit: "money", currency: "USD", per: "once" } as const;
		expect(said("cap/riskCap", { is: "quantity", quantity })).toEqual(["At most US$5,000", "Не больше 5 000 $"]);
	});

	test("a KPI whole", () => {
		const value = open()
			.terms.map((it) => it.id === "kpi/1" && sensible(it, open()))
			.find((it) => it !== false);
		expect(value && said("kpi/1", value)[0]).toBe(
			"Units sold to customers: 0 units → 300 units on day 30 → 1,200 units on day 90; source: Till reports of both stores; measured by Lone Star Kitchens; moved by the work of both",
		);
	});

	test("a wording that stands in one language says nothing in the other", () => {
		const words = { is: "words" } as const;
		expect(valueWords(words, { en: "Tea in Austin" }, term("vision"), english)).toBe("Tea in Austin");
		expect(valueWords(words, { en: "Tea in Austin" }, term("vision"), russian)).toBeNull();
	});
});

describe("what terms are called", () => {
	test("by the question's short name, and from whom", () => {
		expect(termTitle(term("gives/hours/b"), english)).toBe("Working time, from Lone Star Kitchens");
		expect(termTitle(term("vision"), russian)).toBe("Общее видение");
	});

	test("no two terms of a section are called alike, and each has its section, in either language", () => {
		const { terms, questions } = open();
		fc.assert(
			fc.property(fc.constantFrom(...languages), (language) => {
				const called = terms.map((it) => `${sectionOf(it, questions)}: ${termTitle(it, { ...english, language })}`);
				expect(new Set(called).size).toBe(terms.length);
				for (const it of terms) expect(sectionTitles[language][sectionOf(it, questions)]).toBeTruthy();
			}),
		);
		const present = new Set(terms.map((it) => sectionOf(it, questions)));
		expect(termSections.filter((it) => present.has(it)).length).toBeGreaterThan(6);
	});
});
