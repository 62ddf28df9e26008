import { describe, expect, test } from "vitest";
import { blocksGate } from "./finding.ts";
import { findingsOn } from "./testing/sheets.ts";

const codes = {
	id: "codesRedeemed",
	baseline: 0,
	day30: 100,
	day90: 400,
	source: "Shopify",
	measuredBy: "us",
	movedBy: "both",
};
/** Светлана's words for the same: it is Dana's side that measures. */
const same = { ...codes, measuredBy: "you" };
const own = {
	name: "New subscribers",
	unit: "people",
	kind: "cumulative",
	direction: "up",
	day30: 50,
	source: "Mailchimp",
	measuredBy: "us",
};
const ownSame = { ...own, measuredBy: "you" };
const verdicts = (found: ReturnType<typeof findingsOn>) => found.map((it) => [it.item, it.verdict, it.counts]);

describe("pairs of KPIs (R11)", () => {
	test("by catalogue id", () => {
		expect(findingsOn("kpis", [codes], [same])).toMatchObject([
			{ item: "codesRedeemed", verdict: "overlap", why: { code: "paired" } },
		]);
	});

	test("by name and unit, however they are typed", () => {
		const typedOtherwise = { ...ownSame, name: "  new SUBSCRIBERS ", unit: "People" };
		expect(verdicts(findingsOn("kpis", [own], [typedOtherwise]))).toEqual([["New subscribers", "overlap", true]]);
		expect(findingsOn("kpis", [own], [{ ...ownSame, unit: "%" }])).toMatchObject([
			{ why: { code: "noPairYet" } },
			{ why: { code: "candidate" } },
			{ why: { code: "candidate" } },
		]);
	});

	test("by hand, from either side; by hand in two ways, neither holds", () => {
		const russian = { ...ownSame, name: "Новые подписчики", unit: "people" };
		const orders = { ...russian, name: "Заказы" };
		const dana = { a: { marks: { kpis: [{ ours: "New subscribers", theirs: "новые подписчики" }] } } };
		const svetlana = { b: { marks: { kpis: [{ ours: "Новые подписчики", theirs: "New subscribers" }] } } };
		const otherwise = { b: { marks: { kpis: [{ ours: "Заказы", theirs: "New subscribers" }] } } };
		const pairedOnce = ["New subscribers", "overlap", true];
		const heard = (more: object) => verdicts(findingsOn("kpis", [own], [russian, orders], more))[0];
		expect(heard(dana)).toEqual(pairedOnce);
		expect(heard(svetlana)).toEqual(pairedOnce);
		expect(heard({ ...dana, ...svetlana })).toEqual(pairedOnce);
		expect(heard({ ...dana, ...otherwise })).toEqual([null, "silent", true]);
	});

	test("a shared catalogue id is stronger than a hand that joins it to something else", () => {
		const orders = { ...ownSame, name: "Заказы" };
		const hand = { a: { marks: { kpis: [{ ours: "codesRedeemed", theirs: "Заказы" }] } } };
		expect(verdicts(findingsOn("kpis", [codes], [orders, same], hand))).toEqual([
			["codesRedeemed", "overlap", true],
			["Заказы", "silent", false],
		]);
	});

	test("ё and е are one letter in a name", () => {
		const [dana, svetlana] = [
			{ ...own, name: "Приём заказов" },
			{ ...ownSame, name: "прием заказов" },
		];
		expect(findingsOn("kpis", [dana], [svetlana])).toMatchObject([{ verdict: "overlap" }]);
	});

	test("what stands alone is a candidate: shown, neither a gap nor a silence that blocks", () => {
		const found = findingsOn("kpis", [codes, own], [same]);
		expect(verdicts(found)).toEqual([
			["codesRedeemed", "overlap", true],
			["New subscribers", "silent", false],
		]);
		expect(found.map(blocksGate)).toEqual([false, false]);
	});

	test("a side without a proposal is silent", () => {
		expect(findingsOn("kpis", [codes], null)).toMatchObject([{ why: { code: "empty" } }, { counts: false }]);
		expect(findingsOn("kpis", null, null)).toMatchObject([{ verdict: "silent", why: { code: "empty" } }]);
		expect(findingsOn("kpis", [], [])).toMatchObject([{ verdict: "silent", why: { code: "noPairYet" } }]);
	});
});

describe("in a pair target, source and measurer are compared; the worst counts", () => {
	test.each([
		["a target within 0.85", { day90: 340 }, "close", "day90"],
		["a target below 0.85", { day90: 339 }, "gap", "day90"],
		["another source", { source: "Google Analytics" }, "close", "source"],
		["the same source, typed otherwise", { source: " shopify" }, "overlap", "source"],
		["both claim to measure", { measuredBy: "us" }, "gap", "measuredBy"],
		["both measure", { measuredBy: "both" }, "close", "measuredBy"],
	])("%s", (_, change, verdict, of) => {
		const [found] = findingsOn("kpis", [codes], [{ ...same, ...change }]);
		expect(found).toMatchObject({ verdict, why: { aspects: expect.arrayContaining([{ of, verdict }]) } });
	});

	test("each thinks the other measures: a conflict", () => {
		const [found] = findingsOn("kpis", [{ ...codes, measuredBy: "you" }], [{ ...codes, measuredBy: "you" }]);
		expect(found).toMatchObject({ verdict: "conflict", severity: 9 });
	});

	test("what one side left open is named, and the rest still counts", () => {
		const [found] = findingsOn("kpis", [codes], [{ ...same, day30: null, source: null }]);
		expect(found).toMatchObject({
			verdict: "overlap",
			why: {
				aspects: [
					{ of: "day30", verdict: "silent" },
					{ of: "day90", verdict: "overlap" },
					{ of: "source", verdict: "silent" },
					{ of: "measuredBy", verdict: "overlap" },
				],
			},
		});
		expect(
			findingsOn("kpis", [{ id: "views" }], [{ id: "views" }], { both: { type: "brand-with-creator" } }),
		).toMatchObject([{ verdict: "silent", why: { code: "paired" } }]);
	});

	test.each([
		["one wants it up, the other down", { direction: "down" }, "conflict"],
		["one adds up, the other reads a state", { kind: "level" }, "gap"],
	])("%s: targets wait until that is settled", (_, change, verdict) => {
		const [found] = findingsOn("kpis", [own], [{ ...ownSame, ...change }]);
		expect(found).toMatchObject({ verdict });
		expect(found?.why).not.toMatchObject({ aspects: expect.arrayContaining([{ of: "day30", verdict: "overlap" }]) });
	});

	test.each([
		["2027-02-05", "overlap"],
		["2027-02-10", "close"],
		["2027-02-11", "gap"],
	])("a milestone on 5 February against %s: %s", (day30, verdict) => {
		const milestone = { id: "campaignLive", source: "the site", measuredBy: "both" };
		const [found] = findingsOn("kpis", [{ ...milestone, day30: "2027-02-05" }], [{ ...milestone, day30 }]);
		expect(found).toMatchObject({ why: { aspects: expect.arrayContaining([{ of: "day30", verdict }]) } });
	});

	test.each([
		["-10", "-10", "overlap"],
		["-10", "-8.5", "close"],
		["-10", "10", "gap"],
	])("targets below zero: %s and %s: %s", (one, two, verdict) => {
		const [found] = findingsOn("kpis", [{ ...own, day30: one }], [{ ...ownSame, day30: two }]);
		expect(found).toMatchObject({ verdict });
	});
});
