import type { PartnershipRow } from "../../core/api.ts";

/** My partnerships by what they want of me: my moves (nearest due first), the other side's, those where nobody has one, those that have ended, and those that I facilitate. */
export function sortOut(rows: readonly PartnershipRow[]): {
	readonly mine: readonly PartnershipRow[];
	readonly theirs: readonly PartnershipRow[];
	readonly resting: readonly PartnershipRow[];
	readonly ended: readonly PartnershipRow[];
	/** Those that I sit in the middle of, whatever their state. */
	readonly between: readonly PartnershipRow[];
} {
	const own = rows.filter((row) => row.mine !== "facilitator");
	const open = own.filter((row) => row.state === "open" && row.move === null);
	const recent = (x: PartnershipRow, y: PartnershipRow) => y.touched.localeCompare(x.touched);
	return {
		// One that has ended may still want an answer: whether a text goes.
		mine: own
			.filter((row) => row.move !== null)
			.sort((x, y) => (x.due ?? "9").localeCompare(y.due ?? "9") || recent(x, y)),
		theirs: open.filter((row) => row.ball !== "none").sort(recent),
		resting: open.filter((row) => row.ball === "none").sort(recent),
		ended: own.filter((row) => row.state !== "open" && row.move === null).sort(recent),
		between: rows.filter((row) => row.mine === "facilitator").sort(recent),
	};
}
