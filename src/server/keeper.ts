/**
 * Keeps partnerships: loads and folds them, lets the rules decide, appends what follows, and tells who listens.
 * One command at a time per partnership in this process; other processes are met as a conflict and decided anew.
 */
import type { Actor, Json, Reader, Refusal, Side } from "../core/kit.ts";
import { refuse } from "../core/kit.ts";
import {
	type Command,
	type Decision,
	decide,
	fold,
	type Partnership,
	passTime,
	type RefusalCode,
} from "../core/partnership.ts";
import { actorIn, isFacilitator } from "../core/people/state.ts";
import { canonical } from "../record/canonical.ts";
import { eventOf, linkAll } from "../record/chain.ts";
import type { Heads } from "../record/entry.ts";
import { commitment, digest } from "../record/hash.ts";
import { removedBy, withoutRemoved } from "../record/removed.ts";
import { lookAfter } from "./notices/looking.ts";
import { rowOf, seatsOf } from "./row.ts";
import type { Secrets } from "./secrets.ts";
import type { NewJob, Store, StoredEntry } from "./store/store.ts";

/** Everything known of one partnership, at one position. Immutable: the next append makes the next one. */
export interface Kept {
	readonly partnership: string;
	readonly seq: number;
	readonly heads: Heads;
	readonly entries: readonly StoredEntry[];
	/** Fold of all chains: for the rules, never for a reader. */
	readonly state: Partnership | null;
}

export type Outcome =
	| { readonly is: "done"; readonly kept: Kept; readonly replayed: boolean }
	| { readonly is: "refused"; readonly refusal: Refusal<RefusalCode> }
	/** The command's id was used before with another body. */
	| { readonly is: "reused" };

/** How long the chains are that a side reads: all that a live message says. */
export interface Grown {
	readonly both: number;
	readonly own: number;
}

export interface Keeper {
	read(partnership: string): Promise<Kept>;
	/** Runs one command of one person; the same id and body again gives the same outcome. */
	execute(partnership: string, command: Command, id: string, actor: Actor, jobs?: readonly NewJob[]): Promise<Outcome>;
	/** As `execute`, for what begins a partnership: `make` is asked only while there is none. */
	begin(partnership: string, make: (at: string) => Decision, body: Json, id: string, actor: Actor): Promise<Outcome>;
	/** Records what has come due. True where something had. */
	passTime(partnership: string): Promise<boolean>;
	/** Grows with every append that this process made or heard of: part of the key of whatever is cached across partnerships. */
	readonly generation: () => number;
	/** Calls back when the chains grow that `reader` reads, with what stands now. Returns how to stop. */
	listen(partnership: string, reader: Reader, hear: (grown: Grown, kept: Kept) => void): () => void;
	/** Another process appended: read again and tell. `null`: to anything that is kept here. */
	refresh(partnership: string | null): Promise<void>;
}

export interface KeeperDependencies {
	readonly store: Store;
	readonly secrets: Secrets;
	readonly now: () => string;
	/** Salt of a text, 64 hex digits; random in the product, derived in the tests that compare two histories. */
	readonly salt: () => string;
	/** How a seal commits to its content; another one in the tests that compare two histories by their bytes. */
	readonly commit?: typeof commitment;
	/** How many entries stay in memory, of all partnerships together; some 3 KB each. */
	readonly keep?: number;
}

export const grownFor = (heads: Heads, reader: Reader): Grown => ({
	both: heads.both.position,
	own: reader === "facilitator" ? 0 : heads[reader].position,
});
/** How a person who has no seat is answered: like one who asks for a partnership that does not exist. */
const gone: Extract<Decision, { readonly ok: false }> = refuse("partnership.unknown");

/** As whom a person acts on what stands now: since they were let in, their seat may have changed or ended. */
function actingNow({ state }: Kept, actor: Actor, at: string): Actor | null {
	if (!state || actor.kind === "system") return actor;
	if (actor.kind === "facilitator") return isFacilitator(state.people, actor.person) ? actor : null;
	const seated = actorIn(state.people, actor.person, at);
	return seated && actor.administers ? { ...seated, administers: true } : seated;
}

const actorKey = (actor: Actor): string => (actor.kind === "system" ? "system" : `person:${actor.person}`);

/**
 * What is known once `newer` has come: folded on, or anew where a text was removed, for the fold so far may hold its words.
 * Nothing that is kept says them afterwards.
 */
function grown(known: Pick<Kept, "entries" | "state"> | null, newer: readonly StoredEntry[]) {
	const entries = known ? [...known.entries, ...newer] : newer;
	if (removedBy(newer).length === 0) return { entries, state: fold(newer.map(eventOf), known?.state ?? null) };
	const left = withoutRemoved(entries);
	return { entries: left, state: fold(left.map(eventOf)) };
}

export function makeKeeper(dependencies: KeeperDependencies): Keeper {
	const { store, secrets, now, salt, commit = commitment, keep = 20_000 } = dependencies;
	let generation = 0;
	/** Entries of all that is cached. */
	let held = 0;
	const cache = new Map<string, Kept>();
	const queues = new Map<string, Promise<unknown>>();
	const ears = new Map<string, Set<{ readonly reader: Reader; readonly hear: (grown: Grown, kept: Kept) => void }>>();

	/** Bounded, least recently used first. Never goes back: a slow reader may come after a command that it did not see. */
	function put(kept: Kept): Kept {
		const known = cache.get(kept.partnership);
		const newest = known && known.seq > kept.seq ? known : kept;
		cache.delete(kept.partnership);
		cache.set(kept.partnership, newest);
		held += newest.entries.length - (known?.entries.length ?? 0);
		for (const oldest of cache.keys()) {
			if (held <= keep || cache.size === 1) break;
			drop(oldest);
		}
		return newest;
	}

	function drop(partnership: string): void {
		held -= cache.get(partnership)?.entries.length ?? 0;
		cache.delete(partnership);
	}

	async function load(partnership: string): Promise<Kept> {
		const known = cache.get(partnership);
		const [{ seq, heads }, newer] = await Promise.all([
			store.heads(partnership),
			store.entries(partnership, known?.seq ?? 0),
		]);
		const last = newer.at(-1)?.seq ?? known?.seq ?? 0;
		if (last !== seq) return load(partnership);
		const kept = { partnership, seq, heads, ...grown(known ?? null, newer) };
		return seq === 0 ? kept : put(kept);
	}

	async function read(partnership: string): Promise<Kept> {
		const known = cache.get(partnership);
		return known ? put(known) : load(partnership);
	}

	/** One after the other per partnership, so that people of one company do not trip over each other. */
	function inTurn<T>(partnership: string, run: () => Promise<T>): Promise<T> {
		const before = queues.get(partnership) ?? Promise.resolve();
		const mine = before.then(run, run);
		queues.set(partnership, mine);
		const leave = (): void => {
			if (queues.get(partnership) === mine) queues.delete(partnership);
		};
		mine.then(leave, leave);
		return mine;
	}

	function tell(before: Heads, after: Kept): void {
		generation += 1;
		for (const ear of ears.get(after.partnership) ?? []) {
			const was = grownFor(before, ear.reader);
			const is = grownFor(after.heads, ear.reader);
			if (was.both !== is.both || was.own !== is.own) ear.hear(is, after);
		}
	}

	async function run(
		partnership: string,
		decideOn: (kept: Kept, at: string, actor: Actor) => Decision,
		command: { readonly id: string; readonly actor: Actor; readonly body: Json; readonly seated?: boolean },
		jobs: readonly NewJob[],
	): Promise<Outcome> {
		const key = { id: command.id, actor: actorKey(command.actor), body: secrets.bodyMark(canonical(command.body)) };
		for (let kept = await read(partnership); ; kept = await load(partnership)) {
			const at = now();
			const actor = command.seated ? actingNow(kept, command.actor, at) : command.actor;
			const decision: Decision = actor ? decideOn(kept, at, actor) : gone;
			if (!decision.ok || !actor) {
				const earlier = await store.command(partnership, key.actor, key.id);
				if (earlier && earlier.body !== key.body) return { is: "reused" };
				if (earlier) return { is: "done", kept: await load(partnership), replayed: true };
				// Another process may have gone on meanwhile: what stood is no reason to refuse.
				if ((await store.heads(partnership)).seq !== kept.seq) continue;
				return { is: "refused", refusal: decision.ok ? gone.refusal : decision.refusal };
			}
			const writings = decision.value.map((event) => ({ event, at, actor, salt }));
			const { entries, heads } = linkAll(partnership, kept.heads, writings);
			const stored = entries.map((entry, i): StoredEntry => ({ ...entry, seq: kept.seq + i + 1 }));
			const after = grown(kept, stored);
			const { state } = after;
			const shared = entries.some((it) => it.chain === "both");
			const row = state && shared ? rowOf(partnership, state, at) : null;
			const look = row?.born === "real" ? [lookAfter(partnership, kept.seq + stored.length, at)] : [];
			const answer = await store.append({
				partnership,
				expected: kept.seq,
				command: key,
				entries,
				removals: removedBy(entries),
				row,
				seats: state ? seatsOf(partnership, decision.value, state) : [],
				jobs: [...jobs, ...look],
			});
			switch (answer.is) {
				case "conflict":
					continue;
				case "reused":
					return { is: "reused" };
				case "replayed":
					return { is: "done", kept: await load(partnership), replayed: true };
				case "appended": {
					const next = put({ partnership, seq: kept.seq + stored.length, heads, ...after });
					tell(kept.heads, next);
					return { is: "done", kept: next, replayed: false };
				}
			}
		}
	}

	const context = (partnership: string, actor: Actor, at: string) => ({
		at,
		actor,
		sees: "all" as const,
		commit: (slot: string, side: Side, its: string, content: Json) => commit(partnership, slot, side, its, content),
		digest: (domain: string, content: Json) => digest(partnership, domain, content),
	});

	return {
		read,
		generation: () => generation,
		execute: (partnership, command, id, actor, jobs = []) =>
			inTurn(partnership, () =>
				run(
					partnership,
					(kept, at, acting) => decide(kept.state, command, context(partnership, acting, at)),
					// Whoever takes a seat has none yet.
					{ id, actor, body: [command.name, command.input] as Json, seated: command.name !== "people.join" },
					jobs,
				),
			),
		begin: (partnership, make, body, id, actor) =>
			inTurn(partnership, () =>
				run(
					partnership,
					(kept, at) => (kept.state ? { ok: false, refusal: { code: "stages.alreadyBegun", facts: {} } } : make(at)),
					{ id, actor, body },
					[],
				),
			),
		passTime: (partnership) =>
			inTurn(partnership, async () => {
				const kept = await read(partnership);
				const due = kept.state ? passTime(kept.state, now()) : [];
				if (due.length === 0) return false;
				const body: Json = ["passTime", kept.seq];
				const system: Actor = { kind: "system" };
				const decideOn = (fresh: Kept, at: string): Decision => ({
					ok: true,
					value: fresh.state ? passTime(fresh.state, at) : [],
				});
				await run(partnership, decideOn, { id: `time-${kept.seq}`, actor: system, body }, []);
				return true;
			}),
		listen(partnership, reader, hear) {
			const ear = { reader, hear };
			const all = ears.get(partnership) ?? new Set();
			ears.set(partnership, all.add(ear));
			return () => {
				all.delete(ear);
				if (all.size === 0) ears.delete(partnership);
			};
		},
		async refresh(partnership) {
			const all = partnership === null ? [...new Set([...cache.keys(), ...ears.keys()])] : [partnership];
			const failures: unknown[] = [];
			for (const each of all) await inTurn(each, () => reread(each)).catch((error) => failures.push(error));
			if (failures.length > 0) throw new AggregateError(failures, "what others appended could not be read");
		},
	};

	async function reread(partnership: string): Promise<void> {
		generation += 1;
		const known = cache.get(partnership);
		if (!known && !ears.has(partnership)) return;
		const after = await load(partnership).catch((error) => {
			// What cannot be read now is not kept either: the next reader asks again, instead of being shown what stood.
			drop(partnership);
			throw error;
		});
		if (known) tell(known.heads, after);
		else tellAll(after);
	}

	function tellAll(kept: Kept): void {
		for (const { reader, hear } of ears.get(kept.partnership) ?? []) hear(grownFor(kept.heads, reader), kept);
	}
}
