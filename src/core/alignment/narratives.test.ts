import { describe, expect, test } from "vitest";
import { findingsOn } from "./testing/sheets.ts";

const [dana, svetlana] = ["400 codes redeemed by 28 February", "К 28 февраля 500 использованных промокодов"];
const marking = (question: string, a: object | null, b: object | null) =>
	findingsOn(question, dana, svetlana, { a: { marks: { [question]: a } }, b: { marks: { [question]: b } } })[0];
const says = (theirs: string, checkable?: string) => (checkable ? { theirs, checkable } : { theirs });

describe("words are marked by people, never guessed by a machine (B3)", () => {
	test.each([
		["same", "same", "overlap"],
		["same", "compatible", "close"],
		["compatible", "same", "close"],
		["compatible", "different", "gap"],
		["different", "same", "gap"],
	])("Dana marks it %s, Светлана %s: the worse counts, %s", (one, two, verdict) => {
		expect(marking("gets", says(one), says(two))).toMatchObject({ verdict });
	});

	test("the same words, unmarked, are still unknown", () => {
		const [found] = findingsOn("gets", dana, dana);
		expect(found).toMatchObject({ verdict: "silent", severity: 0, why: { code: "toBeMarked", by: ["a", "b"] } });
	});

	test("one mark is not enough, unless nothing could better it", () => {
		expect(marking("gets", says("same"), null)).toMatchObject({ verdict: "silent", why: { by: ["b"] } });
		expect(marking("gets", null, says("different"))).toMatchObject({ verdict: "gap" });
	});

	test.each([
		[says("same", "yes"), says("same", "yes"), "overlap", "marked"],
		[says("same", "yes"), says("same", "no"), "gap", "notCheckable"],
		[says("same", "no"), null, "gap", "notCheckable"],
		[says("same", "yes"), says("same"), "silent", "toBeMarked"],
		[says("different", "yes"), says("same", "no"), "gap", "marked"],
	])("success: %j and %j: %s", (one, two, verdict, code) => {
		expect(marking("success", one, two)).toMatchObject({ verdict, why: { code } });
	});

	test("what one side left empty cannot be marked", () => {
		const [found] = findingsOn("gets", dana, null, { b: { marks: { gets: says("different") } } });
		expect(found).toMatchObject({ verdict: "silent", why: { code: "empty" }, b: null });
	});
});
