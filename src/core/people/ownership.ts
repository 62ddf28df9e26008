/** Who owns a side, and who comes after (R19; domain: When people leave or fall silent). */
import {
	type ActingPerson,
	type Actor,
	accept,
	type Context,
	type NewEvent,
	type Refusal,
	type Result,
	refusal,
	refuse,
	type Side,
} from "../kit.ts";
import { askConfirmation, cannotConfirm, confirm, type SealingRefusal } from "../sealing/rules.ts";
import type { SealingState } from "../sealing/state.ts";
import type { StagesRefusal } from "../stages/rules.ts";
import type { StagesState } from "../stages/state.ts";
import { daysAfter } from "../time/zones.ts";
import type { ChangeRole, OwnerChange } from "./contract.ts";
import { notOwner, type PeopleRefusal } from "./rules.ts";
import { ownerOf, type PeopleState, successorOf } from "./state.ts";

/** What a change of people touches: who sits where, what is sealed, and whether it is all over. */
export interface Situation {
	readonly people: PeopleState;
	readonly sealing: SealingState;
	readonly stages: StagesState;
}
type No = Refusal<PeopleRefusal> | null;
type Decision = Result<readonly NewEvent[], PeopleRefusal | StagesRefusal | SealingRefusal>;
type Seated =
	| { readonly ok: true; readonly value: ActingPerson }
	| { readonly ok: false; readonly refusal: Refusal<PeopleRefusal> };

/** The owner in person: a deputy acts for them, but does not dispose of seats and ownership. Null means: this actor may. */
export function notOwnerThemselves(actor: Actor): No {
	const no = notOwner(actor);
	if (no || actor.kind !== "person") return no ?? refusal("people.ownerOnly");
	return actor.role === "owner" ? null : refusal("people.ownerThemselves");
}

const seatedOf = (state: PeopleState, actor: Actor): Seated => {
	const sits = actor.kind === "person" && state.seats[actor.side].some((it) => it.person === actor.person);
	return sits ? { ok: true, value: actor } : refuse("people.noSuchColleague");
};

/** Is this a seated colleague of the acting owner's own side, and not they themselves? Null means yes. */
function notColleague(state: PeopleState, actor: ActingPerson, person: string): No {
	if (person === actor.person) return refusal("people.ownSeat");
	return state.seats[actor.side].some((it) => it.person === person) ? null : refusal("people.noSuchColleague");
}

/** The owner in person about a colleague of their own side; everything below starts here. */
export function aboutColleague(state: PeopleState, actor: Actor, person: string): Seated {
	const no = notOwnerThemselves(actor);
	if (no || actor.kind !== "person") return { ok: false, refusal: no ?? refusal("people.ownerOnly") };
	const strange = notColleague(state, actor, person);
	return strange ? { ok: false, refusal: strange } : accept(actor);
}

const shared = (type: string, data: NewEvent["data"]): NewEvent => ({ chain: "both", type, version: 1, data });

const ended = (side: Side, person: string, how: "left" | "removed"): NewEvent =>
	shared("people.seatEnded", { side, person, how });

/** What is sealed and not yet opened waits for the new owner's word, while there is still something to open. */
const reconfirm = (it: Situation, side: Side, at: string): readonly NewEvent[] =>
	it.stages.closed ? [] : askConfirmation(it.sealing, side, daysAfter(at, it.stages.method.parameters.answerDays));

const changed = (it: Situation, side: Side, to: string, how: OwnerChange, at: string): readonly NewEvent[] => [
	shared("people.ownerChanged", { side, from: ownerOf(it.people, side), to, how }),
	...reconfirm(it, side, at),
];

export function changeRole(it: Situation, { person, role }: ChangeRole, context: Context): Decision {
	const owner = aboutColleague(it.people, context.actor, person);
	if (!owner.ok) return owner;
	return accept([shared("people.roleChanged", { side: owner.value.side, person, role })]);
}

/** Ends a colleague's seat, also when all is over: reading is what a seat is for then. */
export function removeColleague(it: Situation, person: string, context: Context): Decision {
	const owner = aboutColleague(it.people, context.actor, person);
	return owner.ok ? accept([ended(owner.value.side, person, "removed")]) : owner;
}

/** Hands ownership to a colleague; the former owner stays as a member. */
export function handOver(it: Situation, to: string, context: Context): Decision {
	const owner = aboutColleague(it.people, context.actor, to);
	return owner.ok ? accept(changed(it, owner.value.side, to, "handedOver", context.at)) : owner;
}

/** Says who becomes owner when this one leaves. Both sides see it; null takes the naming back. */
export function nameSuccessor(it: Situation, person: string | null, context: Context): Decision {
	if (person !== null) {
		const owner = aboutColleague(it.people, context.actor, person);
		return owner.ok ? accept([shared("people.successorNamed", { side: owner.value.side, person })]) : owner;
	}
	const no = notOwnerThemselves(context.actor);
	if (no || context.actor.kind !== "person") return { ok: false, refusal: no ?? refusal("people.ownerOnly") };
	return accept([shared("people.successorNamed", { side: context.actor.side, person })]);
}

/**
 * The last of a side does not leave an open partnership: whoever took their place would read all that the side has kept to
 * itself, and nobody of it would be left to choose them.
 */
export const isLastOne = ({ stages, people }: Situation, side: Side): boolean =>
	stages.closed === null && people.seats[side].length === 1;

/**
 * Leaves. Where an owner leaves, the named successor is owner in the same breath; without one the side has none, and
 * what it holds sealed waits for whoever comes.
 */
export function leave(it: Situation, context: Context): Decision {
	const who = seatedOf(it.people, context.actor);
	if (!who.ok) return who;
	const { person, side } = who.value;
	if (isLastOne(it, side)) return refuse("people.lastOne");
	if (ownerOf(it.people, side) !== person) return accept([ended(side, person, "left")]);
	const next = successorOf(it.people, side);
	const after = next === null ? reconfirm(it, side, context.at) : changed(it, side, next, "succeeded", context.at);
	return accept([...after, ended(side, person, "left")]);
}

/** Which seals of `side` wait for its new owner's word, and until when they are asked (ISO). Shared chain only. */
export const toConfirm = (
	sealing: SealingState,
	side: Side,
): readonly { readonly slot: string; readonly due: string }[] =>
	Object.entries(sealing).flatMap(([slot, { [side]: mine }]) =>
		mine.is === "held" && mine.confirmBy !== null ? [{ slot, due: mine.confirmBy }] : [],
	);

/** Makes a colleague, or themselves, the owner of a side that has none: its company's administrator may, and both sides see it. */
export function appointOwner(it: Situation, person: string, { actor, at }: Context): Decision {
	const who = seatedOf(it.people, actor);
	if (!who.ok) return who;
	const { side, administers } = who.value;
	if (!administers) return refuse("people.administratorOnly");
	if (ownerOf(it.people, side)) return refuse("people.seatTaken");
	if (!it.people.seats[side].some((seat) => seat.person === person)) return refuse("people.noSuchColleague");
	return accept(changed(it, side, person, "appointed", at));
}

/** May this actor become the owner of their side? Only while it has none. Null means yes. */
export function cannotTakeOver(state: PeopleState, actor: Actor): No {
	const who = seatedOf(state, actor);
	if (!who.ok) return who.refusal;
	return ownerOf(state, who.value.side) ? refusal("people.seatTaken") : null;
}

export function takeOver(it: Situation, context: Context): Decision {
	const no = cannotTakeOver(it.people, context.actor);
	if (no || context.actor.kind !== "person") return { ok: false, refusal: no ?? refusal("people.noSuchColleague") };
	return accept(changed(it, context.actor.side, context.actor.person, "tookOver", context.at));
}

/** May this actor say that what their side holds sealed in `slot` stands? Null means yes. */
export function cannotConfirmSealed(
	it: Situation,
	slot: string,
	actor: Actor,
): Refusal<PeopleRefusal | StagesRefusal | SealingRefusal> | null {
	if (it.stages.closed) return refusal("stages.closed", { how: it.stages.closed.how });
	const no = notOwner(actor);
	if (no || actor.kind !== "person") return no ?? refusal("people.ownerOnly");
	return cannotConfirm(it.sealing, slot, actor.side);
}

/** The new owner's word on a seal; what its opening entails is the slot's own room to say (partnership.ts). */
export function confirmSealed(it: Situation, slot: string, context: Context): Decision {
	const no = cannotConfirmSealed(it, slot, context.actor);
	if (no || context.actor.kind !== "person") return { ok: false, refusal: no ?? refusal("people.ownerOnly") };
	const due = daysAfter(context.at, it.stages.method.parameters.answerDays);
	return accept(confirm(it.sealing, slot, context.actor.side, due, context));
}
