import {
	type Actor,
	accept,
	type Context,
	type NewEvent,
	otherSide,
	type Refusal,
	type Result,
	type Role,
	refusal,
	refuse,
	type Side,
} from "../kit.ts";
import type { Company, Method } from "../stages/contract.ts";
import { begin as beginStages, enter, type StagesRefusal } from "../stages/rules.ts";
import type { StagesState } from "../stages/state.ts";
import { daysAfter } from "../time/zones.ts";
import type { Begin, Invite, Join } from "./contract.ts";
import { type Invitation, ownerOf, type PeopleState } from "./state.ts";

export type PeopleRefusal =
	| "people.ownerOnly"
	| "people.seatTaken"
	| "people.otherSideInvitesItself"
	| "people.invitationOpen"
	| "people.invitationKnown"
	| "people.noSuchInvitation"
	| "people.invitationUsed"
	| "people.invitationWithdrawn"
	| "people.invitationExpired"
	| "people.alreadySeated"
	| "people.describeYourSide"
	| "people.wasAcross"
	| "people.colleagueTakesOver"
	| "people.lastOne"
	| "people.ownerThemselves"
	| "people.administratorOnly"
	| "people.noSuchColleague"
	| "people.ownSeat"
	| "people.deputyDates"
	| "people.noDeputy"
	| "people.facilitatorOnlyReads"
	| "people.facilitatorHere"
	| "people.noFacilitator"
	| "people.facilitatorNotAgreed"
	| "people.wasFacilitator"
	| "people.satOnSide";

type Decision = Result<readonly NewEvent[], PeopleRefusal | StagesRefusal>;

/** Only the owner binds a side (R19), or their deputy on the deputy's days. Null means: this actor may. */
export const notOwner = (actor: Actor): Refusal<PeopleRefusal> | null =>
	actor.kind === "person" && (actor.role === "owner" || actor.deputyOf !== undefined)
		? null
		: refusal("people.ownerOnly");

/** A facilitator comes, reads and steps back; whatever else they send is refused before any other rule looks at it. */
export const onlyReads = (actor: Actor, command: { readonly name: string }): Refusal<PeopleRefusal> | null =>
	actor.kind !== "facilitator" || command.name === "people.stepBack" || command.name === "people.join"
		? null
		: refusal("people.facilitatorOnlyReads");

const described = (side: Side, card: Company): NewEvent => ({
	chain: "both",
	type: "people.sideDescribed",
	version: 1,
	data: { side, country: card.country, zone: card.zone, languages: card.languages },
	texts: { company: card.company },
});

const seated = (side: Side, person: string, role: Role): NewEvent => ({
	chain: "both",
	type: "people.seatTaken",
	version: 1,
	data: { side, person, role },
});

/** The first entries of a partnership: what it is, who the two companies are, and its first owner. */
export function begin(input: Begin, method: Method, born: "real" | "demo", actor: Actor): readonly NewEvent[] {
	if (actor.kind !== "person") return [];
	return [
		beginStages(input.type, method, born),
		described("a", input.own),
		described("b", input.other),
		seated("a", actor.person, "owner"),
	];
}

export function describeSide(stages: StagesState, own: Company, actor: Actor): Decision {
	if (stages.closed) return refuse("stages.closed", { how: stages.closed.how });
	const no = notOwner(actor);
	if (no || actor.kind !== "person") return { ok: false, refusal: no ?? refusal("people.ownerOnly") };
	return accept([described(actor.side, own)]);
}

/** May this actor invite this role to this side at `at`? Null means yes. A link that has run out stands in nobody's way. */
export function cannotInvite(
	state: PeopleState,
	actor: Actor,
	wanted: Pick<Invite, "side" | "role">,
	at: string,
): Refusal<PeopleRefusal> | null {
	const no = notOwner(actor);
	if (no || actor.kind !== "person") return no;
	if (wanted.role === "facilitator") return cannotInviteFacilitator(state, actor, wanted.side);
	if (wanted.side !== actor.side && wanted.role !== "owner") return refusal("people.otherSideInvitesItself");
	if (wanted.role === "owner" && ownerOf(state, wanted.side)) return refusal("people.seatTaken");
	// A side whose owner left finds the next one among its own, as long as somebody of it is left.
	if (wanted.role === "owner" && state.seats[wanted.side].length > 0) return refusal("people.colleagueTakesOver");
	const open = openInvitations(state).filter((it) => it.expires > at);
	const asked = open.some((it) => it.side === wanted.side && it.role === "owner");
	return wanted.role === "owner" && asked ? refusal("people.invitationOpen") : null;
}

/** One at a time, asked for in one's own side's name. The other side agrees before the link is good. */
function cannotInviteFacilitator(
	{ facilitator }: PeopleState,
	{ side }: { readonly side: Side },
	asks: Side,
): Refusal<PeopleRefusal> | null {
	if (asks !== side) return refusal("people.otherSideInvitesItself");
	return facilitator ? refusal("people.facilitatorHere") : null;
}

export function invite(state: PeopleState, stages: StagesState, input: Invite, context: Context): Decision {
	if (stages.closed) return refuse("stages.closed", { how: stages.closed.how });
	const no = cannotInvite(state, context.actor, input, context.at);
	if (no) return { ok: false, refusal: no };
	// The browser makes the id: one that stands already would mark two invitations at once.
	if (state.invitations.some((it) => it.id === input.invitation)) return refuse("people.invitationKnown");
	const expires = daysAfter(context.at, stages.method.parameters.invitationDays);
	const { invitation, side, role } = input;
	return accept([{ chain: "both", type: "people.invited", version: 1, data: { invitation, side, role, expires } }]);
}

/** What stands in the way of using this invitation at `at`. Null means: it is good. */
export function cannotUse(state: PeopleState, invitation: string, at: string): Refusal<PeopleRefusal> | null {
	const it = state.invitations.find((each) => each.id === invitation);
	if (!it) return refusal("people.noSuchInvitation");
	if (it.is === "used") return refusal("people.invitationUsed");
	if (it.is === "withdrawn") return refusal("people.invitationWithdrawn");
	if (it.is === "expired" || it.expires <= at) return refusal("people.invitationExpired");
	if (it.role === "owner" && ownerOf(state, it.side)) return refusal("people.seatTaken");
	if (it.role === "facilitator" && !state.facilitator?.agreed) return refusal("people.facilitatorNotAgreed");
	return null;
}

export function withdrawInvitation(
	state: PeopleState,
	stages: StagesState,
	invitation: string,
	context: Context,
): Decision {
	if (stages.closed) return refuse("stages.closed", { how: stages.closed.how });
	const mine = state.invitations.find((it) => it.id === invitation);
	const used = cannotUse(state, invitation, context.at);
	// One that waits for the other side's word is taken back like any other.
	const no = notOwner(context.actor) ?? (used?.code === "people.facilitatorNotAgreed" ? null : used);
	if (no) return { ok: false, refusal: no };
	if (context.actor.kind === "person" && mine?.by !== context.actor.side) return refuse("people.noSuchInvitation");
	return accept([{ chain: "both", type: "people.invitationWithdrawn", version: 1, data: { invitation } }]);
}

/**
 * Takes a seat. The owner of the invited side confirms where their company is established and works (R27, B10);
 * when both owners are here, exploration begins and its time box starts.
 */
export function join(state: PeopleState, stages: StagesState, input: Join, context: Context): Decision {
	if (stages.closed) return refuse("stages.closed", { how: stages.closed.how });
	const no = cannotUse(state, input.invitation, context.at);
	if (no) return { ok: false, refusal: no };
	const it = state.invitations.find((each) => each.id === input.invitation);
	if (!it || context.actor.kind === "system") return refuse("people.noSuchInvitation");
	const { person } = context.actor;
	if (it.role === "facilitator") return joinAsFacilitator(state, it, person);
	// Whoever sat in the middle was told what both may know, and was trusted by both: they take no side here.
	const neutral = state.formerFacilitators.some((each) => each.person === person);
	if (neutral || state.facilitator?.person === person) return refuse("people.wasFacilitator");
	if ([...state.seats.a, ...state.seats.b].some((seat) => seat.person === person))
		return refuse("people.alreadySeated");
	// Whoever sat across has read what that side keeps to itself.
	if (state.former[otherSide(it.side)].some((seat) => seat.person === person)) return refuse("people.wasAcross");
	if (it.role === "owner" && !input.own) return refuse("people.describeYourSide");
	const first = stages.method.stages[0];
	const both = it.role === "owner" && stages.path.length === 0 && first;
	return accept([
		{ chain: "both", type: "people.invitationUsed", version: 1, data: { invitation: it.id } },
		...(input.own && it.role === "owner" ? [described(it.side, input.own)] : []),
		seated(it.side, person, it.role),
		...(both ? [enter(stages.method, first.kind, context.at)] : []),
	]);
}

/** Comes as the facilitator: never somebody who sits or sat on a side. */
function joinAsFacilitator(state: PeopleState, { id }: Invitation, person: string): Decision {
	const all = [...state.seats.a, ...state.seats.b, ...state.former.a, ...state.former.b];
	if (all.some((seat) => seat.person === person)) return refuse("people.satOnSide");
	return accept([
		{ chain: "both", type: "people.invitationUsed", version: 1, data: { invitation: id } },
		{ chain: "both", type: "people.facilitatorSeated", version: 1, data: { person } },
	]);
}

/** Invitations that nobody has used, taken back or noted as run out yet. */
export const openInvitations = (state: PeopleState): readonly Invitation[] =>
	state.invitations.filter((it) => it.is === "open");

export const noteExpired = (invitation: string): NewEvent => ({
	chain: "both",
	type: "people.invitationExpired",
	version: 1,
	data: { invitation },
});
