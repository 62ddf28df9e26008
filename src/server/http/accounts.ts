import type { Context, Hono } from "hono";
import { newAccount, profile } from "../../core/api.ts";
import { signInRequest } from "../../core/signing.ts";
import type { SignedIn } from "../accounts/accounts.ts";
import { enter, me, setCookies } from "./entering.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { reach, stillGood } from "./invitations.ts";
import { callerOf } from "./limits.ts";
import { languageOf, Refused } from "./problems.ts";
import { keyReader, readerOf } from "./session.ts";

/** The library's own routes that people need as they are. What else it offers is asked by our routes (signing-in.ts, guarding.ts). */
const open = [["POST", "/api/auth/sign-out"]] as const;

export function accountRoutes(app: Hono, host: Host): void {
	app.get("/api/me", async (c) => {
		const byKey = await keyReader(host, c);
		const { reader, cookies } = byKey ? { reader: byKey, cookies: [] } : await host.accounts.greet(c.req.raw.headers);
		setCookies(c, cookies);
		return me(host, c, reader);
	});
	app.patch("/api/me", async (c) => {
		const { person } = await readerOf(host, c);
		await host.accounts.people.change(person.id, await bodyOf(c, profile, languageOf(c)));
		host.accounts.forget();
		return me(host, c, await readerOf(host, c));
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
		return comeIn(host, c, await host.accounts.signIn(email, password, c.req.raw.headers));
	});
	for (const [method, path] of open) app.on(method, path, (c) => host.accounts.handle(c.req.raw));
}

async function makeAccount(host: Host, c: Context): Promise<Response> {
	const input = await bodyOf(c, newAccount, languageOf(c));
	host.limits.count("account", callerOf(host, c));
	if (input.invitation !== null) {
		const { state, it } = await reach(host, c, input.invitation);
		stillGood(host, state, it);
	} else if (!(await host.accounts.firstVisit())) throw new Refused("accounts.closed");
	const made = await host.accounts.make(input, c.req.raw.headers);
	const answer = await comeIn(host, c, made, true);
	if (host.mailReady && made.ok) await confirmAddress(host, input.email, made.cookies);
	return answer;
}

/** Asks the library for a link that confirms this address, in the session that these cookies begin. */
async function confirmAddress(host: Host, email: string, cookies: readonly string[]): Promise<void> {
	const headers = new Headers({ cookie: cookies.map((it) => it.split(";")[0]).join("; ") });
	await host.accounts.ask(headers, { method: "POST", path: "/send-verification-email", body: { email } });
}

/** Sets the session's cookies and greets whoever came in; or says why not. */
async function comeIn(host: Host, c: Context, came: SignedIn, quiet = false): Promise<Response> {
	if (came.ok) return me(host, c, await enter(host, c, came.cookies, quiet));
	// What is set here leads to the step that asks for the code, and to nothing else.
	setCookies(c, came.cookies);
	throw new Refused(`accounts.${came.why}`);
}
