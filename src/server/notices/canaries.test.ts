/** Words that one side seals, keeps to itself or only drafts are sought in everything that leaves the record (quality: canaries). */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { contactOf } from "../accounts/contacts.ts";
import { answersOf, type Browser, bothSeated, type House, id, openHouse, pact, salt } from "../http/testing/house.ts";
import { aboutOf } from "./sending.ts";

const canary = "канарейка";
let house: House;
let dana: Browser;
let svetlana: Browser;
let logged = "";

/** Lets the time pass in hours, and the work be done in each. */
async function pass(days: number): Promise<void> {
	for (let i = 0; i < days * 24; i += 1) {
		house.clock.now = new Date(Date.parse(house.clock.now) + 3_600_000).toISOString();
		await house.notices.worker.drain();
	}
}

beforeAll(async () => {
	vi.spyOn(console, "error").mockImplementation((...all) => {
		logged += all.map(String).join(" ");
	});
	house = await openHouse({ allowPrivateTargets: true });
	({ dana, svetlana } = await bothSeated(house));
	const program = { program: id(0x70), address: "http://127.0.0.1:9/nobody" };
	await dana.post(`/api/partnerships/${pact}/programs`, program);
	let n = 0x100;
	const act = async (who: Browser, name: string, input: object): Promise<number> => {
		n += 1;
		return (await who.command(pact, name as never, input as never, id(n))).status;
	};
	const draft = { text: `${canary} draft`, version: 0 };
	await svetlana.send("PUT", `/api/partnerships/${pact}/drafts/exploration.answers/margin`, draft);
	const answers = { answers: answersOf(`${canary} sealed`) };
	expect(await act(svetlana, "exploration.sealAnswers", { salt: salt(1), ...answers })).toBe(200);
	const levels = { goal: 75 };
	await act(svetlana, "exploration.checkReadiness", { levels });
	await pass(4);
	expect(await act(dana, "exploration.sealAnswers", { salt: salt(2), ...answers })).toBe(200);
	const attended = [svetlana, dana].map((it) => it.seat.split("@")[0]);
	const call = { call: id(0x80), kind: "call", at: "2026-11-24T09:00:00.000Z", minutes: 30, attended };
	expect(await act(dana, "exploration.recordCall", { ...call, notes: `${canary} notes`, nextStep: null })).toBe(200);
	const worries = `${canary} worries`;
	expect(await act(svetlana, "exploration.keepImpression", { call: id(0x80), wouldWork: 2, worries })).toBe(200);
	for (const who of [svetlana, dana]) expect(await act(who, "exploration.sayEnough", {})).toBe(200);
	const verdict = { verdict: "notAFit", reason: `${canary} reason`, shareReason: false, salt: salt(3) };
	expect(await act(svetlana, "exploration.sealVerdict", verdict)).toBe(200);
	await pass(10);
});
afterAll(async () => {
	vi.restoreAllMocks();
	await house.end();
});

test("no job, no message, no delivery, no log and no list of what was told holds one of them", async () => {
	const { db } = house.host.store;
	for (const table of ["jobs", "message", "delivery", "told", "followed", "seat_link", "portfolio"]) {
		const { rows } = await sql`SELECT * FROM ${sql.table(table)}`.execute(db);
		expect([table, JSON.stringify(rows).includes(canary)]).toEqual([table, false]);
	}
	expect(logged).not.toContain(canary);
});

test("nor does any message as it is written to anybody", async () => {
	const { db } = house.host.store;
	const rows = await db.selectFrom("message").selectAll().execute();
	let written = 0;
	for (const row of rows) {
		const about = await aboutOf(house.host.box, row.about);
		const contact = row.person ? await contactOf(db, row.person) : null;
		if (!about) continue;
		const message = { id: row.id, person: row.person, way: "mail", about, madeAt: row.made_at } as const;
		const its = await house.host.mailer.preview(message, contact);
		if (!its) continue;
		expect(`${its.subject} ${its.text}`).not.toContain(canary);
		written += 1;
	}
	expect(written).toBeGreaterThan(4);
});

test("nor does Dana hear by any of them what Светлана keeps to herself", async () => {
	const { db } = house.host.store;
	const person = dana.seat.split("@")[0] ?? "";
	const rows = await db.selectFrom("message").select("about").where("person", "=", person).execute();
	expect(JSON.stringify(rows)).not.toMatch(/notAFit|wouldWork|readiness/);
});
