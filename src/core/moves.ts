/** Who has the ball, and with what: home, notices and reminders all come from here (domain: Next moves). */
import { slots } from "./exploration/contract.ts";
import { askedUntil } from "./exploration/rules.ts";
import { answersOpen } from "./exploration/state.ts";
import { otherSide, type Side, sides } from "./kit.ts";
import type { Partnership } from "./partnership.ts";
import { ownerOf } from "./people/state.ts";
import { slotOf } from "./sealing/state.ts";
import { present } from "./stages/state.ts";

export type MoveCode =
	| "people.invite"
	| "people.join"
	| "exploration.answer"
	| "exploration.decide"
	| "exploration.waitOrEnd";

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
	if (state.stages.closed) return [];
	const moves = [...inviting(state, now), ...exploring(state, now)];
	return moves.sort((x, y) => (x.due ?? "9").localeCompare(y.due ?? "9"));
}

function inviting(state: Partnership, now: string): readonly Move[] {
	if (ownerOf(state.people, "b")) return [];
	const open = state.people.invitations.find((it) => it.is === "open" && it.side === "b" && it.expires > now);
	if (!open) return [{ code: "people.invite", side: "a", due: null, late: false }];
	return [{ code: "people.join", side: "b", due: open.expires, late: false }];
}

function exploring(state: Partnership, now: string): readonly Move[] {
	const stage = present(state.stages);
	if (stage && stage.kind !== "exploration") return [];
	const open = answersOpen(state.sealing);
	const seated = sides.filter((side) => ownerOf(state.people, side));
	return seated.flatMap((side) => movesOn(state, open, side, stage?.due ?? null, now));
}

function movesOn(state: Partnership, open: boolean, side: Side, box: string | null, now: string): readonly Move[] {
	const name = open ? slots.verdict : slots.answers;
	const slot = slotOf(state.sealing, name);
	if (slot[side].is === "none") {
		const due = askedUntil(state, name, side) ?? box;
		return [{ code: open ? "exploration.decide" : "exploration.answer", side, due, late: due !== null && due <= now }];
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
