/** What a letter is made of: clauses with their facts, as drafted and as they stand after the talk (R7, R8). */
import type { Language, Side } from "../kit.ts";
import type { Proposal, Thread } from "../proposals/state.ts";

/**
 * A fact that a clause carries over from the alignment, exactly. `term` names where it was agreed: a term's id ("vision",
 * "kpi/2", "gives/hours/a"), `person/<id>` for an accountable name, `company/a` for a company's. `texts` is how the draft
 * writes it: the same characters stand in the drafted clause.
 */
export interface Fact {
	readonly term: string;
	readonly texts: Readonly<Partial<Record<Language, string>>>;
}

/** A clause as the alignment document and the type draft it. Paragraphs and `– ` list items are lines. */
export interface DraftedClause {
	readonly id: string;
	readonly headings: Readonly<Record<Language, string>>;
	/** By language; missing where words that it carries stand in the other language only. */
	readonly texts: Readonly<Partial<Record<Language, string>>>;
	readonly facts: readonly Fact[];
	/** True where the clause binds although the letter does not. */
	readonly binding: boolean;
	/** Cannot be taken out: without it the letter would not be what both believe it is. */
	readonly needed: boolean;
}

/** A clause as it stands now. */
export interface Clause {
	readonly id: string;
	readonly headings: Readonly<Partial<Record<Language, string>>>;
	/** What both agreed last, or the draft. Null: not written in that language yet, or removed by mutual consent. */
	readonly texts: Readonly<Record<Language, string | null>>;
	readonly binding: boolean;
	readonly needed: boolean;
	/** `offered`: a new clause that the other side has not accepted. `removed`: both took it out. */
	readonly is: "drafted" | "changed" | "added" | "offered" | "removed";
	/** Languages of the letter whose text has not followed the other's last change. Such a clause cannot be signed. */
	readonly lags: readonly Language[];
	readonly facts: readonly Fact[];
	/** Agreed facts that its present text does not carry, in which languages: departures from the alignment. */
	readonly departures: readonly { readonly fact: Fact; readonly languages: readonly Language[] }[];
	readonly thread: Thread;
	readonly proposal: Proposal | null;
}

/** A turn: one side proposed on any number of clauses and handed over (domain: Letter). */
export interface Round {
	/** From 1. */
	readonly number: number;
	readonly side: Side;
	readonly person: string | null;
	readonly at: string;
	readonly changes: readonly { readonly clause: string; readonly proposal: string }[];
	readonly note: string | null;
}
