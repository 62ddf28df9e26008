import type { Notice, NoticeWay } from "../../core/notices.ts";
import { type Contact, contactOf } from "../accounts/contacts.ts";
import type { Keeper } from "../keeper.ts";
import type { Lockbox } from "../lockbox.ts";
import type { Store } from "../store/store.ts";
import { stillSo, telling } from "./following.ts";
import { openFor, sendJob } from "./gathering.ts";
import type { About, AccountMessage, InvitationMessage, Message, Sender, Sent } from "./message.ts";
import { done, type Handler, mostAttempts, type Worked } from "./worker.ts";

export interface Sending {
	readonly store: Store;
	readonly keeper: Keeper;
	readonly senders: readonly Sender[];
	readonly box: Lockbox;
	readonly now: () => string;
	readonly newId: () => string;
}

/** What an account is told, or who is invited, at once and by mail. */
export interface Post {
	account(message: AccountMessage): Promise<void>;
	/** @param id under which the outbox has it; one that is there already is left as it is. */
	invitation(message: InvitationMessage, id: string): Promise<void>;
}

/** Leaves a message that waits for no hours, with the work of sending it. Its words that open something are locked. */
export function makePost({ store, box, now, newId }: Sending): Post {
	async function leave(id: string, person: string | null, kind: string, about: About): Promise<void> {
		const at = now();
		const locked = await box.lock(JSON.stringify(about));
		const row = { id, person, way: "mail", kind, about: JSON.stringify({ locked }), state: "waiting", made_at: at };
		await store.db.transaction().execute(async (within) => {
			const made = await within
				.insertInto("message")
				.values(row)
				.onConflict((it) => it.doNothing())
				.returning("id")
				.execute();
			if (made.length > 0) await store.enqueue([sendJob(id, at)], within);
		});
	}
	return {
		account: (message) => leave(newId(), message.person, message.kind, { is: "account", message }),
		invitation: (message, id) => leave(id, null, "invitation", { is: "invitation", message }),
	};
}

/** What a message is about; null where its secret was emptied after it had been sent, or cannot be read any more. */
export async function aboutOf(box: Lockbox, text: string): Promise<About | null> {
	const about = JSON.parse(text) as About | { readonly locked: string | null };
	if (!("locked" in about)) return about;
	const opened = about.locked === null ? null : await box.unlock(about.locked);
	return opened === null ? null : (JSON.parse(opened) as About);
}

const emptied = JSON.stringify({ locked: null });

/**
 * Sends one message: what is done by now is not told, what has nothing left to say is not sent, and outside of somebody's
 * hours it waits. Who dies between the other end's yes and our own note of it sends it again under the same id.
 */
export function sendHandler(sending: Sending): Handler {
	const { store, box, senders, now } = sending;
	return async ({ payload, attempts }): Promise<Worked> => {
		const { message: id } = JSON.parse(payload) as { readonly message: string };
		const row = await store.db.selectFrom("message").selectAll().where("id", "=", id).executeTakeFirst();
		if (!row || row.state === "sent" || row.state === "needless") return done;
		const about = await aboutOf(box, row.about);
		const sender = senders.find((it) => it.way === row.way);
		const contact = row.person === null ? null : await contactOf(store.db, row.person);
		if (!about || !sender || (row.person !== null && !contact)) return note(store, id, { is: "needless" }, now());
		if (contact && about.is === "notices" && openFor(contact, now()) > now())
			return { is: "later", at: openFor(contact, now()) };
		const left = await whatIsLeft(sending, about, contact);
		const message: Message = { id, person: row.person, way: row.way as NoticeWay, about: left, madeAt: row.made_at };
		const nothing = left.is === "notices" && left.notices.length === 0;
		const sent: Sent = nothing ? { is: "needless" } : await sender.send(message, contact);
		const locked = about.is !== "notices" && (sent.is === "sent" || sent.is === "refused");
		return note(store, id, sent, now(), locked ? emptied : undefined, attempts);
	};
}

async function whatIsLeft({ store, keeper, now }: Sending, about: About, contact: Contact | null): Promise<About> {
	if (about.is !== "notices" || !contact) return about;
	const notices: Notice[] = [];
	for (const notice of about.notices) {
		const it = await telling(store.db, keeper, notice.partnership, now());
		if (it && stillSo(notice, it, contact)) notices.push(notice);
	}
	return { is: "notices", notices };
}

async function note({ db }: Store, id: string, sent: Sent, at: string, about?: string, attempts = 0): Promise<Worked> {
	const error = "why" in sent ? sent.why : null;
	const state = sent.is === "failed" ? (attempts >= mostAttempts ? "failed" : "waiting") : sent.is;
	await db
		.updateTable("message")
		.set({ state, error, ...("subject" in sent ? { subject: sent.subject } : {}) })
		.set(sent.is === "sent" ? { sent_at: at } : {})
		.set(about === undefined ? {} : { about })
		.where("id", "=", id)
		.execute();
	return sent.is === "failed" ? { is: "failed", why: sent.why } : done;
}

/** A message held for want of a way is of use for so many days. */
const heldMs = 3 * 86_400_000;

/** Sends what was held, once there is a way: called when the host starts. */
export async function sendHeld({ store, senders, now }: Sending): Promise<void> {
	const ways = senders.filter((it) => it.ready).map((it) => it.way);
	if (ways.length === 0) return;
	const since = new Date(Date.parse(now()) - heldMs).toISOString();
	const rows = await store.db
		.selectFrom("message")
		.select("id")
		.where("state", "=", "held")
		.where("way", "in", ways)
		.where("made_at", ">", since)
		.execute();
	await store.enqueue(rows.map(({ id }) => sendJob(id, now())));
}
