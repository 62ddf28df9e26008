/** A company's own people: who belongs to it, who administers it, and who makes an owner where there is none. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CompanyView } from "../../core/company.ts";
import { account, Browser, bothSeated, type House, id, openHouse, pact, tokenIn } from "./testing/house.ts";

let house: House;
let dana: Browser;
let mike: Browser;
let ruth: Browser;
let svetlana: Browser;
const idOf = (browser: Browser): string => browser.seat.split("@")[0] ?? "";

async function colleague(name: string, role: string, n: number): Promise<Browser> {
	const asked = { invitation: id(n), side: "a", role, givenName: name, language: "en", note: "", address: null };
	const headers = { "idempotency-key": id(n), "x-oba-seat": dana.seat };
	const { json } = await dana.post<{ link: string }>(`/api/partnerships/${pact}/invitations`, asked, headers);
	const browser = new Browser(house);
	await browser.post("/api/accounts", account(name, `${name.toLowerCase()}@x.example`, "en", tokenIn(json.link)));
	await browser.post(`/api/invitations/${tokenIn(json.link)}/accept`, { own: null }, { "idempotency-key": id(n + 1) });
	await browser.sit(pact);
	return browser;
}
const view = async (browser: Browser): Promise<CompanyView> => (await browser.get<CompanyView>("/api/company")).json;

beforeAll(async () => {
	house = await openHouse();
	({ dana, svetlana } = await bothSeated(house));
	mike = await colleague("Mike", "member", 0x10);
	ruth = await colleague("Ruth", "bridge", 0x20);
	await colleague("Igor", "adviser", 0x30);
});
afterAll(() => house.end());

test("colleagues belong to the company of whoever invited them; the other side and an adviser do not", async () => {
	const { company, mine, people } = await view(dana);
	expect([company?.name, mine]).toEqual(["Lone Star Kitchens", "administrator"]);
	expect(people.map((it) => [it.givenName, it.role, it.partnerships])).toEqual([
		["Dana", "administrator", 1],
		["Mike", "member", 1],
		["Ruth", "member", 1],
	]);
	expect((await view(svetlana)).people.map((it) => it.givenName)).toEqual(["Светлана"]);
});

test("only its administrators say who administers a company, and one always does", async () => {
	const put = (browser: Browser, person: string, role: string) =>
		browser.send("PUT", "/api/company/role", { person, role });
	for (const other of [mike, svetlana])
		expect((await put(other, idOf(ruth), "administrator")).code).toBe("company.administratorOnly");
	expect((await put(dana, idOf(svetlana), "administrator")).code).toBe("company.administratorOnly");
	expect((await put(dana, idOf(dana), "member")).code).toBe("company.lastAdministrator");
	expect((await put(dana, idOf(mike), "administrator")).status).toBe(200);
	expect((await put(dana, idOf(dana), "member")).status).toBe(200);
	expect((await view(dana)).mine).toBe("member");
});

test("where the owner has left, an administrator appoints a colleague, and nobody else does; the other side sees how", async () => {
	const appoint = (browser: Browser, person: string, n: number) =>
		browser.command(pact, "people.appointOwner", { person }, id(n));
	expect((await appoint(mike, idOf(ruth), 0x41)).code).toBe("people.seatTaken");
	expect((await dana.command(pact, "people.leave", {}, id(0x40))).status).toBe(200);
	expect((await appoint(ruth, idOf(ruth), 0x42)).code).toBe("people.administratorOnly");
	expect((await appoint(svetlana, idOf(ruth), 0x43)).code).toBe("people.administratorOnly");
	expect((await appoint(mike, idOf(svetlana), 0x44)).code).toBe("people.administratorOnly");
	expect((await appoint(mike, idOf(ruth), 0x45)).status).toBe(200);
	const { state } = await house.host.keeper.read(pact);
	expect(state?.people.ownerChanges.a).toMatchObject({ to: idOf(ruth), how: "appointed" });
	const { text } = await svetlana.get(`/api/partnerships/${pact}`);
	expect(text).toContain("appointed");
});

test("whoever is no colleague any more is none, and an administrator alone cannot leave the others without one", async () => {
	const part = (browser: Browser, person: string) => browser.post("/api/company/part", { person });
	expect((await part(ruth, idOf(mike))).code).toBe("company.administratorOnly");
	expect((await part(mike, idOf(mike))).code).toBe("company.lastAdministrator");
	expect((await part(mike, idOf(ruth))).status).toBe(200);
	expect((await view(ruth)).company).toBeNull();
	expect((await part(dana, idOf(dana))).status).toBe(200);
	expect((await view(mike)).people.map((it) => it.givenName)).toEqual(["Mike"]);
});
