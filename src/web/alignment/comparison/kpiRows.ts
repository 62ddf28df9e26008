/** The aspects of two paired KPIs, each side's beside the other's. */
import type { Aspect, Finding, Verdict } from "../../../core/alignment/finding.ts";
import type { Kpi } from "../../../core/alignment/sheet.ts";
import type { comparison } from "../../texts/en/comparison.ts";

/** What is shown of a KPI. */
export type Field = keyof typeof comparison.kpis.aspect;

export interface Row {
	readonly of: Field;
	/** Null: held against nothing, so it has no sign. */
	readonly verdict: Verdict | null;
	readonly a: Kpi;
	readonly b: Kpi;
}

const always: readonly Field[] = ["baseline", "day30", "day90", "source", "measuredBy", "movedBy"];
const basis: readonly Field[] = ["direction", "kind", "unit"];

/** Direction, kind and unit only where they differ: until they are one, a target means nothing. */
export function rowsOf({ a, b, why }: Finding): readonly Row[] {
	if (a?.is !== "kpi" || b?.is !== "kpi" || why.code !== "paired") return [];
	const aspect = (of: Field): Aspect | undefined => why.aspects.find((it) => it.of === of);
	const known = (of: Field): boolean => a.kpi[of] !== null || b.kpi[of] !== null;
	const shown = [...basis.filter(aspect), ...always.filter((of) => aspect(of) !== undefined || known(of))];
	return shown.map((of) => ({ of, verdict: aspect(of)?.verdict ?? null, a: a.kpi, b: b.kpi }));
}
