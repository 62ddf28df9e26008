import { describe, expect, test } from "vitest";
import { comparisonOf } from "../../../core/alignment/comparison.ts";
import type { Term } from "../../../core/alignment/terms.ts";
import { propose, sheetsOpen } from "../../../core/testing/aligning.ts";
import { did, type Past, stateOf } from "../../../core/testing/given.ts";
import { dana, day, svetlana } from "../../../core/testing/people.ts";
import { candidatesOf, seedsOf } from "./seeds.ts";
import { circlesOf, isShown, standingOf } from "./standing.ts";

const open = (...more: Past) => {
	const comparison = comparisonOf(stateOf(...sheetsOpen, ...more));
	if (!comparison) throw new Error("the sheets lie open");
	const term = (id: string): Term => {
		const it = comparison.terms.find((each) => each.id === id);
		if (!it) throw new Error(`no term ${id}`);
		return it;
	};
	const question = (id: string | null) => comparison.questions.find((it) => it.id === id) ?? null;
	const seeds = (id: string) => seedsOf(term(id), question(term(id).question));
	return { comparison, term, question, seeds };
};
const hours = (amount: string) =>
	({ is: "quantity", quantity: { amount, unit: "hours", currency: null, per: "week" } }) as const;

describe("where a proposal may start", () => {
	test("from what each said, and from the middle of two figures", () => {
		expect(
			open()
				.seeds("gives/hours/b")
				.map(({ from, value }) => [from, value]),
		).toEqual([
			["a", hours("8")],
			["b", hours("6")],
			["between", hours("7")],
		]);
	});

	test("from above the table: *us* and *you* become the sides that were meant", () => {
		const [first, second] = open().seeds("does/roles/retailTalks");
		expect([first?.value, second?.value]).toEqual([
			{ is: "doer", doer: "b", accountable: null },
			{ is: "doer", doer: "a", accountable: null },
		]);
	});

	test("from the words of either, in the language they were written in", () => {
		expect(
			open()
				.seeds("statement/success")
				.map(({ texts }) => Object.keys(texts)),
		).toEqual([["ru"], ["en"]]);
	});

	test("from what the other has put on the table, before anything else", () => {
		const offered = did(propose("gives/hours/b", 31, hours("7")), dana, day(18));
		expect(open(offered).seeds("gives/hours/b")[0]).toEqual({ from: "offer", value: hours("7"), texts: {} });
	});

	test("a KPI starts from either sheet or the catalogue, and never from one that stands in another place", () => {
		const { comparison, question, term } = open();
		const keys = candidatesOf(comparison, question("kpis"), term("kpi/2")).map(({ key }) => key);
		expect(term("kpi/1").value?.from).toBe("equal");
		expect(keys).not.toContain("a/unitsSold");
		expect(keys).toContain("a/pointsOfSale");
		expect(keys).toContain("b/pointsOfSale");
		expect(keys.some((it) => it.startsWith("catalogue/"))).toBe(true);
	});
});

describe("where a term stands for a side", () => {
	const offered = did(propose("gives/hours/b", 31, hours("7")), dana, day(18));

	test("a proposal waits for the other side, and only there", () => {
		const { term } = open(offered);
		const it = term("gives/hours/b");
		expect([standingOf(it, "a"), standingOf(it, "b")]).toEqual(["waitsForYou", "waitsForThem"]);
		expect([isShown(it, svetlana.side, "waiting"), isShown(it, dana.side, "waiting")]).toEqual([true, false]);
		expect(isShown(it, "b", "open")).toBe(true);
	});

	test("what both said alike stands as one circle, what nobody asks for is left out of what is open", () => {
		const { term } = open();
		expect([standingOf(term("choice/cadence"), "a"), circlesOf(term("choice/cadence"))]).toEqual(["equal", "one"]);
		expect(circlesOf(term("does/roles/retailTalks"))).toBe("apart");
		expect(isShown(term("choice/cadence"), "a", "open")).toBe(false);
	});
});
