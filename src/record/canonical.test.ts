import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../core/kit.ts";
import { canonical, NotCanonical, parseCanonical } from "./canonical.ts";

/** What the record can keep: text in NFC without NUL, whole numbers, nothing else of JSON left out. */
const keepable = (text: string): boolean => text.normalize("NFC") === text && !text.includes("\0");
const text = fc.string({ unit: "grapheme" }).filter(keepable);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
	json: fc.oneof(
		{ maxDepth: 4 },
		text,
		fc.maxSafeInteger(),
		fc.boolean(),
		fc.constant(null),
		fc.array(tie("json"), { maxLength: 4 }),
		fc.dictionary(text, tie("json"), { maxKeys: 4, noNullPrototype: true }),
	),
}));

describe("RFC 8785, as far as the record goes", () => {
	test("section 3.2.2: literals, escapes in their one form, no space", () => {
		const given = {
			string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\u0022\u002f",
			literals: [null, true, false],
			numbers: [333333333, 4, 2, 0, -0, 9007199254740991, -9007199254740991],
		};
		expect(canonical(given)).toBe(
			'{"literals":[null,true,false],"numbers":[333333333,4,2,0,0,9007199254740991,-9007199254740991],' +
				String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
		);
	});

	test("section 3.2.3: members in the order of their UTF-16 code units", () => {
		// The RFC's example without U+FB33, which is not in normal form C and therefore refused.
		const given = { "\u20ac": 1, "\r": 2, "1": 3, "\ud83d\ude00": 4, "\u0080": 5, "\u00f6": 6 };
		expect(canonical(given)).toBe('{"\\r":2,"1":3,"\u0080":5,"ö":6,"€":1,"😀":4}');
	});

	test("control characters have one form each", () => {
		expect(canonical("\b\t\n\f\r\u0001\u001f\u007f\u2028")).toBe('"\\b\\t\\n\\f\\r\\u0001\\u001f\u007f\u2028"');
	});

	test("the same members in another order are the same bytes; a member that is undefined is none", () => {
		expect(canonical({ b: [{ d: 1, c: 2 }], a: null })).toBe(canonical({ a: null, b: [{ c: 2, d: 1 }] }));
		const chain: { shared?: number } = JSON.parse("{}");
		expect(canonical({ a: 1, ...chain })).toBe('{"a":1}');
	});
});

describe("what the record cannot keep", () => {
	test.each([
		["half a character", "\ud83d"],
		["half a character in a name", { "\udc00": 1 }],
		["NUL", "a\0b"],
		["NUL in a name", { "\0": 1 }],
		["й in two parts", "и\u0306"],
		["ё in two parts, in a name", { "е\u0308": 1 }],
		["a fraction", 0.1],
		["a number no computer tells from its neighbour", 2 ** 53],
		["infinity", Number.POSITIVE_INFINITY],
		["no number", Number.NaN],
	])("%s is refused", (_, value: Json) => {
		expect(() => canonical(value)).toThrow(NotCanonical);
		expect(() => canonical({ deep: [value] })).toThrow(NotCanonical);
	});

	test("the refusal says where it stands", () => {
		expect(() => canonical({ texts: { success: ["300", "3\0"] } })).toThrow(".texts.success[1]: the character NUL");
		expect(() => canonical(0.5)).toThrow("value: a number must be a whole one");
	});
});

describe("reading", () => {
	test("what was written is read, and written the same again", () => {
		fc.assert(
			fc.property(json, (value) => {
				const written = canonical(value);
				const read = parseCanonical(written);
				expect(read === null ? "null" : canonical(read)).toBe(written);
				expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
			}),
			{ numRuns: 500, seed: 20260302 },
		);
	});

	test.each([
		["space", '{"a": 1}'],
		["another order", '{"b":1,"a":2}'],
		["a doubled member", '{"a":1,"a":1}'],
		["another form of a number", "[1.0]"],
		["an exponent", "1e3"],
		["a negative zero", "-0"],
		["an escape that is not needed", '"\\u0041"'],
		["upper-case hex in an escape", '"\\u000F"'],
		["a carriage return at the end", '{"a":1}\r'],
		["a byte order mark", '\ufeff{"a":1}'],
		["й in two parts", '"и\u0306"'],
		["no JSON", "{"],
		["nothing", ""],
		["a number that is rounded in reading", "9007199254740993"],
		["a nesting without end", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
	])("%s is not canonical", (_, written) => {
		expect(parseCanonical(written)).toBeNull();
	});
});
