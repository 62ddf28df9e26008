import { type NewEvent, type Refusal, refusal, type Side, type Texts } from "../kit.ts";
import type { Offer, ProposalsEvents } from "./contract.ts";
import { type ProposalsState, standing, threadOf } from "./state.ts";

export type ProposalsRefusal =
	| "proposals.answeredAnother"
	| "proposals.known"
	| "proposals.gone"
	| "proposals.yourOwn"
	| "proposals.notYours";
type No = Refusal<ProposalsRefusal> | null;

interface Made {
	readonly proposal: string;
	readonly answers: string | null;
	readonly offer: Offer;
}

/**
 * May `side` put this into the thread? Whoever proposes says which proposal of the other they have read: one that came
 * meanwhile is never passed over unread.
 */
export function cannotPropose(state: ProposalsState, subject: string, side: Side, made: Made): No {
	const thread = threadOf(state, subject);
	if (thread.proposals.some((it) => it.id === made.proposal)) return refusal("proposals.known");
	const now = standing(thread);
	const theirs = now && now.side !== side ? now.id : null;
	return made.answers === theirs ? null : refusal("proposals.answeredAnother");
}

/** May `side` accept or decline this proposal? Only the one that stands, and only the other's. */
export function cannotAnswer(state: ProposalsState, subject: string, side: Side, proposal: string): No {
	const now = standing(threadOf(state, subject));
	if (now?.id !== proposal) return refusal("proposals.gone");
	return now.side === side ? refusal("proposals.yourOwn") : null;
}

export function cannotWithdraw(state: ProposalsState, subject: string, side: Side, proposal: string): No {
	const now = standing(threadOf(state, subject));
	if (now?.id !== proposal) return refusal("proposals.gone");
	return now.side === side ? null : refusal("proposals.notYours");
}

const event = <T extends keyof ProposalsEvents>(type: T, data: ProposalsEvents[T], texts: Texts = {}): NewEvent => ({
	chain: "both",
	type,
	version: 1,
	data,
	texts,
});

export const propose = (subject: string, side: Side, { proposal, answers, offer }: Made, texts: Texts): NewEvent =>
	event("proposals.proposed", { subject, proposal, side, answers, offer }, texts);
export const acceptProposal = (subject: string, side: Side, proposal: string): NewEvent =>
	event("proposals.accepted", { subject, proposal, side });
export const decline = (subject: string, side: Side, proposal: string, reason: string | null): NewEvent =>
	event("proposals.declined", { subject, proposal, side }, reason === null ? {} : { reason });
export const withdrawProposal = (subject: string, side: Side, proposal: string): NewEvent =>
	event("proposals.withdrawn", { subject, proposal, side });
export const comment = (subject: string, side: Side, text: string): NewEvent =>
	event("proposals.commented", { subject, side }, { comment: text });
