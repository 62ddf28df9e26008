import type { Context, Hono } from "hono";
import * as z from "zod/mini";
import {
	type AccountEvent,
	addressOnly,
	addressWrite,
	codeOnly,
	type Guard,
	type HandedLink,
	type KeyMade,
	keyWrite,
	passkeyWrite,
	passwordAgain,
	passwordWrite,
	type SecondFactorBegun,
	tokenOnly,
} from "../../core/signing.ts";
import type { Asked, Reader } from "../accounts/accounts.ts";
import { providerId } from "../accounts/library.ts";
import { administrating, isAdministrator } from "./administrator.ts";
import { passOn, told } from "./entering.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { languageOf, Refused } from "./problems.ts";
import { heard } from "./safety.ts";
import { holderOf } from "./session.ts";

/** The page of what guards an account (web/paths.ts). */
const guardPage = "/settings/sign-in";
const daySeconds = 86_400;
const mostKeys = 20;

/** What guards an account, seen and changed by its holder in the browser; and the link that an administrator hands over. */
export function guardingRoutes(app: Hono, host: Host): void {
	const { guarding } = host.accounts;
	const holder = async (c: Context): Promise<Reader> => {
		const it = await holderOf(host, c);
		host.limits.count("guard", it.account);
		return it;
	};
	const ask = async <T = unknown>(c: Context, asked: Asked): Promise<T> =>
		passOn<T>(c, await host.accounts.ask(c.req.raw.headers, asked));
	const log = (c: Context, { account }: Reader, what: AccountEvent) =>
		guarding.log(account, what, heard(c, "user-agent") ?? null);

	app.get("/api/me/guard", async (c) => c.json(await guardOf(host, await holderOf(host, c))));
	app.get("/api/sessions", async (c) => {
		const { account } = await holderOf(host, c);
		return c.json({ sessions: await guarding.sessions(account, c.req.raw.headers) });
	});
	app.delete("/api/sessions/:id", async (c) => {
		const it = await holder(c);
		if (!(await guarding.endSession(it.account, c.req.param("id")))) throw new Refused("accounts.notThere");
		host.accounts.forget();
		await log(c, it, "sessionEnded");
		return c.json({});
	});
	app.post("/api/auth/revoke-other-sessions", async (c) => {
		const { account } = await holder(c);
		await guarding.endOthers(account, c.req.raw.headers);
		host.accounts.forget();
		return c.json({});
	});

	app.post("/api/me/password", async (c) => {
		const it = await holder(c);
		const { current, password } = await bodyOf(c, passwordWrite, languageOf(c));
		if ((await guarding.ways(it.account)).password) {
			if (current === null) throw new Refused("accounts.hasPassword");
			const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
			await ask(c, { method: "POST", path: "/change-password", body });
		} else {
			await guarding.setPassword(c.req.raw.headers, password);
			await guarding.endOthers(it.account, c.req.raw.headers);
			host.accounts.forget();
		}
		await told(host, c, it, "passwordChanged");
		return c.json({});
	});

	app.post("/api/me/second-factor", async (c) => {
		await holder(c);
		const body = again((await bodyOf(c, passwordAgain, languageOf(c))).password);
		const asked = { method: "POST", path: "/two-factor/enable", body } as const;
		const begun = await ask<{ readonly totpURI: string; readonly backupCodes: readonly string[] }>(c, asked);
		const secret = new URL(begun.totpURI).searchParams.get("secret") ?? "";
		const answer: SecondFactorBegun = { uri: begun.totpURI, secret, codes: begun.backupCodes };
		return c.json(answer);
	});
	app.post("/api/me/second-factor/confirm", async (c) => {
		const it = await holder(c);
		const { code } = await bodyOf(c, codeOnly, languageOf(c));
		await ask(c, { method: "POST", path: "/two-factor/verify-totp", body: { code: code.replaceAll(/\s/g, "") } });
		await log(c, it, "secondFactorOn");
		return c.json({});
	});
	app.post("/api/me/second-factor/off", async (c) => {
		const it = await holder(c);
		const body = again((await bodyOf(c, passwordAgain, languageOf(c))).password);
		await ask(c, { method: "POST", path: "/two-factor/disable", body });
		await told(host, c, it, "secondFactorOff");
		return c.json({});
	});
	app.post("/api/me/second-factor/codes", async (c) => {
		const it = await holder(c);
		const body = again((await bodyOf(c, passwordAgain, languageOf(c))).password);
		const asked = { method: "POST", path: "/two-factor/generate-backup-codes", body } as const;
		const { backupCodes } = await ask<{ readonly backupCodes: readonly string[] }>(c, asked);
		await log(c, it, "codesRenewed");
		return c.json({ codes: backupCodes });
	});

	app.get("/api/me/passkeys/options", async (c) => {
		const { email } = await holder(c);
		const path = `/passkey/generate-register-options?name=${encodeURIComponent(email)}`;
		return c.json(await ask<object>(c, { method: "GET", path }));
	});
	app.post("/api/me/passkeys", async (c) => {
		const it = await holder(c);
		const body = await bodyOf(c, passkeyWrite, languageOf(c));
		await ask(c, { method: "POST", path: "/passkey/verify-registration", body });
		await log(c, it, "passkeyAdded");
		return c.json({}, 201);
	});
	app.delete("/api/me/passkeys/:id", async (c) => {
		const it = await holder(c);
		const id = c.req.param("id");
		const all = await guarding.passkeys(it.account);
		if (!all.some((each) => each.id === id)) throw new Refused("accounts.notThere");
		const { password, linked, confirmed } = await guarding.ways(it.account);
		if (all.length === 1 && !password && !linked && !(confirmed && host.mailReady))
			throw new Refused("accounts.lastWay");
		await ask(c, { method: "POST", path: "/passkey/delete-passkey", body: { id } });
		await log(c, it, "passkeyRemoved");
		return c.json({});
	});

	app.post("/api/me/keys", async (c) => {
		const it = await holder(c);
		const { name, days } = await bodyOf(c, keyWrite, languageOf(c));
		if ((await guarding.keys(it.account)).length >= mostKeys) throw new Refused("accounts.tooManyKeys");
		const made: KeyMade = { key: await guarding.makeKey(it.account, name, days * daySeconds) };
		await log(c, it, "keyMade");
		return c.json(made, 201);
	});
	app.delete("/api/me/keys/:id", async (c) => {
		const it = await holder(c);
		if (!(await guarding.revokeKey(it.account, c.req.param("id")))) throw new Refused("accounts.notThere");
		host.accounts.forget();
		await log(c, it, "keyRevoked");
		return c.json({});
	});

	app.post("/api/me/address/link", async (c) => {
		const { email } = await holder(c);
		host.limits.count("linkForOneEmail", `confirm ${email}`);
		if (!host.mailReady) throw new Refused("accounts.noMail");
		const said = await host.accounts.ask(c.req.raw.headers, {
			...{ method: "POST", path: "/send-verification-email", body: { email } },
		});
		if (said.code !== "EMAIL_ALREADY_VERIFIED") passOn(c, said);
		return c.json({}, 202);
	});
	app.post("/api/me/address/change", async (c) => {
		const it = await holder(c);
		const { email, password } = await bodyOf(c, addressWrite, languageOf(c));
		const ways = await guarding.ways(it.account);
		if (ways.password && !(await guarding.knowsPassword(c.req.raw.headers, password ?? "")))
			throw new Refused("accounts.notYourPassword");
		if (ways.confirmed && !host.mailReady) throw new Refused("accounts.noMail");
		host.limits.count("linkForOneEmail", `change ${email.toLowerCase()}`);
		if (email.toLowerCase() === it.email.toLowerCase()) return c.json({}, 202);
		await ask(c, { method: "POST", path: "/change-email", body: { newEmail: email } });
		const now = await host.accounts.holder(it.account);
		if (now?.email !== it.email) await told(host, c, it, "addressChanged");
		return c.json({}, 202);
	});
	app.post("/api/me/address", async (c) => {
		const it = await holder(c);
		const { token } = await bodyOf(c, tokenOnly, languageOf(c));
		// Somebody else's address is not confirmed by whoever happens to be signed in where its link is opened.
		const { email, updateTo } = saidIn(token);
		if (email !== it.email.toLowerCase()) throw new Refused("accounts.linkSpent");
		await ask(c, { method: "GET", path: `/verify-email?token=${encodeURIComponent(token)}` });
		if (updateTo === undefined) await log(c, it, "addressConfirmed");
		else await told(host, c, it, "addressChanged");
		return c.json({});
	});
	app.post("/api/me/provider", async (c) => {
		await holder(c);
		if (!host.accounts.provider) throw new Refused("accounts.noProvider");
		const body = {
			provider: providerId,
			callbackURL: guardPage,
			errorCallbackURL: guardPage,
			disableRedirect: true,
		};
		const { url } = await ask<{ readonly url: string }>(c, { method: "POST", path: "/link-social", body });
		return c.json({ url });
	});

	app.post("/api/host/reset-links", (c) => handOver(host, c));
}

const again = (password: string | null): { password?: string } => (password === null ? {} : { password });

/** What a link to confirm an address speaks of: the payload of a JSON Web Token, whose seal the library checks. */
function saidIn(token: string): { readonly email?: string | undefined; readonly updateTo?: string | undefined } {
	try {
		const text = new TextDecoder().decode(Uint8Array.fromBase64(token.split(".")[1] ?? "", base64url));
		return linkContent.parse(JSON.parse(text));
	} catch {
		return {};
	}
}
const linkContent = z.object({ email: z.string(), updateTo: z.optional(z.string()) });
const base64url = { alphabet: "base64url" } as const;

async function guardOf(host: Host, { account, email, person }: Reader): Promise<Guard> {
	const { guarding, provider } = host.accounts;
	const { linked, ...ways } = await guarding.ways(account);
	return {
		email,
		...ways,
		provider: provider && { name: provider.name, linked },
		passkeys: await guarding.passkeys(account),
		keys: await guarding.keys(account),
		log: await guarding.logged(account),
		administrator: await isAdministrator(host, person.id),
	};
}

/**
 * A link to set a new password, for whoever the administrator hands it to: the way out where no mail is sent. Whoever it is made
 * for sees that it was.
 */
async function handOver(host: Host, c: Context): Promise<Response> {
	const it = await holderOf(host, c);
	await administrating(host, it);
	host.limits.count("guard", it.account);
	const { email } = await bodyOf(c, addressOnly, languageOf(c));
	const made = await host.accounts.guarding.resetFor(email);
	if (!made) throw new Refused("accounts.noSuchAccount");
	await host.accounts.guarding.log(made.account, "resetLinkByAdministrator", null);
	const answer: HandedLink = { link: `${host.url}/reset#${made.token}`, expires: made.expires };
	return c.json(answer, 201);
}
