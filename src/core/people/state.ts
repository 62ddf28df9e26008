import type { Language, PastEvent, Role, Side } from "../kit.ts";
import type { PeopleEvents } from "./contract.ts";

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
	readonly since: string;
}

/** An invitation as the record knows it: never the token, never a name. */
export interface Invitation {
	readonly id: string;
	readonly side: Side;
	readonly role: Role;
	readonly by: Side;
	readonly at: string;
	readonly expires: string;
	readonly is: "open" | "used" | "withdrawn" | "expired";
}

export interface PeopleState {
	readonly sides: Readonly<Record<Side, SideCard>>;
	readonly seats: Readonly<Record<Side, readonly Seat[]>>;
	readonly invitations: readonly Invitation[];
}

const unknown: SideCard = { company: null, country: "", zone: "UTC", languages: ["en"] };
export const nobody: PeopleState = { sides: { a: unknown, b: unknown }, seats: { a: [], b: [] }, invitations: [] };

/** The seat of the one person who binds a side (R19), or null while nobody does. */
export const ownerSeat = (state: PeopleState, side: Side): Seat | null =>
	state.seats[side].find((seat) => seat.role === "owner") ?? null;

/** The one person who binds a side (R19), or null while nobody does. */
export const ownerOf = (state: PeopleState, side: Side): string | null => ownerSeat(state, side)?.person ?? null;

const marked = (state: PeopleState, id: string, is: Invitation["is"]): PeopleState => ({
	...state,
	invitations: state.invitations.map((it) => (it.id === id ? { ...it, is } : it)),
});

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
		case "people.invited": {
			const { invitation, side, role, expires } = event.data as PeopleEvents["people.invited"];
			const by = event.actor.kind === "person" ? event.actor.side : side;
			const it: Invitation = { id: invitation, side, role, by, at: event.at, expires, is: "open" };
			return { ...state, invitations: [...state.invitations, it] };
		}
		case "people.invitationWithdrawn":
			return marked(state, (event.data as PeopleEvents["people.invitationWithdrawn"]).invitation, "withdrawn");
		case "people.invitationUsed":
			return marked(state, (event.data as PeopleEvents["people.invitationUsed"]).invitation, "used");
		case "people.invitationExpired":
			return marked(state, (event.data as PeopleEvents["people.invitationExpired"]).invitation, "expired");
	}
}
