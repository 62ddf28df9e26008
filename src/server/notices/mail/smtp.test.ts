/** Messages through a real SMTP server, from an append to a mailbox, and back to the outbox where they fail. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Me } from "../../../core/api.ts";
import type { MailTested, MessageShown, Outbox, StopView } from "../../../core/outbox.ts";
import {
	account,
	Browser,
	bothSeated,
	type House,
	id,
	loneStar,
	openHouse,
	pact,
	severny,
	tokenIn,
} from "../../http/testing/house.ts";
import { type Postgres, startPostgres } from "../../store/testing/postgres.ts";
import { readSmtp } from "./smtp-settings.ts";
import { openPostOffice, type PostOffice } from "./testing/post-office.ts";

let house: House;
let office: PostOffice;
afterEach(async () => {
	await house.end();
	await office.close();
});

const from = "Oba <oba@lonestar.example>";
async function open(
	its: { readonly password?: string; readonly user?: string; readonly databaseUrl?: string | null } = {},
): Promise<void> {
	office = await openPostOffice(its.password === undefined ? {} : { password: its.password });
	const url = its.user ? office.url.replace("//", `//${its.user}@`) : office.url;
	house = await openHouse({ smtp: readSmtp(url, from), databaseUrl: its.databaseUrl ?? null });
}

/** Lets the time pass in quarters of an hour, and the work be done in each. */
async function until(moment: string): Promise<void> {
	for (let at = Date.parse(house.clock.now); at <= Date.parse(moment); at += 15 * 60_000) {
		house.clock.now = new Date(at).toISOString();
		await house.notices.worker.drain();
	}
}

const addressOf = (mail: (typeof office.mails)[number]): string => {
	const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
	return to?.text ?? "";
};

/** Her notices, without what her account was told. */
const toSvetlana = () =>
	office.mails.filter((it) => addressOf(it).includes("svetlana@severny.example") && it.headers.has("list"));
const invitations = () => office.mails.filter((it) => it.subject?.includes("предлагает обдумать"));

const skip = (dana: Browser, n: number) =>
	dana.command(pact, "stages.proposeSkip", { reason: "Мы давно знакомы: канарейка." }, id(n));

test("Светлана is written to in Russian, plain and in HTML, in one thread, with the button that stops it", async () => {
	await open();
	const { dana } = await bothSeated(house);
	await skip(dana, 40);
	await until("2026-11-24T09:00:00.000Z");
	await dana.command(pact, "stages.withdrawSkip", {}, id(41));
	await until("2026-11-25T09:00:00.000Z");
	await skip(dana, 42);
	await until("2026-11-26T09:00:00.000Z");
	const hers = toSvetlana();
	expect(hers).toHaveLength(2);
	const [first, second] = hers;
	expect(addressOf(first as never)).toBe('"Светлана Орлова" <svetlana@severny.example>');
	expect(first?.from?.text).toBe('"Oba" <oba@lonestar.example>');
	expect(first?.subject).toMatch(/^Lone Star Kitchens: /);
	expect(first?.text).toContain("Светлана, здравствуйте!");
	expect(first?.html).toContain('<html lang="ru">');
	expect(first?.raw).toContain("multipart/alternative");
	expect(first?.headers.get("auto-submitted")).toBe("auto-generated");
	expect(first?.headers.get("list")).toMatchObject({ id: { name: "Oba", id: "notices.lonestar.example" } });
	expect(first?.messageId).toMatch(/^<m-[0-9a-f]{32}@lonestar\.example>$/);
	expect(first?.inReplyTo).toMatch(/^<p-[0-9a-f]{32}@lonestar\.example>$/);
	expect(second?.inReplyTo).toBe(first?.inReplyTo);
	expect(second?.messageId).not.toBe(first?.messageId);
	expect(first?.date?.toISOString().slice(0, 10)).toBe("2026-11-23");
	expect(office.mails.map((it) => it.raw).join()).not.toContain("канарейка");
});

test("the mailbox's own button stops these mails; a scanner that opens the link changes nothing", async () => {
	await open();
	const { dana } = await bothSeated(house);
	await skip(dana, 40);
	await until("2026-11-24T09:00:00.000Z");
	const [mail] = toSvetlana();
	const header = /^List-Unsubscribe: <([^>]+)>/m.exec(mail?.raw.replace(/\r?\n[ \t]+/g, " ") ?? "")?.[1] ?? "";
	expect(mail?.raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
	const path = header.slice(house.url.length);
	const token = path.slice("/stop/".length);
	const kinds = ["asked"];

	for (const scanned of [`${house.base}${path}`, `${house.base}/api/stop/${token}`])
		for (const method of ["GET", "HEAD"]) await fetch(scanned, { method });
	const before = await new Browser(house).get<StopView>(`/api/stop/${token}`);
	expect(before.json).toEqual({ kinds, wanted: true, language: "ru" });

	const oneClick = { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) };
	expect((await fetch(`${house.base}${path}`, oneClick)).status).toBe(204);
	const after = await new Browser(house).get<StopView>(`/api/stop/${token}`);
	expect(after.json.wanted).toBe(false);

	await dana.command(pact, "stages.withdrawSkip", {}, id(41));
	await until("2026-11-25T09:00:00.000Z");
	await skip(dana, 42);
	const had = toSvetlana().length;
	await until("2026-11-26T09:00:00.000Z");
	expect(toSvetlana()).toHaveLength(had);

	const again = await new Browser(house).post<StopView>(`/api/stop/${token}`, { wanted: true });
	expect(again.json.wanted).toBe(true);
	const wrong = await new Browser(house).get(`/api/stop/${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`);
	expect([wrong.status, wrong.code]).toEqual([404, "stop.noSuchLink"]);
});

describe.each(["SQLite", "PostgreSQL"])("an invitation that the host sends, on %s", (kind) => {
	let postgres: Postgres | null = null;
	beforeAll(async () => {
		if (kind === "PostgreSQL") postgres = await startPostgres();
	});
	afterAll(() => postgres?.stop());
	const fresh = async () => ({ databaseUrl: (await postgres?.fresh()) ?? null });

	const invitation = id(9);
	const request = {
		invitation,
		side: "b",
		role: "owner",
		givenName: "Светлана\r\nBcc: all@example.com",
		language: "ru",
		note: "Помните наш разговор в Москве?",
		address: "svetlana@severny.example",
	};
	async function invites(): Promise<Browser> {
		const dana = new Browser(house);
		await dana.post("/api/accounts", account("Dana", "dana@lonestar.example", "en", null));
		const begin = { type: "co-marketing", own: loneStar, other: severny } as const;
		await dana.post(`/api/partnerships/${pact}/commands/people.begin`, begin, { "idempotency-key": id(1) });
		await dana.sit(pact);
		const headers = { "idempotency-key": invitation, "x-oba-seat": dana.seat };
		const asked = await dana.post(`/api/partnerships/${pact}/invitations`, request, headers);
		expect(asked.status).toBe(201);
		await house.notices.worker.drain();
		return dana;
	}
	const path = `/api/partnerships/${pact}/invitations/${invitation}`;
	const wordsOf = async (browser: Browser) =>
		(await browser.get<MessageShown>(`/api/outbox/${invitation}-0`)).json.text ?? "";

	test("arrives with who asks, what for, and the link, whatever stands in a name", async () => {
		await open(await fresh());
		const dana = await invites();
		const [mail] = invitations();
		expect(invitations()).toHaveLength(1);
		expect(mail?.subject).toBe("Dana Whitfield («Lone Star Kitchens») предлагает обдумать партнёрство");
		expect(addressOf(mail as never)).toBe('"Светлана Bcc: all@example.com" <svetlana@severny.example>');
		expect(mail?.headers.has("bcc")).toBe(false);
		expect(mail?.text).toContain("> Помните наш разговор в Москве?");
		const link = (await dana.get<{ link: string; mail: object }>(path)).json;
		expect(mail?.text).toContain(link.link);
		expect(link.mail).toMatchObject({ address: "svetlana@severny.example", state: "sent", left: 4 });
	});

	test("can be sent again, to another address, but not for ever; and not once it is taken back", async () => {
		await open(await fresh());
		const dana = await invites();
		for (let n = 0; n < 4; n += 1) {
			const sent = await dana.post(`${path}/mail`, { address: `s${n}@severny.example` });
			expect(sent.status).toBe(200);
		}
		const often = await dana.post(`${path}/mail`, { address: "s9@severny.example" });
		expect(often.code).toBe("invitation.sentOften");
		await dana.command(pact, "people.withdrawInvitation", { invitation }, id(50));
		await house.notices.worker.drain();
		expect(invitations()).toHaveLength(1);
	});

	test("that the other end refuses is told to Dana and to the administrator, without naming the address", async () => {
		await open(await fresh());
		office.refuses({ at: "recipient", code: 550 });
		const dana = await invites();
		expect((await dana.get<{ mail: object }>(path)).json.mail).toMatchObject({ state: "refused" });
		const { json } = await dana.get<Outbox>("/api/outbox");
		expect(json.messages[0]).toMatchObject({ state: "refused", error: "refusedRecipient 550", kind: "invitation" });
		expect(JSON.stringify(json)).not.toContain("severny.example");
	});

	test("is shown to the administrator with its link and its note hidden", async () => {
		office = await openPostOffice();
		house = await openHouse(await fresh());
		const dana = await invites();
		const { json } = await dana.get<Outbox>("/api/outbox");
		expect([json.mail, json.messages[0]?.state]).toEqual([false, "held"]);
		const { link } = (await dana.get<{ link: string }>(path)).json;
		const said = await wordsOf(dana);
		expect(said).toContain("Посмотреть приглашение:\n[…]");
		expect(said).not.toContain(tokenIn(link));
		expect(said).not.toContain("разговор");
		expect(said).not.toContain("http");
	});

	test("and what there is more of than fits a page is all there, page by page, once each", async () => {
		await open(await fresh());
		const dana = await invites();
		const { db } = house.host.store;
		const row = { person: null, way: "mail", kind: "invitation", about: '{"locked":null}', state: "sent" };
		for (let n = 0; n < 70; n += 1)
			await db
				.insertInto("message")
				.values({ ...row, id: `${id(1000 + n)}-0`, made_at: house.clock.now })
				.execute();
		const ids: string[] = [];
		for (let next: string | null = ""; next !== null; ) {
			const before: string = next === "" ? "" : `?before=${encodeURIComponent(next)}`;
			const { json } = await dana.get<Outbox>(`/api/outbox${before}`);
			ids.push(...json.messages.map((it) => it.id));
			next = json.next;
		}
		const all = await db.selectFrom("message").select("id").execute();
		expect(ids.length).toBeGreaterThan(70);
		expect([...ids].sort()).toEqual(all.map((it) => it.id).sort());
	});
});

describe("what goes wrong is told apart", () => {
	const cases = [
		["sender", 550, "refusedSender 550"],
		["recipient", 451, "busy 451"],
		["message", 554, "refusedMessage 554"],
	] as const;
	test.each(cases)("at the %s with %i", async (at, code, why) => {
		await open();
		const { dana } = await bothSeated(house);
		office.refuses({ at, code });
		const { json } = await dana.post<MailTested>("/api/outbox/test", {});
		expect(json).toEqual({ is: code === 554 ? "refused" : "failed", why });
	});

	test("a wrong password, and a server that is not there", async () => {
		await open({ password: "right", user: "oba:wrong" });
		const { dana } = await bothSeated(house);
		const test = async () => (await dana.post<MailTested>("/api/outbox/test", {})).json;
		expect(await test()).toEqual({ is: "failed", why: "wrongPassword 535" });
		await office.close();
		expect(await test()).toEqual({ is: "failed", why: "noAnswer" });
	});

	test("a certificate that nobody vouches for", async () => {
		office = await openPostOffice({ secure: true });
		const url = office.url.replace("smtp:", "smtps:");
		house = await openHouse({ smtp: readSmtp(url, from) });
		const { dana } = await bothSeated(house);
		const { json } = await dana.post<MailTested>("/api/outbox/test", {});
		expect(json).toEqual({ is: "failed", why: "tls" });
	});

	test("a password that would go over the line in the open is never said", async () => {
		office = await openPostOffice({ password: "right" });
		const settings = readSmtp(office.url.replace("//", "//oba:right@"), from);
		house = await openHouse({ smtp: settings && { ...settings, needsTls: true } });
		const { dana } = await bothSeated(house);
		const { json } = await dana.post<MailTested>("/api/outbox/test", {});
		expect(json).toEqual({ is: "failed", why: "tls 500" });
	});

	test("the test mail arrives, for administrators alone", async () => {
		await open({ password: "right", user: "oba:right" });
		const { dana, svetlana } = await bothSeated(house);
		expect((await dana.post<MailTested>("/api/outbox/test", {})).json).toEqual({ is: "sent" });
		expect(office.mails.map((it) => it.subject)).toContain("Oba: a test");
		for (const path of ["/api/outbox", `/api/outbox/${id(1)}`])
			expect((await svetlana.get(path)).code).toBe("outbox.administratorOnly");
		for (const path of ["/api/outbox/test", `/api/outbox/${id(1)}/again`, "/api/outbox/jobs/1/again"])
			expect((await svetlana.post(path, {})).code).toBe("outbox.administratorOnly");
	});
});

test("what a server refused for hours is given up in sight of the administrator, and goes out once tried again", async () => {
	await open();
	const { dana } = await bothSeated(house);
	const { json: me } = await dana.get<Me>("/api/me");
	office.refuses({ at: "sender", code: 550 });
	const message = { kind: "passwordChanged", address: "dana@lonestar.example", language: "en", path: null } as const;
	await house.host.post.account({ ...message, person: me.person?.id ?? "" });
	await until("2026-11-28T09:00:00.000Z");
	const { json } = await dana.get<Outbox>("/api/outbox");
	expect(json.givenUp.length).toBeGreaterThan(0);
	const failed = json.messages.find((it) => it.state === "failed");
	expect(failed).toMatchObject({ error: "refusedSender 550" });
	office.refuses(null);
	expect((await dana.post(`/api/outbox/${failed?.id}/again`, {})).status).toBe(200);
	await until("2026-12-01T12:00:00.000Z");
	const after = (await dana.get<Outbox>("/api/outbox")).json.messages.find((it) => it.id === failed?.id);
	expect(after?.state).toBe("sent");
	const id550 = `<m-${failed?.id}@lonestar.example>`;
	expect(office.mails.filter((it) => it.messageId === id550)).toHaveLength(1);
});

test("a link to sign in that could not go out in its quarter of an hour is not sent at all", async () => {
	await open();
	const { dana } = await bothSeated(house);
	const { json } = await dana.get<Me>("/api/me");
	office.refuses({ at: "sender", code: 451 });
	const message = { kind: "magicLink", address: "dana@lonestar.example", language: "en", path: "/enter#abc" } as const;
	await house.host.post.account({ ...message, person: json.person?.id ?? "" });
	await house.notices.worker.drain();
	office.refuses(null);
	await until("2026-11-23T10:00:00.000Z");
	const kept = (await dana.get<Outbox>("/api/outbox")).json.messages.find((it) => it.kind === "magicLink");
	expect(kept?.state).toBe("needless");
	expect(office.mails.some((it) => it.subject?.includes("sign in"))).toBe(false);
});
