/** What people write to the bot: a code links their chat, `/stop` ends it. */
import { GrammyError, HttpError } from "grammy/web";
import { hashText } from "../../record/hash.ts";
import { type Chats, linkChat } from "./chats.ts";
import type { Bot } from "./telegram.ts";
import { chatWords } from "./words.ts";
import { done, type Handler } from "./worker.ts";

/** How long a code links a chat, milliseconds. */
const codeMs = 3_600_000;
const codeWay = "telegram-code";

/** A code that links the Telegram chat it is sent from, once, within the hour. @param random 16 bytes, hex. */
export async function newCode({ store, now }: Chats, person: string, random: string): Promise<string> {
	const its = { target: hashText(random), made_at: now(), error: null };
	await store.db
		.insertInto("chat")
		.values({ person, way: codeWay, ...its })
		.onConflict((it) => it.columns(["person", "way"]).doUpdateSet(its))
		.execute();
	return random;
}

/** A message to the bot, as far as it is looked at (Telegram Bot API: Message). */
interface Written {
	readonly text?: string;
	readonly chat: { readonly id: number; readonly type: string };
	readonly from?: { readonly language_code?: string };
}

/** The job that reads what is written to the bot; its lease makes one process of several do it. A new start wakes a dead one. */
export const listenJob = (at: string) => ({
	kind: "telegram",
	key: "telegram",
	payload: JSON.stringify({ since: at }),
	runAt: at,
});
const listenEveryMs = 3_000;

/** Reads what people wrote to the bot: `/start CODE` links a chat, `/stop` ends it. */
export function telegramHandler(chats: Chats): Handler {
	return async () => {
		const { bot, now } = chats;
		if (!bot) return done;
		const later = { is: "later", at: new Date(Date.parse(now()) + listenEveryMs).toISOString() } as const;
		try {
			const updates = await bot.api.getUpdates({ timeout: 0, allowed_updates: ["message"] });
			for (const { message } of updates) if (message) await answer(chats, bot, message);
			const last = updates.at(-1)?.update_id;
			// What was read is read: Telegram forgets it when it is asked for what comes after.
			if (last !== undefined) await bot.api.getUpdates({ offset: last + 1, limit: 1, timeout: 0 });
		} catch (error) {
			if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
			// A token that Telegram does not know stays unknown: the administrator finds it among what was given up.
			if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404))
				return { is: "failed", why: `telegram ${error.error_code}` };
		}
		return later;
	};
}

async function answer(chats: Chats, bot: Bot, message: Written): Promise<void> {
	const words = chatWords[message.from?.language_code?.startsWith("ru") ? "ru" : "en"];
	const chat = String(message.chat.id);
	const word = await answerTo(chats, message, chat);
	if (word === null) return;
	await bot.api.sendMessage(chat, String(words[word])).catch((error) => {
		// Whoever wrote and blocked the bot at once hears nothing; the next one does.
		if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
	});
}

/** What is answered; null where nothing is. Only a chat of one person with the bot is linked: others would read along. */
async function answerTo(chats: Chats, message: Written, chat: string) {
	const text = message.text?.trim() ?? "";
	if (message.chat.type !== "private") return /^\/start\b/.test(text) ? "alone" : null;
	const code = /^\/start ([0-9a-f]{32})$/.exec(text)?.[1];
	if (code) return link(chats, code, chat);
	return text === "/stop" ? stop(chats, chat) : "unknown";
}

async function link(chats: Chats, code: string, chat: string): Promise<"linked" | "expired"> {
	const since = new Date(Date.parse(chats.now()) - codeMs).toISOString();
	const used = await chats.store.db
		.deleteFrom("chat")
		.where("way", "=", codeWay)
		.where("target", "=", hashText(code))
		.where("made_at", ">", since)
		.returning("person")
		.executeTakeFirst();
	if (!used) return "expired";
	await linkChat(chats, used.person, "telegram", chat);
	return "linked";
}

/** Ends every link to this chat: its targets are locked, so each is opened and compared. */
async function stop({ store, box }: Chats, chat: string): Promise<"stopped"> {
	const rows = await store.db.selectFrom("chat").select(["person", "target"]).where("way", "=", "telegram").execute();
	for (const { person, target } of rows) {
		if ((await box.unlock(target)) !== chat) continue;
		await store.db.deleteFrom("chat").where("person", "=", person).where("way", "=", "telegram").execute();
	}
	return "stopped";
}
