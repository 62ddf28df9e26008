/** Notices in a chat: a Slack-compatible incoming webhook, or a Telegram bot (R29). */
import type { NoticeWay } from "../../core/notices.ts";
import type { Contact } from "../accounts/contacts.ts";
import type { People } from "../accounts/people.ts";
import type { Keeper } from "../keeper.ts";
import type { Lockbox } from "../lockbox.ts";
import type { Store } from "../store/store.ts";
import { type Line, linesOf, textOf } from "./chat-text.ts";
import type { Sender, Sent } from "./message.ts";
import type { Outgoing, Reached } from "./outgoing.ts";
import { type Bot, sayByBot, type Told } from "./telegram.ts";
import { chatWords } from "./words.ts";

/** A way of chatting: `code` stands in the same table while a Telegram chat is being linked. */
export type ChatWay = Exclude<NoticeWay, "mail">;

export interface Chats {
	readonly store: Store;
	readonly keeper: Keeper;
	readonly people: Pick<People, "names">;
	readonly box: Lockbox;
	readonly outgoing: Outgoing;
	/** The host's address: what is said in a chat leads to its pages, behind a sign-in. A chat has more readers than one. */
	readonly url: string;
	/** Null where this host has no bot. */
	readonly bot: Bot | null;
	readonly now: () => string;
}

/** Where a person's notices go by this way, or null. */
async function targetOf({ store, box }: Chats, person: string, way: ChatWay): Promise<string | null> {
	const row = await store.db
		.selectFrom("chat")
		.select("target")
		.where("person", "=", person)
		.where("way", "=", way)
		.executeTakeFirst();
	return row ? box.unlock(row.target) : null;
}

async function say(chats: Chats, way: ChatWay, target: string, text: string, button?: Line): Promise<Told> {
	if (way === "slack") {
		const headers = { "Content-Type": "application/json; charset=utf-8" };
		return toldBySlack(await chats.outgoing({ url: target, body: JSON.stringify({ text }), headers }));
	}
	if (!chats.bot) return { is: "failed", why: "noAddress", status: null };
	return sayByBot(chats.bot, target, text, button);
}

function toldBySlack(it: Reached): Told {
	if (it.is === "unreached") return { is: "failed", why: it.why, status: null };
	return it.status >= 200 && it.status < 300 ? { is: "arrived" } : { is: "failed", why: "answered", status: it.status };
}

/** Errors that pass by themselves: the other end is busy, or the line is down. */
const passes = ({ why, status }: Told & { readonly is: "failed" }): boolean =>
	why === "answered"
		? status === 429 || (status ?? 0) >= 500
		: why === "timeout" || why === "connection" || why === "unknownHost";

/** Carries notices into one kind of chat. */
export function chatSender(chats: Chats, way: ChatWay): Sender {
	return {
		way,
		ready: way === "slack" || chats.bot !== null,
		reaches: async ({ person }) => (await targetOf(chats, person, way)) !== null,
		async send(message, contact): Promise<Sent> {
			const target = contact && (await targetOf(chats, contact.person, way));
			if (!contact || !target) return { is: "needless" };
			const lines = await linesOf(chats, message, contact);
			const [first] = lines;
			if (!first) return { is: "needless" };
			const text = textOf(lines, way, `${chats.url}/`, contact.language);
			const told = await say(chats, way, target, text, lines.length === 1 ? first : undefined);
			const subject = `${first.who}: ${first.title}`;
			await noteTold(chats, contact.person, way, told);
			if (told.is === "arrived") return { is: "sent", subject };
			const why = told.status === null ? told.why : `${told.why} ${told.status}`;
			return { is: passes(told) ? "failed" : "refused", why, subject };
		},
	};
}

const noteTold = ({ store }: Chats, person: string, way: ChatWay, told: Told) =>
	store.db
		.updateTable("chat")
		.set({ error: told.is === "arrived" ? null : told.why })
		.where("person", "=", person)
		.where("way", "=", way)
		.execute();

/** Sends a word by this way now, and says what became of it; null where nothing is linked. */
export async function testChat(chats: Chats, contact: Contact, way: ChatWay): Promise<Told | null> {
	const target = await targetOf(chats, contact.person, way);
	if (target === null) return null;
	const told = await say(chats, way, target, String(chatWords[contact.language].test));
	await noteTold(chats, contact.person, way, told);
	return told;
}

/** Remembers where a person's notices go by this way. */
export async function linkChat(
	{ store, box, now }: Chats,
	person: string,
	way: ChatWay,
	target: string,
): Promise<void> {
	const its = { target: await box.lock(target), made_at: now(), error: null };
	await store.db
		.insertInto("chat")
		.values({ person, way, ...its })
		.onConflict((it) => it.columns(["person", "way"]).doUpdateSet(its))
		.execute();
}

export async function unlinkChat({ store }: Chats, person: string, way: ChatWay): Promise<void> {
	await store.db
		.deleteFrom("chat")
		.where("person", "=", person)
		.where("way", "in", [way, `${way}-code`])
		.execute();
}
