/** What the letter says before anyone has touched it: of Светлана's and Dana's document, and of any other. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareSheets } from "../alignment/compare.ts";
import { comparisonOf } from "../alignment/comparison.ts";
import { type AlignmentDocument, documentBetween, documentOf, type Line } from "../alignment/document.ts";
import { scoresOf } from "../alignment/scores.ts";
import { type Term, termsOf } from "../alignment/terms.ts";
import { anyPair } from "../alignment/testing/sheets.ts";
import { questionsOf } from "../alignment/types/types.ts";
import { dateText, numberText, quantityText } from "../alignment/words.ts";
import { type Language, languages, type Side } from "../kit.ts";
import { type PartnershipType, partnershipTypes } from "../stages/contract.ts";
import { ready, sensible } from "../testing/aligning.ts";
import { stateOf } from "../testing/given.ts";
import type { DraftedClause } from "./clause.ts";
import { blankLetter, type DraftInput, draftOf } from "./draft.ts";

const companies = { a: "Северный Чай", b: "Lone Star Kitchens" };
const people = { svetlana: "Светлана Орлова", dana: "Dana Whitfield", olga: "Ольга Ким" };

/** The document that both owners could approve on day 20. */
const agreed: AlignmentDocument = (() => {
	const state = stateOf(...ready);
	const comparison = comparisonOf(state);
	if (!comparison) throw new Error("the sheets lie open");
	return documentOf(state, comparison);
})();
const input: DraftInput = { document: agreed, type: "distribution", languages, companies, people, pilotDays: 30 };
const clauseIn = (letter: readonly DraftedClause[], id: string): DraftedClause => {
	const clause = letter.find((it) => it.id === id);
	if (!clause) throw new Error(`the letter has no clause ${id}`);
	return clause;
};
const textOf = (id: string, language: Language, more: Partial<DraftInput> = {}) =>
	clauseIn(draftOf({ ...input, ...more }), id).texts[language];

describe("Светлана's and Dana's letter", () => {
	test("says who does what, one name for each, and who has the last word", () => {
		expect(textOf("roles", "en")).toBe(
			[
				"One person answers for each task. Unless a line names another: Светлана Орлова (Северный Чай), Dana Whitfield (Lone Star Kitchens).",
				"– Северный Чай: get certificates and declarations; labels and digital marking; organise freight",
				"– Lone Star Kitchens: clear customs; storage in the market; negotiate with shops",
				"– Last word, Lone Star Kitchens: price on the shelf; how the brand is shown",
				"All else we decide together.",
			].join("\n"),
		);
		expect(textOf("roles", "ru")).toBe(
			[
				"За каждое дело отвечает один человек. Если в строке не назван другой, это Светлана Орлова (Северный Чай), Dana Whitfield (Lone Star Kitchens).",
				"– Северный Чай: получить сертификаты и декларации; этикетки и цифровая маркировка; организовать перевозку",
				"– Lone Star Kitchens: пройти таможню; хранить товар на месте; договариваться с магазинами",
				"– Последнее слово, Lone Star Kitchens: цена на полке; как показывают бренд",
				"Остальное решаем вместе.",
			].join("\n"),
		);
	});

	test("says how they measure, and that two of three decide", () => {
		expect(textOf("measurement", "en")).toBe(
			[
				"– Units sold to customers: 0 → 300 units on day 30; source: Till reports of both stores; measured by Lone Star Kitchens",
				"– Shops that stock it: 0 → 2 shops on day 30; source: Signed orders; measured by Lone Star Kitchens",
				"– Sold of what was shipped: 10 → 20 % on day 30; source: Monthly report; measured by both",
				"The pilot has passed if two of these three targets are met on its last day. Where we differ on a figure, its source decides.",
			].join("\n"),
		);
		expect(textOf("measurement", "ru")).toContain("достигнуты две из этих трёх целей");
	});

	test("says when the pilot begins and what is at risk, in figures that each language writes in its own way", () => {
		expect(textOf("pilot", "en")).toContain("Begins on 20 April 2026. Most at risk: US$5,000 each. Exclusivity:");
		expect(textOf("pilot", "ru")).toContain(
			"Начинаем 20 апреля 2026 г. Чем рискуем: 5\u00a0000\u00a0$ с каждой стороны.",
		);
	});

	test("lasts as long as the method's pilot, in either language's plural", () => {
		expect(textOf("pilot", "en", { pilotDays: 1 })).toMatch(/^We begin small: 1 day, and only/);
		expect(textOf("pilot", "ru", { pilotDays: 21 })).toMatch(/^Начинаем с малого: 21 день и только/);
		expect(textOf("pilot", "ru", { pilotDays: 42 })).toMatch(/^Начинаем с малого: 42 дня и только/);
		expect(textOf("pilot", "en", { pilotDays: null })).toMatch(/^We begin small: ______ days, and only/);
	});

	test("who is called by no name is said by what they are", () => {
		expect(textOf("roles", "en", { people: {} })).toContain("the owner (Северный Чай), the owner (Lone Star Kitchens)");
	});

	test("who was given one task is named at it, once", () => {
		const roles = agreed.roles.map(
			(line, at): Line => (at === 0 && line.answers ? { ...line, answers: { ...line.answers, person: "olga" } } : line),
		);
		const text = textOf("roles", "en", { document: { ...agreed, roles } });
		expect(text).toContain("– Ольга Ким (Северный Чай): get certificates and declarations\n");
	});

	test("binds in three clauses: confidentiality, the form of signature, the text that prevails", () => {
		const letter = draftOf(input);
		expect(letter.filter((it) => it.binding).map((it) => it.id)).toEqual(["confidential", "signature", "language"]);
		expect(letter.filter((it) => it.needed).map((it) => it.id)).toEqual(["nature", "signature", "language"]);
	});

	test("in one language has no text that prevails, and no word of the other", () => {
		const letter = draftOf({ ...input, languages: ["ru"] });
		expect(letter.map((it) => it.id)).not.toContain("language");
		expect(letter.every((it) => it.texts.en === undefined && it.texts.ru !== undefined)).toBe(true);
	});

	test("with Russian first lets the Russian text prevail", () => {
		expect(textOf("language", "en", { languages: ["ru", "en"] })).toContain("the Russian text prevails");
	});

	test("a vision written in one language only leaves the other's clause to be written", () => {
		const vision = { ...agreed.vision, texts: { ru: "Две полки в Остине" } };
		const clause = clauseIn(draftOf({ ...input, document: { ...agreed, vision } }), "together");
		expect(clause.texts.en).toBeUndefined();
		expect(clause.texts.ru).toContain("\nДве полки в Остине");
		expect(clause.facts).toContainEqual({ term: "vision", texts: { ru: "Две полки в Остине" } });
	});

	test("what was left open until a date is said so, and is no fact", () => {
		const [first, ...rest] = agreed.conditions;
		if (!first) throw new Error("the document has conditions");
		const parked: Line = { ...first, value: null, texts: {}, parked: "2027-03-03" };
		const document = { ...agreed, conditions: [parked, ...rest] };
		const clauses = draftOf({ ...input, document });
		const text = clauses.map((it) => it.texts.en).join("\n");
		expect(text).toMatch(/\nTo be agreed:\n– [^\n]+, by 3 March 2027\b/);
		expect(clauses.flatMap((it) => it.facts).map((it) => it.term)).not.toContain(first.term.id);
	});

	test("names that look like a place to fill in are names", () => {
		const odd = { a: "{b} $& Co", b: "{days}" };
		expect(textOf("together", "en", { companies: odd })).toMatch(/^\{b\} \$& Co and \{days\} want/);
	});
});

/** Any document of any type: what the sheets agree on, and of the rest what two reasonable people would settle. */
const settledBy = (fates: fc.Arbitrary<"agreed" | "open" | "parked" | "ru">) =>
	fc.record({ pair: anyPair, left: fc.infiniteStream(fates) }).map(({ pair, left }) => {
		const { type } = pair.a;
		const questions = questionsOf(type);
		const findings = compareSheets(questions, pair);
		const silent = { proposals: [], comments: [], agreed: null, parked: null };
		const terms = termsOf(questions, findings, 3, () => silent);
		const settled = terms.map((term): Term => {
			if (!term.needed || term.value) return term;
			const { value: fate } = left.next();
			if (fate === "open") return term;
			if (fate === "parked") return { ...term, is: "parked", thread: { ...silent, parked: parkedThen } };
			const value = sensible(term, { questions, sheets: pair, findings, terms, scores: scoresOf(questions, findings) });
			const texts = value.is === "words" ? { ru: `Хотим: ${term.id}`, ...(fate === "ru" ? {} : { en: term.id }) } : {};
			return { ...term, value: { value, texts, from: "accepted" } };
		});
		return { type, document: documentBetween({ questions, terms: settled }) };
	});
const documents = settledBy(fc.constantFrom("agreed", "agreed", "open", "parked", "ru"));
const parkedThen = { until: "2027-03-03", at: "2027-02-24T09:00:00Z" };

const linesOf = ({ gives, vision, version: _, ...rest }: AlignmentDocument): readonly Line[] => [
	vision,
	...Object.values(rest).flat(),
	...(["a", "b"] as const satisfies readonly Side[]).flatMap((side) => gives[side]),
];

/** What has to stand in the words of a value, whatever stands around it. */
function partsOf({ value, term }: Line, language: Language): readonly string[] {
	switch (value?.is) {
		case "quantity":
			return term.id === "amount/ownShare"
				? [numberText(value.quantity.amount, language)]
				: [quantityText(value.quantity, language)];
		case "date":
			return [dateText(value.date, language)];
		case "kpi":
			return [numberText(value.kpi.day30, language), value.kpi.source];
		case "doer":
			return value.doer === "a" || value.doer === "b" ? [companies[value.doer]] : [];
		default:
			return [];
	}
}

describe("any letter", () => {
	test("writes amounts, dates, figures and doers as the alignment document does", () => {
		fc.assert(
			fc.property(documents, ({ type, document }) => {
				const facts = draftOf({ document, type, languages, companies, people, pilotDays: 30 }).flatMap(
					(it) => it.facts,
				);
				for (const line of linesOf(document))
					for (const language of languages)
						for (const part of partsOf(line, language))
							expect(facts.find((it) => it.term === line.term.id)?.texts[language]).toContain(part);
			}),
			{ numRuns: 100 },
		);
	});

	test("with all agreed stays under 5,000 characters in each language, so that two pages hold it", () => {
		const settled = fc.sample(settledBy(fc.constant("agreed")), { numRuns: 60, seed: 20261123 });
		const lengths = settled.flatMap(({ type, document }) => {
			const letter = draftOf({
				document: { ...document, working: document.working.filter((it) => it.value?.is !== "words"), statements: [] },
				type,
				languages,
				companies,
				people,
				pilotDays: 30,
			});
			return languages.map((language) =>
				letter.reduce((sum, it) => sum + it.headings[language].length + (it.texts[language]?.length ?? 0), 0),
			);
		});
		expect(Math.max(...lengths)).toBeLessThan(5_000);
		expect(Math.min(...lengths)).toBeGreaterThan(3_000);
	});

	test("carries every agreed value in exactly one clause, in the same characters in each language, and nothing else", () => {
		fc.assert(
			fc.property(documents, ({ type, document }) => {
				const letter = draftOf({ document, type, languages, companies, people, pilotDays: 30 });
				for (const { texts, facts } of letter)
					for (const fact of facts)
						for (const language of languages) {
							const text = texts[language];
							if (text !== undefined) expect(text).toContain(fact.texts[language]);
						}
				const told = letter.flatMap((it) => it.facts.map((fact) => fact.term)).filter((it) => !it.includes("company/"));
				const values = linesOf(document).filter((it) => it.value !== null);
				expect(told.toSorted()).toEqual(values.map((it) => it.term.id).toSorted());
			}),
			{ numRuns: 150 },
		);
	});

	test("misses a language only where words stand in the other alone, and leaves no place unfilled", () => {
		fc.assert(
			fc.property(documents, ({ type, document }) => {
				const letter = draftOf({ document, type, languages, companies, people, pilotDays: 30 });
				const half = linesOf(document).filter((it) => it.value?.is === "words" && it.texts["en"] === undefined);
				const lacking = letter.filter((it) => it.texts.en === undefined);
				expect(lacking.length > 0).toBe(half.length > 0);
				for (const { id, texts, headings } of letter) {
					expect(id).toMatch(/^[A-Za-z0-9]{1,20}$/);
					expect(Object.values({ ...texts, heading: headings.en }).join("\n")).not.toMatch(
						/\{\w+\}|undefined|______|\n\n/,
					);
				}
			}),
			{ numRuns: 100 },
		);
	});
});

describe("a letter with room to write in", () => {
	const types: readonly (PartnershipType | null)[] = [...partnershipTypes, null];

	test.each(types)("for %s: the same clauses, no fact, and blanks in both languages in the same places", (type) => {
		const letter = blankLetter(type);
		expect(letter.flatMap((it) => it.facts)).toEqual([]);
		const blanks = (text = "") => text.split("\n").map((line) => line.includes("______"));
		for (const { texts } of letter) expect(blanks(texts.en)).toEqual(blanks(texts.ru));
		expect(letter.filter((it) => it.texts.en?.includes("______")).length).toBeGreaterThanOrEqual(6);
		if (type) expect(letter.map((it) => it.id)).toEqual(draftOf({ ...input, type }).map((it) => it.id));
	});

	test("is what two get who skipped alignment, under their own names", () => {
		expect(textOf("together", "en", { document: null })).toBe(
			"Северный Чай and Lone Star Kitchens want to bring the goods of one to the market of the other, beginning with a quantity that both can bear.\n– ______",
		);
	});
});
