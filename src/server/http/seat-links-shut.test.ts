/** What no link opens: every purpose with every other command, every hand that is not asked, every machine that only looks. */
import { sql } from "kysely";
import { afterEach, describe, expect, test } from "vitest";
import { linkPurposes, linkShows } from "../../core/links.ts";
import { type CommandName, commands } from "../../core/partnership.ts";
import { moveCodes } from "../../core/texts.ts";
import {
	account,
	answersOf,
	Browser,
	bothSeated,
	type House,
	id,
	loneStar,
	openHouse,
	pact,
	salt,
	severny,
	tokenIn,
} from "./testing/house.ts";
import { act, look, tokenFor } from "./testing/links.ts";

let house: House;
afterEach(() => house.end());

const sealed = { answers: answersOf("From the mailbox"), salt: salt(5) };
/** So many requests may come from one place in a minute. */
const pause = (): void => {
	house.clock.now = new Date(Date.parse(house.clock.now) + 61_000).toISOString();
};

/** Everything that is kept, table by table. */
async function kept(): Promise<string> {
	const { db } = house.host.store;
	const tables = [
		"entries",
		"texts",
		"commands",
		"drafts",
		"jobs",
		"seat_link",
		"person",
		"seat",
		"user",
		"told",
		"followed",
	];
	const rows: unknown[] = [];
	for (const it of tables) rows.push(it, (await sql`SELECT * FROM ${sql.table(it)}`.execute(db)).rows);
	return JSON.stringify(rows);
}

test("every purpose with every command: only its own are taken, and only while they are asked", async () => {
	house = await openHouse();
	await bothSeated(house);
	const tokens = new Map<string, string>();
	for (const purpose of moveCodes) tokens.set(purpose, await tokenFor(house, "a", purpose));
	const before = await kept();
	const names = Object.keys(commands) as CommandName[];
	let n = 1_000;
	let own = 0;
	for (const purpose of moveCodes) {
		const right = new Set<string>(linkPurposes[purpose].commands);
		for (const name of names) {
			n += 1;
			if (n % 250 === 0) pause();
			const { code } = await act(house, tokens.get(purpose) ?? "", name, {}, id(n));
			const asked = purpose === "exploration.answer" ? "http.invalid" : "links.done";
			expect([purpose, name, code]).toEqual([purpose, name, right.has(name) ? asked : "links.otherPurpose"]);
			if (right.has(name)) own += 1;
		}
		const { code } = await new Browser(house).get(`/api/seat-links/${tokens.get(purpose)}/drafts`);
		const drafts = linkPurposes[purpose].form === null ? "links.otherPurpose" : "links.done";
		expect([purpose, code]).toEqual([purpose, purpose === "exploration.answer" ? "" : drafts]);
	}
	expect(own).toBeGreaterThan(40);
	expect(await kept()).toBe(before);
}, 60_000);

test("a machine that fetches every link in every way, also its drafts, changes no row", async () => {
	house = await openHouse();
	const { token: invitation } = await bothSeated(house);
	const paths = ["", `/i/${invitation}`, `/api/invitations/${invitation}`];
	for (const side of ["a", "b"] as const)
		for (const purpose of moveCodes) {
			const token = await tokenFor(house, side, purpose);
			paths.push(`/s/${token}`, `/api/seat-links/${token}`, `/api/seat-links/${token}/drafts`);
			paths.push(`/api/seat-links/${token}/commands/exploration.sealAnswers`, `/api/seat-links/${token}/sign-in`);
		}
	const before = await kept();
	for (const [n, path] of paths.entries()) {
		if (n % 50 === 0) pause();
		for (const method of ["GET", "HEAD", "OPTIONS"])
			await fetch(house.base + path, { method, headers: { "sec-purpose": "prefetch", purpose: "prefetch" } });
	}
	expect(await kept()).toBe(before);
}, 60_000);

test("nothing sealed or private of either side is in any answer to a link", async () => {
	house = await openHouse();
	const { dana, svetlana } = await bothSeated(house);
	const { state } = await house.host.keeper.read(pact);
	const attended = [...(state?.people.seats.a ?? []), ...(state?.people.seats.b ?? [])].map((it) => it.person);
	const happened = { kind: "call", at: house.clock.now, minutes: 30, attended, notes: null, nextStep: null } as const;
	for (const [it, words, n] of [
		[dana, "canary-a", 20],
		[svetlana, "canary-b", 30],
	] as const) {
		const call = await it.command(pact, "exploration.recordCall", { ...happened, call: id(n) }, id(n + 1));
		const its = { call: id(n), wouldWork: 2, worries: `${words} worries` };
		const kept = await it.command(pact, "exploration.keepImpression", its, id(n + 2));
		const path = `/api/partnerships/${pact}/drafts/alignment.sheet/gets`;
		const drafted = await it.send("PUT", path, { text: `${words} draft`, version: 0 });
		expect([call.status, kept.status, drafted.status]).toEqual([200, 200, 200]);
	}
	await svetlana.command(
		pact,
		"exploration.sealAnswers",
		{ answers: answersOf("canary-b sealed"), salt: salt(6) },
		id(40),
	);
	await dana.send("PUT", `/api/partnerships/${pact}/drafts/exploration.answers/success`, {
		text: "our-draft",
		version: 0,
	});
	for (const side of ["a", "b"] as const)
		for (const purpose of moveCodes) {
			pause();
			const token = await tokenFor(house, side, purpose);
			const { text } = await look(house, token);
			const drafts = (await new Browser(house).get(`/api/seat-links/${token}/drafts`)).text;
			expect([side, purpose, text.includes("canary"), drafts.includes("canary")]).toEqual([
				side,
				purpose,
				false,
				false,
			]);
			const own = side === "a" && purpose === "exploration.answer";
			expect([side, purpose, drafts.includes("our-draft")]).toEqual([side, purpose, own]);
		}
	// What opens for both is shown where it is needed, and nowhere else.
	await dana.command(pact, "exploration.sealAnswers", { answers: answersOf("opened"), salt: salt(7) }, id(41));
	const shows = (await look(house, await tokenFor(house, "a", "exploration.meet"))).text;
	expect([shows.includes("canary-b sealed"), shows.includes("worries")]).toEqual([true, false]);
	expect(linkShows("exploration.answer", { chain: "both", type: "exploration.callHeld", data: {} })).toBe(false);
});

describe("as people come and go", () => {
	/** Mike comes to Dana's side. */
	async function mikeComes(dana: Browser, role: string, n: number, known?: Browser): Promise<Browser> {
		pause();
		const asked = { invitation: id(n), side: "a", role, givenName: "Mike", language: "en", note: "" };
		const headers = { "idempotency-key": id(n), "x-oba-seat": dana.seat };
		const { json } = await dana.post<{ link: string }>(`/api/partnerships/${pact}/invitations`, asked, headers);
		const mike = known ?? new Browser(house);
		if (!known) await mike.post("/api/accounts", account("Mike", "mike@lonestar.example", "en", tokenIn(json.link)));
		mike.seat = "";
		await mike.post(`/api/invitations/${tokenIn(json.link)}/accept`, { own: null }, { "idempotency-key": id(n + 1) });
		await mike.sit(pact);
		pause();
		return mike;
	}
	const personOf = (it: Browser): string => it.seat.split("@")[0] ?? "";

	test("a seat that ends takes its links with it, and brings the old ones back to nobody", async () => {
		house = await openHouse();
		const { dana } = await bothSeated(house);
		const mike = await mikeComes(dana, "adviser", 50);
		const person = personOf(mike);
		const token = await tokenFor(house, "a", "exploration.answer", person);
		expect((await look(house, token)).json.is).toBe("open");
		house.clock.now = "2026-11-24T09:00:00.000Z";
		await dana.command(pact, "people.removeColleague", { person }, id(60));
		expect((await look(house, token)).code).toBe("links.unknown");
		expect((await act(house, token, "exploration.sealAnswers", sealed, id(61))).code).toBe("links.unknown");
		expect(await tokenFor(house, "a", "exploration.answer", person)).toBe("");
		house.clock.now = "2026-11-25T09:00:00.000Z";
		await mikeComes(dana, "adviser", 62, mike);
		expect((await look(house, token)).code).toBe("links.unknown");
	});

	test("an adviser's link reads and drafts, and does not bind", async () => {
		house = await openHouse();
		const { dana } = await bothSeated(house);
		const mike = await mikeComes(dana, "adviser", 50);
		const token = await tokenFor(house, "a", "exploration.answer", personOf(mike));
		expect((await act(house, token, "exploration.sealAnswers", sealed, id(61))).code).toBe("people.ownerOnly");
		expect((await look(house, token)).json.is).toBe("open");
	});

	test("after a handover the former owner's link says so, and the new owner's binds", async () => {
		house = await openHouse();
		const { dana } = await bothSeated(house);
		const mike = await mikeComes(dana, "member", 50);
		const before = await tokenFor(house, "a", "exploration.answer");
		await dana.command(pact, "people.handOver", { to: personOf(mike) }, id(60));
		expect((await look(house, before)).json.is).toBe("passed");
		expect((await act(house, before, "exploration.sealAnswers", sealed, id(61))).code).toBe("links.passed");
		const after = await tokenFor(house, "a", "exploration.answer");
		expect(after).not.toBe(before);
		expect((await act(house, after, "exploration.sealAnswers", sealed, id(62))).status).toBe(200);
		expect((await look(house, before)).json).toMatchObject({ is: "done", by: { givenName: "Mike", you: false } });
	});

	test("a deputy's link binds in the owner's place for as long as it is theirs to", async () => {
		house = await openHouse();
		const { dana } = await bothSeated(house);
		const mike = await mikeComes(dana, "member", 50);
		const person = personOf(mike);
		const token = await tokenFor(house, "a", "exploration.answer", person);
		expect((await look(house, token)).json.is).toBe("passed");
		const days = { person, from: "2026-11-23", until: "2026-11-24" };
		await dana.command(pact, "people.nameDeputy", days, id(60));
		expect((await look(house, token)).json.is).toBe("open");
		house.clock.now = "2026-11-25T09:00:00.000Z";
		expect((await act(house, token, "exploration.sealAnswers", sealed, id(61))).code).toBe("links.passed");
		house.clock.now = "2026-11-24T18:00:00.000Z";
		expect((await act(house, token, "exploration.sealAnswers", sealed, id(62))).status).toBe(200);
		const { entries } = await house.host.keeper.read(pact);
		const last = entries.findLast((it) => it.content.includes('"type":"sealing.sealed"'));
		expect(last?.content).toContain('"deputyOf"');
	});

	test("a link acts in its own partnership alone, where its person sits in two", async () => {
		house = await openHouse();
		const { dana } = await bothSeated(house);
		const second = id(0xdef);
		const begin = { type: "distribution", own: loneStar, other: severny } as const;
		await dana.post(`/api/partnerships/${second}/commands/people.begin`, begin, { "idempotency-key": id(1) });
		const before = (await house.host.keeper.read(second)).heads;
		const token = await tokenFor(house, "a", "exploration.answer");
		expect((await act(house, token, "exploration.sealAnswers", sealed, id(62))).status).toBe(200);
		expect((await house.host.keeper.read(second)).heads).toEqual(before);
	});

	test("the owner takes back what a colleague's mailbox holds; a colleague, or the other side, does not", async () => {
		house = await openHouse();
		const { dana, svetlana } = await bothSeated(house);
		const mike = await mikeComes(dana, "adviser", 50);
		const token = await tokenFor(house, "a", "exploration.answer", personOf(mike));
		const path = `/api/partnerships/${pact}/seat-links/revoke`;
		const back = (it: Browser, person: string) => it.post(path, { person }, { "x-oba-seat": it.seat });
		expect((await back(mike, personOf(dana))).code).toBe("people.ownerOnly");
		expect((await back(svetlana, personOf(mike))).code).toBe("people.noSuchColleague");
		expect((await look(house, token)).json.is).toBe("open");
		expect((await back(dana, personOf(mike))).json).toEqual({ revoked: 1 });
		expect((await look(house, token)).code).toBe("links.unknown");
	});
});

test("a sign-in link goes to the address of the link's person, whoever asks, and three times an hour at most", async () => {
	house = await openHouse();
	await bothSeated(house);
	const token = await tokenFor(house, "a", "exploration.answer");
	const ask = () => new Browser(house).post(`/api/seat-links/${token}/sign-in`, {});
	expect((await ask()).code).toBe("accounts.noMail");
	await ask();
	await ask();
	expect((await ask()).code).toBe("http.tooMany");
});
