import fc from "fast-check";
import { expect, test } from "vitest";
import { directions, kpiKinds, type Question } from "../../../../core/alignment/questions.ts";
import { readKpis } from "../../../../core/alignment/read-kpis.ts";
import type { Problem } from "../../../../core/alignment/reading.ts";
import { speakers } from "../../../../core/alignment/sheet.ts";
import { questionsOf } from "../../../../core/alignment/types/types.ts";
import type { Json } from "../../../../core/kit.ts";
import { kpiIn, kpiWith } from "./kpi.ts";

const isKpis = (it: Question) => it.kind === "kpis";
const question = questionsOf("distribution").find(isKpis);

const problemsOf = (value: unknown): readonly Problem["code"][] => {
	if (question?.kind !== "kpis") throw new Error("a sheet asks for KPIs");
	const problems: Problem[] = [];
	readKpis({ value: [value], path: [], problems }, question);
	return problems.map((it) => it.code);
};

test("whatever is pressed and typed in a KPI's fields, the sheet knows every field of it", () => {
	const change = fc.record(
		{
			name: fc.constantFrom("Repeat orders", ""),
			unit: fc.constantFrom("orders", null),
			kind: fc.constantFrom(...kpiKinds),
			direction: fc.constantFrom(...directions),
			baseline: fc.constantFrom("0", "unknown", null),
			day30: fc.constantFrom("12", "2027-03-01", null),
			source: fc.constantFrom("the shop", null),
			measuredBy: fc.constantFrom(...speakers),
		},
		{ requiredKeys: [] },
	);
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
			const value = changes.reduce<Json>((held, it) => kpiWith(kpiIn(held), it), null);
			const codes = problemsOf(value);
			for (const code of ["unknownField", "mapping", "oneOf", "text"] as const) expect(codes).not.toContain(code);
		}),
	);
});

test("a proposal out of the catalogue brings nothing that the catalogue gives", () => {
	const own = { name: "Jars", unit: "pcs", kind: "level", direction: "down", day30: "400" } as const;
	const bare = { name: null, unit: null, kind: null, direction: null };
	const value = kpiWith(kpiIn(own), { ...bare, id: "unitsSold" });
	expect(value).toEqual({ id: "unitsSold", day30: "400" });
	expect(problemsOf(value)).toEqual([]);
});
