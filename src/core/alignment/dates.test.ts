import { describe, expect, test } from "vitest";
import { findingsOn } from "./testing/sheets.ts";

/** Dana needs it; Светлана can. Both wrote on Monday, 23 November 2026 where nothing else is said. */
const needing = (needBy: string, canBy: string, more = {}) =>
	findingsOn("firstResult", { needBy }, { canBy }, more).find((it) => it.asks === "a");

describe("when one must see a result and when the other can deliver it", () => {
	test.each([
		["the same day", "2026-12-04", "2026-12-04", "overlap"],
		["earlier", "2026-12-04", "2026-12-01", "overlap"],
		["Friday to Wednesday is three working days", "2026-12-04", "2026-12-09", "close"],
		["Friday to Thursday is four", "2026-12-04", "2026-12-10", "gap"],
		["a tenth of the horizon exactly: 10 days of 100", "2027-03-03", "2027-03-13", "close"],
		["one day more than a tenth", "2027-03-03", "2027-03-14", "gap"],
		["a need before the sheets were written has no horizon", "2026-11-20", "2026-11-26", "gap"],
		["a year late", "2026-12-04", "2028-06-01", "gap"],
	])("%s", (_, need, can, verdict) => {
		expect(needing(need, can)).toMatchObject({ verdict });
	});

	test("the days are told as well", () => {
		expect(needing("2026-12-04", "2026-12-09")).toMatchObject({
			why: { code: "slightlyLate", days: 5, workingDays: 3 },
		});
	});

	test("New Year's holidays of the side that delivers are no working days; of the other they do not matter", () => {
		const holidays = { daysOff: ["2026-12-31/2027-01-10"] };
		const [need, can] = ["2026-12-30", "2027-01-13"];
		expect(needing(need, can, { b: holidays })).toMatchObject({ verdict: "close", why: { workingDays: 3 } });
		expect(needing(need, can, { a: holidays })).toMatchObject({ verdict: "gap", why: { workingDays: 10 } });
	});

	test("the horizon begins with the later of the two sheets", () => {
		const [need, can] = ["2027-03-03", "2027-03-13"];
		expect(needing(need, can, { a: { date: "2026-11-24" } })).toMatchObject({ verdict: "gap" });
		expect(needing(need, can, { b: { date: "2026-11-24" } })).toMatchObject({ verdict: "gap" });
		expect(needing(need, can, { a: { date: "2026-11-01" } })).toMatchObject({ verdict: "close" });
	});

	test.each([
		["nothing", "2026-12-04", "overlap", "noDateNeeded"],
		["2026-12-04", "nothing", "conflict", "cannotDeliver"],
		["nothing", "nothing", "overlap", "noDateNeeded"],
	])("need %s, can %s: %s", (need, can, verdict, code) => {
		expect(needing(need, can)).toMatchObject({ verdict, why: { code } });
	});

	test("the other direction is held against each other as well, and what is empty is silent", () => {
		const found = findingsOn("firstResult", { canBy: "2026-12-01" }, { needBy: "2026-12-04", canBy: "2026-12-01" });
		expect(found).toMatchObject([
			{ asks: "a", verdict: "silent", a: null },
			{ asks: "b", verdict: "overlap", a: { date: "2026-12-01" }, b: { date: "2026-12-04" } },
		]);
	});
});
