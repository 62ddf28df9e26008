/**
 * Programs that a side has told when the shared record grows, by Standard Webhooks (standardwebhooks.com, 1.0): a signed note
 * that something happened, never what it says; the program then reads the API with a key of its own.
 */
import { Webhook } from "standardwebhooks";
import type { ProgramNote } from "../../core/channels.ts";
import type { Telling } from "../../core/notices.ts";
import { hashText } from "../../record/hash.ts";
import { contactOf } from "../accounts/contacts.ts";
import type { Lockbox } from "../lockbox.ts";
import type { NewJob, Store } from "../store/store.ts";
import type { ProgramTable } from "../store/tables.ts";
import type { AccountMessage } from "./message.ts";
import type { Outgoing, Reached } from "./outgoing.ts";
import { done, type Handler, mostAttempts, type Worked } from "./worker.ts";

export interface Programs {
	readonly store: Store;
	readonly box: Lockbox;
	readonly outgoing: Outgoing;
	readonly now: () => string;
	readonly newId: () => string;
	readonly post: (message: AccountMessage) => Promise<void>;
}

/** A program that answers nothing good for so long is given up. */
const patienceMs = 5 * 86_400_000;
/** How long the log goes back. */
const keptMs = 90 * 86_400_000;
/** What of an answer is kept for the log, characters. */
const excerpt = 200;

const deliverJob = (delivery: string, runAt: string): NewJob => ({
	kind: "deliver",
	key: `deliver/${delivery}`,
	payload: JSON.stringify({ delivery }),
	runAt,
});

/**
 * Leaves a delivery for each shared entry that a program of this partnership was not told of yet, all or nothing; the id of
 * each is made of the program and the position, so that none is left twice.
 */
export async function leaveDeliveries({ store, now }: Programs, { partnership, entries }: Telling): Promise<void> {
	const last = entries.at(-1)?.position ?? 0;
	const programs = await store.db
		.selectFrom("program")
		.select(["id", "position"])
		.where("partnership", "=", partnership)
		.where("off_at", "is", null)
		.where("position", "<", last)
		.execute();
	for (const { id, position } of programs) {
		const rows = entries
			.filter((it) => it.position > position)
			.map(({ position: at, event }) => {
				const data = { partnership, chain: "both", position: at, entry: event.type } as const;
				const note: ProgramNote = { type: "partnership.grew", timestamp: event.at, data };
				return deliveryRow(`msg_${hashText(`${id}/${at}`).slice(0, 32)}`, id, note, now());
			});
		await store.db.transaction().execute(async (within) => {
			await within
				.insertInto("delivery")
				.values(rows)
				.onConflict((it) => it.doNothing())
				.execute();
			await within
				.deleteFrom("delivery")
				.where("program", "=", id)
				.where("made_at", "<", new Date(Date.parse(now()) - keptMs).toISOString())
				.execute();
			await within.updateTable("program").set({ position: last }).where("id", "=", id).execute();
			await store.enqueue(
				rows.map((it) => deliverJob(it.id, now())),
				within,
			);
		});
	}
}

const deliveryRow = (id: string, program: string, note: ProgramNote, at: string) => ({
	id,
	program,
	payload: JSON.stringify(note),
	state: "waiting",
	tries: 0,
	made_at: at,
});

/** Delivers one note; what fails comes back by itself, and in the end a program is given up. */
export function deliverHandler(programs: Programs): Handler {
	const { store, now } = programs;
	return async ({ payload, attempts }): Promise<Worked> => {
		const { delivery: id } = JSON.parse(payload) as { readonly delivery: string };
		const delivery = await store.db.selectFrom("delivery").selectAll().where("id", "=", id).executeTakeFirst();
		if (!delivery || delivery.state === "delivered") return done;
		const program = await store.db
			.selectFrom("program")
			.selectAll()
			.where("id", "=", delivery.program)
			.executeTakeFirst();
		if (!program) return done;
		if (program.off_at !== null) {
			await store.db.updateTable("delivery").set({ state: "failed" }).where("id", "=", id).execute();
			return done;
		}
		const reached = await send(programs, program, id, delivery.payload);
		const good = isGood(reached);
		const state = good ? "delivered" : attempts >= mostAttempts ? "failed" : "waiting";
		await store.db
			.updateTable("delivery")
			.set({ state, tries: delivery.tries + 1, answer: answerOf(reached), done_at: good ? now() : null })
			.where("id", "=", id)
			.execute();
		await noteHealth(programs, program, reached);
		return good ? done : { is: "failed", why: answerOf(reached) };
	};
}

const isGood = (it: Reached): boolean => it.is === "answered" && it.status >= 200 && it.status < 300;
const answerOf = (it: Reached): string =>
	it.is === "answered" ? `${it.status} ${it.text.slice(0, excerpt)}`.trim() : it.why;

/** 410 says that nobody is there any more (Standard Webhooks); days without a good answer say so, too. */
async function noteHealth(programs: Programs, program: ProgramTable, reached: Reached): Promise<void> {
	const { store, now } = programs;
	const at = now();
	const since = isGood(reached) ? null : (program.failing_since ?? at);
	const gone = reached.is === "answered" && reached.status === 410;
	const tired = since !== null && Date.parse(at) - Date.parse(since) > patienceMs;
	const off = gone || tired;
	const changed = await store.db
		.updateTable("program")
		.set({ failing_since: since, ...(off ? { off_at: at } : {}) })
		.where("id", "=", program.id)
		.where("off_at", "is", null)
		.returning("id")
		.execute();
	if (off && changed.length > 0) await sayOff(programs, program);
}

/** Tells who set it up. */
async function sayOff({ store, post }: Programs, { partnership, made_by: person }: ProgramTable): Promise<void> {
	const contact = await contactOf(store.db, person);
	if (!contact?.address) return;
	const { address, language } = contact;
	await post({ kind: "programOff", person, address, language, path: `/p/${partnership}/programs` });
}

async function send(
	{ box, outgoing, now }: Programs,
	program: ProgramTable,
	id: string,
	body: string,
): Promise<Reached> {
	const [url, secret] = [await box.unlock(program.target), await box.unlock(program.secret)];
	if (url === null || secret === null) return { is: "unreached", why: "noAddress" };
	const at = new Date(now());
	return outgoing({
		url,
		body,
		headers: {
			"Content-Type": "application/json",
			"webhook-id": id,
			"webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
			"webhook-signature": new Webhook(secret).sign(id, at, body),
		},
	});
}

/** Says a word to a program now, and what became of it. */
export async function testProgram(programs: Programs, program: ProgramTable): Promise<Reached> {
	const note: ProgramNote = { type: "test", timestamp: programs.now(), data: { partnership: program.partnership } };
	const id = `msg_${programs.newId()}`;
	const body = JSON.stringify(note);
	const reached = await send(programs, program, id, body);
	const state = isGood(reached) ? "delivered" : "failed";
	const row = { ...deliveryRow(id, program.id, note, programs.now()), state, tries: 1, answer: answerOf(reached) };
	await programs.store.db.insertInto("delivery").values(row).execute();
	return reached;
}

/** Delivers again what was or was not delivered. */
export async function resend({ store, now }: Programs, program: string, delivery: string): Promise<boolean> {
	const row = await store.db
		.updateTable("delivery")
		.set({ state: "waiting", done_at: null })
		.where("id", "=", delivery)
		.where("program", "=", program)
		.returning("id")
		.executeTakeFirst();
	if (!row) return false;
	// A key of its own: the first one may still wait among what was given up.
	await store.enqueue([{ ...deliverJob(row.id, now()), key: `deliver/${row.id}/${now()}` }]);
	return true;
}

/** A new secret as Standard Webhooks writes it. @param random 32 bytes, hex. */
export const newSecret = (random: string): string => `whsec_${Buffer.from(random, "hex").toString("base64")}`;
