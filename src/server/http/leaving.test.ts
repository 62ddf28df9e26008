/** Who may change who sits where; and that a seat which has ended reads, hears, writes and fetches nothing any more. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PartnershipRow, PartnershipView } from "../../core/api.ts";
import type { CommandInput } from "../../core/partnership.ts";
import { changing } from "../../core/people/contract.ts";
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
	severny,
	tokenIn,
} from "./testing/house.ts";

type Change = keyof typeof changing;

let house: House;
let dana: Browser;
let mike: Browser;
let ruth: Browser;
let svetlana: Browser;
let oleg: Browser;
let used: string;
let n = 0x1000;
const next = (): string => {
	n += 1;
	return id(n);
};
const idOf = (browser: Browser): string => browser.seat.split("@")[0] ?? "";

/** Dana invites somebody to her own side, who makes an account and takes the seat. */
async function colleague(name: string): Promise<Browser> {
	const asked = { invitation: next(), side: "a", role: "member", givenName: name, language: "en", note: "" };
	const headers = { "idempotency-key": next(), "x-oba-seat": dana.seat };
	const { json } = await dana.post<{ link: string }>(`/api/partnerships/${pact}/invitations`, asked, headers);
	const browser = new Browser(house);
	const token = tokenIn(json.link);
	await browser.post("/api/accounts", account(name, `${name.toLowerCase()}@lonestar.example`, "en", token));
	await browser.post(`/api/invitations/${token}/accept`, { own: null }, { "idempotency-key": next() });
	await browser.sit(pact);
	return browser;
}

beforeAll(async () => {
	house = await openHouse();
	({ dana, svetlana, token: used } = await bothSeated(house));
	[mike, ruth] = [await colleague("Mike"), await colleague("Ruth")];
	const elsewhere = id(0xdef);
	const begin = { type: "distribution", own: severny, other: severny } as const;
	await svetlana.post(`/api/partnerships/${elsewhere}/commands/people.begin`, begin, { "idempotency-key": next() });
	const seat = svetlana.seat;
	await svetlana.sit(elsewhere);
	const asked = { invitation: next(), side: "b", role: "owner", givenName: "Олег", language: "ru", note: "" };
	const headers = { "idempotency-key": next(), "x-oba-seat": svetlana.seat };
	const { json } = await svetlana.post<{ link: string }>(`/api/partnerships/${elsewhere}/invitations`, asked, headers);
	svetlana.seat = seat;
	oleg = new Browser(house, "ru");
	const token = tokenIn(json.link);
	await oleg.post("/api/accounts", account("Олег", "oleg@else.example", "ru", token));
	await oleg.post(`/api/invitations/${token}/accept`, { own: severny }, { "idempotency-key": next() });
	await oleg.sit(elsewhere);
});
afterAll(() => house.end());

const commands = (): { readonly [N in Change]: CommandInput<N> } => ({
	"people.changeRole": { person: idOf(ruth), role: "bridge" },
	"people.removeColleague": { person: idOf(ruth) },
	"people.handOver": { to: idOf(mike) },
	"people.nameSuccessor": { person: idOf(mike) },
	"people.nameDeputy": { person: idOf(mike), from: "2026-11-23", until: "2026-11-24" },
	"people.endDeputy": {},
	"people.leave": {},
	"people.takeOver": {},
	"people.appointOwner": { person: idOf(mike) },
	"people.confirmSealed": { slot: "exploration.answers" },
	"people.agreeFacilitator": {},
	"people.removeFacilitator": { reason: null },
	"people.stepBack": {},
});

const ownerOnly = {
	"people.changeRole": "people.ownerOnly",
	"people.removeColleague": "people.ownerOnly",
	"people.handOver": "people.ownerOnly",
	"people.nameSuccessor": "people.ownerOnly",
	"people.nameDeputy": "people.ownerOnly",
	"people.endDeputy": "people.ownerOnly",
	"people.takeOver": "people.seatTaken",
	"people.appointOwner": "people.administratorOnly",
	"people.confirmSealed": "people.ownerOnly",
};
/** Each seat against each command that would change who sits where on Dana's side: none of these takes effect. */
const refusals = {
	nobody: Object.fromEntries(Object.keys(changing).map((name) => [name, "accounts.signInFirst"])),
	stranger: Object.fromEntries(Object.keys(changing).map((name) => [name, "partnership.unknown"])),
	member: ownerOnly,
	"the other owner": {
		...Object.fromEntries(Object.keys(ownerOnly).map((name) => [name, "people.noSuchColleague"])),
		"people.appointOwner": "people.administratorOnly",
		"people.endDeputy": "people.noDeputy",
		"people.takeOver": "people.seatTaken",
		"people.confirmSealed": "sealing.nothingSealed",
	},
} as Readonly<Record<string, Readonly<Record<string, string>>>>;
const seats: Readonly<Record<string, () => Browser>> = {
	nobody: () => new Browser(house),
	stranger: () => oleg,
	member: () => mike,
	"the other owner": () => svetlana,
};
const table = Object.entries(refusals).flatMap(([who, each]) =>
	Object.entries(each).map(([name, code]) => [who, name as Change, code] as const),
);

test.each(table)("%s: %s is refused with %s", async (who, name, code) => {
	const browser = seats[who]?.() ?? oleg;
	expect((await browser.command(pact, name, commands()[name], next())).code).toBe(code);
});

test("a stranger who claims Dana's seat is answered like a stranger", async () => {
	const { seat } = oleg;
	oleg.seat = dana.seat;
	for (const name of Object.keys(changing) as Change[])
		expect((await oleg.command(pact, name, commands()[name], next())).code).toBe("partnership.unknown");
	oleg.seat = seat;
});

describe("a deputy on their days", () => {
	test("acts for Dana, but disposes of no seat; the day after, they are a member again", async () => {
		const naming = { person: idOf(mike), from: "2026-11-23", until: "2026-11-24" };
		expect((await dana.command(pact, "people.nameDeputy", naming, next())).status).toBe(200);
		for (const name of ["people.changeRole", "people.removeColleague", "people.nameDeputy"] as const) {
			const refused = await mike.command(pact, name, commands()[name], next());
			expect([refused.status, refused.code]).toEqual([403, "people.ownerThemselves"]);
		}
		const asked = { invitation: next(), side: "a", role: "member", givenName: "Ann", language: "en", note: "" };
		const headers = { "idempotency-key": next(), "x-oba-seat": mike.seat };
		expect((await mike.post(`/api/partnerships/${pact}/invitations`, asked, headers)).status).toBe(201);
		expect((await svetlana.get(`/api/partnerships/${pact}/export`)).text).toContain(`deputyOf\\":\\"${idOf(dana)}`);
		const before = house.clock.now;
		house.clock.now = "2026-11-25T12:00:00.000Z";
		expect((await mike.command(pact, "people.endDeputy", {}, next())).code).toBe("people.ownerOnly");
		house.clock.now = before;
		expect((await mike.command(pact, "people.endDeputy", {}, next())).status).toBe(200);
	});
});

describe("a seat that ends", () => {
	const reads = ["", "/live", "/export", "/drafts/exploration.answers", `/invitations/${id(2)}`];

	test("Dana seals, names Mike and leaves: her line is hung up, and everything of it answers as if it did not exist", async () => {
		const sealed = { answers: answersOf("canary-of-dana"), salt: salt(5) };
		await dana.command(pact, "exploration.sealAnswers", sealed, next());
		await dana.command(pact, "people.nameSuccessor", { person: idOf(mike) }, next());
		const hers = await dana.listen(pact);
		await expect.poll(() => hers.heard(), { timeout: 60_000 }).toContain("event: grew");
		const heard = hers.heard();
		expect((await dana.command(pact, "people.leave", {}, next())).status).toBe(200);
		await hers.ended;
		expect(hers.heard()).toBe(heard);
		for (const rest of reads) {
			const gone = await dana.get(`/api/partnerships/${pact}${rest}`);
			const none = await dana.get(`/api/partnerships/${id(0x999)}${rest}`);
			expect([gone.status, gone.text], rest).toEqual([404, none.text]);
		}
		const written = { text: "x", version: 0 };
		const draft = `/api/partnerships/${pact}/drafts/exploration.answers/success`;
		expect((await dana.send("PUT", draft, written)).code).toBe("partnership.unknown");
		expect((await dana.command(pact, "people.takeOver", {}, next())).code).toBe("partnership.unknown");
		const { json } = await dana.get<{ partnerships: readonly PartnershipRow[] }>("/api/partnerships");
		expect(json.partnerships).toEqual([]);
		expect((await dana.get(`/api/people/${idOf(svetlana)}/photo`)).status).toBe(404);
	});

	test("her name stays with what she did, and her card does not", async () => {
		const { json } = await svetlana.get<PartnershipView>(`/api/partnerships/${pact}`);
		expect(json.names[idOf(dana)]?.givenName).toBe("Dana");
		expect(Object.keys(json.cards).sort()).toEqual([mike, ruth, svetlana].map(idOf).sort());
	});

	test("the link she came to invite by opens nothing more", async () => {
		const again = await dana.post(`/api/invitations/${used}/accept`, { own: severny }, { "idempotency-key": next() });
		expect(again.code).toBe("people.invitationUsed");
	});

	test("Mike is the owner, in the list too; what she sealed waits for his word, and Светлана learns nothing of it", async () => {
		const { json } = await mike.get<{ partnerships: readonly PartnershipRow[] }>("/api/partnerships");
		expect(json.partnerships[0]).toMatchObject({ role: "owner", move: "people.confirm" });
		const seals = { answers: answersOf("ответ"), salt: salt(6) };
		expect((await svetlana.command(pact, "exploration.sealAnswers", seals, next())).status).toBe(200);
		expect((await svetlana.get(`/api/partnerships/${pact}`)).text).not.toContain("canary-of-dana");
		const early = await svetlana.command(pact, "people.confirmSealed", { slot: "exploration.answers" }, next());
		expect(early.code).toBe("sealing.noConfirmationAsked");
		expect((await mike.command(pact, "people.confirmSealed", { slot: "exploration.answers" }, next())).status).toBe(
			200,
		);
		expect((await svetlana.get(`/api/partnerships/${pact}`)).text).toContain("canary-of-dana");
	});

	test("Mike ends Ruth's seat; a command that she had on the way is answered like a stranger's", async () => {
		const line = await ruth.listen(pact);
		await expect.poll(() => line.heard(), { timeout: 60_000 }).toContain("event: grew");
		expect((await mike.command(pact, "people.removeColleague", { person: idOf(ruth) }, next())).status).toBe(200);
		await line.ended;
		expect((await ruth.command(pact, "people.leave", {}, next())).code).toBe("partnership.unknown");
		expect((await ruth.get(`/api/partnerships/${pact}`)).status).toBe(404);
	});

	test("Mike is the last of his side: he cannot leave it to whoever the other side would choose", async () => {
		expect((await mike.command(pact, "people.leave", {}, next())).code).toBe("people.lastOne");
		const asked = { invitation: next(), side: "a", role: "owner", givenName: "Lee", language: "en", note: "" };
		const headers = { "idempotency-key": next(), "x-oba-seat": svetlana.seat };
		const invited = await svetlana.post<{ code: string }>(`/api/partnerships/${pact}/invitations`, asked, headers);
		expect(invited.json.code).toBe("people.seatTaken");
		expect((await dana.get(`/api/partnerships/${pact}`)).status).toBe(404);
	});
});
