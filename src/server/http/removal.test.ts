/** Dana pasted a password into a sealed answer; it was opened; both agree that it goes. Nothing the host says holds it then. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PartnershipView, Problem } from "../../core/api.ts";
import { verify } from "../../record/verify.ts";
import { answersOf, type Browser, bothSeated, type House, id, openHouse, pact, salt } from "./testing/house.ts";

let house: House;
beforeEach(async () => {
	house = await openHouse();
});
afterEach(() => house.end());

const password = "correct-horse-склад-4471";
const form = `/api/partnerships/${pact}/drafts/exploration.answers`;

/** Both have sealed and both lie open; Dana's answer on margin holds the password, and so does a draft that was left over. */
async function opened() {
	const { dana, svetlana, token } = await bothSeated(house);
	await dana.send("PUT", `${form}/margin`, { text: `${password}\n`, version: 0 });
	await dana.send("PUT", `${form}/timeline`, { text: "what a colleague would rather say", version: 0 });
	const answers = { ...answersOf("ours"), margin: password };
	await dana.command(pact, "exploration.sealAnswers", { answers, salt: salt(1) }, id(10));
	await svetlana.command(pact, "exploration.sealAnswers", { answers: answersOf("наши"), salt: salt(2) }, id(11));
	return { dana, svetlana, token, position: await whereMargin(svetlana) };
}

async function whereMargin(reader: Browser): Promise<number> {
	const { json } = await reader.get<PartnershipView>(`/api/partnerships/${pact}`);
	return json.entries.find((it) => it.chain === "both" && it.texts["margin"]?.text === password)?.position ?? 0;
}

const ask = (asker: Browser, position: number, n = 20) =>
	asker.command(
		pact,
		"removal.ask",
		{ request: id(n), chain: "both", position, name: "margin", reason: "I pasted a password" },
		id(n),
	);
const agree = (answerer: Browser, n = 30) => answerer.command(pact, "removal.agree", { request: id(20) }, id(n));

/** Everything the host can be asked for, by this reader. */
async function everything(reader: Browser, token: string): Promise<string> {
	const asked = await Promise.all(
		[
			`/api/partnerships/${pact}`,
			`/api/partnerships/${pact}?both=3&own=0`,
			`/api/partnerships/${pact}?both=8&own=1`,
			`/api/partnerships/${pact}/export`,
			"/api/partnerships",
			"/api/me",
			form,
			`/api/invitations/${token}`,
			`/api/invitations/${token}/drafts`,
		].map((path) => reader.get(path)),
	);
	return asked.map((it) => it.text).join("\n");
}

test("once both agree, the words are in no answer to anyone: view, export, drafts, live, a repeated command", async () => {
	const { dana, svetlana, token, position } = await opened();
	for (const reader of [dana, svetlana]) expect(await everything(reader, token)).toContain(password);
	const lines = await Promise.all([dana.listen(pact), svetlana.listen(pact)]);

	expect((await ask(dana, position)).status).toBe(200);
	expect((await agree(svetlana)).status).toBe(200);

	for (const reader of [dana, svetlana]) {
		const told = await everything(reader, token);
		expect(told).not.toContain(password);
		expect(told).toContain("ours 1");
		const copy = await reader.get(`/api/partnerships/${pact}/export`);
		expect(verify(copy.text, {}).findings).toEqual([]);
	}
	// The draft that said the same went along; what a colleague left there stays.
	expect((await dana.get(form)).text).toContain("what a colleague would rather say");
	expect((await agree(svetlana)).status).toBe(200);
	expect((await agree(svetlana)).text).not.toContain(password);
	for (const line of lines) {
		expect(line.heard()).not.toContain(password);
		line.stop();
	}
});

test("nor in any file on the disk", async () => {
	const { dana, svetlana, token, position } = await opened();
	const files = () => readdirSync(house.data, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
	const holding = () => files().filter((it) => readFileSync(join(it.parentPath, it.name)).includes(password));
	expect(holding().length).toBeGreaterThan(0);
	await ask(dana, position);
	await agree(svetlana);
	expect(holding()).toEqual([]);
	expect(await everything(dana, token)).not.toContain(password);
});

test("who only asked has removed nothing, and who declined says why to both", async () => {
	const { dana, svetlana, token, position } = await opened();
	await ask(dana, position);
	expect(await everything(svetlana, token)).toContain(password);
	const reason = "На этом числе стоит наш бюджет";
	await svetlana.command(pact, "removal.decline", { request: id(20), reason }, id(31));
	expect(await everything(dana, token)).toContain(reason);
	expect(await everything(dana, token)).toContain(password);
	expect((await agree(svetlana, 32)).code).toBe("removal.answered");
});

test("a place that is not there is refused with a sentence, in the reader's language", async () => {
	const { dana, svetlana, position } = await opened();
	const far = await ask(svetlana, 999);
	expect([far.status, far.code]).toEqual([422, "removal.noSuchEntry"]);
	expect((far.json as Problem).detail).toMatch(/^Записи 999 там пока нет/);
	expect((await dana.command(pact, "removal.agree", { request: id(77) }, id(33))).code).toBe("removal.noSuchRequest");
	await ask(dana, position);
	expect((await agree(dana, 34)).code).toBe("removal.otherSideAnswers");
	const own = { position: 1, name: "margin" };
	expect((await dana.command(pact, "removal.removeOwn", own, id(35))).code).toBe("removal.openedForBoth");
});

test("before anybody could read it, one's own seal stands in the way, and says what to do", async () => {
	const { dana } = await bothSeated(house);
	const answers = { ...answersOf("ours"), margin: password };
	await dana.command(pact, "exploration.sealAnswers", { answers, salt: salt(1) }, id(10));
	const refused = await dana.command(pact, "removal.removeOwn", { position: 1, name: "margin" }, id(36));
	expect([refused.status, refused.code]).toEqual([409, "removal.takeSealBack"]);
});
