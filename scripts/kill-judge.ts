import type { Store, StoredEntry } from "../src/server/store/store.ts";
import { verifyChains } from "../src/server/store/testing/chains.ts";
import { commandIn, eventsOf, partnershipOf, settle } from "./kill-commands.ts";

/** What the writers said before they were killed, by command id. */
export interface Said {
	readonly tried: ReadonlySet<string>;
	readonly acknowledged: ReadonlySet<string>;
}

export interface Judged {
	/** Acknowledged commands that are not there. */
	readonly lost: number;
	/** Commands that are there though nobody heard so: the kill came between COMMIT and answer. */
	readonly unheard: number;
	/** Everything that is wrong, in words; empty where all is well. */
	readonly wrong: readonly string[];
}

/** How many entries of each command stand. */
function counted(entries: readonly StoredEntry[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const { texts } of entries) {
		const id = commandIn(texts["reason"]?.text ?? "");
		found.set(id, (found.get(id) ?? 0) + 1);
	}
	return found;
}

/** Keys of all jobs that wait; each key can stand once only. */
const jobsOf = async (store: Store): Promise<ReadonlySet<string>> =>
	new Set((await store.claim("2099-01-01T00:00:00.000Z", 0, 1_000_000)).map((it) => it.key));

/** What is wrong with one partnership as it stands: its numbering, its chains, its line in the portfolio. */
async function standing(
	store: Store,
	partnership: string,
	entries: readonly StoredEntry[],
): Promise<readonly string[]> {
	const wrong = verifyChains(entries).map((it) => `${partnership}: ${it}`);
	if (entries.some((it, i) => it.seq !== i + 1)) wrong.push(`${partnership}: the host's numbering has a hole`);
	const { seq } = await store.heads(partnership);
	if (seq !== entries.length) wrong.push(`${partnership}: the head says ${seq}, and ${entries.length} entries stand`);
	const line = await store.db
		.selectFrom("portfolio")
		.select("move_a")
		.where("partnership", "=", partnership)
		.executeTakeFirst();
	const last = commandIn(entries.at(-1)?.texts["reason"]?.text ?? "");
	if ((line?.move_a ?? "") !== last) wrong.push(`${partnership}: the portfolio is not that of the last command`);
	return wrong;
}

/** Is each command there whole or not at all, with everything that was written beside it? */
async function halves(store: Store, tried: Iterable<string>, found: ReadonlyMap<string, number>): Promise<string[]> {
	const jobs = await jobsOf(store);
	const wrong: string[] = [];
	for (const id of tried) {
		const count = found.get(id) ?? 0;
		const whole = eventsOf(id).length;
		if (count !== 0 && count !== whole) wrong.push(`${id}: ${count} of ${whole} entries`);
		const known = (await store.command(partnershipOf(id), "person:dana", id)) !== null;
		if (known !== count > 0) wrong.push(`${id}: entries and command do not agree`);
		if (jobs.has(id) !== count > 0) wrong.push(`${id}: entries and job do not agree`);
	}
	return wrong;
}

/** Says every command again, as browsers do that heard nothing, and finds each exactly once. */
async function repeated(store: Store, tried: Iterable<string>, before: ReadonlyMap<string, number>): Promise<string[]> {
	const wrong: string[] = [];
	for (const id of tried) {
		const expected = before.has(id) ? "replayed" : "appended";
		const { is } = await settle(store, id);
		if (is !== expected) wrong.push(`${id}: said again it was ${is}, not ${expected}`);
		if ((await settle(store, id)).is !== "replayed") wrong.push(`${id}: took effect a second time`);
	}
	return wrong;
}

/** Judges a store after its writers were killed. Repeats what they tried, so that afterwards all of it stands. */
export async function judge(store: Store, { tried, acknowledged }: Said): Promise<Judged> {
	const partnerships = [...new Set([...tried].map(partnershipOf))];
	const read = async (): Promise<{ readonly wrong: string[]; readonly found: ReadonlyMap<string, number> }> => {
		const wrong: string[] = [];
		const all: StoredEntry[] = [];
		for (const partnership of partnerships) {
			const entries = await store.entries(partnership);
			all.push(...entries);
			wrong.push(...(await standing(store, partnership, entries)));
		}
		return { wrong, found: counted(all) };
	};

	const { wrong, found } = await read();
	wrong.push(...(await halves(store, tried, found)));
	for (const id of found.keys()) if (!tried.has(id)) wrong.push(`${id}: nobody sent it`);
	const lost = [...acknowledged].filter((it) => !found.has(it));
	for (const id of lost) wrong.push(`${id}: acknowledged and lost`);
	wrong.push(...(await repeated(store, tried, found)));

	const after = await read();
	wrong.push(...after.wrong, ...(await halves(store, tried, after.found)));
	for (const id of tried) if (!after.found.has(id)) wrong.push(`${id}: said again and still not there`);
	const unheard = [...found.keys()].filter((it) => tried.has(it) && !acknowledged.has(it)).length;
	return { lost: lost.length, unheard, wrong };
}
