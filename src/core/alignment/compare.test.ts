import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { otherSide, type Side, sides } from "../kit.ts";
import { compareSheets } from "./compare.ts";
import { blocksGate, distanceOf, type Finding } from "./finding.ts";
import { openingOf } from "./opening.ts";
import { scoresOf } from "./scores.ts";
import type { Sheet } from "./sheet.ts";
import { anyPair, findingsOn, sheet } from "./testing/sheets.ts";
import { questionsOf } from "./types/types.ts";

const questions = questionsOf("co-marketing");
const compared = (sheets: Readonly<Record<Side, Sheet>>): readonly Finding[] =>
	compareSheets(questionsOf(sheets.a.type), sheets);

/** The same finding, seen with the sides swapped. */
function swapped(it: Finding): Finding {
	const why =
		it.why.code === "toBeMarked" ? { ...it.why, by: sides.filter((side) => by(it).includes(otherSide(side))) } : it.why;
	return { ...it, asks: it.asks && otherSide(it.asks), a: it.b, b: it.a, why };
}
const by = ({ why }: Finding): readonly Side[] => (why.code === "toBeMarked" ? why.by : []);
const inOneOrder = (findings: readonly Finding[]): readonly string[] => findings.map((it) => JSON.stringify(it)).sort();

describe("swapping the sides swaps a and b and changes nothing else", () => {
	test("over random sheets of all six types", () => {
		fc.assert(
			fc.property(anyPair, ({ a, b }) => {
				const [there, back] = [compared({ a, b }), compared({ a: b, b: a })];
				expect(inOneOrder(back)).toEqual(inOneOrder(there.map(swapped)));
				expect(scoresOf(questionsOf(a.type), back)).toEqual(scoresOf(questionsOf(a.type), there));
				const [opened, openedBack] = [openingOf(there), openingOf(back)];
				expect(openedBack.gaps.map((it) => it.severity)).toEqual(opened.gaps.map((it) => it.severity));
				expect(openedBack.agreements.map((it) => it.question)).toEqual(opened.agreements.map((it) => it.question));
			}),
			{ numRuns: 60 },
		);
	});

	test("two ceilings worth the same are one ceiling, whoever is read first", () => {
		const rates = { both: { rates: [{ from: "USD", to: "RUB", rate: 80 }] } };
		const [dollars, roubles] = [
			{ amount: 100, currency: "USD" },
			{ amount: 8000, currency: "RUB" },
		];
		const [there] = findingsOn("riskCap", dollars, roubles, rates);
		const [back] = findingsOn("riskCap", roubles, dollars, rates);
		expect(back?.why).toEqual(there?.why);
	});
});

describe("the laws of a finding", () => {
	test("severity is weight times distance, a scale is never critical, silence has none", () => {
		fc.assert(
			fc.property(anyPair, (sheets) => {
				for (const it of compared(sheets)) {
					if (it.verdict === "silent") expect(it.severity).toBe(0);
					else expect(it.severity).toBe(it.weight * distanceOf[it.verdict]);
					if (it.kind === "scale") expect(blocksGate(it)).toBe(false);
					if (it.verdict === "conflict") expect(it.counts).toBe(true);
				}
			}),
			{ numRuns: 40 },
		);
	});

	test("a side compared with an empty one: every question is silent, none is judged", () => {
		const full = sheet({ cadence: "weekly", pace: 3, hours: { give: { amount: 5, per: "week" } } });
		const found = compareSheets(questions, { a: full, b: sheet({}) });
		expect(new Set(found.map((it) => it.verdict))).toEqual(new Set(["silent"]));
		expect(new Set(found.map((it) => it.question))).toEqual(new Set(questions.map((it) => it.id)));
	});

	test("what blocks the gate: silence on weight 3, and a severity of 6 or more", () => {
		const first = (question: string, a: unknown, b: unknown) => findingsOn(question, a, b).map(blocksGate);
		expect(first("exclusivity", "none", null)).toEqual([true]);
		expect(first("cadence", "weekly", null)).toEqual([false]);
		expect(first("exclusivity", "none", "inThisMarket")).toEqual([true]);
		expect(first("cadence", "weekly", "daily")).toEqual([false]);
		expect(first("hours", { expect: "nothing" }, { give: "nothing" })).toEqual([false, false]);
	});
});

describe("scores", () => {
	const scored = (a: object, b: object) => scoresOf(questions, compareSheets(questions, { a: sheet(a), b: sheet(b) }));

	test("nothing known: no score at all, and every question is named", () => {
		const scores = scored({}, {});
		expect(scores).toMatchObject({ alignment: null, coverage: 0, pillars: { values: null, resources: null } });
		expect(scores.unknown).toEqual(questions.map((it) => it.id));
	});

	test("weighted by the questions: an overlap of weight 2 and a conflict of weight 3 make 40", () => {
		const scores = scored({ cadence: "weekly", exclusivity: "none" }, { cadence: "weekly", exclusivity: "full" });
		expect(scores).toMatchObject({
			alignment: 40,
			pillars: { values: 0, resources: null, communication: 100 },
			factors: { communication: 100, flexibility: 0, kpis: null, culture: null, budget: null },
		});
		expect(scores.unknown).not.toContain("cadence");
	});

	test.each([
		["weekly", "weekly", 100],
		["weekly", "daily", 33],
	])("cadence %s and %s: %i", (a, b, alignment) => {
		expect(scored({ cadence: a }, { cadence: b })).toMatchObject({ alignment });
	});

	test("close counts two thirds; a silent direction is left out, not counted as a gap", () => {
		const week = (amount: number) => ({ amount, per: "week" });
		expect(scored({ hours: { expect: week(10) } }, { hours: { give: week(8) } })).toMatchObject({ alignment: 67 });
		expect(scored({ pace: 3 }, { pace: 5 })).toMatchObject({ alignment: 67 });
	});

	test("a surplus that nobody asked for moves nothing", () => {
		const week = (amount: number) => ({ amount, per: "week" });
		const agreed = [{ cadence: "weekly" }, { cadence: "daily" }] as const;
		const plain = scored(...agreed);
		const offered = scored(
			{ ...agreed[0], hours: { expect: "nothing", give: week(1) } },
			{ ...agreed[1], hours: { give: week(5), expect: "nothing" } },
		);
		expect(offered.alignment).toBe(plain.alignment);
	});

	test("always between 0 and 100, and coverage is 100 only where nothing is unknown", () => {
		fc.assert(
			fc.property(anyPair, (sheets) => {
				const scores = scoresOf(questionsOf(sheets.a.type), compared(sheets));
				const all = [scores.alignment, ...Object.values(scores.pillars), ...Object.values(scores.factors)];
				for (const it of [...all, scores.coverage]) expect(it === null || (it >= 0 && it <= 100)).toBe(true);
				expect(scores.coverage === 100).toBe(scores.unknown.length === 0);
			}),
			{ numRuns: 40 },
		);
	});
});

describe("the opening: three agreements first, then the three largest gaps, then all", () => {
	const week = (amount: number) => ({ amount, per: "week" });
	const dana = {
		cadence: "weekly",
		exclusivity: "none",
		riskCap: { amount: 100, currency: "EUR" },
		hours: { give: week(5), expect: week(10) },
		roles: { landingPage: "you", design: "you", mailing: "us", tracking: "us", weeklyReport: "us" },
		pace: 3,
		leadOwner: "shared",
	};
	const svetlana = {
		cadence: "weekly",
		exclusivity: "full",
		riskCap: { amount: 50, currency: "EUR" },
		hours: { give: week(5), expect: week(5) },
		roles: { landingPage: "you", design: "you", mailing: "you", tracking: "you", weeklyReport: "us" },
		pace: 3,
		leadOwner: "shared",
	};
	const findings = compareSheets(questions, { a: sheet(dana), b: sheet(svetlana) });
	const opening = openingOf(findings);

	test("agreements come from three questions, the weightiest first, ceilings last", () => {
		expect(opening.agreements.map((it) => it.question)).toEqual(["roles", "leadOwner", "hours"]);
	});

	test("a ceiling to plan under is true, but no news to begin with, though it weighs more", () => {
		const heavy = questions.map((it) => (it.id === "riskCap" ? { ...it, weight: 3 as const } : it));
		const few = { riskCap: dana.riskCap, cadence: "weekly", pace: 3 };
		const found = compareSheets(heavy, { a: sheet(few), b: sheet(few) });
		expect(openingOf(found).agreements.map((it) => it.question)).toEqual(["cadence", "pace", "riskCap"]);
	});

	test("gaps come by severity", () => {
		expect(opening.gaps.map((it) => [it.item ?? it.question, it.severity])).toEqual([
			["landingPage", 9],
			["exclusivity", 9],
			["design", 6],
		]);
	});

	test("all holds every finding once, what is apart before what is close, unknown and agreed", () => {
		expect(inOneOrder(opening.all)).toEqual(inOneOrder(findings));
		const order = opening.all.map((it) => it.verdict);
		expect(order.indexOf("overlap")).toBeGreaterThan(order.lastIndexOf("silent"));
		expect(order.indexOf("silent")).toBeGreaterThan(order.lastIndexOf("gap"));
	});
});
