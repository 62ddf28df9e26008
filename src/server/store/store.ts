/**
 * The port to durable storage. Two implementations, SQLite and PostgreSQL, pass the same suite (store.cases.ts).
 * It takes data, never callbacks: what is decided is decided before, in `core`.
 */
import type { Kysely } from "kysely";
import type { Chain, Side } from "../../core/kit.ts";
import type { Entry, Heads } from "../../record/entry.ts";
import type { TextPlace } from "../../record/removed.ts";
import type { Tables } from "./tables.ts";

/** A stored entry: `seq` orders all chains of one partnership and never leaves the host. */
export interface StoredEntry extends Entry {
	readonly seq: number;
}

/** The command that is being recorded. The same body again gets the stored answer; another body under the same id is refused. */
export interface CommandKey {
	readonly id: string;
	/** `person:<id>` or `system`. */
	readonly actor: string;
	/** HMAC of the canonical body under the host's secret: a plain hash would let a short sealed answer be guessed from a backup. */
	readonly body: string;
}

/** A row of the portfolio cache: one per partnership; can be rebuilt from the record. */
export interface PortfolioRow {
	readonly partnership: string;
	readonly born: "real" | "demo";
	readonly type: string;
	readonly stage: string;
	readonly state: string;
	readonly companyA: string;
	readonly companyB: string;
	readonly countryA: string;
	readonly countryB: string;
	/** Whose move it is by the shared chain alone, ISO due of the most urgent move, ISO of the last shared entry. */
	readonly ball: "a" | "b" | "both" | "none";
	/** Each side's most urgent move by its code, or null. */
	readonly moveA: string | null;
	readonly moveB: string | null;
	readonly due: string | null;
	readonly touched: string;
	/** When the scheduler has to look again, ISO, or null. */
	readonly wakeAt: string | null;
}

/** The right to read and act from one side: a cache of who sits where, for lists. `endedAt` closes it (ISO). */
export interface SeatRow {
	readonly partnership: string;
	/** `both` for the facilitator, who sits on none. */
	readonly side: Chain;
	readonly person: string;
	readonly role: string;
	readonly since: string;
	readonly endedAt: string | null;
}

/**
 * Work to be done after the commit, at least once, keyed so that it arrives once: a key that waits already is not enqueued
 * again; with another payload it waits with that one, at the earlier of the two moments.
 */
export interface NewJob {
	readonly kind: string;
	readonly key: string;
	readonly payload: string;
	/** ISO instant. */
	readonly runAt: string;
}

export interface Job extends NewJob {
	readonly id: number;
	readonly attempts: number;
}

/** Work that was given up, and what it failed with the last time. */
export interface DeadJob extends Job {
	readonly error: string;
}

export interface Append {
	readonly partnership: string;
	/** The host-order position the decision was made on; 0 for a partnership that does not exist yet. */
	readonly expected: number;
	readonly command: CommandKey;
	/** Already chained and hashed, in order; may be empty (a command that changes nothing is still remembered). */
	readonly entries: readonly Entry[];
	/**
	 * Texts that go with their salts, in the same transaction; the entries and their hashes stay. One that is gone already is
	 * no fault. Of a text on the shared chain the drafts go too that say exactly the same.
	 */
	readonly removals: readonly TextPlace[];
	readonly row: PortfolioRow | null;
	/**
	 * Seats taken, changed or ended by these entries: written to the table `seat` in the same transaction, so that a list never
	 * misses one. A seat that is there keeps its first day; its role and its end are overwritten.
	 */
	readonly seats: readonly SeatRow[];
	readonly jobs: readonly NewJob[];
}

export type Appended =
	/** Durable: after COMMIT and fsync. */
	| { readonly is: "appended"; readonly firstSeq: number; readonly count: number }
	/** The same command with the same body took effect before. */
	| { readonly is: "replayed"; readonly firstSeq: number; readonly count: number }
	/** The id was used for something else. */
	| { readonly is: "reused" }
	/** Someone else was first: read again, decide anew. */
	| { readonly is: "conflict" };

/** A field of a form that one side writes together. Outside the record, gone at submission. */
export interface Draft {
	readonly field: string;
	readonly text: string;
	readonly version: number;
	/** Person id, or `invitation` for words written from the link before an account was made. */
	readonly by: string;
	readonly at: string;
}

export type DraftWritten =
	| { readonly is: "written"; readonly draft: Draft }
	/** The field moved on since `version`; both texts are kept: theirs is here, yours stays with you. */
	| { readonly is: "conflict"; readonly draft: Draft };

export interface DraftKey {
	readonly partnership: string;
	readonly side: Side;
	readonly form: string;
}

export interface Store {
	readonly kind: "sqlite" | "postgres";
	/**
	 * Accounts, seats, invitations and portfolio queries; never entries. Throws StoreFailure where the database fails, its own
	 * errors where a statement does. On SQLite appends wait while a transaction is open here: never append inside one.
	 */
	readonly db: Kysely<Tables>;
	append(append: Append): Promise<Appended>;
	/** A command that took effect before, or null: asked when the rules refuse, since a repeated command meets its own effect. */
	command(partnership: string, actor: string, id: string): Promise<CommandKey | null>;
	/** Entries after `seq` in host order, all chains. */
	entries(partnership: string, afterSeq?: number): Promise<readonly StoredEntry[]>;
	/** Host-order position of the last entry, 0 where there is none; and the heads of the three chains. */
	heads(partnership: string): Promise<{ readonly seq: number; readonly heads: Heads }>;
	drafts(key: DraftKey): Promise<readonly Draft[]>;
	/**
	 * Compare-and-set by field: `version` 0 creates. A field that was dropped meanwhile is written again, never refused; its
	 * version goes on from where it was, so that nobody who read an older one writes over a newer one unseen.
	 */
	writeDraft(
		key: DraftKey,
		field: string,
		text: string,
		version: number,
		by: string,
		at: string,
	): Promise<DraftWritten>;
	dropDrafts(key: DraftKey): Promise<void>;
	/** Partnerships whose `wakeAt` is not after `now` (ISO), oldest first. */
	due(now: string, limit: number): Promise<readonly string[]>;
	/** Earliest `wakeAt` of all, or null. */
	nextWake(): Promise<string | null>;
	/** Atomically takes due jobs, and those whose worker died (lease over), oldest first. */
	claim(now: string, leaseMs: number, limit: number): Promise<readonly Job[]>;
	/** Done: gone, unless the same key was enqueued again with another payload meanwhile, which then runs. */
	finish(job: Pick<Job, "id" | "payload">): Promise<void>;
	/** Back to the queue at `again`, or dead where `again` is null. */
	fail(job: number, error: string, again: string | null): Promise<void>;
	/** Back to the queue at `at`, as if it had not been tried: its moment has not come. */
	postpone(job: number, at: string): Promise<void>;
	/** Enqueues work outside of an append; `within` a transaction of `db` where one is given. Keys as in `NewJob`. */
	enqueue(jobs: readonly NewJob[], within?: Kysely<Tables>): Promise<void>;
	/** Work that was given up, the oldest first. */
	deadJobs(limit: number): Promise<readonly DeadJob[]>;
	/** Tries work again that was given up. False where there is none such. */
	revive(job: number, at: string): Promise<boolean>;
	/** Calls back when ANOTHER process appended to a partnership (PostgreSQL: LISTEN/NOTIFY; SQLite: never); with null where some may have been missed. Returns how to stop. */
	onAppended(hear: (partnership: string | null) => void): () => void;
	/** Makes sure that what was deleted stands nowhere any more, a log of the database included. */
	tidy(): Promise<void>;
	/** True while the database answers. Never throws. */
	healthy(): Promise<boolean>;
	/** Waits for what is under way; whatever comes later is refused as `unreachable`. */
	close(): Promise<void>;
}

const meanings = {
	full: "the disk is full",
	readonly: "it may only be read",
	locked: "another program holds its lock",
	unreachable: "it cannot be reached",
	other: "it refused",
} as const;

/**
 * Thrown, not returned: the database itself cannot do what it was asked. The batch is rejected whole; nothing took effect,
 * except that nobody can know so where a connection broke (`unreachable`): send the command again under its id.
 */
export class StoreFailure extends Error {
	override readonly name = "StoreFailure";
	readonly kind: keyof typeof meanings;
	constructor(kind: StoreFailure["kind"], cause: unknown) {
		super(`The database failed: ${meanings[kind]}.`, { cause });
		this.kind = kind;
	}
}
