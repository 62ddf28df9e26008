/** Where a term stands for one side, and what of it is to be shown. */
import type { Term } from "../../../core/alignment/terms.ts";
import type { Side } from "../../../core/kit.ts";
import { standing } from "../../../core/proposals/state.ts";
import type { How } from "../../ui/Overlap.tsx";
import { signOf } from "../comparison/said.ts";

export type Standing = "equal" | "agreed" | "waitsForYou" | "waitsForThem" | "parked" | "open" | "left";

export function standingOf({ is, thread, value }: Term, side: Side): Standing {
	if (is === "proposed") return standing(thread)?.side === side ? "waitsForThem" : "waitsForYou";
	return is === "agreed" && value?.from === "equal" ? "equal" : is;
}

export const filters = ["waiting", "open", "all"] as const;
export type Filter = (typeof filters)[number];

/** Is it shown under this filter? Not settled: whatever the document still waits for, and every proposal on the table. */
export function isShown(term: Term, side: Side, filter: Filter): boolean {
	if (filter === "all") return true;
	const stands = standingOf(term, side);
	if (filter === "waiting") return stands === "waitsForYou";
	return stands === "waitsForYou" || stands === "waitsForThem" || stands === "open";
}

/** What the document cannot do without comes first; else as the document says it. */
export const ordered = (terms: readonly Term[]): readonly Term[] =>
	terms.toSorted((x, y) => Number(y.critical) - Number(x.critical));

const apart = ["overlap", "close", "silent", "gap", "conflict"] as const;

/** How the two stand on it: one circle once a value stands, else as far apart as what they said. */
export function circlesOf({ value, findings, kind }: Term): How {
	if (value) return "one";
	if (kind === "kpi") return "hollow";
	const worst = findings.reduce((far, it) => Math.max(far, apart.indexOf(it.verdict)), -1);
	return signOf[apart[worst] ?? "silent"];
}
