/** A neutral facilitator over HTTP: what she reads, what she may not ask for, and that it ends when a side says so. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InvitationView, PartnershipRow, PartnershipView } from "../../core/api.ts";
import { type CommandInput, type CommandName, commands } from "../../core/partnership.ts";
import { verify } from "../../record/verify.ts";
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

let house: House;
let dana: Browser;
let svetlana: Browser;
let irina: Browser;
let token: string;
let n = 0x2000;
const next = (): string => {
	n += 1;
	return id(n);
};
const at = `/api/partnerships/${pact}`;
const ask = <N extends CommandName>(who: Browser, name: N, input: CommandInput<N>) =>
	who.command(pact, name, input, next());

async function invites(who: Browser, side: "a" | "b"): Promise<string> {
	const asked = { invitation: next(), side, role: "facilitator", givenName: "Ирина", language: "ru", note: "" };
	const headers = { "idempotency-key": next(), "x-oba-seat": who.seat };
	const { json } = await who.post<{ link: string }>(`${at}/invitations`, asked, headers);
	return tokenIn(json.link);
}

beforeAll(async () => {
	house = await openHouse();
	({ dana, svetlana } = await bothSeated(house));
	token = await invites(dana, "a");
	irina = new Browser(house, "ru");
});
afterAll(() => house.end());

test("her link tells what she would be, and opens nothing until the other side agrees", async () => {
	const shown = await irina.get<InvitationView>(`/api/invitations/${token}`);
	expect(shown.json).toMatchObject({ is: "waiting", role: "facilitator", inviter: { company: "Lone Star Kitchens" } });
	expect(shown.json.invited.company).toBe("Северный Чай");
	expect((await irina.get(`/api/invitations/${token}/drafts`)).code).toBe("people.facilitatorNotAgreed");
	const early = await irina.post("/api/accounts", account("Ирина", "irina@middle.example", "ru", token));
	expect(early.code).toBe("people.facilitatorNotAgreed");
	expect((await irina.get(at)).code).toBe("accounts.signInFirst");
});

test("Светлана agrees, Ирина comes, and finds the partnership in her list", async () => {
	expect((await ask(svetlana, "people.agreeFacilitator", {})).status).toBe(200);
	await irina.post("/api/accounts", account("Ирина", "irina@middle.example", "ru", token));
	const came = await irina.post(`/api/invitations/${token}/accept`, { own: null }, { "idempotency-key": next() });
	expect(came.status).toBe(200);
	await irina.sit(pact);
	const { json } = await irina.get<{ partnerships: readonly PartnershipRow[] }>("/api/partnerships");
	expect(json.partnerships).toMatchObject([{ id: pact, mine: "facilitator", role: "facilitator", move: null }]);
});

describe("while both are writing", () => {
	beforeAll(async () => {
		await ask(dana, "exploration.sealAnswers", { answers: answersOf("канарейка"), salt: salt(7) });
		await svetlana.send("PUT", `${at}/drafts/exploration.answers/success`, { text: "черновик", version: 0 });
	});

	test("she reads the shared chain alone: that Dana has sealed, and not one word of it", async () => {
		const { json, text } = await irina.get<PartnershipView>(at);
		expect(json.viewer).toMatchObject({ side: "facilitator", role: "facilitator" });
		expect(new Set(json.entries.map((it) => it.chain))).toEqual(new Set(["both"]));
		expect(json.heads.map((it) => it.chain)).toEqual(["both"]);
		expect((await irina.get(`${at}/documents/alignment.pdf`)).code).toBe("documents.notYet");
		expect(text).toContain("sealing.sealed");
		expect(text).not.toContain("канарейка");
	});

	test("no draft, no form, and no command of a side is hers", async () => {
		for (const form of ["exploration.answers", "alignment.sheet", "letter.clauses"])
			expect((await irina.get(`${at}/drafts/${form}`)).code).toBe("people.facilitatorOnlyReads");
		const written = await irina.send("PUT", `${at}/drafts/exploration.answers/success`, { text: "x", version: 0 });
		expect(written.code).toBe("people.facilitatorOnlyReads");
		const own = { company: "Nobody", country: "US", zone: "America/Chicago", languages: ["en" as const] };
		expect((await ask(irina, "people.describeSide", { own })).code).toBe("people.facilitatorOnlyReads");
		expect((await ask(irina, "alignment.approve", { version: 1 })).code).toBe("people.facilitatorOnlyReads");
		const hers = ["people.begin", "people.invite", "people.join", "people.stepBack"];
		for (const name of Object.keys(commands).filter((it) => !hers.includes(it))) {
			const { status } = await irina.post(`${at}/commands/${name}`, {}, { "idempotency-key": next() });
			expect([name, [403, 422].includes(status)]).toEqual([name, true]);
		}
	});

	test("she hears that the shared chain grew, and nothing of anybody's typing", async () => {
		const live = await irina.listen(pact);
		await expect.poll(() => live.heard()).toContain("grew");
		await svetlana.send("PUT", `${at}/drafts/exploration.answers/timeline`, { text: "ещё", version: 0 });
		await ask(dana, "exploration.sayEnough", {});
		await expect.poll(() => live.heard().split("event: grew").length).toBeGreaterThan(1);
		expect(live.heard()).not.toContain("draft");
		live.stop();
	});

	test("her copy of the record verifies, and holds no side's own chain", async () => {
		const { text } = await irina.get(`${at}/export`);
		const { json } = await irina.get<PartnershipView>(at);
		const { side, findings, entries } = verify(text, { key: json.key });
		expect([side, findings]).toEqual(["facilitator", []]);
		expect(entries.every((it) => it.chain === "both")).toBe(true);
	});
});

test("Dana parts with her: her stream ends, and the partnership is to her as if there were none", async () => {
	await irina.sit(pact);
	const live = await irina.listen(pact);
	expect((await ask(dana, "people.removeFacilitator", { reason: "We get along" })).status).toBe(200);
	await live.ended;
	expect((await irina.get(at)).code).toBe("partnership.unknown");
	expect((await irina.get(`${at}/export`)).code).toBe("partnership.unknown");
	const { json } = await irina.get<{ partnerships: readonly PartnershipRow[] }>("/api/partnerships");
	expect(json.partnerships).toEqual([]);
});

test("whoever sat in the middle takes no seat of a side, and whoever has a seat not the middle", async () => {
	const asked = { invitation: next(), side: "a", role: "member", givenName: "Ирина", language: "ru", note: "" };
	const headers = { "idempotency-key": next(), "x-oba-seat": dana.seat };
	const { json } = await dana.post<{ link: string }>(`${at}/invitations`, asked, headers);
	const accept = (who: Browser, link: string) =>
		who.post(`/api/invitations/${link}/accept`, { own: null }, { "idempotency-key": next() });
	expect((await accept(irina, tokenIn(json.link))).code).toBe("people.wasFacilitator");
	const middle = await invites(svetlana, "b");
	await ask(dana, "people.agreeFacilitator", {});
	expect((await accept(svetlana, middle)).code).toBe("people.satOnSide");
});
