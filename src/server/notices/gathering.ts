/**
 * From an append to a message: `look` finds who is to be told, `digest` bundles what one person is to be told at a moment
 * inside their hours, and leaves a message for each way they chose (R29; domain: Next moves).
 */
import { type Notice, type NoticeWay, nextTelling, type Telling } from "../../core/notices.ts";
import { nextOpen } from "../../core/time/hours.ts";
import { hashText } from "../../record/hash.ts";
import { type Contact, contactOf } from "../accounts/contacts.ts";
import type { Keeper } from "../keeper.ts";
import type { NewJob, Store } from "../store/store.ts";
import { personsIn, telling, untold } from "./following.ts";
import type { About, Sender } from "./message.ts";
import { done, type Handler, type Worked } from "./worker.ts";

export interface Gathering {
	readonly store: Store;
	readonly keeper: Keeper;
	readonly senders: readonly Sender[];
	readonly now: () => string;
}

/** How long is gathered what one person is told together, milliseconds. */
const gathered = 60_000;

const after = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/** When this person may be written to, from `at` on. */
export const openFor = ({ zone, hours, settings }: Contact, at: string): string =>
	nextOpen(at, zone, hours, settings.quiet);

/** Looks who is to be told something of a partnership, and when time alone will change that. */
export function lookHandler({ store, keeper, now }: Gathering, tellPrograms: (it: Telling) => Promise<void>): Handler {
	return async ({ payload }) => {
		const { partnership, seq } = JSON.parse(payload) as { readonly partnership: string; readonly seq: number };
		const it = await telling(store.db, keeper, partnership, now(), seq);
		if (!it) return done;
		await tellPrograms(it);
		const jobs: NewJob[] = [];
		for (const person of personsIn(it)) {
			const contact = await contactOf(store.db, person);
			if (!contact || (await untold(store.db, it, contact)).length === 0) continue;
			const runAt = openFor(contact, after(it.now, gathered));
			jobs.push({ kind: "digest", key: `digest/${person}`, payload: JSON.stringify({ person, asked: it.now }), runAt });
		}
		const again = nextTelling(it);
		if (again) {
			const payload = JSON.stringify({ partnership, seq: 0 });
			jobs.push({ kind: "look", key: `look/${partnership}/${again}`, payload, runAt: again });
		}
		await store.enqueue(jobs);
		return done;
	};
}

/** Bundles what one person was not told yet, of all their partnerships, into one message for each way. */
export function digestHandler({ store, keeper, senders, now }: Gathering): Handler {
	return async ({ payload }): Promise<Worked> => {
		const { person } = JSON.parse(payload) as { readonly person: string };
		const contact = await contactOf(store.db, person);
		if (!contact) return done;
		const at = now();
		const moment = openFor(contact, at);
		if (moment > at) return { is: "later", at: moment };
		const notices: Notice[] = [];
		for (const partnership of await seatsOf(store, person)) {
			const it = await telling(store.db, keeper, partnership, at);
			if (it) notices.push(...(await untold(store.db, it, contact)));
		}
		const ways: NoticeWay[] = [];
		for (const { way, reaches } of senders) if (await reaches(contact)) ways.push(way);
		if (notices.length > 0) await leave(store, contact, ways, notices, at);
		return done;
	};
}

async function seatsOf({ db }: Store, person: string): Promise<readonly string[]> {
	const rows = await db
		.selectFrom("seat")
		.select("partnership")
		.distinct()
		.where("person", "=", person)
		.where("ended_at", "is", null)
		.execute();
	return rows.map((it) => it.partnership);
}

/**
 * All or nothing: who is told, what is left to be sent, and the work of sending it. What another process told meanwhile is
 * not told again; what somebody does not want is marked as told, so that switching it on brings no avalanche.
 */
async function leave(
	store: Store,
	{ person, settings }: Contact,
	ways: readonly NoticeWay[],
	notices: readonly Notice[],
	at: string,
): Promise<void> {
	await store.db.transaction().execute(async (within) => {
		const rows = await within
			.insertInto("told")
			.values(notices.map(({ partnership, key }) => ({ person, partnership, key, at })))
			.onConflict((it) => it.doNothing())
			.returning(["partnership", "key"])
			.execute();
		const mine = new Set(rows.map((it) => `${it.partnership}/${it.key}`));
		for (const way of ways) {
			const its = notices.filter((it) => mine.has(`${it.partnership}/${it.key}`) && settings[way][it.kind]);
			if (its.length === 0) continue;
			const id = hashText(`${person} ${way} ${its.map((it) => `${it.partnership}/${it.key}`).join()}`).slice(0, 32);
			const about: About = { is: "notices", notices: its };
			const message = { id, person, way, kind: "notices", about: JSON.stringify(about), state: "waiting", made_at: at };
			await within.insertInto("message").values(message).execute();
			await store.enqueue([sendJob(id, at)], within);
		}
	});
}

export const sendJob = (message: string, runAt: string): NewJob => ({
	kind: "send",
	key: `send/${message}`,
	payload: JSON.stringify({ message }),
	runAt,
});
