/** Who has the ball in alignment. Rests on the shared chain alone. */

import { askedUntil } from "../exploration/rules.ts";
import { otherSide, type Side, sides } from "../kit.ts";
import { ownerOf, successorOf } from "../people/state.ts";
import { standing } from "../proposals/state.ts";
import { slotOf } from "../sealing/state.ts";
import { present } from "../stages/state.ts";
import { type Comparison, comparisonOf, type Situation } from "./comparison.ts";
import { slots } from "./contract.ts";
import { hasApproved, missingFor } from "./gate.ts";
import type { moves } from "./texts.en.ts";

export type AlignmentMove = keyof typeof moves;
interface Open {
	readonly code: AlignmentMove;
	readonly side: Side;
	/** ISO instant, or null. */
	readonly due: string | null;
}

export function alignmentMoves(it: Situation): readonly Open[] {
	const box = present(it.stages)?.due ?? null;
	const comparison = comparisonOf(it);
	const led = sides.filter((side) => ownerOf(it.people, side));
	return led.flatMap((side) => (comparison ? comparing(it, comparison, side, box) : filling(it, side, box)));
}

function filling(it: Situation, side: Side, box: string | null): readonly Open[] {
	const slot = slotOf(it.sealing, slots.sheet);
	if (slot[side].is === "none") {
		return [{ code: "alignment.fillSheet", side, due: askedUntil(it, slots.sheet, side) ?? box }];
	}
	return slot.late === otherSide(side) ? [{ code: "alignment.waitOrEnd", side, due: null }] : [];
}

function comparing(it: Situation, comparison: Comparison, side: Side, due: string | null): readonly Open[] {
	const missing = missingFor(it, comparison);
	const open = (code: AlignmentMove): Open => ({ code, side, due });
	const answers = comparison.terms.some(({ thread }) => standing(thread)?.side === otherSide(side));
	const errata = it.alignment.errata.some((each) => each.is === "offered" && each.side !== side);
	const marks = missing.some((each) => each.code === "mark" && each.by === side);
	const toPropose = missing.some((each) => each.by === "both");
	return [
		...(marks ? [open("alignment.mark")] : []),
		...(answers ? [open("alignment.answer")] : []),
		...(errata ? [open("alignment.answerErratum")] : []),
		...(toPropose ? [open("alignment.propose")] : []),
		...(successorOf(it.people, side) ? [] : [open("alignment.nameSuccessor")]),
		...(missing.length === 0 && !hasApproved(it, side) ? [open("alignment.approve")] : []),
	];
}
