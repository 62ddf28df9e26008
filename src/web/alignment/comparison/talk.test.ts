import { expect, test } from "vitest";
import { comparisonOf } from "../../../core/alignment/comparison.ts";
import { acceptProposal, park, propose, sheetsOpen } from "../../../core/testing/aligning.ts";
import { did, type Past, stateOf } from "../../../core/testing/given.ts";
import { dana, day, svetlana } from "../../../core/testing/people.ts";
import { standingOf, termsOf } from "./talk.ts";

function at(question: string, ...past: Past) {
	const comparison = comparisonOf(stateOf(...sheetsOpen, ...past));
	const finding = comparison?.findings.find((it) => it.question === question);
	if (!comparison || !finding) throw new Error("the sheets lie open");
	return termsOf(comparison.terms, finding).map((it) => [it.id, standingOf(it, "a"), standingOf(it, "b")]);
}
const amount = { is: "quantity", quantity: { amount: "42", unit: "percent", currency: null, per: "once" } } as const;
const proposed = did(propose("amount/margin", 1, amount), svetlana, day(18));

test("the margin is Светлана's move until she proposes, then Dana's, then it is agreed", () => {
	expect(at("margin")).toEqual([["amount/margin", "propose", "propose"]]);
	expect(at("margin", proposed)).toEqual([["amount/margin", "yours", "answer"]]);
	const accepted = did(acceptProposal("amount/margin", 1), dana, day(19));
	expect(at("margin", proposed, accepted)).toEqual([["amount/margin", "agreed", "agreed"]]);
});

test("what both left open until a date is parked", () => {
	const parked = [
		did(park("amount/margin", 1, "2026-05-01"), svetlana, day(18)),
		did(acceptProposal("amount/margin", 1), dana, day(19)),
	];
	expect(at("margin", ...parked)).toEqual([["amount/margin", "parked", "parked"]]);
});

test("a KPI belongs to the three places", () => {
	expect(at("kpis").map(([id]) => id)).toEqual(["kpi/1", "kpi/2", "kpi/3"]);
});
