import { describe, expect, test } from "vitest";
import { readSheet } from "./read-sheet.ts";
import { findingsOn, typed } from "./testing/sheets.ts";

/** Dana's word, Светлана's word, what it comes to. Each speaks of herself as us. */
const cells = [
	["us", "us", "gap", "bothClaim"],
	["us", "you", "overlap", "oneAccountable"],
	["us", "both", "close", "speakerLeads"],
	["us", "nobody", "close", "speakerOffers"],
	["you", "us", "overlap", "oneAccountable"],
	["you", "you", "conflict", "eachThinksTheOther"],
	["you", "both", "gap", "countsOnOther"],
	["you", "nobody", "conflict", "leftToNobody"],
	["both", "us", "close", "speakerLeads"],
	["both", "you", "gap", "countsOnOther"],
	["both", "both", "close", "bothUnnamed"],
	["both", "nobody", "gap", "halfLeftToNobody"],
	["nobody", "us", "close", "speakerOffers"],
	["nobody", "you", "conflict", "leftToNobody"],
	["nobody", "both", "gap", "halfLeftToNobody"],
	["nobody", "nobody", "overlap", "outOfScope"],
] as const;

const landingPage = (dana: unknown, svetlana: unknown) =>
	findingsOn("roles", { landingPage: dana }, { landingPage: svetlana }).find((it) => it.item === "landingPage");

describe("who builds the landing page (R4: who does what, very concretely)", () => {
	test.each(cells)("Dana says %s, Светлана says %s: %s", (dana, svetlana, verdict, code) => {
		expect(landingPage(dana, svetlana)).toMatchObject({ verdict, why: { code } });
	});

	test("the sixteen cells are all there", () => {
		expect(new Set(cells.map(([dana, svetlana]) => `${dana} ${svetlana}`)).size).toBe(16);
	});

	test.each([
		["us", "you", "overlap"],
		["you", "us", "overlap"],
		["us", "us", "close"],
		["you", "you", "close"],
	])("both do it; Dana calls %s accountable, Светлана %s: %s", (dana, svetlana, verdict) => {
		const both = (accountable: string) => ({ by: "both", accountable });
		expect(landingPage(both(dana), both(svetlana))).toMatchObject({ verdict });
	});

	test("one of the two has named somebody, the other has not: still close", () => {
		expect(landingPage({ by: "both", accountable: "us" }, "both")).toMatchObject({ verdict: "close" });
	});

	test("an activity that one side left empty is silent, and weighs what the activity weighs", () => {
		expect(landingPage("us", null)).toMatchObject({ verdict: "silent", severity: 0, weight: 3 });
		expect(landingPage("you", "you")).toMatchObject({ severity: 9 });
	});
});

const rulings = [
	["us", "us", "gap", "bothWantIt"],
	["us", "you", "overlap", "oneDecides"],
	["us", "both", "close", "aloneOrTogether"],
	["you", "us", "overlap", "oneDecides"],
	["you", "you", "conflict", "eachLeavesIt"],
	["you", "both", "gap", "leftOrTogether"],
	["both", "us", "close", "aloneOrTogether"],
	["both", "you", "gap", "leftOrTogether"],
	["both", "both", "overlap", "bothDecide"],
] as const;

const offerTerms = (dana: unknown, svetlana: unknown) =>
	findingsOn("rights", { offerTerms: dana }, { offerTerms: svetlana }).find((it) => it.item === "offerTerms");

describe("who has the last word on the offer (R25: decision rights)", () => {
	test.each(rulings)("Dana says %s, Светлана says %s: %s", (dana, svetlana, verdict, code) => {
		expect(offerTerms(dana, svetlana)).toMatchObject({ verdict, why: { code }, weight: 3 });
	});

	test("the nine cells are all there", () => {
		expect(new Set(rulings.map(([dana, svetlana]) => `${dana} ${svetlana}`)).size).toBe(9);
	});

	test("an area that Светлана left empty is silent", () => {
		expect(offerTerms("us", null)).toMatchObject({ verdict: "silent", b: null, why: { code: "empty" } });
	});

	test.each(["nobody", { by: "both", accountable: "us" }])("the last word cannot be %j", (typedBy) => {
		const read = readSheet(typed({ rights: { offerTerms: typedBy } }));
		expect(read.ok || read.problems).toMatchObject([
			{ path: ["answers", "rights", "offerTerms"], code: "oneOf", facts: { options: "us, you, both" } },
		]);
	});
});
