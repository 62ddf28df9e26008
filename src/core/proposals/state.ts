import type { Json, PastEvent, Side, Texts } from "../kit.ts";
import type { Offer, ProposalsEvents } from "./contract.ts";

/** What became of a proposal. `countered`: the other side put its own in its place; `replaced`: its author did. */
export type Fate = "standing" | "accepted" | "declined" | "withdrawn" | "countered" | "replaced";

export interface Proposal {
	readonly id: string;
	readonly side: Side;
	readonly person: string | null;
	readonly at: string;
	readonly offer: Offer;
	/** `en`, `ru`: the wording in each language; `note`: why. */
	readonly texts: Texts;
	readonly answers: string | null;
	readonly is: Fate;
	/** Why it was declined, where that was said. */
	readonly reason: string | null;
	readonly endedAt: string | null;
}

interface Comment {
	readonly side: Side;
	readonly person: string | null;
	readonly at: string;
	/** Null once it was removed. */
	readonly text: string | null;
}

/** One subject two sides talk about until a value stands, or it is parked until a date. */
export interface Thread {
	/** In the order in which they were made. */
	readonly proposals: readonly Proposal[];
	readonly comments: readonly Comment[];
	/** The value that both accepted last; it stands until another is accepted. */
	readonly agreed: { readonly value: Json; readonly texts: Texts; readonly by: Side; readonly at: string } | null;
	/** Until when both left it open (ISO date). A value accepted later ends it. */
	readonly parked: { readonly until: string; readonly at: string } | null;
}

export type ProposalsState = Readonly<Record<string, Thread>>;

const silence: Thread = { proposals: [], comments: [], agreed: null, parked: null };
export const threadOf = (state: ProposalsState, subject: string): Thread => state[subject] ?? silence;

/** The one proposal that waits for an answer, or null. */
export const standing = (thread: Thread): Proposal | null =>
	thread.proposals.find((it) => it.is === "standing") ?? null;

const ended = (thread: Thread, id: string, is: Fate, at: string, reason: string | null = null): Thread => ({
	...thread,
	proposals: thread.proposals.map((it) => (it.id === id ? { ...it, is, endedAt: at, reason } : it)),
});

const personOf = ({ actor }: PastEvent): string | null => (actor.kind === "person" ? actor.person : null);

/** Folds one event of a thread. Threads are shared: every reader folds the same. */
export function evolve(state: ProposalsState, event: PastEvent): ProposalsState {
	const { subject } = event.data as ProposalsEvents["proposals.commented"];
	const thread = threadOf(state, subject);
	return { ...state, [subject]: moved(thread, event) };
}

function moved(thread: Thread, event: PastEvent): Thread {
	switch (event.type as keyof ProposalsEvents) {
		case "proposals.proposed": {
			const { proposal, side, answers, offer } = event.data as ProposalsEvents["proposals.proposed"];
			const before = standing(thread);
			const rest = before
				? ended(thread, before.id, before.side === side ? "replaced" : "countered", event.at)
				: thread;
			const { at, texts } = event;
			const made: Proposal = {
				...{ id: proposal, side, person: personOf(event), at, offer, texts, answers },
				...{ is: "standing", reason: null, endedAt: null },
			};
			return { ...rest, proposals: [...rest.proposals, made] };
		}
		case "proposals.accepted": {
			const { proposal, side } = event.data as ProposalsEvents["proposals.accepted"];
			const it = thread.proposals.find((each) => each.id === proposal);
			const after = ended(thread, proposal, "accepted", event.at);
			if (it?.offer.is === "park") return { ...after, parked: { until: it.offer.until, at: event.at } };
			if (it?.offer.is !== "value") return after;
			const agreed = { value: it.offer.value as Json, texts: it.texts, by: side, at: event.at };
			return { ...after, agreed, parked: null };
		}
		case "proposals.declined": {
			const { proposal } = event.data as ProposalsEvents["proposals.declined"];
			return ended(thread, proposal, "declined", event.at, event.texts["reason"] ?? null);
		}
		case "proposals.withdrawn": {
			const { proposal } = event.data as ProposalsEvents["proposals.withdrawn"];
			return ended(thread, proposal, "withdrawn", event.at);
		}
		case "proposals.commented": {
			const { side } = event.data as ProposalsEvents["proposals.commented"];
			const comment = { side, person: personOf(event), at: event.at, text: event.texts["comment"] ?? null };
			return { ...thread, comments: [...thread.comments, comment] };
		}
	}
}
