import { describe, expect, test } from "vitest";
import { compareSheets } from "./compare.ts";
import { blocksGate } from "./finding.ts";
import type { Asked } from "./questions.ts";
import { readAnswer } from "./read-answer.ts";
import type { Problem } from "./reading.ts";
import type { Sheet } from "./sheet.ts";
import { findingsOn, sheet } from "./testing/sheets.ts";
import { questionsOf } from "./types/types.ts";

describe("choices", () => {
	test.each([
		["exclusivity", "none", "none", "overlap", "sameChoice"],
		["exclusivity", "none", "inThisMarket", "gap", "noneShared"],
		["exclusivity", "none", "full", "conflict", "incompatible"],
		["exclusivity", "full", "none", "conflict", "incompatible"],
		["exclusivity", "full", null, "silent", "empty"],
		["promoChannels", ["blog", "vk"], ["vk", "blog"], "overlap", "sameChoice"],
		["promoChannels", ["blog", "vk"], ["vk"], "close", "someShared"],
		["promoChannels", ["blog"], ["vk"], "gap", "noneShared"],
		["promoChannels", [], ["vk"], "gap", "noneShared"],
		["promoChannels", [], [], "overlap", "sameChoice"],
		["promoChannels", null, ["vk"], "silent", "empty"],
	])("%s: %j and %j: %s", (question, dana, svetlana, verdict, code) => {
		expect(findingsOn(question, dana, svetlana)).toMatchObject([{ verdict, why: { code } }]);
	});

	test("what is shared is named", () => {
		const [found] = findingsOn("promoChannels", ["vk", "mailing", "blog"], ["blog", "event", "mailing"]);
		expect(found).toMatchObject({ why: { shared: ["blog", "mailing"] } });
	});
});

describe("several choices of which two exclude each other", () => {
	const question: Asked<"choices"> = {
		id: "promoChannels",
		section: "type",
		kind: "choices",
		options: ["quiet", "loud", "mailing"],
		incompatible: [["quiet", "loud"]],
		weight: 2,
		pillar: "values",
		factor: "culture",
	};
	const choosing = (value: readonly string[]): Sheet => ({
		...sheet({}),
		answers: { promoChannels: { kind: "choices", value } },
	});

	test("across the sides it is a conflict, whatever else they share", () => {
		const sheets = { a: choosing(["quiet", "mailing"]), b: choosing(["loud", "mailing"]) };
		expect(compareSheets([question], sheets)).toMatchObject([
			{ verdict: "conflict", severity: 6, why: { code: "incompatible", pair: ["quiet", "loud"] } },
		]);
	});

	test("in one sheet it is a slip of the pen", () => {
		const problems: Problem[] = [];
		const place = { value: ["quiet", "loud"], path: ["promoChannels"], problems };
		expect(readAnswer(place, question)).toBeNull();
		expect(problems).toMatchObject([{ code: "exclude", facts: { one: "quiet", two: "loud" } }]);
	});
});

describe("what one wants and where the other can help", () => {
	const wanting = (wants: readonly string[] | null, helps: readonly string[] | null) =>
		findingsOn("goals", { wants }, { helps }).filter((it) => it.asks === "a");

	test.each([
		["first of one", ["reach"], "overlap"],
		["second of two", ["capital", "reach"], "close"],
		["second of three: the larger half", ["capital", "reach", "people"], "overlap"],
		["third of three", ["capital", "people", "reach"], "close"],
		["second of four", ["capital", "reach", "people", "product"], "overlap"],
		["third of four", ["capital", "people", "reach", "product"], "close"],
		["not on the list", ["capital"], "gap"],
		["an explicit no help", [], "gap"],
	])("%s", (_, helps, verdict) => {
		expect(wanting(["reach"], helps)).toMatchObject([{ verdict, item: "reach" }]);
	});

	test("the dearest wish weighs most: 3, 2, and then 1", () => {
		const found = wanting(["reach", "capital", "people", "product"], []);
		expect(found.map((it) => [it.item, it.weight, it.severity])).toEqual([
			["reach", 3, 6],
			["capital", 2, 4],
			["people", 1, 2],
			["product", 1, 2],
		]);
	});

	test("no wish at all is an answer; a list left empty is silence; help nobody asked for is not scored", () => {
		expect(wanting([], [])).toMatchObject([{ verdict: "overlap", counts: true }]);
		expect(wanting([], ["reach"])).toMatchObject([{ verdict: "overlap", counts: false }]);
		expect(wanting(null, ["reach"])).toMatchObject([{ verdict: "silent" }]);
		expect(wanting(["reach"], null)).toMatchObject([{ verdict: "silent" }]);
	});

	test("different wants are no conflict: Dana wants customers, Светлана wants logistics, each helps the other", () => {
		const dana = { wants: ["customers"], helps: ["logistics"] };
		const svetlana = { wants: ["logistics"], helps: ["customers"] };
		expect(findingsOn("goals", dana, svetlana).map((it) => it.verdict)).toEqual(["overlap", "overlap"]);
	});
});

describe("a scale from 1 to 5", () => {
	test.each([
		[3, 3, "overlap", 0],
		[3, 4, "overlap", 0],
		[2, 4, "close", 2],
		[5, 2, "gap", 4],
		[1, 5, "gap", 4],
	])("%i and %i: %s", (dana, svetlana, verdict, severity) => {
		expect(findingsOn("risk", dana, svetlana)).toMatchObject([{ verdict, severity }]);
	});

	test("is never critical, even where a type gives it the weight of three", () => {
		const heavy = questionsOf("co-marketing").find((it) => it.id === "risk");
		const sheets = { a: sheet({ risk: 1 }), b: sheet({ risk: 5 }) };
		const found = heavy ? compareSheets([{ ...heavy, weight: 3 }], sheets) : [];
		expect(found).toMatchObject([{ verdict: "gap", weight: 3, severity: 5 }]);
		expect(found.map(blocksGate)).toEqual([false]);
	});

	test("a side that gives no point is silent", () => {
		expect(findingsOn("risk", 3, null)).toMatchObject([{ verdict: "silent" }]);
	});
});
