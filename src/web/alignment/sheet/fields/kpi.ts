/** A KPI proposal between its fields and the draft: only what `readKpis` knows, and nothing that was left empty. Pure. */
import { type Direction, directions, type KpiKind, kpiKinds } from "../../../../core/alignment/questions.ts";
import { type Speaker, speakers } from "../../../../core/alignment/sheet.ts";
import type { Json } from "../../../../core/kit.ts";
import { partOf } from "../progress.ts";

export interface TypedKpi {
	readonly id: string | null;
	readonly name: string | null;
	readonly unit: string | null;
	readonly kind: KpiKind | null;
	readonly direction: Direction | null;
	/** A figure as typed, or `unknown`. */
	readonly baseline: string | null;
	readonly day30: string | null;
	readonly day90: string | null;
	readonly source: string | null;
	readonly measuredBy: Speaker | null;
	readonly movedBy: Speaker | null;
}

export function kpiIn(value: Json): TypedKpi {
	const text = (of: string): string | null => {
		const it = partOf(value, of);
		return typeof it === "string" || typeof it === "number" ? String(it) : null;
	};
	const one = <T extends string>(of: string, options: readonly T[]): T | null =>
		options.find((it) => it === text(of)) ?? null;
	return {
		id: text("id"),
		name: text("name"),
		unit: text("unit"),
		kind: one("kind", kpiKinds),
		direction: one("direction", directions),
		baseline: text("baseline"),
		day30: text("day30"),
		day90: text("day90"),
		source: text("source"),
		measuredBy: one("measuredBy", speakers),
		movedBy: one("movedBy", speakers),
	};
}

/** As it is drafted: an empty own name stays, so that the fields of one's own KPI stay open while it is being named. */
export function kpiWith(kpi: TypedKpi, changed: Partial<TypedKpi>): Json {
	const said = Object.entries({ ...kpi, ...changed }).filter(([, it]) => it !== null);
	return Object.fromEntries(said);
}
