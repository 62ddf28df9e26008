import type { PastEvent, Side } from "../../kit.ts";
import type { Channel, CheckState, LegalEvents } from "./contract.ts";

/** One who owns more than a quarter. `name` is null once it was removed. */
export interface Owner {
	readonly name: string | null;
	readonly kind: "person" | "company";
	readonly country: string;
	/** Percent, decimal text. */
	readonly share: string;
}

/** What a side says of its owners; `unknown` is an answer until the letter is signed. */
export interface Owners {
	readonly are: "named" | "spread" | "unknown";
	readonly owners: readonly Owner[];
	readonly at: string;
}

export interface Channels {
	readonly are: "named" | "unknown";
	readonly channels: readonly Channel[];
	readonly others: string | null;
	readonly at: string;
}

/** How far a check is, and who looks at it. */
export interface Looked {
	readonly is: CheckState;
	readonly person: string | null;
	readonly outside: string | null;
	readonly note: string | null;
	/** An https address, or null. */
	readonly paper: string | null;
	/** Who said so last, and when. */
	readonly side: Side;
	readonly by: string | null;
	readonly at: string;
}

export interface OwnCheck {
	readonly id: string;
	readonly side: Side;
	/** Null once it was removed. */
	readonly title: string | null;
}

/** A file beside a check. */
export interface Paper {
	readonly check: string;
	readonly file: string;
	readonly type: string;
	/** Bytes. */
	readonly size: number;
	/** SHA-256 of the bytes, hex. */
	readonly hash: string;
	/** Null once it was removed: the file went with it. */
	readonly name: string | null;
	readonly side: Side;
	readonly by: string | null;
	readonly at: string;
}

export interface LegalState {
	readonly owners: Readonly<Record<Side, Owners | null>>;
	readonly channels: Readonly<Record<Side, Channels | null>>;
	/** By check. */
	readonly looked: Readonly<Record<string, Looked>>;
	/** What a side put on the list by itself. */
	readonly own: readonly OwnCheck[];
	readonly papers: readonly Paper[];
}

export const nothingChecked: LegalState = {
	owners: { a: null, b: null },
	channels: { a: null, b: null },
	looked: {},
	own: [],
	papers: [],
};

/** Folds one event of the legal checklist: shared, so every reader folds the same. */
export function evolve(state: LegalState, event: PastEvent): LegalState {
	const { texts, at } = event;
	switch (event.type as keyof LegalEvents) {
		case "letter.ownersDeclared": {
			const { side, are, owners } = event.data as LegalEvents["letter.ownersDeclared"];
			const named = owners.map((it, n) => ({ ...it, name: texts[`owner/${n}`] ?? null }));
			return { ...state, owners: { ...state.owners, [side]: { are, owners: named, at } } };
		}
		case "letter.channelsNamed": {
			const { side, are, channels } = event.data as LegalEvents["letter.channelsNamed"];
			const said = { are, channels, others: texts["others"] ?? null, at };
			return { ...state, channels: { ...state.channels, [side]: said } };
		}
		case "letter.checkSet": {
			const { side, check, is, person } = event.data as LegalEvents["letter.checkSet"];
			const { note = null, outside = null, paper = null } = texts;
			const by = event.actor.kind === "person" ? event.actor.person : null;
			return { ...state, looked: { ...state.looked, [check]: { is, person, outside, note, paper, side, by, at } } };
		}
		case "letter.checkAdded": {
			const { side, check } = event.data as LegalEvents["letter.checkAdded"];
			return { ...state, own: [...state.own, { id: check, side, title: texts["title"] ?? null }] };
		}
		case "letter.paperAdded": {
			const by = event.actor.kind === "person" ? event.actor.person : null;
			const its = event.data as LegalEvents["letter.paperAdded"];
			return { ...state, papers: [...state.papers, { ...its, name: texts["name"] ?? null, by, at }] };
		}
	}
}
