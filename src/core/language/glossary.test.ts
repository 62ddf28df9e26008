import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../kit.ts";
import { occurrences } from "./glossary.ts";
import type { Term } from "./state.ts";

const term = (id: string, en: string | null, ru: string | null): Term => ({
	id,
	agreed: { en, ru, meaningEn: null, meaningRu: null, at: "2026-03-02T06:00:00.000Z" },
	proposed: null,
});
const terms = [
	term("price", "shelf price", "цена на полке"),
	term("shelf", "shelf", "полка"),
	term("market", "market", "рынок"),
	term("delivery", "delivery", "поставка"),
	term("erid", "ERID", "ERID"),
];
const found = (text: string, language: Language) =>
	occurrences(text, language, terms).map(({ start, end, term: { id } }) => [text.slice(start, end), id]);

describe("words of the glossary in a text", () => {
	test.each([
		["Our shelf prices stay.", [["shelf prices", "price"]]],
		[
			"The Market's delivery, twice: deliveries",
			[
				["Market's", "market"],
				["delivery", "delivery"],
				["deliveries", "delivery"],
			],
		],
		["marketing, supermarket, unshelved", []],
		["Put it on the shelf; the price stays.", [["shelf", "shelf"]]],
		["no erid, no ad", [["erid", "erid"]]],
	])("%s", (text, words) => {
		expect(found(text, "en")).toEqual(words);
	});

	test.each([
		["Цену на полке назначаете вы.", [["Цену на полке", "price"]]],
		[
			"Выйти на рынок, к осени — на три рынка.",
			[
				["рынок", "market"],
				["рынка", "market"],
			],
		],
		[
			"Поставкой занимаемся мы, поставок будет пять.",
			[
				["Поставкой", "delivery"],
				["поставок", "delivery"],
			],
		],
		["рыночный поставщик, полковник", []],
		[
			"С полки и на полках.",
			[
				["полки", "shelf"],
				["полках", "shelf"],
			],
		],
		["Без ERID не публикуем.", [["ERID", "erid"]]],
	])("%s", (text, words) => {
		expect(found(text, "ru")).toEqual(words);
	});

	test("not in what is quoted or linked, and not before both have agreed", () => {
		expect(found("They call it “shelf price”, see https://shelf.example/market", "en")).toEqual([]);
		const waiting: Term = { id: "x", agreed: null, proposed: null };
		expect(occurrences("shelf", "en", [waiting])).toEqual([]);
	});

	test("stretches are in order, never overlap, and lie within the text, whatever it is", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("en" as const, "ru" as const), (noise, language) => {
				const text = `${noise} shelf price цены на полке ${noise}`;
				let from = 0;
				for (const { start, end } of occurrences(text, language, terms)) {
					expect(start).toBeGreaterThanOrEqual(from);
					expect(end).toBeGreaterThan(start);
					from = end;
				}
				expect(from).toBeLessThanOrEqual(text.length);
			}),
		);
	});
});
