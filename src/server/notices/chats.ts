/** Notices in a chat: a Slack-compatible incoming webhook, or a Telegram bot (R29). */
import { Api, GrammyError, HttpError } from "grammy/web";
import type { NotArrived } from "../../core/channels.ts";
import type { Language } from "../../core/kit.ts";
import type { NoticeWay } from "../../core/notices.ts";
import { hashText } from "../../record/hash.ts";
import type { Contact } from "../accounts/contacts.ts";
import type { People } from "../accounts/people.ts";
import type { Keeper } from "../keeper.ts";
import type { Lockbox } from "../lockbox.ts";
import type { Store } from "../store/store.ts";
import { type Place, placeFor } from "./mail/place.ts";
import { companiesIn, toldThing } from "./mail/telling.ts";
import type { Message, Sender, Sent } from "./message.ts";
import type { Outgoing, Reached } from "./outgoing.ts";
import { chatWords } from "./words.ts";
import { done, type Handler } from "./worker.ts";

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

/** The bot of this host. `name` is asked of Telegram when it is first needed. */
export interface Bot {
	readonly api: Api;
	name(): Promise<string>;
}

/** @param root where Telegram is asked; another address in tests and behind a mirror. */
export function makeBot(token: string, root: string): Bot {
	const api = new Api(token, { apiRoot: root, timeoutSeconds: 20 });
	let asked: Promise<string> | null = null;
	return {
		api,
		name() {
			asked ??= api.getMe().then((it) => it.username);
			asked.catch(() => {
				asked = null;
			});
			return asked;
		},
	};
}

/** What became of a word to a chat. */
export type Told =
	| { readonly is: "arrived" }
	| { readonly is: "failed"; readonly why: NotArrived; readonly status: number | null };

/** One thing as a chat shows it: what, by when, and where it is done. */
interface Line {
	readonly who: string;
	readonly title: string;
	readonly when: string | null;
	readonly button: string;
	readonly url: string;
}

/** Slack's own marks and nothing else are taken for marks (Slack: Formatting text for app surfaces). */
const slackText = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const inSlack = ({ who, title, when, button, url }: Line): string =>
	[`*${slackText(who)}*`, slackText(title), ...(when ? [slackText(when)] : []), `<${url}|${slackText(button)}>`].join(
		"\n",
	);
const inTelegram = ({ who, title, when, button, url }: Line): string =>
	[
		`<b>${slackText(who)}</b>`,
		slackText(title),
		...(when ? [slackText(when)] : []),
		`<a href="${slackText(url)}">${slackText(button)}</a>`,
	].join("\n");

/** Telegram takes 4,096 characters; longer texts are cut between two things, and say so. */
const longest = 3_600;

function textOf(lines: readonly Line[], way: ChatWay, home: string, language: Language): string {
	const said = lines.map(way === "slack" ? inSlack : inTelegram);
	let shown = 0;
	for (let length = 0; shown < said.length; shown += 1) {
		length += (said[shown]?.length ?? 0) + 2;
		if (length > longest && shown > 0) break;
	}
	const left = said.length - shown;
	const more = left > 0 ? [`${chatWords[language].more({ left })} ${home}`] : [];
	return [...said.slice(0, shown), ...more].join("\n\n");
}

async function linesOf({ keeper, people, url }: Chats, message: Message, contact: Contact) {
	const lines: Line[] = [];
	if (message.about.is !== "notices") return lines;
	const places = new Map<string, Place | null>();
	for (const notice of message.about.notices) {
		const { partnership } = notice;
		const known = places.get(partnership);
		const place = known ?? (await placeFor(await keeper.read(partnership), contact.person, people));
		places.set(partnership, place);
		if (!place) continue;
		const { title, when, button } = toldThing(notice, place, contact);
		const { who } = companiesIn(place, contact.language);
		lines.push({ who, title, when, button, url: `${url}/p/${partnership}` });
	}
	return lines;
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
	try {
		await chats.bot.api.sendMessage(target, text, {
			parse_mode: "HTML",
			link_preview_options: { is_disabled: true },
			// Telegram refuses a button that leads anywhere but to https.
			...(button?.url.startsWith("https:")
				? { reply_markup: { inline_keyboard: [[{ text: button.button, url: button.url }]] } }
				: {}),
		});
		return { is: "arrived" };
	} catch (error) {
		return toldByTelegram(error);
	}
}

function toldBySlack(it: Reached): Told {
	if (it.is === "unreached") return { is: "failed", why: it.why, status: null };
	return it.status >= 200 && it.status < 300 ? { is: "arrived" } : { is: "failed", why: "answered", status: it.status };
}

function toldByTelegram(error: unknown): Told {
	if (error instanceof GrammyError)
		return { is: "failed", why: error.error_code === 403 ? "blocked" : "answered", status: error.error_code };
	if (error instanceof HttpError) return { is: "failed", why: "connection", status: null };
	throw error;
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
			for (const { message } of updates)
				if (message?.text) await answer(chats, bot, String(message.chat.id), message.text, message.from?.language_code);
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

async function answer(chats: Chats, bot: Bot, chat: string, text: string, language: string | undefined): Promise<void> {
	const words = chatWords[language?.startsWith("ru") ? "ru" : "en"];
	const code = /^\/start ([0-9a-f]{32})$/.exec(text.trim())?.[1];
	const word = code ? await link(chats, code, chat) : text.trim() === "/stop" ? await stop(chats, chat) : "unknown";
	await bot.api.sendMessage(chat, String(words[word])).catch((error) => {
		// Whoever wrote and blocked the bot at once hears nothing; the next one does.
		if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
	});
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
