import type { Kysely } from "kysely";
import type { SessionRow } from "../../core/api.ts";
import type { AccountEvent, ApiKey, LoggedEvent, Passkey } from "../../core/signing.ts";
import { hashText } from "../../record/hash.ts";
import type { Tables } from "../store/tables.ts";
import { type LinkKind, linkSeconds, type openLibrary, providerId } from "./library.ts";

/** Links that let somebody in without a password. */
type OpeningLink = Exclude<LinkKind, "verifyAddress">;

/** What guards an account, read and changed without asking the library's routes: it has none for this, or asks too much for it. */
export interface Guarding {
	/** The browsers this account is signed in with, the latest first; `here` is the one whose cookies these are. */
	sessions(account: string, headers: Headers): Promise<readonly SessionRow[]>;
	/** Signs one browser out. False where this account has no such session. */
	endSession(account: string, id: string): Promise<boolean>;
	/** Signs every browser out, but the one whose cookies these are. */
	endOthers(account: string, headers: Headers): Promise<void>;
	passkeys(account: string): Promise<readonly Passkey[]>;
	keys(account: string): Promise<readonly ApiKey[]>;
	/** Makes a key and returns it, once. `seconds`: how long it lives. */
	makeKey(account: string, name: string, seconds: number): Promise<string>;
	/** Ends a key at once. False where this account has no such key. */
	revokeKey(account: string, id: string): Promise<boolean>;
	/** How this account can sign in, and whether its address was ever proven. */
	ways(account: string): Promise<{
		readonly confirmed: boolean;
		readonly password: boolean;
		readonly secondFactor: boolean;
		readonly linked: boolean;
	}>;
	/** A secret with which whoever holds this address may set a new password, once, or null where there is no such account. */
	resetFor(
		email: string,
	): Promise<{ readonly account: string; readonly token: string; readonly expires: string } | null>;
	/** Is this the password of whoever these cookies belong to? */
	knowsPassword(headers: Headers, password: string): Promise<boolean>;
	/** Sets the first password of whoever these cookies belong to. */
	setPassword(headers: Headers, password: string): Promise<void>;
	/**
	 * Whose link this is, as long as it is good. Whoever holds it out of a mail has proven the address: where nobody had before,
	 * what was set until then may be somebody else's, who wrote this address down as their own: `first`; passkeys, keys and the
	 * second factor go (the library sees to the password). A link handed over by an administrator proves no address.
	 */
	opens(kind: OpeningLink, token: string): Promise<{ readonly account: string; readonly first: boolean } | null>;
	log(account: string, what: AccountEvent, userAgent: string | null): Promise<void>;
	logged(account: string): Promise<readonly LoggedEvent[]>;
}

interface Dependencies {
	readonly auth: Awaited<ReturnType<typeof openLibrary>>;
	readonly db: Kysely<Tables>;
	readonly now: () => string;
	readonly newId: () => string;
}

/** What a secret looks like that an administrator hands over. */
const handedOver = /^[0-9a-f]{64}$/;

/** How many events are shown. All are kept. */
const shown = 30;

export function guardingOf({ auth, db, now, newId }: Dependencies): Guarding {
	const context = auth.$context;
	const adapter = async () => (await context).internalAdapter;
	const tokenHere = async (headers: Headers) => (await auth.api.getSession({ headers }))?.session.token;
	const own = async (account: string) => {
		const all = await (await adapter()).listSessions(account, { onlyActiveSessions: true });
		return all.toSorted((x, y) => y.createdAt.getTime() - x.createdAt.getTime());
	};

	return {
		async sessions(account, headers) {
			const here = await tokenHere(headers);
			return (await own(account)).map(({ id, createdAt, userAgent, token }) => {
				return { id, since: createdAt.toISOString(), userAgent: userAgent || null, here: token === here };
			});
		},
		async endSession(account, id) {
			const it = (await own(account)).find((session) => session.id === id);
			if (it) await (await adapter()).deleteSession(it.token);
			return it !== undefined;
		},
		async endOthers(account, headers) {
			const here = await tokenHere(headers);
			for (const { token } of await own(account)) if (token !== here) await (await adapter()).deleteSession(token);
		},
		async passkeys(account) {
			const rows = await db
				.selectFrom("passkey")
				.select(["id", "name", "createdAt"])
				.where("userId", "=", account)
				.orderBy("createdAt")
				.execute();
			return rows.map(({ id, name, createdAt }) => ({ id, name: name ?? "", since: instant(createdAt) }));
		},
		async keys(account) {
			const rows = await db
				.selectFrom("apikey")
				.select(["id", "name", "start", "createdAt", "expiresAt", "lastRequest"])
				.where("referenceId", "=", account)
				.orderBy("createdAt", "desc")
				.execute();
			return rows.map(({ id, name, start, createdAt, expiresAt, lastRequest }) => ({
				...{ id, name: name ?? "", start: start ?? "", since: instant(createdAt) ?? now() },
				...{ expires: instant(expiresAt), used: instant(lastRequest) },
			}));
		},
		async makeKey(account, name, seconds) {
			const { key } = await auth.api.createApiKey({ body: { name, expiresIn: seconds, userId: account } });
			return key;
		},
		async revokeKey(account, id) {
			const done = await db
				.deleteFrom("apikey")
				.where("id", "=", id)
				.where("referenceId", "=", account)
				.executeTakeFirst();
			return done.numDeletedRows > 0n;
		},
		async ways(account) {
			const user = await (await adapter()).findUserById(account);
			const accounts = await (await adapter()).findAccounts(account);
			return {
				confirmed: user?.emailVerified === true,
				password: accounts.some((it) => it.providerId === "credential" && Boolean(it.password)),
				secondFactor: user !== null && "twoFactorEnabled" in user && user.twoFactorEnabled === true,
				linked: accounts.some((it) => it.providerId === providerId),
			};
		},
		async resetFor(email) {
			const found = await (await adapter()).findUserByEmail(email.toLowerCase());
			if (!found) return null;
			const token = `${newId()}${newId()}`;
			// The library's own clock judges this link, so it is made by that clock as well.
			const made = await (await adapter()).createVerificationValue({
				identifier: `reset-password:${token}`,
				value: found.user.id,
				expiresAt: new Date(Date.now() + linkSeconds.resetPassword * 1000),
			});
			return { account: found.user.id, token, expires: made.expiresAt.toISOString() };
		},
		knowsPassword: (headers, password) =>
			auth.api.verifyPassword({ body: { password }, headers }).then(
				({ status }) => status,
				() => false,
			),
		async setPassword(headers, newPassword) {
			await auth.api.setPassword({ body: { newPassword }, headers });
		},
		async opens(kind, token) {
			const library = await adapter();
			const name = kind === "magicLink" ? `magic-link:${hashText(token)}` : `reset-password:${token}`;
			const kept = await library.findVerificationValue(name);
			if (!kept || kept.expiresAt.getTime() <= Date.now()) return null;
			const user =
				kind === "magicLink"
					? (await library.findUserByEmail((JSON.parse(kept.value) as { email: string }).email))?.user
					: await library.findUserById(kept.value);
			if (!user) return null;
			if (user.emailVerified || handedOver.test(token)) return { account: user.id, first: false };
			await db.deleteFrom("passkey").where("userId", "=", user.id).execute();
			await db.deleteFrom("apikey").where("referenceId", "=", user.id).execute();
			await db.deleteFrom("twoFactor").where("userId", "=", user.id).execute();
			// A link to sign in is proof for the library too, which then takes away the password; to reset is not.
			const proven = kind === "resetPassword" ? { emailVerified: true } : {};
			await library.updateUser(user.id, { twoFactorEnabled: false, ...proven });
			return { account: user.id, first: true };
		},
		async log(account, what, userAgent) {
			await db
				.insertInto("account_log")
				.values({ id: newId(), account, what, user_agent: userAgent, at: now() })
				.execute();
		},
		async logged(account) {
			const rows = await db
				.selectFrom("account_log")
				.select(["id", "at", "what", "user_agent"])
				.where("account", "=", account)
				.orderBy("at", "desc")
				.limit(shown)
				.execute();
			return rows.map((it) => ({ id: it.id, at: it.at, what: it.what as AccountEvent, userAgent: it.user_agent }));
		},
	};
}

/** The library writes moments as text on SQLite and as a timestamp on PostgreSQL. */
const instant = (value: string | Date | null): string | null => (value === null ? null : new Date(value).toISOString());
