import { afterAll, beforeAll, expect, test } from "vitest";
import type { Me } from "../../core/api.ts";
import { sessionList } from "./answers.ts";
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

let house: House;
let dana: Browser;
let svetlana: Browser;
let usedToken: string;
/** Has an account and a partnership of his own, and no seat in theirs. */
const oleg = () => other;
let other: Browser;
const olegs = id(0xdef);
beforeAll(async () => {
	house = await openHouse();
	({ dana, svetlana, token: usedToken } = await bothSeated(house));
	const begin = { type: "distribution", own: loneStar, other: severny } as const;
	await dana.post(`/api/partnerships/${olegs}/commands/people.begin`, begin, { "idempotency-key": id(1) });
	await dana.sit(olegs);
	const asked = { invitation: id(60), side: "b", role: "owner", givenName: "Олег", language: "ru", note: "" };
	const headers = { "idempotency-key": id(60), "x-oba-seat": dana.seat };
	const { json } = await dana.post<{ link: string }>(`/api/partnerships/${olegs}/invitations`, asked, headers);
	other = new Browser(house, "ru");
	await other.post("/api/accounts", account("Олег", "oleg@else.example", "ru", tokenIn(json.link)));
	await other.post(`/api/invitations/${tokenIn(json.link)}/accept`, { own: severny }, { "idempotency-key": id(61) });
	await other.sit(olegs);
	await dana.sit(pact);
});
afterAll(() => house.end());

const reads = ["", "/live", "/export", "/drafts/exploration.answers", `/invitations/${id(2)}`];

test.each(reads)("without a seat GET …%s is answered like a partnership that does not exist", async (rest) => {
	const theirs = await oleg().get(`/api/partnerships/${pact}${rest}`);
	const none = await oleg().get(`/api/partnerships/${id(0x999)}${rest}`);
	expect([theirs.status, theirs.code]).toEqual([404, "partnership.unknown"]);
	expect(theirs.text).toBe(none.text);
});

test.each(reads)("without an account GET …%s asks to sign in", async (rest) => {
	expect((await new Browser(house).get(`/api/partnerships/${pact}${rest}`)).code).toBe("accounts.signInFirst");
});

test("without a seat nothing can be sent, written or invited, whatever seat is claimed", async () => {
	oleg().seat = dana.seat;
	const sealed = await oleg().command(
		pact,
		"exploration.sealAnswers",
		{ answers: answersOf("x"), salt: salt(1) },
		id(70),
	);
	expect(sealed.code).toBe("partnership.unknown");
	const draft = await oleg().send("PUT", `/api/partnerships/${pact}/drafts/exploration.answers/success`, {
		text: "x",
		version: 0,
	});
	expect(draft.code).toBe("partnership.unknown");
	const asked = { invitation: id(71), side: "a", role: "member", givenName: "Eve", language: "en", note: "" };
	const invite = await oleg().post(`/api/partnerships/${pact}/invitations`, asked, {
		"idempotency-key": id(71),
		"x-oba-seat": dana.seat,
	});
	expect(invite.code).toBe("partnership.unknown");
});

test("a command written from another seat is not sent", async () => {
	const { seat } = svetlana;
	svetlana.seat = dana.seat;
	const sealed = await svetlana.command(
		pact,
		"exploration.sealAnswers",
		{ answers: answersOf("x"), salt: salt(1) },
		id(72),
	);
	svetlana.seat = seat;
	expect(sealed.code).toBe("http.otherSeat");
});

test("a side's drafts are its own", async () => {
	const drafts = `/api/partnerships/${pact}/drafts/exploration.answers`;
	await dana.send("PUT", `${drafts}/customer`, { text: "canary-in-the-draft", version: 0 });
	expect((await svetlana.get(drafts)).text).toBe('{"drafts":[]}');
	expect((await svetlana.get(`/api/partnerships/${pact}`)).text).not.toContain("canary");
});

test("a used link shows that it was used, and opens neither form nor account nor seat", async () => {
	const stranger = new Browser(house, "ru");
	expect((await stranger.get<{ is: string }>(`/api/invitations/${usedToken}`)).json.is).toBe("used");
	expect((await stranger.get(`/api/invitations/${usedToken}/drafts`)).code).toBe("people.invitationUsed");
	expect(
		(await stranger.send("PUT", `/api/invitations/${usedToken}/drafts/success`, { text: "x", version: 0 })).code,
	).toBe("people.invitationUsed");
	expect((await stranger.post("/api/accounts", account("Ева", "eva@else.example", "ru", usedToken))).code).toBe(
		"people.invitationUsed",
	);
	expect(
		(await oleg().post(`/api/invitations/${usedToken}/accept`, { own: severny }, { "idempotency-key": id(73) })).code,
	).toBe("people.invitationUsed");
});

test("a wrong link leads nowhere, and too many tries are slowed down", async () => {
	const stranger = new Browser(house);
	expect((await stranger.get(`/api/invitations/${"0".repeat(64)}`)).code).toBe("people.noSuchInvitation");
	let code = "";
	for (let i = 0; i < 300 && code !== "http.tooMany"; i += 1)
		code = (await stranger.get(`/api/invitations/${id(i)}`)).code;
	expect(code).toBe("http.tooMany");
	house.clock.now = "2026-11-23T09:05:00.000Z";
});

test("a colleague's link opens no draft, and a member does not bind", async () => {
	const asked = { invitation: id(80), side: "a", role: "member", givenName: "Mike", language: "en", note: "" };
	const { json } = await dana.post<{ link: string }>(`/api/partnerships/${pact}/invitations`, asked, {
		"idempotency-key": id(80),
		"x-oba-seat": dana.seat,
	});
	const mike = new Browser(house);
	const token = tokenIn(json.link);
	expect((await mike.get(`/api/invitations/${token}/drafts`)).code).toBe("accounts.signInFirst");
	await mike.post("/api/accounts", account("Mike", "mike@lonestar.example", "en", token));
	await mike.post(`/api/invitations/${token}/accept`, { own: null }, { "idempotency-key": id(81) });
	await mike.sit(pact);
	expect((await mike.get(`/api/partnerships/${pact}/drafts/exploration.answers`)).text).toContain(
		"canary-in-the-draft",
	);
	const sealed = await mike.command(
		pact,
		"exploration.sealAnswers",
		{ answers: answersOf("x"), salt: salt(1) },
		id(82),
	);
	expect(sealed.code).toBe("people.ownerOnly");
	expect((await mike.get(`/api/partnerships/${pact}/invitations/${id(80)}`)).code).toBe("people.ownerOnly");
});

test("accounts are made by the first visitor or from an invitation, and by nobody else", async () => {
	const stranger = new Browser(house);
	expect((await stranger.get<Me>("/api/me")).json.firstVisit).toBe(false);
	expect((await stranger.post("/api/accounts", account("Eve", "eve@else.example", "en", null))).code).toBe(
		"accounts.closed",
	);
});

test("a wrong password and an unknown email are told apart by nobody; tries are counted", async () => {
	const stranger = new Browser(house);
	const attempt = (email: string) => stranger.post("/api/auth/sign-in/email", { email, password: "not the right one" });
	const wrong = await attempt("dana@lonestar.example");
	const unknown = await attempt("nobody@else.example");
	expect([wrong.status, wrong.text]).toEqual([401, unknown.text]);
	let code = "";
	for (let i = 0; i < 12; i += 1) code = (await attempt("dana@lonestar.example")).code;
	expect(code).toBe("http.tooMany");
	house.clock.now = "2026-11-23T10:00:00.000Z";
});

test("signing out everywhere else ends the other session at once; signing out ends one's own", async () => {
	const phone = new Browser(house);
	const signIn = { email: "dana@lonestar.example", password: "correct horse battery" };
	expect((await phone.post<Me>("/api/auth/sign-in/email", signIn)).json.account?.email).toBe(signIn.email);
	expect((await phone.get("/api/partnerships")).status).toBe(200);
	const { json, text } = await dana.get<{ sessions: { here: boolean }[] }>("/api/sessions");
	expect(sessionList.safeParse(json).error).toBeUndefined();
	expect(json.sessions.map((it) => it.here).sort()).toEqual([false, true]);
	expect(text).not.toContain("token");
	await dana.post("/api/auth/revoke-other-sessions", {});
	expect((await phone.get("/api/partnerships")).code).toBe("accounts.signInFirst");
	await dana.post("/api/auth/sign-out", {});
	expect((await dana.get("/api/partnerships")).code).toBe("accounts.signInFirst");
});
