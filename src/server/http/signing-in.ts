import type { Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import {
	addressOnly,
	passkeySignIn,
	providerRequest,
	resetRequest,
	secondFactorRequest,
	tokenOnly,
	type Ways,
} from "../../core/signing.ts";
import { isZone } from "../../core/time/zones.ts";
import { providerId } from "../accounts/library.ts";
import type { Newcomer } from "../accounts/people.ts";
import { enter, me, passOn, setCookies, told } from "./entering.ts";
import { greeting } from "./greeting.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { reach, stillGood } from "./invitations.ts";
import { callerOf } from "./limits.ts";
import { languageOf, Refused } from "./problems.ts";
import { heard } from "./safety.ts";
import { maybeReader } from "./session.ts";

/** Every way in besides the password alone (accounts.ts). Who is in already changes what guards them in guarding.ts. */
export function signingInRoutes(app: Hono, host: Host): void {
	app.get("/api/ways", (c) => {
		const { provider } = host.accounts;
		const ways: Ways = { mail: host.mailReady, provider: provider && { name: provider.name } };
		return c.json(ways);
	});
	app.post("/api/auth/sign-in/second-factor", (c) => secondFactor(host, c));
	app.post("/api/auth/sign-in/link", (c) => askForLink(host, c, "/sign-in/magic-link"));
	app.post("/api/auth/enter", (c) => enterByLink(host, c));
	app.post("/api/auth/reset/request", (c) => askForLink(host, c, "/request-password-reset"));
	app.post("/api/auth/reset", (c) => reset(host, c));
	app.get("/api/auth/sign-in/passkey", async (c) => {
		host.limits.count("signIn", callerOf(host, c));
		const asked = { method: "GET", path: "/passkey/generate-authenticate-options" } as const;
		return c.json(passOn<object>(c, await host.accounts.ask(c.req.raw.headers, asked)));
	});
	app.post("/api/auth/sign-in/passkey", async (c) => {
		const body = await bodyOf(c, passkeySignIn, languageOf(c));
		host.limits.count("signIn", callerOf(host, c));
		const asked = { method: "POST", path: "/passkey/verify-authentication", body } as const;
		const said = await host.accounts.ask(c.req.raw.headers, asked);
		passOn(c, { ...said, cookies: [] });
		return me(host, c, await enter(host, c, said.cookies));
	});
	app.post("/api/auth/sign-in/provider", (c) => toProvider(host, c));
	app.get(`/api/auth/callback/${providerId}`, (c) => fromProvider(host, c));
}

/** The step after the password: six digits, or a backup code. */
async function secondFactor(host: Host, c: Context): Promise<Response> {
	const { code, trust } = await bodyOf(c, secondFactorRequest, languageOf(c));
	host.limits.count("secondFactor", callerOf(host, c));
	const digits = code.replaceAll(/\s/g, "");
	const path = /^\d{6}$/.test(digits) ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code";
	const body = { code: digits, trustDevice: trust };
	const said = await host.accounts.ask(c.req.raw.headers, { method: "POST", path, body });
	passOn(c, { ...said, cookies: said.status < 300 ? [] : said.cookies });
	return me(host, c, await enter(host, c, said.cookies));
}

/** Leaves a link by mail. An address without an account is answered alike. */
async function askForLink(host: Host, c: Context, path: string): Promise<Response> {
	const { email } = await bodyOf(c, addressOnly, languageOf(c));
	host.limits.count("linkAsked", callerOf(host, c));
	host.limits.count("linkForOneEmail", `${path} ${email.toLowerCase()}`);
	if (!host.mailReady) throw new Refused("accounts.noMail");
	passOn(c, await host.accounts.ask(c.req.raw.headers, { method: "POST", path, body: { email: email.toLowerCase() } }));
	return c.json({}, 202);
}

/** The button behind a link to sign in. Opening the link itself does nothing: mail scanners open links. */
async function enterByLink(host: Host, c: Context): Promise<Response> {
	const { token } = await bodyOf(c, tokenOnly, languageOf(c));
	host.limits.count("linkOpened", callerOf(host, c));
	const link = await host.accounts.guarding.opens("magicLink", token);
	if (!link) throw new Refused("accounts.linkSpent");
	const path = `/magic-link/verify?token=${encodeURIComponent(token)}`;
	const said = await host.accounts.ask(c.req.raw.headers, { method: "GET", path });
	if (said.location !== null) throw new Refused("accounts.linkSpent");
	const { twoFactorRedirect } = passOn<{ readonly twoFactorRedirect?: boolean }>(c, said);
	if (twoFactorRedirect) throw new Refused("accounts.secondFactor");
	const reader = await enter(host, c, said.cookies);
	if (link.first) await host.accounts.guarding.log(link.account, "addressConfirmed", heard(c, "user-agent") ?? null);
	return c.json({ me: await greeting(host, reader, null), first: link.first });
}

/** Sets a new password by a link. Every browser is signed out; a second factor is still asked for at the next sign-in. */
async function reset(host: Host, c: Context): Promise<Response> {
	const { token, password } = await bodyOf(c, resetRequest, languageOf(c));
	host.limits.count("linkOpened", callerOf(host, c));
	const link = await host.accounts.guarding.opens("resetPassword", token);
	if (!link) throw new Refused("accounts.linkSpent");
	const body = { token, newPassword: password };
	passOn(c, await host.accounts.ask(c.req.raw.headers, { method: "POST", path: "/reset-password", body }));
	const holder = await host.accounts.holder(link.account);
	if (holder) await told(host, c, holder, "passwordChanged");
	return c.json({ email: holder?.email ?? "" });
}

const newcomerCookie = "oba.newcomer";

/** Where the browser goes to sign in with the organisation. Only a good invitation lets a newcomer in. */
async function toProvider(host: Host, c: Context): Promise<Response> {
	const { back, invitation, zone } = await bodyOf(c, providerRequest, languageOf(c));
	if (!host.accounts.provider) throw new Refused("accounts.noProvider");
	host.limits.count("signIn", callerOf(host, c));
	if (invitation !== null) {
		const { state, it } = await reach(host, c, invitation);
		stillGood(host, state, it);
	}
	const body = {
		...{ provider: providerId, callbackURL: back, errorCallbackURL: "/enter", disableRedirect: true },
		requestSignUp: invitation !== null,
	};
	const asked = { method: "POST", path: "/sign-in/social", body } as const;
	const { url } = passOn<{ readonly url: string }>(c, await host.accounts.ask(c.req.raw.headers, asked));
	const secure = host.url.startsWith("https:");
	const options = { path: "/", httpOnly: true, sameSite: "Lax", secure, maxAge: 600 } as const;
	setCookie(c, newcomerCookie, `${languageOf(c)} ${isZone(zone) ? zone : "UTC"}`, options);
	return c.json({ url });
}

/** The way back. Whatever went wrong there is said by the page `/enter`. */
async function fromProvider(host: Host, c: Context): Promise<Response> {
	if (!host.accounts.provider) throw new Refused("accounts.noProvider");
	host.limits.count("signIn", callerOf(host, c));
	const path = `/callback/${providerId}${new URL(c.req.url).search}`;
	const before = await maybeReader(host, c);
	const { cookies, location } = await host.accounts.ask(c.req.raw.headers, { method: "GET", path });
	const [language, zone = "UTC"] = (getCookie(c, newcomerCookie) ?? "").split(" ");
	deleteCookie(c, newcomerCookie, { path: "/" });
	const newcomer: Newcomer = { language: language === "ru" ? "ru" : "en", zone };
	const failed = location === null || new URL(location, host.url).searchParams.has("error");
	const cameIn = !failed && cookies.some((it) => /session_token=[^;]/.test(it));
	if (cameIn) await enter(host, c, cookies, false, newcomer);
	else setCookies(c, cookies);
	if (!failed && !cameIn && before) await host.accounts.guarding.log(before.account, "providerLinked", null);
	return c.redirect(location === null ? "/enter?error=unknown" : here(host, location));
}

/** The path of an address of this host; the start page for any other. */
function here(host: Host, location: string): string {
	const it = new URL(location, host.url);
	return it.origin === new URL(host.url).origin ? `${it.pathname}${it.search}` : "/";
}
