import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Reader, Said } from "../accounts/accounts.ts";
import type { Newcomer } from "../accounts/people.ts";
import { demoSeat } from "./demo.ts";
import { greeting } from "./greeting.ts";
import type { Host } from "./host.ts";
import { type ProblemCode, Refused } from "./problems.ts";
import { heard } from "./safety.ts";

/** What the library's refusals mean here. Whatever else it says is not foreseen. */
const meanings: Readonly<Record<string, ProblemCode>> = {
	UNAUTHORIZED: "accounts.signInFirst",
	INVALID_PASSWORD: "accounts.notYourPassword",
	CREDENTIAL_ACCOUNT_NOT_FOUND: "accounts.notYourPassword",
	INVALID_CODE: "accounts.wrongCode",
	INVALID_BACKUP_CODE: "accounts.wrongCode",
	INVALID_TWO_FACTOR_COOKIE: "accounts.startAgain",
	TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "accounts.startAgain",
	ACCOUNT_TEMPORARILY_LOCKED: "accounts.tooManyCodes",
	TOTP_ALREADY_ENABLED: "accounts.secondFactorIsOn",
	TOTP_NOT_ENABLED: "accounts.secondFactorIsOff",
	TWO_FACTOR_NOT_ENABLED: "accounts.secondFactorIsOff",
	BACKUP_CODES_NOT_ENABLED: "accounts.secondFactorIsOff",
	INVALID_TOKEN: "accounts.linkSpent",
	TOKEN_EXPIRED: "accounts.linkSpent",
	USER_NOT_FOUND: "accounts.linkSpent",
	SESSION_NOT_FRESH: "accounts.signInAgain",
	CHALLENGE_NOT_FOUND: "accounts.passkeyFailed",
	FAILED_TO_VERIFY_REGISTRATION: "accounts.passkeyFailed",
	AUTHENTICATION_FAILED: "accounts.passkeyFailed",
	YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: "accounts.passkeyFailed",
	PASSKEY_NOT_FOUND: "accounts.passkeyUnknown",
	PROVIDER_NOT_FOUND: "accounts.providerAway",
};

/** Passes the library's cookies on. @throws {Refused} what it refused, in our words. */
export function passOn<T>(c: Context, said: Said): T {
	setCookies(c, said.cookies);
	if (said.status < 300) return said.json as T;
	const meaning = meanings[said.code];
	if (!meaning) throw new Error(`the accounts library said ${said.status} ${said.code}`);
	throw new Refused(meaning);
}

export function setCookies(c: Context, cookies: readonly string[]): void {
	for (const cookie of cookies) c.header("Set-Cookie", cookie, { append: true });
}

const browserCookie = "oba.known";
const yearSeconds = 365 * 86_400;
/** How many accounts one browser is remembered for. */
const mostMarks = 6;

/**
 * Greets whoever came in with these cookies. Where this browser has never been theirs before, they are told, so that a stranger
 * who came in is noticed. `quiet`: the account was made just now.
 */
export async function enter(
	host: Host,
	c: Context,
	cookies: readonly string[],
	quiet = false,
	newcomer?: Newcomer,
): Promise<Reader> {
	setCookies(c, cookies);
	const headers = new Headers({ cookie: cookies.map((it) => it.split(";")[0]).join("; ") });
	const { reader } = await host.accounts.greet(headers, newcomer);
	if (!reader) throw new Error("whoever came in is not there");
	const marks = (getCookie(c, browserCookie) ?? "").split(".").filter(Boolean);
	const mark = host.secrets.browserMark(reader.account).slice(0, 32);
	if (marks.includes(mark)) return reader;
	const secure = host.url.startsWith("https:");
	const options = { path: "/", httpOnly: true, sameSite: "Lax", secure, maxAge: yearSeconds } as const;
	setCookie(c, browserCookie, [mark, ...marks].slice(0, mostMarks).join("."), options);
	if (!quiet) await told(host, c, reader, "newSignIn");
	return reader;
}

/** Writes down what happened to an account and tells its holder by mail, where the kind is one that mail knows. */
export async function told(
	host: Host,
	c: Context,
	{ account, email, person }: Reader,
	what: "newSignIn" | "passwordChanged" | "secondFactorOff" | "addressChanged",
): Promise<void> {
	await host.accounts.guarding.log(account, what, heard(c, "user-agent") ?? null);
	await host.post.account({ kind: what, person: person.id, address: email, language: person.language, path: null });
}

/** The answer to whoever came in: who they are here. */
export async function me(host: Host, c: Context, reader: Reader | null): Promise<Response> {
	c.header("Cache-Control", "no-store");
	return c.json(await greeting(host, reader, demoSeat(host, c)));
}
