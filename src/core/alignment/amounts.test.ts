import { describe, expect, test } from "vitest";
import { findingsOn } from "./testing/sheets.ts";

const hours = (amount: number | string, per = "week", unit = "hours") => ({ amount, per, unit });
const money = (amount: number | string, currency = "EUR", per = "month") => ({ amount, currency, per });
const jointVenture = { both: { type: "joint-venture" } };
const rate = (it: number | string, from = "USD", to = "RUB") => ({ rates: [{ from, to, rate: it }] });

/** What Dana expects of Светлана, and what Светлана gives. */
const expecting = (question: string, expect: unknown, give: unknown, more = {}) =>
	findingsOn(question, { expect }, { give }, more).find((it) => it.asks === "a");

describe("what one side expects is held against what the other gives (R5)", () => {
	test.each([
		["as much", hours(10), hours(10), "overlap", "covered"],
		["a fifth less, exactly", hours(10), hours(8), "close", "short"],
		["a hair more than a fifth less", hours(10), hours("7.999999"), "gap", "farShort"],
		["more, counted by the month", hours(10), hours(50, "month"), "overlap", "offered"],
		["40 hours a month are short of 10 a week", hours(10), hours(40, "month"), "close", "short"],
		["exactly a fifth less, counted by the year", hours(10), hours(416, "year"), "close", "short"],
		["one hour in the year more than a fifth less", hours(10), hours(415, "year"), "gap", "farShort"],
		["days of eight hours", hours(16), hours(2, "week", "days"), "overlap", "covered"],
		["days a month for hours a week", hours(6), hours(4, "month", "days"), "overlap", "offered"],
		["hours a day for hours a quarter", hours(65, "quarter"), hours(1, "day"), "overlap", "covered"],
		["more than asked", hours(10), hours(12), "overlap", "offered"],
		["an explicit nothing", hours(10), "nothing", "conflict", "refused"],
		["a zero is an explicit nothing", hours(10), hours(0), "conflict", "refused"],
		["left empty by her who gives", hours(10), null, "silent", "empty"],
		["left empty by her who expects", null, hours(10), "silent", "empty"],
		["nothing expected, nothing given", "nothing", "nothing", "overlap", "nothingAsked"],
		["nothing expected, something given", "nothing", hours(3), "overlap", "offered"],
	])("%s", (_, expected, given, verdict, code) => {
		expect(expecting("hours", expected, given)).toMatchObject({ verdict, why: { code } });
	});

	test("both directions stand, each with who asks", () => {
		const dana = { give: hours(5), expect: hours(10) };
		const svetlana = { give: hours(10), expect: hours(10) };
		expect(findingsOn("hours", dana, svetlana)).toMatchObject([
			{ asks: "a", verdict: "overlap", a: { quantity: { amount: "10" } }, b: { quantity: { amount: "10" } } },
			{ asks: "b", verdict: "gap", severity: 4, a: { quantity: { amount: "5" } }, why: { by: { amount: "5" } } },
		]);
	});

	test("what is missing is said in the terms of her who expects it", () => {
		const found = expecting("hours", hours(2, "week", "days"), hours(8));
		expect(found).toMatchObject({ why: { by: { amount: "1", unit: "workdays", per: "week" } } });
	});

	test("and rounded to hundredths, half away from zero", () => {
		const found = expecting("hours", hours(10), hours(4, "month", "days"));
		expect(found).toMatchObject({ why: { by: { amount: "2.62" } } });
	});

	test("a surplus is shown, not scored, where nothing was asked", () => {
		expect(expecting("hours", "nothing", hours(3))).toMatchObject({ counts: false, severity: 0 });
		expect(expecting("hours", hours(2), hours(3))).toMatchObject({ counts: true, why: { by: { amount: "1" } } });
	});

	test.each([
		["a month and a quarter", money(1000), money(3000, "EUR", "quarter"), "overlap"],
		["a quarter and a year", money(3000, "EUR", "quarter"), money(9600, "EUR", "year"), "close"],
		["a single sum and a single sum", money(500, "EUR", "once"), money(300, "EUR", "once"), "gap"],
		["exact to the cent", money("0.30"), money("0.24"), "close"],
	])("money: %s", (_, expected, given, verdict) => {
		expect(expecting("budget", expected, given)).toMatchObject({ verdict });
	});

	test("a single sum is no sum per month: it is asked", () => {
		const found = expecting("budget", money(1000), money(12000, "EUR", "once"));
		expect(found).toMatchObject({ verdict: "silent", why: { code: "periodsDiffer" } });
	});
});

describe("currencies meet only by a rate that both sheets give", () => {
	const [dollars, roubles] = [money(1000, "USD"), money(80000, "RUB")];

	test.each([
		["the same in both", { a: rate(80), b: rate("80.00") }, "overlap", "covered"],
		["the same, turned round", { a: rate(80), b: rate("0.0125", "RUB", "USD") }, "overlap", "covered"],
		["in one sheet only", { a: rate(80) }, "silent", "noRate"],
		["in neither", {}, "silent", "noRate"],
		["two different ones", { a: rate(80), b: rate(81) }, "silent", "ratesDiffer"],
		["of another pair", { a: rate(90, "EUR"), b: rate(90, "EUR") }, "silent", "noRate"],
	])("a rate: %s", (_, rates, verdict, code) => {
		expect(expecting("budget", dollars, roubles, rates)).toMatchObject({ verdict, why: { code } });
	});

	test("the missing part is named in the currency it was asked in", () => {
		const found = expecting("budget", dollars, money(72000, "RUB"), { both: rate(80) });
		expect(found).toMatchObject({ verdict: "close", why: { by: { amount: "100", currency: "USD" } } });
	});
});

describe("a cap has no gap", () => {
	const cap = (amount: number, currency = "USD") => ({ amount, currency });

	test("the plan has to fit the lower one, whoever named it", () => {
		const lower = { why: { code: "fitTheLower", lower: { amount: "500" } }, verdict: "overlap" };
		expect(findingsOn("riskCap", cap(9000), cap(500))).toMatchObject([lower]);
		expect(findingsOn("riskCap", cap(500), cap(9000))).toMatchObject([lower]);
	});

	test("in two currencies without a rate it is asked; left empty it is silent", () => {
		expect(findingsOn("riskCap", cap(1), cap(1, "RUB"))).toMatchObject([{ verdict: "silent" }]);
		expect(findingsOn("riskCap", cap(1), null)).toMatchObject([{ verdict: "silent", why: { code: "empty" } }]);
	});
});

describe("an amount that must agree: smaller to larger", () => {
	test.each([
		[15, 15, "overlap"],
		[0, 0, "overlap"],
		[0, 1, "gap"],
		[100, 85, "close"],
		[100, "84.999999", "gap"],
		[20, 17, "close"],
		["0.1", "0.10", "overlap"],
	])("%s and %s per cent: %s", (one, two, verdict) => {
		expect(findingsOn("discount", one, two)).toMatchObject([{ verdict }]);
		expect(findingsOn("discount", two, one)).toMatchObject([{ verdict }]);
	});

	test.each([
		["two days are sixteen hours", { amount: 2, unit: "days" }, 16, "overlap"],
		["left empty", 16, null, "silent"],
	])("time to approve: %s", (_, one, two, verdict) => {
		expect(findingsOn("approvalTime", one, two)).toMatchObject([{ verdict }]);
	});

	test.each([
		[60, 40, "overlap"],
		[55, 50, "close"],
		[50, 42, "gap"],
		[40, 51, "gap"],
		[100, 0, "overlap"],
		[60, 60, "gap"],
	])("shares of one venture: %s and %s per cent: %s", (one, two, verdict) => {
		expect(findingsOn("ownShare", one, two, jointVenture)).toMatchObject([{ verdict }]);
		expect(findingsOn("ownShare", two, one, jointVenture)).toMatchObject([{ verdict }]);
	});
});
