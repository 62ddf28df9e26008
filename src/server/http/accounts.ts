import type { Context, Hono } from "hono";
import * as z from "zod/mini";
import { newAccount, profile } from "../../core/api.ts";
import type { Reader, SignedIn } from "../accounts/accounts.ts";
import { demoSeat } from "./demo.ts";
import { greeting } from "./greeting.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { reach, stillGood } from "./invitations.ts";
import { callerOf } from "./limits.ts";
import { languageOf, Refused } from "./problems.ts";
import { readerOf } from "./session.ts";

export const signInRequest = z.strictObject({
	email: z.string().check(z.maxLength(254)),
	password: z.string().check(z.maxLength(128)),
});

/** The library's own routes that people need. Everything else it offers stays shut until a screen leads there. */
const sessions = [
	["POST", "/api/auth/sign-out"],
	["POST", "/api/auth/revoke-other-sessions"],
] as const;

export function accountRoutes(app: Hono, host: Host): void {
	app.get("/api/me", async (c) => {
		const { reader, cookies } = await host.accounts.greet(c.req.raw.headers);
		return me(host, c, reader, cookies);
	});
	app.patch("/api/me", async (c) => {
		const { person } = await readerOf(host, c);
		await host.accounts.people.change(person.id, await bodyOf(c, profile, languageOf(c)));
		host.accounts.forget();
		const { reader, cookies } = await host.accounts.greet(c.req.raw.headers);
		return me(host, c, reader, cookies);
	});
	let turn: Promise<unknown> = Promise.resolve();
	app.post("/api/accounts", (c) => {
		// One at a time, so that two first visitors do not both become the first.
		const mine = turn.then(() => makeAccount(host, c));
		turn = mine.catch(() => undefined);
		return mine;
	});
	app.post("/api/auth/sign-in/email", async (c) => {
		const { email, password } = await bodyOf(c, signInRequest, languageOf(c));
		host.limits.count("signIn", callerOf(host, c));
		host.limits.count("signInForOneEmail", email.toLowerCase());
		return enter(host, c, await host.accounts.signIn(email, password, c.req.raw.headers));
	});
	app.get("/api/sessions", async (c) => {
		await readerOf(host, c);
		return c.json({ sessions: await host.accounts.sessions(c.req.raw.headers) });
	});
	for (const [method, path] of sessions) app.on(method, path, (c) => host.accounts.handle(c.req.raw));
}

async function makeAccount(host: Host, c: Context): Promise<Response> {
	const input = await bodyOf(c, newAccount, languageOf(c));
	host.limits.count("account", callerOf(host, c));
	if (input.invitation !== null) {
		const { state, it } = await reach(host, c, input.invitation);
		stillGood(host, state, it);
	} else if (!(await host.accounts.firstVisit())) throw new Refused("accounts.closed");
	return enter(host, c, await host.accounts.make(input, c.req.raw.headers));
}

/** Sets the session's cookies and greets whoever came in; or says why not. */
async function enter(host: Host, c: Context, came: SignedIn): Promise<Response> {
	if (!came.ok) throw new Refused(`accounts.${came.why}`);
	const headers = new Headers({ cookie: came.cookies.map((it) => it.split(";")[0]).join("; ") });
	const { reader } = await host.accounts.greet(headers);
	return me(host, c, reader, came.cookies);
}

async function me(host: Host, c: Context, reader: Reader | null, cookies: readonly string[]): Promise<Response> {
	for (const cookie of cookies) c.header("Set-Cookie", cookie, { append: true });
	c.header("Cache-Control", "no-store");
	return c.json(await greeting(host, reader, demoSeat(host, c)));
}
