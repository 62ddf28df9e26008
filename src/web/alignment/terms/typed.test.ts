import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonOf } from "../../../core/alignment/comparison.ts";
import { sensible, sheetsOpen } from "../../../core/testing/aligning.ts";
import { stateOf } from "../../../core/testing/given.ts";
import { blank, noKpi, type Typed, type TypedKpi, typedFrom, valueTyped, wrongIn } from "./typed.ts";

const comparison = comparisonOf(stateOf(...sheetsOpen));
if (!comparison) throw new Error("the sheets lie open");
const { terms, questions } = comparison;
const named = (id: string) => {
	const term = terms.find((it) => it.id === id);
	if (!term) throw new Error(`no term ${id}`);
	return { term, question: questions.find((it) => it.id === term.question) ?? null };
};
const wrong = (id: string, changed: Partial<Typed>) => {
	const { term, question } = named(id);
	const it = wrongIn(term, question, { ...blank(question), ...changed }, []);
	return it && [it.field, it.refusal?.facts["what"] ?? it.refusal?.facts["field"] ?? null];
};

test("a value in the fields and out of them again is the same value, and fits as before", () => {
	fc.assert(
		fc.property(fc.constantFrom(...terms), (term) => {
			const { question } = named(term.id);
			const value = sensible(term, comparison);
			const typed = typedFrom(value, { en: "We both want this" }, question);
			expect(valueTyped(term, typed)).toEqual(value);
			expect(wrongIn(term, question, typed, [])).toBeNull();
		}),
	);
});

describe("what does not fit is said beside its field", () => {
	test("an empty form names the field that has to be filled in first", () => {
		expect(wrong("vision", {})).toEqual(["en", null]);
		expect(wrong("gives/hours/b", {})).toEqual(["amount", null]);
		expect(wrong("pilotStart", {})).toEqual(["date", null]);
		expect(wrong("does/roles/retailTalks", {})).toEqual(["doer", null]);
		expect(wrong("kpi/2", {})).toEqual(["name", null]);
	});

	test("both do it, and nobody answers for it", () => {
		expect(wrong("does/roles/retailTalks", { doer: "both" })).toEqual(["accountable", "accountable"]);
	});

	test("a target on the wrong side of today's value", () => {
		const kpi: TypedKpi = {
			...noKpi,
			...{ id: "pointsOfSale", kind: "cumulative", direction: "up", baseline: "4", day30: "2", source: "Orders" },
			...{ measuredBy: "b", movedBy: "both" },
		};
		expect(wrong("kpi/2", { kpi })).toEqual(["day30", "direction"]);
	});

	test("a comma and spaces in a figure are no mistake", () => {
		const { term, question } = named("gives/hours/b");
		const value = valueTyped(term, { ...blank(question), amount: "1 007,5" });
		expect(value).toMatchObject({ is: "quantity", quantity: { amount: "1007.5" } });
	});
});
