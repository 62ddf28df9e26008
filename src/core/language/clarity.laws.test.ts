/** Laws that hold for any text, however odd. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../kit.ts";
import { asks, type Clarity, clarity, isVague } from "./clarity.ts";

const words = fc.constantFrom(
	..."maybe|etc.|30|1 000|%|$|by|June|we've|got|«|»|“|”|\"|https://a.b/c|и т. д.|если|до|конца|июня|пара|недель|24/7|не|—|сто".split(
		"|",
	),
	"\ud800",
	"\udc00",
	"e\u0301",
	"й",
	"👩‍👩‍👧",
	"\n",
	"\u00a0",
	"",
);
const text = fc.oneof(
	fc.array(words, { maxLength: 40 }).map((it) => it.join(" ")),
	fc.array(words, { maxLength: 40 }).map((it) => it.join("")),
	fc.string({ unit: "binary", maxLength: 200 }),
	fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((it) => String.fromCharCode(...it)),
);
const language = fc.constantFrom(...languages);
const ask = fc.constantFrom(...asks);

function expectSound(given: string, it: Clarity): void {
	expect(Number.isInteger(it.score) && it.score >= 0 && it.score <= 100).toBe(true);
	for (const { start, end, text: slice, suggestion } of it.findings) {
		expect(start >= 0 && start <= end && end <= given.length).toBe(true);
		expect(given.slice(start, end)).toBe(slice);
		expect(suggestion).not.toBe("");
		if (start === end) expect(start).toBe(given.length);
	}
}

test("never throws, spans lie inside the text, the score in 0 to 100, the same text gets the same answer", () => {
	fc.assert(
		fc.property(text, language, ask, (given, asked, question) => {
			const it = clarity(given, asked, question);
			expectSound(given, it);
			expect(clarity(given, asked, question)).toEqual(it);
			expect(isVague(it)).toBe(it.score < 50);
		}),
		{ numRuns: 1_000 },
	);
});

test("what blurs stays found, at its new place, when emoji and combining letters go before it", () => {
	const before = fc.constantFrom("👩‍👩‍👧 ", "e\u0301te\u0301: ", "🇰🇿🇺🇸! ", "\ud800 ");
	fc.assert(
		fc.property(before, (start) => {
			const moved = clarity(`${start}as appropriate`, "en", "any").findings.find((it) => it.kind === "hedge");
			expect(moved).toMatchObject({ start: start.length, end: start.length + 14, text: "as appropriate" });
		}),
	);
});

test("spaces at the ends change the score of nothing", () => {
	fc.assert(
		fc.property(text, language, ask, (given, asked, question) => {
			expect(clarity(`  ${given} `, asked, question).score).toBe(clarity(given, asked, question).score);
		}),
		{
			numRuns: 1_000,
			examples: [
				['" сто "', "en", "success"],
				["«Сорок клиник».", "ru", "success"],
			],
		},
	);
});

describe("a hostile text of 200,000 characters returns", () => {
	const size = 200_000;
	test.each([
		"a",
		"a-",
		"«",
		'"a',
		"1 000 ",
		"a.a@",
		"if,",
		"\ud800",
		"e\u0301",
		"you must, ",
		"1.",
		"a+b",
		"не — ",
		"и т. ",
	])("%j over and over", (piece) => {
		const given = piece.repeat(Math.ceil(size / piece.length));
		for (const asked of languages) expectSound(given, clarity(given, asked, "success"));
	});
});
