/** What travels between the page and the host about how somebody signs in, and what guards their account. */
import * as z from "zod/mini";

/** The six digits of an authenticator app, or a backup code. */
const code = z.string().check(z.minLength(6), z.maxLength(32));
const email = z.string().check(z.maxLength(254));
const password = z.string().check(z.maxLength(128));
const newPassword = z.string().check(z.minLength(12), z.maxLength(128));
const token = z.string().check(z.minLength(1), z.maxLength(1000));
const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));

export const addressOnly = z.strictObject({ email: z.email().check(z.maxLength(254)) });
export const signInRequest = z.strictObject({ email, password });
/** `trust`: this browser is not asked for the second factor for thirty days. */
export const secondFactorRequest = z.strictObject({ code, trust: z.boolean() });
export const tokenOnly = z.strictObject({ token });
export const resetRequest = z.strictObject({ token, password: newPassword });
/** What the browser's authenticator said, as WebAuthn's own JSON (W3C WebAuthn 3, 5.1.8). */
const credential = z.looseObject({ id: z.string().check(z.maxLength(2000)) });
export const passkeySignIn = z.strictObject({ response: credential });
export const passkeyWrite = z.strictObject({ name: label, response: credential });
/** `back`: the path of the page to come back to. `invitation`: the token that lets a newcomer in. */
export const providerRequest = z.strictObject({
	back: z.string().check(z.regex(/^\/(?![/\\])[^\\\s]{0,400}$/)),
	invitation: z.nullable(token),
	zone: z.string().check(z.maxLength(60)),
});
/** `current` is null where the account has no password yet. */
export const passwordWrite = z.strictObject({ current: z.nullable(password), password: newPassword });
/** The password once more; null where the account has none. */
export const passwordAgain = z.strictObject({ password: z.nullable(password) });
/** Another address for the account, with the password once more; null where the account has none. */
export const addressWrite = z.strictObject({
	email: z.email().check(z.maxLength(254)),
	password: z.nullable(password),
});
export const codeOnly = z.strictObject({ code });
/** Days that an API key may live. */
export const keyDays = [7, 30, 90, 365] as const;
export const keyWrite = z.strictObject({ name: label, days: z.literal(keyDays) });

export type PasswordWrite = z.infer<typeof passwordWrite>;
export type AddressWrite = z.infer<typeof addressWrite>;
export type KeyWrite = z.infer<typeof keyWrite>;
export type ProviderRequest = z.infer<typeof providerRequest>;

/** GET /api/ways : how one can sign in on this host. */
export interface Ways {
	/** False where this host sends no mail: a link to sign in or to set a new password reaches nobody by itself. */
	readonly mail: boolean;
	/** The sign-in of an organisation (OpenID Connect), or null. */
	readonly provider: { readonly name: string } | null;
}

export interface Passkey {
	readonly id: string;
	readonly name: string;
	readonly since: string | null;
}

/** A key with which a program acts as its person. The key itself is shown once, when it is made. */
export interface ApiKey {
	readonly id: string;
	readonly name: string;
	/** Its first characters, to know it by. */
	readonly start: string;
	readonly since: string;
	readonly expires: string | null;
	readonly used: string | null;
}

/** What happened to an account, for its holder to see. */
export const accountEvents = [
	"passwordChanged",
	"passwordReset",
	"resetLinkByAdministrator",
	"madeAdministrator",
	"addressConfirmed",
	"addressChanged",
	"secondFactorOn",
	"secondFactorOff",
	"codesRenewed",
	"passkeyAdded",
	"passkeyRemoved",
	"keyMade",
	"keyRevoked",
	"providerLinked",
	"sessionEnded",
	"newSignIn",
] as const;
export type AccountEvent = (typeof accountEvents)[number];

export interface LoggedEvent {
	readonly id: string;
	readonly at: string;
	readonly what: AccountEvent;
	readonly userAgent: string | null;
}

/** GET /api/me/guard : what guards this account. */
export interface Guard {
	readonly email: string;
	/** Was a link opened that went to this address? */
	readonly confirmed: boolean;
	readonly password: boolean;
	readonly secondFactor: boolean;
	/** Signs in through the organisation's sign-in; null where this host has none. */
	readonly provider: { readonly name: string; readonly linked: boolean } | null;
	readonly passkeys: readonly Passkey[];
	readonly keys: readonly ApiKey[];
	/** The latest first. */
	readonly log: readonly LoggedEvent[];
	readonly administrator: boolean;
}

/** A second factor that is not on yet: to be typed or opened in an authenticator app, then confirmed with its first code. */
export interface SecondFactorBegun {
	/** otpauth: link (Key Uri Format). */
	readonly uri: string;
	/** Its secret in base32, to be typed. */
	readonly secret: string;
	readonly codes: readonly string[];
}

/** An API key, told once. */
export interface KeyMade {
	readonly key: string;
}

/** A link handed over by the host's administrator. */
export interface HandedLink {
	readonly link: string;
	readonly expires: string;
}
