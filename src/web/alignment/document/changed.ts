/** What has become different in the document since somebody approved it. */

import type { Comparison, Situation } from "../../../core/alignment/comparison.ts";
import { versionOf } from "../../../core/alignment/gate.ts";
import type { Term } from "../../../core/alignment/terms.ts";
import type { Side } from "../../../core/kit.ts";

export interface Changed {
	/** The version that was approved. */
	readonly from: number;
	readonly terms: readonly Term[];
	/** How many marks, corrections, pairs and names besides. */
	readonly others: number;
}

/** Null: this side approved nothing, or just what stands. */
export function changedSince(it: Situation, { terms }: Comparison, side: Side): Changed | null {
	const approval = it.alignment.approvals[side];
	const now = versionOf(it);
	if (!approval || approval.version === now) return null;
	const later = terms.map((term) => ({
		term,
		accepted: term.thread.proposals.filter(({ is, endedAt }) => is === "accepted" && (endedAt ?? "") > approval.at)
			.length,
	}));
	const accepted = later.reduce((sum, each) => sum + each.accepted, 0);
	return {
		from: approval.version,
		terms: later.flatMap((each) => (each.accepted > 0 ? [each.term] : [])),
		others: Math.max(0, now - approval.version - accepted),
	};
}
