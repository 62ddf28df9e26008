import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../kit.ts";
import { compareSheets } from "./compare.ts";
import { anyPair, findingsOn } from "./testing/sheets.ts";
import { questionsOf } from "./types/types.ts";
import { titleOf, type Voice, wordsOf } from "./words.ts";

const names = { a: "Lone Star Kitchens", b: "Северный Чай" };
const english: Voice = { language: "en", type: "co-marketing", names };
const russian: Voice = { ...english, language: "ru" };
/** Numbers keep their figures together with spaces that do not break. */
const plain = (text: string): string => text.replaceAll(/\s/g, " ");
const said = (question: string, a: unknown, b: unknown) => {
	const [found] = findingsOn(question, a, b);
	return found ? [plain(wordsOf(found, english)), plain(wordsOf(found, russian))] : [];
};

describe("one finding, said in both languages: what each said, and what would close it", () => {
	test("hours that fall short", () => {
		const hours = (amount: number) => ({ amount, per: "week" });
		expect(said("hours", { expect: hours(10) }, { give: hours(5) })).toEqual([
			"Lone Star Kitchens expects 10 hours a week; Северный Чай gives 5 hours a week. 5 hours a week short. To close it: Северный Чай gives more, Lone Star Kitchens expects less, or you make the pilot smaller and agree on one figure.",
			"Lone Star Kitchens ждёт: 10 часов в неделю; Северный Чай даёт: 5 часов в неделю. Не хватает: 5 часов в неделю. Что закроет: Северный Чай даёт больше, Lone Star Kitchens ждёт меньше или вы уменьшаете пилот и сходитесь на одной цифре.",
		]);
	});

	test("a date that is late; a month is a word, and a sentence ends once", () => {
		expect(said("firstResult", { needBy: "2027-01-15" }, { canBy: "2027-02-20" })).toEqual([
			"Lone Star Kitchens needs it by 15 January 2027; Северный Чай can deliver by 20 February 2027. Late by 36 days (25 working days). To close it: move the date, deliver a smaller part first, or start sooner.",
			"Lone Star Kitchens ждёт результат к 15 января 2027 г.; Северный Чай может к 20 февраля 2027 г. Позже на 36 дней (рабочих: 25). Что закроет: перенесите срок, сдайте сначала часть или начните раньше.",
		]);
	});

	test("who does what, in one perspective", () => {
		const [found] = findingsOn("roles", { campaignIdea: "you" }, { campaignIdea: "you" });
		expect(found && titleOf(found, russian)).toBe("Кто что делает: Придумать идею кампании");
		expect(found && wordsOf(found, english)).toMatch(
			/^Lone Star Kitchens: Северный Чай does it\. Северный Чай: Lone Star Kitchens does it\./,
		);
	});

	test("the last word, in one perspective; deciding together is an agreement", () => {
		const rights = (a: string, b: string) => findingsOn("rights", { adSpending: a }, { adSpending: b })[5];
		const [alone, together] = [rights("us", "you"), rights("both", "both")];
		expect(alone && titleOf(alone, english)).toBe("Last word: How the advertising money is spent");
		expect(alone && wordsOf(alone, russian)).toBe(
			"Lone Star Kitchens: последнее слово — Lone Star Kitchens. Северный Чай: последнее слово — Lone Star Kitchens. Последнее слово за кем-то одним: согласовано.",
		);
		expect(together && wordsOf(together, english)).toBe(
			"Lone Star Kitchens: both decide together. Северный Чай: both decide together. You decide this together: agreed. It is done when both owners have said yes.",
		);
	});

	test("an unanswered question says who left it empty", () => {
		expect(said("cadence", "weekly", null)[0]).toContain("Lone Star Kitchens: every week. Северный Чай: no answer.");
		expect(said("cadence", "weekly", null)[1]).toContain("Северный Чай: нет ответа.");
	});

	test("a long answer is quoted by its beginning", () => {
		const [english = ""] = said("gets", `Customers ${"and more of them ".repeat(40)}`, "x");
		expect(english).toMatch(/^Lone Star Kitchens: “Customers and more of .{0,170}[a-z]…” Северный Чай: “x”\./);
	});

	test("every finding over random sheets has whole words in its own language, and a title", () => {
		fc.assert(
			fc.property(anyPair, (sheets) => {
				const { type } = sheets.a;
				for (const it of compareSheets(questionsOf(type), sheets)) {
					for (const language of languages) {
						const voice = { language, type, names };
						const text = wordsOf(it, voice);
						expect(text).not.toMatch(/undefined|null|NaN|\[object|\.\.| {2}|: \.|“”|«»/);
						expect(text).toMatch(/[.!?…][”»]?$/);
						expect(titleOf(it, voice)).not.toBe("");
					}
				}
			}),
			{ numRuns: 25 },
		);
	});
});
