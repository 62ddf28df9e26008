/** Chats, programs and calendars against real receivers on loopback, on a clock that the story moves. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import ICAL from "ical.js";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ChannelsView, DeliveryRow, ProgramMade, TelegramCode, Tried } from "../../core/channels.ts";
import { nextMoves } from "../../core/moves.ts";
import { moveText } from "../../core/texts.ts";
import { startPostgres } from "../store/testing/postgres.ts";
import { freePort } from "../testing/free-port.ts";
import {
	account,
	answersOf,
	Browser,
	bothSeated,
	type House,
	id,
	openHouse,
	pact,
	salt,
	tokenIn,
} from "./testing/house.ts";

interface Heard {
	readonly path: string;
	readonly headers: IncomingMessage["headers"];
	readonly body: string;
}
const heard: Heard[] = [];
/** What the receiver answers; a chat program's "no" has words. 0: it reads and the line breaks. */
let answer = { status: 200, text: "ok" };
/** What people wrote to the bot and it has not read yet. */
let written: { readonly update_id: number; readonly message: object }[] = [];

const telegramToken = "123456:abcdefghijklmnopqrstuvwxyzABCDEFG";

/** Speaks as api.telegram.org does, as far as a bot is concerned. */
function telegram(path: string, body: string): object {
	const method = path.split("/").at(-1);
	const asked = JSON.parse(body || "{}") as { readonly offset?: number };
	if (method === "getMe") return { ok: true, result: { id: 1, is_bot: true, first_name: "Oba", username: "oba_bot" } };
	if (method === "getUpdates") {
		if (asked.offset !== undefined) written = written.filter((it) => it.update_id >= (asked.offset ?? 0));
		return { ok: true, result: written };
	}
	if (answer.status !== 200) return { ok: false, error_code: answer.status, description: answer.text };
	return { ok: true, result: { message_id: 1, date: 1, chat: { id: 7, type: "private" }, text: "…" } };
}

describe.each(["SQLite", "PostgreSQL"])("on %s", (kind) => {
	let stop: (() => Promise<void>) | null = null;
	let receiver: Server;
	let house: House;
	let dana: Browser;
	let svetlana: Browser;
	let address = "";
	let mikes = "";

	beforeAll(async () => {
		const port = await freePort();
		receiver = createServer(async (request, reply) => {
			let body = "";
			for await (const part of request) body += part;
			const path = request.url ?? "";
			if (!path.includes("getUpdates") && !path.includes("getMe")) heard.push({ path, headers: request.headers, body });
			if (path.startsWith("/bot"))
				reply.setHeader("content-type", "application/json").end(JSON.stringify(telegram(path, body)));
			else if (answer.status === 0) request.socket.destroy();
			else reply.writeHead(answer.status).end(answer.text);
		});
		await new Promise<void>((done) => receiver.listen(port, "127.0.0.1", done));
		address = `http://127.0.0.1:${port}`;
		const postgres = kind === "PostgreSQL" ? await startPostgres() : null;
		stop = postgres ? () => postgres.stop() : null;
		const database = postgres ? { databaseUrl: await postgres.fresh() } : {};
		house = await openHouse({
			telegram: { token: telegramToken, api: address },
			allowPrivateTargets: true,
			...database,
		});
		({ dana, svetlana } = await bothSeated(house));
	});
	afterAll(async () => {
		await house.end();
		await stop?.();
		receiver.closeAllConnections();
		receiver.close();
	});
	beforeEach(() => {
		heard.length = 0;
		answer = { status: 200, text: "ok" };
	});

	/** Lets the time pass in quarters of an hour, and the work be done in each. */
	async function pass(hours: number): Promise<void> {
		for (let i = 0; i <= hours * 4; i += 1) {
			await house.notices.worker.drain();
			house.clock.now = new Date(Date.parse(house.clock.now) + 15 * 60_000).toISOString();
		}
	}

	describe("Светлана has her notices in a chat of her company", () => {
		test("the test button says that it arrived, or what went wrong", async () => {
			expect((await svetlana.post("/api/me/channels/slack/test", {})).code).toBe("channels.notLinked");
			const linked = await svetlana.send<ChannelsView>("PUT", "/api/me/channels/slack", {
				address: `${address}/hook/secret`,
			});
			expect(linked.json.slack?.error).toBeNull();
			expect((await svetlana.post<Tried>("/api/me/channels/slack/test", {})).json.arrived).toBe(true);
			expect(JSON.parse(heard[0]?.body ?? "{}").text).toContain("Oba может писать сюда");
			answer = { status: 404, text: "no_service" };
			const no = await svetlana.post<Tried>("/api/me/channels/slack/test", {});
			expect(no.json).toEqual({ arrived: false, why: "answered", status: 404 });
			expect((await svetlana.get<ChannelsView>("/api/me/channels")).json.slack?.error).toBe("answered");
		});

		test("an address that is none, or has a password in it, is refused; the one that stands stays", async () => {
			for (const it of ["hooks.example", "ftp://hooks.example/", "https://a:b@hooks.example/"])
				expect((await svetlana.send("PUT", "/api/me/channels/slack", { address: it })).code).toBe(
					"channels.addressUnfit",
				);
			expect((await svetlana.get<ChannelsView>("/api/me/channels")).json.slack).not.toBeNull();
		});

		test("where it leads stands nowhere in the database as it was typed", async () => {
			const rows = JSON.stringify(await house.host.store.db.selectFrom("chat").selectAll().execute());
			expect(rows).not.toContain("secret");
			expect(rows).not.toContain(Buffer.from("/hook/secret").toString("base64").slice(2, 12));
		});
	});

	describe("Dana links Telegram", () => {
		const writes = (text: string, type = "private") => {
			written.push({
				update_id: 100 + written.length,
				message: {
					message_id: 1,
					date: 1,
					text,
					chat: { id: 7, type },
					from: { id: 7, language_code: "en" },
				},
			});
		};

		test("a code is good once and for an hour; a stranger's words link nothing", async () => {
			const made = await dana.post<TelegramCode>("/api/me/channels/telegram/code", {});
			expect(made.json.link).toMatch(/^https:\/\/t\.me\/oba_bot\?start=[0-9a-f]{32}$/);
			await house.notices.begin();
			writes(made.json.command, "group");
			writes("what do you think?", "group");
			writes("/start 00000000000000000000000000000000");
			writes("hello");
			await pass(1);
			expect(heard.map((it) => JSON.parse(it.body).text.slice(0, 20))).toEqual([
				"Write to me in a cha",
				"This link is too old",
				"To link this chat, o",
			]);
			writes(made.json.command);
			await pass(1);
			expect(heard.at(-1)?.body).toContain("too old");
			const again = await dana.post<TelegramCode>("/api/me/channels/telegram/code", {});
			written = [];
			writes(again.json.command);
			await pass(0);
			expect(heard.at(-1)?.body).toContain("This chat is linked");
			expect((await dana.get<ChannelsView>("/api/me/channels")).json.telegram.linked?.error).toBeNull();
		});

		test("who blocked the bot is told so by the test; /stop ends it", async () => {
			expect((await dana.post<Tried>("/api/me/channels/telegram/test", {})).json.arrived).toBe(true);
			answer = { status: 403, text: "Forbidden: bot was blocked by the user" };
			expect((await dana.post<Tried>("/api/me/channels/telegram/test", {})).json.why).toBe("blocked");
			answer = { status: 200, text: "ok" };
			written = [];
			writes("/stop");
			await pass(1);
			expect((await dana.get<ChannelsView>("/api/me/channels")).json.telegram.linked).toBeNull();
		});
	});

	describe("a program of Dana's side", () => {
		const at = `/api/partnerships/${pact}/programs`;
		let secret = "";
		const deliveries = async (): Promise<readonly DeliveryRow[]> =>
			(await dana.get<{ deliveries: DeliveryRow[] }>(`${at}/${id(0x70)}/deliveries`)).json.deliveries;

		test("is set up by an owner, and seen by nobody across the table", async () => {
			const made = await dana.post<ProgramMade>(at, { program: id(0x70), address: `${address}/program` });
			expect(made.status).toBe(201);
			secret = made.json.secret;
			expect((await svetlana.get(at)).json).toEqual({ programs: [] });
			for (const [method, path] of [
				["GET", `${at}/${id(0x70)}/deliveries`],
				["POST", `${at}/${id(0x70)}/test`],
				["POST", `${at}/${id(0x70)}/secret`],
				["DELETE", `${at}/${id(0x70)}`],
			] as const)
				expect((await svetlana.send(method, path, method === "GET" ? undefined : {})).code).toBe(
					"channels.noSuchProgram",
				);
		});

		test("is its owner's to see and to change: a colleague is refused, a stranger finds nothing", async () => {
			const asked = { invitation: id(0x75), side: "a", role: "member", givenName: "Mike", language: "en", note: "" };
			const headers = { "idempotency-key": id(0x75), "x-oba-seat": dana.seat };
			const { json } = await dana.post<{ link: string }>(`/api/partnerships/${pact}/invitations`, asked, headers);
			const mike = new Browser(house);
			const token = tokenIn(json.link);
			await mike.post("/api/accounts", account("Mike", "mike@brightline.example", "en", token));
			const taken = { "idempotency-key": id(0x76) };
			expect((await mike.post(`/api/invitations/${token}/accept`, { own: null }, taken)).status).toBe(200);
			await mike.sit(pact);
			mikes = mike.seat.split("@")[0] ?? "";
			expect((await mike.get(at)).code).toBe("people.ownerOnly");
			expect((await mike.post(`${at}/${id(0x70)}/secret`, {})).code).toBe("people.ownerOnly");
			expect((await new Browser(house).get(at)).status).toBe(401);
			await pass(1);
		});

		test("is told of what both read, signed, without a word of it; through an hour of failure each arrives once", async () => {
			answer = { status: 503, text: "down" };
			await svetlana.command(
				pact,
				"exploration.sealAnswers",
				{ salt: salt(7), answers: answersOf("канарейка") } as never,
				id(70),
			);
			await pass(1);
			answer = { status: 200, text: "ok" };
			heard.length = 0;
			await pass(3);
			const told = heard.filter((it) => it.path === "/program");
			expect(told).toHaveLength(1);
			const [first] = told;
			const note = new Webhook(secret, {}).sign(
				String(first?.headers["webhook-id"]),
				new Date(Number(first?.headers["webhook-timestamp"]) * 1000),
				first?.body ?? "",
			);
			expect(first?.headers["webhook-signature"]).toBe(note);
			expect(JSON.parse(first?.body ?? "{}").data).toMatchObject({
				partnership: pact,
				chain: "both",
				entry: "sealing.sealed",
			});
			expect(first?.body).not.toContain("канарейка");
			expect((await deliveries()).every((it) => it.state === "delivered")).toBe(true);
			await pass(12);
			expect(heard.filter((it) => it.path === "/program")).toHaveLength(1);
		});

		test("a note whose answer got lost comes again under the id it had", async () => {
			answer = { status: 0, text: "" };
			const asked = { invitation: id(71), side: "a", role: "member", givenName: "Jo", language: "en", note: "" };
			const headers = { "idempotency-key": id(71), "x-oba-seat": dana.seat };
			expect((await dana.post(`/api/partnerships/${pact}/invitations`, asked, headers)).status).toBe(201);
			await pass(1);
			answer = { status: 200, text: "ok" };
			await pass(6);
			const ids = heard.filter((it) => it.path === "/program").map((it) => it.headers["webhook-id"]);
			expect(ids.length).toBeGreaterThan(1);
			expect(new Set(ids).size).toBe(1);
		});

		test("what is asked for again arrives again; what says that it is gone is told no more", async () => {
			const [one] = await deliveries();
			await dana.post(`${at}/${id(0x70)}/deliveries/${one?.id}/resend`, {});
			await pass(0);
			expect(heard.filter((it) => it.path === "/program")).toHaveLength(1);
			answer = { status: 410, text: "gone" };
			await dana.post(`${at}/${id(0x70)}/deliveries/${one?.id}/resend`, {});
			await pass(0);
			heard.length = 0;
			const asked = { invitation: id(72), side: "b", role: "member", givenName: "Ольга", language: "ru", note: "" };
			const headers = { "idempotency-key": id(72), "x-oba-seat": svetlana.seat };
			expect((await svetlana.post(`/api/partnerships/${pact}/invitations`, asked, headers)).status).toBe(201);
			await pass(1);
			expect(heard.filter((it) => it.path === "/program")).toEqual([]);
			const list = await dana.get<{ programs: { offSince: string | null }[] }>(at);
			expect(list.json.programs[0]?.offSince).not.toBeNull();
			const told = house.host.store.db.selectFrom("message").select("id").where("kind", "=", "programOff").execute();
			expect(await told).toHaveLength(1);
			await dana.send("DELETE", `${at}/${id(0x70)}`, {});
			expect((await dana.get(at)).json).toEqual({ programs: [] });
		});
	});

	describe("a calendar by its address", () => {
		const events = (text: string) =>
			new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((it) => new ICAL.Event(it));

		test("has what is due, at its moment, in the reader's language, and nothing that anybody wrote", async () => {
			const { json } = await dana.post<{ address: string }>("/api/me/calendar", {});
			const stranger = new Browser(house);
			const path = new URL(json.address).pathname;
			const answered = await stranger.get(path);
			expect(answered.headers.get("content-type")).toContain("text/calendar");
			const all = events(answered.text);
			const due = all.find((it) => it.summary.endsWith(moveText("en", "exploration.answer")));
			const { state } = await house.host.keeper.read(pact);
			const move = state && nextMoves(state, house.clock.now).find((it) => it.side === "a");
			expect(move?.due).toBeTruthy();
			expect(due?.startDate.toJSDate().toISOString()).toBe(move?.due);
			expect(all.some((it) => it.summary.includes("Северный Чай"))).toBe(true);
			expect(answered.text).not.toMatch(/канарейка|Маржа/);
			const tag = answered.headers.get("etag") ?? "";
			expect((await stranger.get(path, { "if-none-match": tag })).status).toBe(304);
		});

		test("has a call at its moment and for its minutes; Светлана reads of it in Russian", async () => {
			const at = "2026-11-24T15:30:00.000Z";
			house.clock.now = house.clock.now < "2026-11-25" ? "2026-11-25T09:00:00.000Z" : house.clock.now;
			const attended = [dana, svetlana].map((it) => it.seat.split("@")[0] ?? "");
			const call = {
				call: id(0x73),
				kind: "call",
				at,
				minutes: 45,
				attended,
				notes: "канарейка",
				nextStep: "Samples.",
			};
			expect((await dana.command(pact, "exploration.recordCall", call as never, id(73))).status).toBe(200);
			const { json } = await svetlana.post<{ address: string }>("/api/me/calendar", {});
			const feed = await new Browser(house).get(new URL(json.address).pathname);
			const held = events(feed.text).find((it) => it.summary.startsWith("Созвон"));
			expect(held?.startDate.toJSDate().toISOString()).toBe(at);
			expect(held?.duration.toSeconds()).toBe(45 * 60);
			expect(feed.text).not.toContain("канарейка");
		});

		test("has the days on which Mike acts for Dana, the last one included, as days without a clock", async () => {
			const days = { person: mikes, from: "2026-12-20", until: "2026-12-22" };
			expect((await dana.command(pact, "people.nameDeputy", days, id(77))).status).toBe(200);
			const { address: its } = (await svetlana.get<{ address: string }>("/api/me/calendar")).json;
			const feed = await new Browser(house).get(new URL(its).pathname);
			const away = events(feed.text).find((it) => it.summary.includes("заместитель"));
			expect([away?.startDate.isDate, String(away?.startDate), String(away?.endDate)]).toEqual([
				true,
				"2026-12-20",
				"2026-12-23",
			]);
		});

		test("made anew or taken away, the old address is answered like one that never was", async () => {
			const first = (await dana.get<{ address: string }>("/api/me/calendar")).json.address;
			await dana.post("/api/me/calendar", {});
			const stranger = new Browser(house);
			const old = await stranger.get(new URL(first).pathname);
			const never = await stranger.get(`/calendar/${"0".repeat(64)}.ics`);
			expect([old.status, old.text]).toEqual([never.status, never.text]);
			expect(old.status).toBe(404);
			const second = (await dana.get<{ address: string }>("/api/me/calendar")).json.address;
			await dana.send("DELETE", "/api/me/calendar", {});
			expect((await stranger.get(new URL(second).pathname)).status).toBe(404);
		});
	});

	describe("what is news to Светлана", () => {
		test("comes to her chat once it answers again: once, in Russian, in her hours, and leads behind the sign-in", async () => {
			house.clock.now = "2026-12-02T20:00:00.000Z";
			await pass(0);
			heard.length = 0;
			answer = { status: 503, text: "down" };
			await dana.command(
				pact,
				"exploration.sealAnswers",
				{ salt: salt(6), answers: answersOf("Маржа") } as never,
				id(69),
			);
			await pass(9);
			expect(heard).toEqual([]);
			// 09:00 in Moscow is 06:00 in Greenwich; for an hour nobody answers there.
			await pass(1.5);
			expect(heard.length).toBeGreaterThan(1);
			answer = { status: 200, text: "ok" };
			heard.length = 0;
			await pass(12);
			const texts = heard.filter((it) => it.path === "/hook/secret").map((it) => String(JSON.parse(it.body).text));
			expect(texts).toHaveLength(1);
			expect(texts[0]).toContain("всё открылось");
			expect(texts[0]).toContain(`${house.url}/p/${pact}|`);
			expect(texts[0]).not.toContain("Маржа");
		});
	});
});
