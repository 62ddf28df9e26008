import { type ActingPerson, type Language, type PastEvent, type Role, type Side, sides } from "../kit.ts";
import { dateIn } from "../time/zones.ts";
import type { OwnerChange, PeopleEvents } from "./contract.ts";

/** A side as both see it. `company` is null only where its text was removed. */
export interface SideCard {
	readonly company: string | null;
	readonly country: string;
	readonly zone: string;
	readonly languages: readonly Language[];
}

export interface Seat {
	readonly person: string;
	readonly role: Role;
	/** Since when they sit here in this role. */
	readonly since: string;
}

/** A seat that has ended: names stay with what was done, access does not. */
export interface FormerSeat extends Seat {
	readonly endedAt: string;
	readonly how: "left" | "removed";
}

/** Who acts for the owner, from the first to the last day in the side's calendar, both included (ISO days). */
export interface Deputy {
	readonly person: string;
	readonly from: string;
	readonly until: string;
}

/** The latest change of a side's owner; `from` is null where the side had none. */
export interface OwnerChanged {
	readonly from: string | null;
	readonly to: string;
	readonly how: OwnerChange;
	readonly at: string;
}

type PerSide<T> = Readonly<Record<Side, T>>;

/** An invitation as the record knows it: never the token, never a name. */
export interface Invitation {
	readonly id: string;
	/** The side the seat is on; of a facilitator, the one that asked for them. */
	readonly side: Side;
	readonly role: Role | "facilitator";
	readonly by: Side;
	readonly at: string;
	readonly expires: string;
	readonly is: "open" | "used" | "withdrawn" | "expired";
}

/** The neutral third person, from the first word about them: invited by one owner, wanted by both, then here. */
export interface Facilitator {
	readonly invitation: string;
	readonly by: Side;
	/** True once the other side's owner wants them, too: until then the link opens nothing. */
	readonly agreed: boolean;
	/** Null until they have come. */
	readonly person: string | null;
	readonly since: string;
}

/** How a facilitator's place ended; `side` is the one that ended it, null where they stepped back. */
export interface FormerFacilitator {
	readonly person: string | null;
	readonly how: "removed" | "steppedBack";
	readonly side: Side | null;
	readonly reason: string | null;
	readonly endedAt: string;
}

export interface PeopleState {
	readonly sides: PerSide<SideCard>;
	readonly seats: PerSide<readonly Seat[]>;
	readonly former: PerSide<readonly FormerSeat[]>;
	readonly successors: PerSide<string | null>;
	readonly deputies: PerSide<Deputy | null>;
	readonly ownerChanges: PerSide<OwnerChanged | null>;
	readonly invitations: readonly Invitation[];
	readonly facilitator: Facilitator | null;
	readonly formerFacilitators: readonly FormerFacilitator[];
}

const unknown: SideCard = { company: null, country: "", zone: "UTC", languages: ["en"] };
const noOne = { a: null, b: null };
export const nobody: PeopleState = {
	sides: { a: unknown, b: unknown },
	seats: { a: [], b: [] },
	former: { a: [], b: [] },
	successors: noOne,
	deputies: noOne,
	ownerChanges: noOne,
	invitations: [],
	facilitator: null,
	formerFacilitators: [],
};

/** The seat of the one person who binds a side (R19), or null while nobody does. */
export const ownerSeat = (state: PeopleState, side: Side): Seat | null =>
	state.seats[side].find((seat) => seat.role === "owner") ?? null;

/** The one person who binds a side (R19), or null while nobody does. */
export const ownerOf = (state: PeopleState, side: Side): string | null => ownerSeat(state, side)?.person ?? null;

/** Who becomes the side's owner when the present one leaves, or null while nobody is named. */
export const successorOf = (state: PeopleState, side: Side): string | null => state.successors[side];

/** Since when a side that had an owner has none (ISO); null where it has one, or never had. */
export function ownerlessSince(state: PeopleState, side: Side): string | null {
	if (ownerOf(state, side)) return null;
	return state.former[side].findLast((it) => it.role === "owner")?.endedAt ?? null;
}

/** Who acts for a side's owner at this instant, by the calendar of the side's zone; null while nobody does. */
export function deputyAt(state: PeopleState, side: Side, at: string): Deputy | null {
	const deputy = state.deputies[side];
	if (!deputy || !ownerOf(state, side)) return null;
	const today = dateIn(state.sides[side].zone, at);
	return deputy.from <= today && today <= deputy.until ? deputy : null;
}

/** What a person may act as at this instant: their seat, and the owner they are deputy of; null where they have no seat. */
export function actorIn(state: PeopleState, person: string, at: string): ActingPerson | null {
	for (const side of sides) {
		const seat = state.seats[side].find((it) => it.person === person);
		if (!seat) continue;
		const owner = ownerOf(state, side);
		const acting = owner !== null && deputyAt(state, side, at)?.person === person;
		return { kind: "person", person, side, role: seat.role, ...(acting ? { deputyOf: owner } : {}) };
	}
	return null;
}

/** Who is invited to a seat of this side and has not come yet. */
export const invitedTo = (state: PeopleState, side: Side): readonly Invitation[] =>
	state.invitations.filter((it) => it.is === "open" && it.side === side && it.role !== "facilitator");

/** Is this person the facilitator, and here? */
export const isFacilitator = (state: PeopleState, person: string): boolean => state.facilitator?.person === person;

const put = <T>(all: PerSide<T>, side: Side, value: T): PerSide<T> => ({ ...all, [side]: value });
const inRole = (seats: readonly Seat[], person: string, role: Role, since: string): readonly Seat[] =>
	seats.map((it) => (it.person === person ? { ...it, role, since } : it));

function ended(state: PeopleState, { side, person, how }: PeopleEvents["people.seatEnded"], at: string): PeopleState {
	const seat = state.seats[side].find((it) => it.person === person);
	if (!seat) return state;
	const others = state.seats[side].filter((it) => it.person !== person);
	const deputy = state.deputies[side];
	return {
		...state,
		seats: put(state.seats, side, others),
		former: put(state.former, side, [...state.former[side], { ...seat, endedAt: at, how }]),
		successors: state.successors[side] === person ? put(state.successors, side, null) : state.successors,
		// A deputy acts for the owner who named them, and for nobody else.
		deputies: deputy?.person === person || seat.role === "owner" ? put(state.deputies, side, null) : state.deputies,
	};
}

function changedOwner(
	state: PeopleState,
	{ side, from, to, how }: PeopleEvents["people.ownerChanged"],
	at: string,
): PeopleState {
	const before = from === null ? state.seats[side] : inRole(state.seats[side], from, "member", at);
	return {
		...state,
		seats: put(state.seats, side, inRole(before, to, "owner", at)),
		successors: state.successors[side] === to ? put(state.successors, side, null) : state.successors,
		deputies: put(state.deputies, side, null),
		ownerChanges: put(state.ownerChanges, side, { from, to, how, at }),
	};
}

/** An invitation that is over; with it, a facilitator who had not come. */
const marked = (state: PeopleState, id: string, is: Invitation["is"]): PeopleState => ({
	...state,
	invitations: state.invitations.map((it) => (it.id === id ? { ...it, is } : it)),
	facilitator: is !== "used" && state.facilitator?.invitation === id ? null : state.facilitator,
});

function withoutFacilitator(state: PeopleState, { data, texts, at }: PastEvent): PeopleState {
	const { person, how, side } = data as PeopleEvents["people.facilitatorEnded"];
	const former = { person, how, side, reason: texts["reason"] ?? null, endedAt: at };
	const formerFacilitators = [...state.formerFacilitators, former];
	const after = state.facilitator ? marked(state, state.facilitator.invitation, "withdrawn") : state;
	return { ...after, facilitator: null, formerFacilitators };
}

/** Folds one event about people. */
export function evolve(state: PeopleState, event: PastEvent): PeopleState {
	switch (event.type as keyof PeopleEvents) {
		case "people.sideDescribed": {
			const { side, country, zone, languages } = event.data as PeopleEvents["people.sideDescribed"];
			const card = { company: event.texts["company"] ?? null, country, zone, languages };
			return { ...state, sides: { ...state.sides, [side]: card } };
		}
		case "people.seatTaken": {
			const { side, person, role } = event.data as PeopleEvents["people.seatTaken"];
			const seats = [...state.seats[side].filter((it) => it.person !== person), { person, role, since: event.at }];
			return { ...state, seats: { ...state.seats, [side]: seats } };
		}
		case "people.roleChanged": {
			const { side, person, role } = event.data as PeopleEvents["people.roleChanged"];
			return { ...state, seats: put(state.seats, side, inRole(state.seats[side], person, role, event.at)) };
		}
		case "people.seatEnded":
			return ended(state, event.data as PeopleEvents["people.seatEnded"], event.at);
		case "people.ownerChanged":
			return changedOwner(state, event.data as PeopleEvents["people.ownerChanged"], event.at);
		case "people.successorNamed": {
			const { side, person } = event.data as PeopleEvents["people.successorNamed"];
			return { ...state, successors: put(state.successors, side, person) };
		}
		case "people.deputyNamed": {
			const { side, person, from, until } = event.data as PeopleEvents["people.deputyNamed"];
			return { ...state, deputies: put(state.deputies, side, { person, from, until }) };
		}
		case "people.deputyEnded": {
			const { side } = event.data as PeopleEvents["people.deputyEnded"];
			return { ...state, deputies: put(state.deputies, side, null) };
		}
		case "people.invited": {
			const { invitation, side, role, expires } = event.data as PeopleEvents["people.invited"];
			const by = event.actor.kind === "person" ? event.actor.side : side;
			const it: Invitation = { id: invitation, side, role, by, at: event.at, expires, is: "open" };
			const invited = { ...state, invitations: [...state.invitations, it] };
			const facilitator = { invitation, by, agreed: false, person: null, since: event.at };
			return role === "facilitator" ? { ...invited, facilitator } : invited;
		}
		case "people.facilitatorAgreed":
			return state.facilitator ? { ...state, facilitator: { ...state.facilitator, agreed: true } } : state;
		case "people.facilitatorSeated": {
			const { person } = event.data as PeopleEvents["people.facilitatorSeated"];
			const here = state.facilitator && { ...state.facilitator, person, since: event.at };
			return { ...state, facilitator: here };
		}
		case "people.facilitatorEnded":
			return withoutFacilitator(state, event);
		case "people.invitationWithdrawn":
			return marked(state, (event.data as PeopleEvents["people.invitationWithdrawn"]).invitation, "withdrawn");
		case "people.invitationUsed":
			return marked(state, (event.data as PeopleEvents["people.invitationUsed"]).invitation, "used");
		case "people.invitationExpired":
			return marked(state, (event.data as PeopleEvents["people.invitationExpired"]).invitation, "expired");
	}
}
