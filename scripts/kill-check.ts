import { sql } from "kysely";
import type { Store, StoredEntry } from "../src/server/store/store.ts";
import { verifyChains } from "../src/server/store/testing/chains.ts";
import { type Acknowledged, commandOf, eventsOf, type Sent } from "./kill-writer.ts";

export interface Checked {
	/** Acknowledged, and not there any more as it was acknowledged. */
	readonly lost: number;
	/** Durable, but killed before it could be said: why a command carries an id. */
	readonly unsaid: number;
	/** Anything that is not as it has to be, in words. */
	readonly wrong: readonly string[];
}

interface Recorded {
	readonly partnership: string;
	readonly id: string;
	readonly first_seq: number;
	readonly count: number;
}

/** Every command that is in the store of these partnerships, held against what a whole one leaves behind. */
async function inspect(store: Store, partnerships: readonly string[], wrong: string[]): Promise<readonly Recorded[]> {
	const found: Recorded[] = [];
	for (const partnership of partnerships) {
		const entries = await store.entries(partnership);
		wrong.push(...verifyChains(entries).map((it) => `${partnership}: ${it}`));
		const { rows } = await sql<Recorded & { readonly jobs: number }>`
			SELECT partnership, id, first_seq, count, (SELECT count(*) FROM jobs WHERE jobs.key = commands.id) AS jobs
			FROM commands WHERE partnership = ${partnership} ORDER BY first_seq, count`.execute(store.db);
		let next = 1;
		for (const { id, first_seq, count, jobs } of rows) {
			if (first_seq !== next || !isWhole(id, entries.slice(first_seq - 1, first_seq - 1 + count)) || Number(jobs) !== 1)
				wrong.push(`${partnership}: ${id} is there by half`);
			next += count;
		}
		if (next !== entries.length + 1) wrong.push(`${partnership}: entries without a command`);
		found.push(...rows);
	}
	return found;
}

/** True where these entries are what the command records, whole and in order. */
function isWhole(id: string, entries: readonly StoredEntry[]): boolean {
	const stands = entries.map((it) => `${it.chain} ${it.texts["reason"]?.text}`);
	const written = eventsOf(id).map((it) => `${it.chain} ${it.texts?.["reason"]}`);
	return stands.join("\n") === written.join("\n");
}

const again = async (store: Store, { partnership, id }: Sent) =>
	store.append(commandOf(partnership, await store.heads(partnership), id));

/** Sends commands again that took effect: each has to be answered as it was the first time. Returns how many were not. */
async function repeat(store: Store, commands: readonly Acknowledged[], wrong: string[]): Promise<number> {
	let lost = 0;
	for (const it of commands) {
		const answer = await again(store, it);
		if (answer.is === "replayed" && answer.firstSeq === it.firstSeq && answer.count === it.count) continue;
		lost += 1;
		wrong.push(`${it.partnership}: ${it.id} again is ${answer.is}`);
	}
	return lost;
}

/** Sends commands again that took no effect: each has to take effect now, and only now. */
async function resend(store: Store, commands: readonly Sent[], wrong: string[]): Promise<void> {
	for (const it of commands) {
		const answers = [(await again(store, it)).is, (await again(store, it)).is].join(", ");
		if (answers !== "appended, replayed") wrong.push(`${it.partnership}: ${it.id} was nowhere, and then ${answers}`);
	}
}

/**
 * Holds a store after a crash against what its writer said, and then does what the browsers do that heard nothing: sends
 * everything again. Afterwards each command that was ever sent stands exactly once.
 */
export async function check(
	store: Store,
	sent: readonly Sent[],
	acknowledged: readonly Acknowledged[],
): Promise<Checked> {
	const wrong: string[] = [];
	const partnerships = [...new Set(sent.map((it) => it.partnership))];
	const found = await inspect(store, partnerships, wrong);
	const [stands, said] = [new Set(found.map((it) => it.id)), new Set(acknowledged.map((it) => it.id))];
	const unsaid = found
		.filter((it) => !said.has(it.id))
		.map(({ first_seq, ...it }): Acknowledged => ({ ...it, firstSeq: first_seq }));
	const lost = await repeat(store, acknowledged, wrong);
	await repeat(store, unsaid, wrong);
	await resend(
		store,
		sent.filter((it) => !stands.has(it.id) && !said.has(it.id)),
		wrong,
	);
	const after = (await inspect(store, partnerships, wrong)).map((it) => it.id);
	if (
		after.toSorted().join() !==
		sent
			.map((it) => it.id)
			.toSorted()
			.join()
	)
		wrong.push("what stands now is not what was sent, each once");
	return { lost, unsaid: unsaid.length, wrong };
}
