import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Me } from "../../core/api.ts";
import type { Guard, HandedLink, KeyMade, SecondFactorBegun } from "../../core/signing.ts";
import type { AccountMessage, Sender } from "../notices/message.ts";
import { guard as guardShape } from "./openapi-signing.ts";
import { account, Browser, danaInvites, type House, openHouse, pact } from "./testing/house.ts";

const sent: AccountMessage[] = [];
/** A mail server that takes everything. */
const postman: Sender = {
	way: "mail",
	ready: true,
	reaches: async () => true,
	send: async ({ about }) => {
		if (about.is === "account") sent.push(about.message);
		return { is: "sent", subject: "" };
	},
};

let house: House;
let dana: Browser;
const email = "dana@lonestar.example";
const first = "correct horse battery";
beforeAll(async () => {
	house = await openHouse({ senders: [postman] });
	dana = (await danaInvites(house)).dana;
});
afterAll(() => house.end());

/** The latest message of a kind, once the work of sending it is done. */
async function mailed(kind: AccountMessage["kind"]): Promise<AccountMessage | undefined> {
	for (let i = 0; i < 20; i += 1) {
		await house.notices.worker.drain();
		const it = sent.findLast((message) => message.kind === kind);
		if (it) return it;
		await new Promise((done) => setTimeout(done, 10));
	}
	return undefined;
}
const tokenOf = (message: AccountMessage | undefined): string => message?.path?.split("#")[1] ?? "";
const forgetMail = (): void => void sent.splice(0);
const later = (minutes: number): void => {
	house.clock.now = new Date(Date.parse(house.clock.now) + minutes * 60_000).toISOString();
};
const signIn = (browser: Browser, password = first) => browser.post<Me>("/api/auth/sign-in/email", { email, password });
async function guard(browser: Browser): Promise<Guard> {
	const { json } = await browser.get<Guard>("/api/me/guard");
	expect(guardShape.safeParse(json).error).toBeUndefined();
	return json;
}

test("Dana's new account is asked to confirm its address, and only her own browser can", async () => {
	const message = await mailed("verifyAddress");
	expect(message).toMatchObject({ address: email, language: "en" });
	expect((await guard(dana)).confirmed).toBe(false);
	const stranger = new Browser(house);
	const token = tokenOf(message);
	expect((await stranger.post("/api/me/address", { token })).code).toBe("accounts.signInFirst");
	expect((await dana.post("/api/me/address", { token: `${token}x` })).code).toBe("accounts.linkSpent");
	expect((await dana.post("/api/me/address", { token })).status).toBe(200);
	expect((await guard(dana)).confirmed).toBe(true);
});

test("a link to sign in is asked for alike by whoever has an account and whoever has none", async () => {
	forgetMail();
	const browser = new Browser(house);
	const known = await browser.post("/api/auth/sign-in/link", { email: "Dana@LoneStar.example" });
	const unknown = await browser.post("/api/auth/sign-in/link", { email: "nobody@else.example" });
	expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
	expect(known.status).toBe(202);
	const token = tokenOf(await mailed("magicLink"));
	expect(sent.map((it) => it.address)).toEqual([email]);
	const came = await browser.post<{ me: Me; first: boolean }>("/api/auth/enter", { token });
	expect([came.json.me.account?.email, came.json.first]).toEqual([email, false]);
	expect((await browser.get("/api/partnerships")).status).toBe(200);
	const again = await new Browser(house).post("/api/auth/enter", { token });
	expect([again.status, again.code]).toEqual([410, "accounts.linkSpent"]);
	later(70);
});

test("a link that was left lying for too long opens nothing", async () => {
	forgetMail();
	const browser = new Browser(house);
	await browser.post("/api/auth/sign-in/link", { email });
	const token = tokenOf(await mailed("magicLink"));
	const past = new Date(0);
	const value = house.host.store.kind === "sqlite" ? past.toISOString() : past;
	await (house.host.store.db as never as LooseTables).updateTable("verification").set({ expiresAt: value }).execute();
	expect((await browser.post("/api/auth/enter", { token })).code).toBe("accounts.linkSpent");
	later(70);
});

test("a new password by a link signs every browser out, is told, and its link works once", async () => {
	forgetMail();
	const phone = new Browser(house);
	expect((await signIn(phone)).status).toBe(200);
	const unknown = await phone.post("/api/auth/reset/request", { email: "nobody@else.example" });
	const known = await phone.post("/api/auth/reset/request", { email });
	expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
	const token = tokenOf(await mailed("resetPassword"));
	const body = { token, password: "seven quiet lanterns" };
	expect((await phone.post("/api/auth/reset", { ...body, password: "short" })).code).toBe("http.invalid");
	expect((await phone.post("/api/auth/reset", body)).status).toBe(200);
	expect((await phone.post("/api/auth/reset", body)).code).toBe("accounts.linkSpent");
	expect((await mailed("passwordChanged"))?.address).toBe(email);
	expect((await phone.get("/api/partnerships")).code).toBe("accounts.signInFirst");
	expect((await dana.get("/api/partnerships")).code).toBe("accounts.signInFirst");
	expect((await signIn(phone)).code).toBe("accounts.wrongPassword");
	expect((await signIn(dana, body.password)).status).toBe(200);
	expect((await guard(dana)).log.map((it) => it.what)).toContain("passwordChanged");
	later(70);
});

test("no link's secret lies readable in the database", async () => {
	forgetMail();
	await new Browser(house).post("/api/auth/reset/request", { email });
	const token = tokenOf(await mailed("resetPassword"));
	expect(token).not.toBe("");
	const db = house.host.store.db as never as LooseTables;
	const rows = await db.selectFrom("verification").selectAll().execute();
	const messages = await db.selectFrom("message").selectAll().execute();
	expect(rows.length).toBeGreaterThan(0);
	expect(JSON.stringify([rows, messages])).not.toContain(token);
	later(70);
});

test("a confirmed address changes once the new one is confirmed, with the password, and the old one is told", async () => {
	forgetMail();
	const change = (to: string, password: string | null) => dana.post("/api/me/address/change", { email: to, password });
	expect((await change("dana@new.example", "not the right one")).code).toBe("accounts.notYourPassword");
	expect((await change("dana@new.example", "seven quiet lanterns")).status).toBe(202);
	expect((await guard(dana)).email).toBe(email);
	const message = await mailed("verifyAddress");
	expect(message?.address).toBe("dana@new.example");
	expect((await dana.post("/api/me/address", { token: tokenOf(message) })).status).toBe(200);
	expect(await guard(dana)).toMatchObject({ email: "dana@new.example", confirmed: true });
	expect((await mailed("addressChanged"))?.address).toBe(email);
	// A second use of the link finds another address in its place.
	expect((await dana.post("/api/me/address", { token: tokenOf(message) })).code).toBe("accounts.linkSpent");
	forgetMail();
	await change(email, "seven quiet lanterns");
	await dana.post("/api/me/address", { token: tokenOf(await mailed("verifyAddress")) });
	expect((await guard(dana)).email).toBe(email);
	later(70);
});

test("a password is changed with the present one, and the other browsers are out", async () => {
	const phone = new Browser(house);
	await signIn(phone, "seven quiet lanterns");
	expect((await dana.post("/api/me/password", { current: "not the right one", password: first })).code).toBe(
		"accounts.notYourPassword",
	);
	expect((await dana.post("/api/me/password", { current: null, password: first })).code).toBe("accounts.hasPassword");
	expect((await dana.post("/api/me/password", { current: "seven quiet lanterns", password: first })).status).toBe(200);
	expect((await phone.get("/api/partnerships")).code).toBe("accounts.signInFirst");
	expect((await dana.get("/api/partnerships")).status).toBe(200);
});

test("a sign-in from a browser that was never here is told; the next one from there is not", async () => {
	forgetMail();
	const phone = new Browser(house);
	await signIn(phone);
	expect((await mailed("newSignIn"))?.address).toBe(email);
	forgetMail();
	await phone.post("/api/auth/sign-out", {});
	await signIn(phone);
	await house.notices.worker.drain();
	expect(sent).toEqual([]);
});

test("each browser can be signed out by itself, and only by whom it belongs to", async () => {
	const phone = new Browser(house);
	await signIn(phone);
	const { json } = await phone.get<{ sessions: { id: string; here: boolean }[] }>("/api/sessions");
	const its = json.sessions.find((it) => it.here)?.id ?? "";
	const { token } = await inviteMike();
	const mike = new Browser(house);
	await mike.post("/api/accounts", account("Mike", "mike@lonestar.example", "en", token));
	expect((await mike.send("DELETE", `/api/sessions/${its}`)).code).toBe("accounts.notThere");
	expect((await dana.send("DELETE", `/api/sessions/${its}`)).status).toBe(200);
	expect((await phone.get("/api/partnerships")).code).toBe("accounts.signInFirst");
	expect((await dana.get("/api/partnerships")).status).toBe(200);
});

async function inviteMike(): Promise<{ readonly token: string }> {
	const invitation = "c".repeat(32);
	const asked = { invitation, side: "a", role: "member", givenName: "Mike", language: "en", note: "" };
	const headers = { "idempotency-key": invitation, "x-oba-seat": dana.seat };
	const { json } = await dana.post<{ link: string }>(`/api/partnerships/${pact}/invitations`, asked, headers);
	return { token: json.link.slice(json.link.lastIndexOf("/") + 1) };
}

test("an API key acts as its person, changes nothing that guards the account, and ends at once", async () => {
	expect((await dana.post("/api/me/keys", { name: "", days: 30 })).code).toBe("http.invalid");
	expect((await dana.post("/api/me/keys", { name: "CRM", days: 31 })).code).toBe("http.invalid");
	const { key } = (await dana.post<KeyMade>("/api/me/keys", { name: "CRM", days: 30 })).json;
	const bearer = { authorization: `Bearer ${key}` };
	const program = new Browser(house);
	expect((await program.get<Me>("/api/me", bearer)).json.account?.email).toBe(email);
	expect((await program.get(`/api/partnerships/${pact}`, bearer)).text).toBe(
		(await dana.get(`/api/partnerships/${pact}`)).text,
	);
	expect((await program.get("/api/me/guard", bearer)).code).toBe("accounts.keyNotHere");
	expect((await program.post("/api/me/keys", { name: "more", days: 30 }, bearer)).code).toBe("accounts.keyNotHere");
	const shown = await dana.get<Guard>("/api/me/guard");
	expect(shown.json.keys.map((it) => [it.name, key.startsWith(it.start)])).toEqual([["CRM", true]]);
	expect(shown.text).not.toContain(key);
	expect((await program.get("/api/me", { authorization: "Bearer oba_nothing" })).code).toBe("accounts.keyUnfit");
	expect((await dana.send("DELETE", `/api/me/keys/${shown.json.keys[0]?.id}`)).status).toBe(200);
	expect((await program.get("/api/me", bearer)).code).toBe("accounts.keyUnfit");
});

test("a key that asks too much is slowed down, and an expired one opens nothing", async () => {
	const { key } = (await dana.post<KeyMade>("/api/me/keys", { name: "report", days: 7 })).json;
	const program = new Browser(house);
	const ask = () => program.get("/api/me", { authorization: `Bearer ${key}` });
	let code = "";
	for (let i = 0; i < 700 && code === ""; i += 1) code = (await ask()).code;
	expect(code).toBe("http.tooMany");
	later(2);
	const past = new Date(0);
	const value = house.host.store.kind === "sqlite" ? past.toISOString() : past;
	await (house.host.store.db as never as LooseTables).updateTable("apikey").set({ expiresAt: value }).execute();
	expect((await ask()).code).toBe("accounts.keyUnfit");
});

/** The six digits an app would show for this key now. */
const digits = (secret: string): Promise<string> => createOTP(new TextDecoder().decode(base32.decode(secret))).totp();

test("the second factor is on once its first code was typed, is asked for after the password and after a link, and backup codes work once", async () => {
	forgetMail();
	later(70);
	expect((await dana.post("/api/me/second-factor", { password: "not the right one" })).code).toBe(
		"accounts.notYourPassword",
	);
	const begun = (await dana.post<SecondFactorBegun>("/api/me/second-factor", { password: first })).json;
	expect(begun.uri).toContain(`secret=${begun.secret}`);
	expect((await guard(dana)).secondFactor).toBe(false);
	expect((await dana.post("/api/me/second-factor/confirm", { code: "000000" })).code).toBe("accounts.wrongCode");
	expect((await dana.post("/api/me/second-factor/confirm", { code: await digits(begun.secret) })).status).toBe(200);
	expect((await guard(dana)).secondFactor).toBe(true);

	const phone = new Browser(house);
	expect((await signIn(phone)).code).toBe("accounts.secondFactor");
	expect((await phone.get("/api/partnerships")).code).toBe("accounts.signInFirst");
	const step = (code: string, trust = false) => phone.post<Me>("/api/auth/sign-in/second-factor", { code, trust });
	expect((await step("111111")).code).toBe("accounts.wrongCode");
	expect((await step(await digits(begun.secret))).json.account?.email).toBe(email);
	await phone.post("/api/auth/sign-out", {});

	await signIn(phone);
	const backup = begun.codes[0] ?? "";
	expect((await step(backup)).status).toBe(200);
	await phone.post("/api/auth/sign-out", {});
	await signIn(phone);
	expect((await step(backup)).code).toBe("accounts.wrongCode");
	expect((await step(begun.codes[1] ?? "", true)).status).toBe(200);
	await phone.post("/api/auth/sign-out", {});
	expect((await signIn(phone)).status).toBe(200);

	const tablet = new Browser(house);
	await tablet.post("/api/auth/sign-in/link", { email });
	const token = tokenOf(await mailed("magicLink"));
	expect((await tablet.post("/api/auth/enter", { token })).code).toBe("accounts.secondFactor");
	expect((await tablet.get("/api/partnerships")).code).toBe("accounts.signInFirst");
	const digitsNow = await digits(begun.secret);
	const came = await tablet.post<Me>("/api/auth/sign-in/second-factor", { code: digitsNow, trust: false });
	expect(came.json.account?.email).toBe(email);
});

test("codes cannot be guessed: five wrong ones end the try, ten lock the account for a while", async () => {
	later(20);
	const stranger = new Browser(house);
	const tries = async (): Promise<readonly string[]> => {
		expect((await signIn(stranger)).code).toBe("accounts.secondFactor");
		const codes: string[] = [];
		for (let i = 0; i < 6; i += 1)
			codes.push((await stranger.post("/api/auth/sign-in/second-factor", { code: `00000${i}`, trust: false })).code);
		return codes;
	};
	const wrong = Array.from({ length: 5 }, () => "accounts.wrongCode");
	expect(await tries()).toEqual([...wrong, "accounts.startAgain"]);
	await tries();
	expect((await tries())[0]).toBe("accounts.tooManyCodes");
});

test("the second factor is switched off with the password alone, and its holder is told", async () => {
	forgetMail();
	expect((await dana.post("/api/me/second-factor/off", { password: "no" })).code).toBe("accounts.notYourPassword");
	expect((await dana.post("/api/me/second-factor/off", { password: first })).status).toBe(200);
	expect((await mailed("secondFactorOff"))?.address).toBe(email);
	expect((await signIn(new Browser(house))).status).toBe(200);
});

test("the administrator hands over a link for a new password; its holder sees that, and nobody else can make one", async () => {
	later(70);
	const mike = new Browser(house);
	const mikes = { email: "mike@lonestar.example", password: first };
	await mike.post("/api/auth/sign-in/email", mikes);
	expect((await mike.post("/api/host/reset-links", { email })).code).toBe("accounts.hostAdministratorOnly");
	expect((await dana.post("/api/host/reset-links", { email: "nobody@else.example" })).code).toBe(
		"accounts.noSuchAccount",
	);
	// Where mail is sent, an address that nobody confirmed may be anybody's.
	const his = { email: mikes.email };
	expect((await mike.post("/api/host/administrators", his)).code).toBe("accounts.hostAdministratorOnly");
	expect((await dana.post("/api/host/administrators", his)).code).toBe("accounts.notConfirmed");
	expect((await guard(mike)).administrator).toBe(false);
	const { json } = await dana.post<HandedLink>("/api/host/reset-links", { email: mikes.email });
	expect(json.link).toContain("http://oba.example/reset#");
	const token = json.link.split("#")[1] ?? "";
	const body = { token, password: "seven quiet lanterns" };
	expect((await new Browser(house).post("/api/auth/reset", body)).status).toBe(200);
	expect((await mike.get("/api/partnerships")).code).toBe("accounts.signInFirst");
	await mike.post("/api/auth/sign-in/email", { ...mikes, password: body.password });
	const its = await guard(mike);
	expect(its.log.map((it) => it.what)).toContain("resetLinkByAdministrator");
	expect(its.confirmed).toBe(false);
});

test("who proves an address first takes it from whoever wrote it down as theirs: their password and keys are gone", async () => {
	later(70);
	forgetMail();
	const stranger = new Browser(house);
	const mikes = { email: "mike@lonestar.example", password: "seven quiet lanterns" };
	await stranger.post("/api/auth/sign-in/email", mikes);
	const { key } = (await stranger.post<KeyMade>("/api/me/keys", { name: "kept", days: 365 })).json;
	const mike = new Browser(house);
	await mike.post("/api/auth/sign-in/link", { email: mikes.email });
	const token = tokenOf(await mailed("magicLink"));
	const came = await mike.post<{ first: boolean }>("/api/auth/enter", { token });
	expect(came.json.first).toBe(true);
	expect((await new Browser(house).post("/api/host/administrators", { email })).code).toBe("accounts.signInFirst");
	expect((await dana.post("/api/host/administrators", { email: "nobody@else.example" })).code).toBe(
		"accounts.noSuchAccount",
	);
	expect((await dana.post("/api/host/administrators", { email: mikes.email })).status).toBe(201);
	const its = await guard(mike);
	expect(its.administrator).toBe(true);
	expect(its.log.map((it) => it.what)).toContain("madeAdministrator");
	expect((await stranger.get("/api/partnerships")).code).toBe("accounts.signInFirst");
	expect((await stranger.post("/api/auth/sign-in/email", mikes)).code).toBe("accounts.wrongPassword");
	expect((await stranger.get("/api/me", { authorization: `Bearer ${key}` })).code).toBe("accounts.keyUnfit");
	expect(await guard(mike)).toMatchObject({ confirmed: true, password: false, keys: [], passkeys: [] });
	expect((await mike.post("/api/me/password", { current: null, password: first })).status).toBe(200);
});

test("a host without mail says so instead of promising a link", async () => {
	const quiet = await openHouse();
	const browser = new Browser(quiet);
	expect((await browser.get("/api/ways")).json).toEqual({ mail: false, provider: null });
	expect((await browser.post("/api/auth/sign-in/link", { email })).code).toBe("accounts.noMail");
	expect((await browser.post("/api/auth/reset/request", { email })).code).toBe("accounts.noMail");
	expect((await browser.post("/api/auth/sign-in/provider", { back: "/", invitation: null, zone: "UTC" })).code).toBe(
		"accounts.noProvider",
	);
	await quiet.end();
});

test("nothing else that the library offers stands open", async () => {
	for (const path of ["/sign-up/email", "/magic-link/verify", "/reset-password", "/update-user", "/delete-user"])
		expect((await dana.post(`/api/auth${path}`, {})).status).toBe(404);
	for (const path of ["/get-session", "/list-sessions", "/magic-link/verify?token=x", "/api-key/list", "/ok"])
		expect((await dana.get(`/api/auth${path}`)).status).toBe(404);
});

/** Tables of the library that the product never touches: time is made to pass in them. */
interface LooseTables {
	selectFrom(table: string): { selectAll(): { execute(): Promise<readonly object[]> } };
	updateTable(table: string): { set(its: object): { execute(): Promise<unknown> } };
}
