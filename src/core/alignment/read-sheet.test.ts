import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../kit.ts";
import { readSheet } from "./read-sheet.ts";
import { sheet, typed } from "./testing/sheets.ts";
import { problemText } from "./words.ts";

const problemsIn = (it: unknown, type?: "distribution") => {
	const read = readSheet(it, type);
	return read.ok ? [] : read.problems.map(({ path, code }) => [path.join("."), code]);
};
const answering = (question: string, answer: unknown) => problemsIn(typed({ [question]: answer }));

describe("a sheet that reads", () => {
	test("figures become canonical decimals, texts lose their edges, empty fields are silence", () => {
		const read = sheet({
			hours: { give: { amount: 7.5, per: "week" }, expect: null },
			budget: { give: { amount: "02500.50", currency: "EUR", per: "month" } },
			gets: "  Покупатели\n",
			fallback: "   ",
			goals: null,
		});
		expect(read.answers).toEqual({
			hours: {
				kind: "giveExpect",
				value: { give: { amount: "7.5", unit: "hours", currency: null, per: "week" }, expect: null },
			},
			budget: {
				kind: "giveExpect",
				value: { give: { amount: "2500.5", unit: "money", currency: "EUR", per: "month" }, expect: null },
			},
			gets: { kind: "narrative", value: "Покупатели" },
		});
	});

	test("the type may come from the other sheet or the command, and must not contradict", () => {
		const { type: _, ...untyped } = typed({}) as { readonly type: string };
		expect(problemsIn(untyped)).toEqual([["type", "missing"]]);
		expect(problemsIn(untyped, "distribution")).toEqual([]);
		expect(problemsIn(typed({}), "distribution")).toEqual([["type", "otherType"]]);
	});
});

describe("every misfit has its path and says what was expected", () => {
	test.each([
		["hours", "ten", "answers.hours", "mapping"],
		["hours", { giv: 1 }, "answers.hours.giv", "unknownField"],
		["hours", { give: {} }, "answers.hours.give.amount", "missing"],
		["hours", { give: { amount: 5 } }, "answers.hours.give.per", "periodNeeded"],
		["hours", { give: { amount: 5, per: "once" } }, "answers.hours.give.per", "oneOf"],
		["hours", { give: { amount: 5, per: "week", unit: "minutes" } }, "answers.hours.give.unit", "oneOf"],
		["hours", { give: { amount: -1, per: "week" } }, "answers.hours.give.amount", "notNegative"],
		["hours", { give: 5 }, "answers.hours.give", "mapping"],
		["budget", { give: { amount: "1,5", currency: "EUR", per: "month" } }, "answers.budget.give.amount", "decimal"],
		["budget", { give: { amount: "1 500", currency: "EUR", per: "month" } }, "answers.budget.give.amount", "decimal"],
		["budget", { give: { amount: 1e21, currency: "EUR", per: "month" } }, "answers.budget.give.amount", "decimal"],
		["budget", { give: { amount: 0.1 + 0.2, currency: "EUR", per: "month" } }, "answers.budget.give.amount", "decimal"],
		[
			"budget",
			{ give: { amount: Number.NaN, currency: "EUR", per: "month" } },
			"answers.budget.give.amount",
			"decimal",
		],
		["budget", { give: { amount: true, currency: "EUR", per: "month" } }, "answers.budget.give.amount", "decimal"],
		["budget", { give: { amount: 1, currency: "eur", per: "month" } }, "answers.budget.give.currency", "currency"],
		["budget", { give: { amount: 1, per: "month" } }, "answers.budget.give.currency", "missing"],
		["riskCap", { amount: 1, currency: "EUR", per: "month" }, "answers.riskCap.per", "unknownField"],
		["firstResult", { needBy: "2027-02-30" }, "answers.firstResult.needBy", "date"],
		["firstResult", { canBy: "soon" }, "answers.firstResult.canBy", "date"],
		["riskCap", { amount: 123456789012.12346, currency: "EUR" }, "answers.riskCap.amount", "decimal"],
		["cadence", "hourly", "answers.cadence", "oneOf"],
		["cadence", ["weekly"], "answers.cadence", "oneOf"],
		["promoChannels", "blog", "answers.promoChannels", "list"],
		["promoChannels", ["blog", "radio"], "answers.promoChannels.1", "oneOf"],
		["promoChannels", ["blog", "blog"], "answers.promoChannels", "twice"],
		["goals", { wants: ["reach", "fame"] }, "answers.goals.wants.1", "oneOf"],
		["pace", 0, "answers.pace", "wholeNumber"],
		["pace", 6, "answers.pace", "wholeNumber"],
		["pace", 2.5, "answers.pace", "wholeNumber"],
		["pace", "3", "answers.pace", "wholeNumber"],
		["roles", { landingPage: "me" }, "answers.roles.landingPage", "oneOf"],
		["roles", { painting: "us" }, "answers.roles.painting", "unknownField"],
		["roles", { design: { by: "us", accountable: "us" } }, "answers.roles.design.accountable", "onlyWithBoth"],
		["gets", 5, "answers.gets", "text"],
		["gets", "\ud800", "answers.gets", "text"],
		["gets", "x".repeat(4001), "answers.gets", "textTooLong"],
		["weather", "fine", "answers.weather", "unknownField"],
		["__proto__x", 1, "answers.__proto__x", "unknownField"],
	])("%s: %j", (question, answer, path, code) => {
		expect(answering(question, answer)).toEqual([[path, code]]);
	});

	const kpi = { name: "Orders", unit: "pieces", kind: "cumulative", direction: "up", baseline: 10 };
	test.each([
		[{ ...kpi, day30: 9 }, "day30", "targetAgainstDirection"],
		[{ ...kpi, direction: "down", day90: 11 }, "day90", "targetAgainstDirection"],
		[{ ...kpi, day30: 10 }, "day30", "targetIsBaseline"],
		[{ ...kpi, kind: "milestone" }, "", ""],
		[{ ...kpi, kind: "milestone", day30: 5 }, "day30", "date"],
		[{ ...kpi, kind: "hold", day30: 10, day90: 12 }, "", ""],
		[{ ...kpi, baseline: "unknown", day30: 1 }, "", ""],
		[{ ...kpi, name: null }, "name", "missing"],
		[{ ...kpi, unit: undefined }, "unit", "missing"],
		[{ ...kpi, measuredBy: "nobody" }, "measuredBy", "oneOf"],
		[{ id: "unheardOf" }, "id", "oneOf"],
		[{ id: "codesRedeemed", unit: "codes" }, "unit", "catalogueGivesIt"],
	])("a KPI: %j", (proposal, field, code) => {
		expect(answering("kpis", [proposal])).toEqual(code === "" ? [] : [[`answers.kpis.0.${field}`, code]]);
	});

	test("a part of the whole is at most all of it", () => {
		const venture = (ownShare: number) => problemsIn(typed({ ownShare }, { type: "joint-venture" }));
		expect(venture(100)).toEqual([]);
		expect(venture(101)).toEqual([["answers.ownShare", "atMost"]]);
	});

	test("KPIs: at most five, and each once", () => {
		const six = Array.from({ length: 6 }, (_, n) => ({ ...kpi, name: `Orders ${n}` }));
		expect(answering("kpis", six)).toEqual([["answers.kpis", "tooMany"]]);
		expect(answering("kpis", [kpi, { ...kpi, name: "ORDERS" }])).toEqual([["answers.kpis", "twice"]]);
	});

	test.each([
		[{ date: "yesterday" }, "date", "date"],
		[{ date: null }, "date", "missing"],
		[{ company: "" }, "company", "missing"],
		[{ company: { name: "x" } }, "company", "text"],
		[{ answers: null }, "answers", "missing"],
		[{ answers: [] }, "answers", "mapping"],
		[{ mood: "good" }, "mood", "unknownField"],
		[{ rates: [{ from: "USD", to: "RUB", rate: 0 }] }, "rates.0.rate", "rate"],
		[{ rates: [{ from: "USD", to: "USD", rate: 1 }] }, "rates.0.rate", "rate"],
		[{ rates: [{ from: "USD", to: "roubles", rate: 1 }] }, "rates.0.to", "currency"],
		[{ rates: { from: "USD" } }, "rates", "list"],
		[{ daysOff: ["2027-01-08/2026-12-31"] }, "daysOff.0", "daysOff"],
		[{ daysOff: ["2027-01-01/2027-01-02/2027-01-03"] }, "daysOff.0", "daysOff"],
		[{ marks: { gets: { theirs: "equal" } } }, "marks.gets.theirs", "oneOf"],
		[{ marks: { gets: { theirs: "same", checkable: "yes" } } }, "marks.gets.checkable", "unknownField"],
		[{ marks: { hours: { theirs: "same" } } }, "marks.hours", "unknownField"],
		[{ marks: { success: { checkable: "perhaps" } } }, "marks.success.checkable", "oneOf"],
		[{ marks: { kpis: [{ ours: "Orders" }] } }, "marks.kpis.0.theirs", "missing"],
	])("the sheet itself: %j", (change, path, code) => {
		expect(problemsIn(typed({}, change))).toEqual([[path, code]]);
	});

	test("all of them are found at once", () => {
		const found = problemsIn(
			typed({ pace: 9, cadence: "never", roles: { design: "me" } }, { date: "x", colour: "red" }),
		);
		expect(found.map(([path]) => path).sort()).toEqual([
			"answers.cadence",
			"answers.pace",
			"answers.roles.design",
			"colour",
			"date",
		]);
	});
});

describe("whatever is typed", () => {
	test("reading answers with a sheet or with problems that both languages can say, and never throws", () => {
		const questions = fc.constantFrom("hours", "budget", "goals", "kpis", "roles", "pace", "cadence", "launch", "gets");
		const hostile = fc.record({
			type: fc.oneof(fc.constant("co-marketing"), fc.anything()),
			company: fc.oneof(fc.string(), fc.anything()),
			date: fc.oneof(fc.constant("2026-11-23"), fc.anything()),
			answers: fc.oneof(fc.anything(), fc.dictionary(questions, fc.anything())),
			marks: fc.anything(),
			rates: fc.anything(),
			daysOff: fc.anything(),
		});
		fc.assert(
			fc.property(fc.oneof(fc.anything(), hostile), (it) => {
				const read = readSheet(it);
				if (read.ok) return;
				expect(read.problems.length).toBeGreaterThan(0);
				for (const problem of read.problems) {
					const [english, russian] = languages.map((language) => problemText(problem, language));
					expect(english).toMatch(/^[\x20-\x7e“”]/);
					expect(russian).toMatch(/[а-я]/);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
