/** Where a side stands in exploration: what its page is about just now. Pure; rests on what that side may read. */
import { slots } from "../../core/exploration/contract.ts";
import { answersOpen } from "../../core/exploration/state.ts";
import { otherSide, type Side } from "../../core/kit.ts";
import type { Partnership } from "../../core/partnership.ts";
import { awaitsConfirmation, slotOf } from "../../core/sealing/state.ts";
import type { Ending, StageKind } from "../../core/stages/contract.ts";
import { present } from "../../core/stages/state.ts";

export type Standing =
	| { readonly is: "ended"; readonly how: Ending }
	/** Both said "explore further": the partnership is at a later stage. */
	| { readonly is: "beyond"; readonly stage: StageKind }
	/** Mine is not sealed; `until` is when it should be, where someone waits for it or a time box runs. */
	| { readonly is: "answering"; readonly theySealed: boolean; readonly until: string | null }
	/**
	 * Mine is sealed; `opening`: theirs is too, and the host is about to open both; `confirming`: one of the two seals waits
	 * for the word of its side's new owner.
	 */
	| ({ readonly is: "answered" } & Waits)
	| { readonly is: "deciding"; readonly theySealed: boolean; readonly until: string | null }
	| ({ readonly is: "decided" } & Waits);

interface Waits {
	readonly until: string;
	readonly late: boolean;
	readonly opening: boolean;
	readonly confirming: boolean;
}

/** Where `side` stands. */
export function standingOf(state: Partnership, side: Side): Standing {
	if (state.stages.closed) return { is: "ended", how: state.stages.closed.how };
	const stage = present(state.stages);
	if (stage && stage.kind !== "exploration") return { is: "beyond", stage: stage.kind };
	const open = answersOpen(state.sealing);
	const slot = slotOf(state.sealing, open ? slots.verdict : slots.answers);
	const mine = slot[side];
	const theirs = slot[otherSide(side)];
	if (mine.is === "held") {
		const late = slot.late === otherSide(side);
		const confirming = awaitsConfirmation(mine) || awaitsConfirmation(theirs);
		const opening = theirs.is === "held" && !confirming;
		return { is: open ? "decided" : "answered", until: mine.due, late, opening, confirming };
	}
	// A seal that waits for its new owner's word opens nothing yet, and nobody is asked to match it.
	const firm = theirs.is === "held" && !awaitsConfirmation(theirs) ? theirs : null;
	return { is: open ? "deciding" : "answering", theySealed: firm !== null, until: firm?.due ?? stage?.due ?? null };
}

/** Does the other side's owner have to be brought in, because nobody of it is here? */
export const toInvite = (state: Partnership, side: Side): boolean =>
	!state.stages.closed && state.people.seats[otherSide(side)].length === 0;
