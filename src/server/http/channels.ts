import type { Context, Hono } from "hono";
import { type ChannelsView, chatWrite, type NotArrived, type TelegramCode, type Tried } from "../../core/channels.ts";
import { hashText } from "../../record/hash.ts";
import { contactOf } from "../accounts/contacts.ts";
import { calendarOf } from "../notices/calendar.ts";
import { type ChatWay, linkChat, testChat, unlinkChat } from "../notices/chats.ts";
import { telling } from "../notices/following.ts";
import { newCode } from "../notices/listening.ts";
import { misfit } from "../notices/outgoing.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { callerOf } from "./limits.ts";
import { languageOf, Refused } from "./problems.ts";
import { heard } from "./safety.ts";
import { readerOf } from "./session.ts";

const wayOf = (text: string): ChatWay => {
	if (text === "slack" || text === "telegram") return text;
	throw new Refused("http.notFound");
};

/** Where a person's notices go beside mail, and their calendar's address. */
export function channelRoutes(app: Hono, host: Host): void {
	const { chats } = host.channels;
	const me = async (c: Context): Promise<string> => (await readerOf(host, c)).person.id;

	app.get("/api/me/channels", async (c) => c.json(await channelsOf(host, await me(c))));
	app.put("/api/me/channels/slack", async (c) => {
		const person = await me(c);
		const { address } = await bodyOf(c, chatWrite, languageOf(c));
		const why = misfit(address, host.channels.allowPrivate);
		if (why) throw new Refused("channels.addressUnfit", { why });
		await linkChat(chats, person, "slack", address);
		return c.json(await channelsOf(host, person));
	});
	app.post("/api/me/channels/telegram/code", async (c) => {
		const person = await me(c);
		const { bot } = chats;
		if (!bot) throw new Refused("channels.noBot");
		host.limits.count("channel", person);
		const name = await bot.name().catch(() => {
			throw new Refused("channels.botAway");
		});
		const code = await newCode(chats, person, host.newId());
		const made: TelegramCode = { link: `https://t.me/${name}?start=${code}`, command: `/start ${code}` };
		return c.json(made, 201);
	});
	app.delete("/api/me/channels/:way", async (c) => {
		const person = await me(c);
		await unlinkChat(chats, person, wayOf(c.req.param("way")));
		return c.json(await channelsOf(host, person));
	});
	app.post("/api/me/channels/:way/test", async (c) => {
		const person = await me(c);
		const way = wayOf(c.req.param("way"));
		host.limits.count("channel", person);
		const contact = await contactOf(host.store.db, person);
		const told = contact && (await testChat(chats, contact, way));
		if (!told) throw new Refused("channels.notLinked");
		const tried: Tried =
			told.is === "arrived"
				? { arrived: true, why: null, status: null }
				: { arrived: false, why: told.why, status: told.status };
		return c.json(tried);
	});
	app.post("/api/me/calendar", async (c) => {
		const person = await me(c);
		const feed = host.newId();
		const token = host.secrets.calendarToken(feed);
		const its = { feed, token_hash: hashText(token), made_at: host.now() };
		await host.store.db
			.insertInto("calendar_feed")
			.values({ person, ...its })
			.onConflict((it) => it.column("person").doUpdateSet(its))
			.execute();
		return c.json({ address: addressOf(host, token) }, 201);
	});
	app.get("/api/me/calendar", async (c) => {
		const row = await feedOf(host, await me(c));
		if (!row) throw new Refused("http.notFound");
		return c.json({ address: addressOf(host, host.secrets.calendarToken(row.feed)) });
	});
	app.delete("/api/me/calendar", async (c) => {
		const person = await me(c);
		await host.store.db.deleteFrom("calendar_feed").where("person", "=", person).execute();
		return c.json(await channelsOf(host, person));
	});
	app.get("/calendar/:file", async (c) => {
		const token = /^([0-9a-f]{64})\.ics$/.exec(c.req.param("file"))?.[1];
		host.limits.count("calendar", callerOf(host, c));
		return token ? sendCalendar(host, c, token) : gone();
	});
}

const addressOf = (host: Host, token: string): string => `${host.url}/calendar/${token}.ics`;

const feedOf = ({ store }: Host, person: string) =>
	store.db.selectFrom("calendar_feed").selectAll().where("person", "=", person).executeTakeFirst();

async function channelsOf(host: Host, person: string): Promise<ChannelsView> {
	const { db } = host.store;
	const rows = await db.selectFrom("chat").selectAll().where("person", "=", person).execute();
	const linked = (way: ChatWay) => {
		const row = rows.find((it) => it.way === way);
		return row ? { since: row.made_at, error: row.error as NotArrived | null } : null;
	};
	return {
		slack: linked("slack"),
		telegram: { offered: host.channels.chats.bot !== null, linked: linked("telegram") },
		calendar: (await feedOf(host, person))?.made_at ?? null,
	};
}

/** A calendar program shows no problem details: whatever leads nowhere is one plain 404. */
const gone = (): Response => new Response("Not found\n", { status: 404, headers: { "Content-Type": "text/plain" } });

async function sendCalendar(host: Host, c: Context, token: string): Promise<Response> {
	const { db } = host.store;
	const row = await db
		.selectFrom("calendar_feed")
		.select("person")
		.where("token_hash", "=", hashText(token))
		.executeTakeFirst();
	const contact = row && (await contactOf(db, row.person));
	if (!contact) return gone();
	const seats = await db
		.selectFrom("seat")
		.select("partnership")
		.distinct()
		.where("person", "=", contact.person)
		.where("ended_at", "is", null)
		.orderBy("partnership")
		.execute();
	const tellings = [];
	for (const { partnership } of seats) {
		const it = await telling(db, host.keeper, partnership, host.now());
		if (it) tellings.push(it);
	}
	const text = calendarOf(tellings, contact, host.url);
	const headers = {
		"Content-Type": "text/calendar; charset=utf-8",
		"Content-Disposition": 'attachment; filename="oba.ics"',
		"Cache-Control": "private, no-cache",
		ETag: `"${hashText(`${contact.person} ${text}`).slice(0, 32)}"`,
	};
	if (heard(c, "if-none-match") === headers.ETag) return new Response(null, { status: 304, headers });
	return new Response(text, { headers });
}
