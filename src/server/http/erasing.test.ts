/** A person is erased and the record stands: nothing of them is left beside what they signed (GDPR art. 17, 152-FZ). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { otherSide } from "../../core/kit.ts";
import type { ErasingView } from "../../core/own-data.ts";
import { verify } from "../../record/verify.ts";
import { startPostgres } from "../store/testing/postgres.ts";
import { account, Browser, bothSeated, type House, id, openHouse, pact, tokenIn } from "./testing/house.ts";

/** Words that lead to the one who is erased, and to nobody else. */
const traces = ["Канарейкина", "Евдокия", "evdokia@canary.example", "канареечный отдел", "Добро пожаловать, Евдокия"];

const card = {
	patronymic: "Канарейковна",
	languages: [],
	hours: null,
	about: "канареечный отдел",
	video: null,
};

describe.each(["SQLite", "PostgreSQL"])("on %s", (kind) => {
	let stop: (() => Promise<void>) | null = null;
	let house: House;
	let dana: Browser;
	let evdokia: Browser;
	let person = "";

	beforeAll(async () => {
		const postgres = kind === "PostgreSQL" ? await startPostgres() : null;
		stop = postgres ? () => postgres.stop() : null;
		house = await openHouse(postgres ? { databaseUrl: await postgres.fresh() } : {});
		({ dana } = await bothSeated(house));
		const asked = {
			invitation: id(0x50),
			side: "a",
			role: "member",
			givenName: "Евдокия",
			language: "ru",
			note: "Добро пожаловать, Евдокия",
			address: "evdokia@canary.example",
		};
		const headers = { "idempotency-key": id(0x50), "x-oba-seat": dana.seat };
		const { json } = await dana.post<{ link: string }>(`/api/partnerships/${pact}/invitations`, asked, headers);
		evdokia = new Browser(house, "ru");
		const its = account("Евдокия", "evdokia@canary.example", "ru", tokenIn(json.link));
		await evdokia.post("/api/accounts", { ...its, familyName: "Канарейкина" });
		const accepted = await evdokia.post(
			`/api/invitations/${tokenIn(json.link)}/accept`,
			{ own: null },
			{ "idempotency-key": id(0x51) },
		);
		expect(accepted.status).toBe(200);
		await evdokia.sit(pact);
		person = evdokia.seat.split("@")[0] ?? "";
		await evdokia.send("PUT", "/api/me/card", card);
		await evdokia.send("PUT", "/api/me/channels/slack", { address: "https://hooks.example/kanareikina" });
		await evdokia.post("/api/me/calendar", {});
		await evdokia.post("/api/auth/forget-password", { email: "evdokia@canary.example" });
		house.clock.now = "2026-11-24T09:00:00.000Z";
		await house.notices.worker.drain();
	});
	afterAll(async () => {
		await house.end();
		await stop?.();
	});

	/** Every table as text, and what the data folder's files hold. */
	async function everything(): Promise<string> {
		const { db, kind: of } = house.host.store;
		const names =
			of === "sqlite"
				? sql<{ name: string }>`SELECT name FROM sqlite_master WHERE type = 'table'`
				: sql<{ name: string }>`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
		const parts: string[] = [];
		for (const { name } of (await names.execute(db)).rows)
			parts.push(JSON.stringify((await sql`SELECT * FROM ${sql.table(name)}`.execute(db)).rows));
		for (const it of readdirSync(house.data, { recursive: true, withFileTypes: true }))
			if (it.isFile()) parts.push(`${it.name} ${readFileSync(join(it.parentPath, it.name)).toString("utf8")}`);
		return parts.join("\n");
	}

	test("before, she is everywhere", async () => {
		const all = await everything();
		for (const trace of traces) expect(all).toContain(trace);
	});

	test("her copy of her own data has what she showed and wrote, and no secret", async () => {
		const { text, headers } = await evdokia.get("/api/me/data");
		expect(headers.get("content-disposition")).toContain("attachment");
		for (const trace of ["Канарейкина", "evdokia@canary.example", "канареечный отдел"]) expect(text).toContain(trace);
		expect(text).not.toMatch(/password|kanareikina|token_hash/);
	});

	test("another address erases nothing, nor does a stranger", async () => {
		expect((await evdokia.post("/api/me/erase", { address: "dana@lonestar.example" })).code).toBe(
			"accounts.otherAddress",
		);
		expect((await new Browser(house).post("/api/me/erase", { address: "" })).code).toBe("accounts.signInFirst");
	});

	test("erased, she is nowhere: not in a table, not in a file, and can come in no more", async () => {
		expect((await evdokia.post("/api/me/erase", { address: " EVDOKIA@canary.example " })).status).toBe(200);
		const all = await everything();
		for (const trace of [...traces, "Канарейковна", "kanareikina"]) expect(all).not.toContain(trace);
		expect((await evdokia.get(`/api/partnerships/${pact}`)).code).toBe("accounts.signInFirst");
		const signIn = { email: "evdokia@canary.example", password: "correct horse battery" };
		expect((await new Browser(house).post("/api/auth/sign-in/email", signIn)).code).toBe("accounts.wrongPassword");
	});

	test("the record stands: what she did is there by her id, the chains verify, and Dana is told no name", async () => {
		const { text } = await dana.get(`/api/partnerships/${pact}/export`);
		expect(verify(text, {}).findings).toEqual([]);
		expect(text).toContain(person);
		const { json } = await dana.get<{ names: Record<string, object> }>(`/api/partnerships/${pact}`);
		expect(json.names[person]).toEqual({ givenName: "", familyName: "" });
	});

	test("who is needed is told where, and is not erased", async () => {
		const { json } = await dana.get<ErasingView>("/api/me/erasing");
		expect(json.partnerships).toEqual([{ id: pact, company: "Северный Чай" }]);
		expect(json.onlyAdministrator).toBe(true);
		expect((await dana.post("/api/me/erase", { address: "dana@lonestar.example" })).code).toBe("accounts.stillNeeded");
		const { state } = await house.host.keeper.read(pact);
		expect(state?.people.seats[otherSide("b")]).toHaveLength(1);
	});
});
