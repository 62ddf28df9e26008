/** Who has the ball, and with what: home, notices and reminders all come from here (domain: Next moves). */
import { type AlignmentMove, alignmentMoves } from "./alignment/moves.ts";
import { slots } from "./exploration/contract.ts";
import { askedUntil, tooFewCalls } from "./exploration/rules.ts";
import { answersOpen } from "./exploration/state.ts";
import { otherSide, type Side, sides } from "./kit.ts";
import { asked } from "./language/rules.ts";
import { type LetterMove, letterMoves } from "./letter/moves.ts";
import type { Partnership } from "./partnership.ts";
import { toConfirm } from "./people/ownership.ts";
import { type Invitation, ownerOf } from "./people/state.ts";
import { openRequests } from "./removal/state.ts";
import { slotOf } from "./sealing/state.ts";
import { skipAsks } from "./stages/skipping.ts";
import { present } from "./stages/state.ts";
import { earlier } from "./time/zones.ts";

export type MoveCode =
	| "people.invite"
	| "people.join"
	| "people.takeOver"
	| "people.confirm"
	| "people.agreeFacilitator"
	| "removal.answer"
	| "exploration.answer"
	| "exploration.meet"
	| "exploration.answerBack"
	| "exploration.decide"
	| "exploration.waitOrEnd"
	| "language.agree"
	| "stages.answerSkip"
	| AlignmentMove
	| LetterMove;

/** One thing a side can and should do now. `due` is an ISO instant or null. */
export interface Move {
	readonly code: MoveCode;
	readonly side: Side;
	readonly due: string | null;
	readonly late: boolean;
}

/**
 * Every open move of both sides at `now`, most urgent first. Rests on the shared chain alone, so both sides read the same.
 */
export function nextMoves(state: Partnership, now: string): readonly Move[] {
	if (state.stages.closed) return removing(state);
	const moves = [
		...removing(state),
		...inviting(state, now),
		...confirming(state, now),
		...facilitating(state),
		...exploring(state, now),
		...aligning(state, now),
		...lettering(state, now),
		...skipping(state),
		...wording(state),
	];
	return moves.sort((x, y) => (x.due ?? "9").localeCompare(y.due ?? "9"));
}

/** A proposal to skip the present stage waits for the other side's owner. */
function skipping(state: Partnership): readonly Move[] {
	const side = skipAsks(state.stages);
	return side && ownerOf(state.people, side) ? [{ code: "stages.answerSkip", side, due: null, late: false }] : [];
}

/** A proposed word waits for the other side's owner; it never comes before what the stage asks. */
function wording(state: Partnership): readonly Move[] {
	const waiting = sides.filter((side) => asked(state).has(side) && ownerOf(state.people, side));
	return waiting.map((side) => ({ code: "language.agree", side, due: null, late: false }));
}

/** A request to remove a text waits for the other side, also after the two have parted. */
function removing(state: Partnership): readonly Move[] {
	const asked = new Set(openRequests(state.removal).map((it) => otherSide(it.by)));
	const seated = sides.filter((side) => asked.has(side) && ownerOf(state.people, side));
	return seated.map((side) => ({ code: "removal.answer", side, due: null, late: false }));
}

/** Each side needs its owner: an invited one, or, where one has left, a colleague who takes over or somebody new. */
function inviting(state: Partnership, now: string): readonly Move[] {
	return sides.filter((side) => !ownerOf(state.people, side)).map((side) => withoutOwner(state, side, now));
}

function withoutOwner({ people }: Partnership, side: Side, now: string): Move {
	if (people.seats[side].length > 0) return { code: "people.takeOver", side, due: null, late: false };
	const isOpen = (it: Invitation) => it.is === "open" && it.side === side && it.role === "owner" && it.expires > now;
	const open = people.invitations.find(isOpen);
	if (open) return { code: "people.join", side, due: open.expires, late: false };
	return { code: "people.invite", side: otherSide(side), due: null, late: false };
}

/** What a new owner is asked to stand by: once per side, by the earliest date. */
function confirming({ people, sealing }: Partnership, now: string): readonly Move[] {
	return sides.flatMap((side): readonly Move[] => {
		const due = toConfirm(sealing, side).reduce((first: string | null, it) => earlier(first, it.due), null);
		return due && ownerOf(people, side) ? [{ code: "people.confirm", side, due, late: due <= now }] : [];
	});
}

/** A facilitator whom one side wants waits for the other side's word. */
function facilitating({ people }: Partnership): readonly Move[] {
	const asked = people.facilitator && !people.facilitator.agreed ? otherSide(people.facilitator.by) : null;
	if (!asked || !ownerOf(people, asked)) return [];
	const due = people.invitations.find((it) => it.id === people.facilitator?.invitation)?.expires ?? null;
	return [{ code: "people.agreeFacilitator", side: asked, due, late: false }];
}

function aligning(state: Partnership, now: string): readonly Move[] {
	if (present(state.stages)?.kind !== "alignment") return [];
	return alignmentMoves(state).map((it) => ({ ...it, late: it.due !== null && it.due <= now }));
}

function lettering(state: Partnership, now: string): readonly Move[] {
	if (present(state.stages)?.kind !== "letter") return [];
	return letterMoves(state).map((it) => ({ ...it, late: it.due !== null && it.due <= now }));
}

function exploring(state: Partnership, now: string): readonly Move[] {
	const stage = present(state.stages);
	if (stage && stage.kind !== "exploration") return [];
	const open = answersOpen(state.sealing);
	const seated = sides.filter((side) => ownerOf(state.people, side));
	return seated.flatMap((side) => [...askedBack(state, side), ...movesOn(state, open, side, stage?.due ?? null, now)]);
}

/** A question back that this side has not answered. */
function askedBack({ exploration }: Partnership, side: Side): readonly Move[] {
	const waits = exploration.asked.some((it) => it.by !== side && !it.answer);
	return waits ? [{ code: "exploration.answerBack", side, due: null, late: false }] : [];
}

function movesOn(state: Partnership, open: boolean, side: Side, box: string | null, now: string): readonly Move[] {
	const name = open ? slots.verdict : slots.answers;
	const slot = slotOf(state.sealing, name);
	if (slot[side].is === "none") {
		const due = askedUntil(state, name, side) ?? box;
		const late = due !== null && due <= now;
		if (!open) return [{ code: "exploration.answer", side, due, late }];
		if (!tooFewCalls(state)) return [{ code: "exploration.decide", side, due, late }];
		// Who knows enough has said so: the other records a call, or says it too.
		return state.exploration.enough[side] === null ? [{ code: "exploration.meet", side, due, late }] : [];
	}
	const waitsTooLong = slot[side].is === "held" && slot.late === otherSide(side);
	return waitsTooLong ? [{ code: "exploration.waitOrEnd", side, due: null, late: false }] : [];
}

/** Whose move it is: one side, both, or nobody's. */
export function ball(moves: readonly Move[]): Side | "both" | "none" {
	const having = new Set(moves.map((move) => move.side));
	if (having.size === 2) return "both";
	return [...having][0] ?? "none";
}
