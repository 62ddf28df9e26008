import * as z from "zod/mini";
import {
	type ApiKey,
	accountEvents,
	addressOnly,
	addressWrite,
	codeOnly,
	type Guard,
	type HandedLink,
	type KeyMade,
	keyWrite,
	type Passkey,
	passkeySignIn,
	passkeyWrite,
	passwordAgain,
	passwordWrite,
	providerRequest,
	resetRequest,
	type SecondFactorBegun,
	secondFactorRequest,
	signInRequest,
	tokenOnly,
	type Ways,
} from "../../core/signing.ts";
import { me, sessionList } from "./answers.ts";
import type { Route } from "./openapi.ts";

const done = z.strictObject({});
const moment = z.nullable(z.string());
const ways: z.ZodMiniType<Ways> = z.strictObject({
	mail: z.boolean(),
	provider: z.nullable(z.strictObject({ name: z.string() })),
});
const passkey: z.ZodMiniType<Passkey> = z.strictObject({ id: z.string(), name: z.string(), since: moment });
const key: z.ZodMiniType<ApiKey> = z.strictObject({
	id: z.string(),
	name: z.string(),
	start: z.string(),
	since: z.string(),
	expires: moment,
	used: moment,
});
export const guard: z.ZodMiniType<Guard> = z.strictObject({
	email: z.string(),
	confirmed: z.boolean(),
	password: z.boolean(),
	secondFactor: z.boolean(),
	provider: z.nullable(z.strictObject({ name: z.string(), linked: z.boolean() })),
	passkeys: z.array(passkey),
	keys: z.array(key),
	log: z.array(z.strictObject({ id: z.string(), at: z.string(), what: z.enum(accountEvents), userAgent: moment })),
	administrator: z.boolean(),
});
const codes = z.array(z.string());
const begun: z.ZodMiniType<SecondFactorBegun> = z.strictObject({ uri: z.string(), secret: z.string(), codes });
const keyMade: z.ZodMiniType<KeyMade> = z.strictObject({ key: z.string() });
const handed: z.ZodMiniType<HandedLink> = z.strictObject({ link: z.string(), expires: z.string() });
/** Options of WebAuthn as the browser's own functions read them (W3C WebAuthn 3, 5.1.8 and 5.1.9). */
const webauthn = z.looseObject({ challenge: z.string() });
const elsewhere = z.strictObject({ url: z.string() });

const get = (path: string, about: string, answer: Route["answer"]): Route => ({
	...{ method: "get", path, about, needs: ["browser"] },
	...(answer ? { answer } : {}),
});
const post = (path: string, about: string, body: Route["body"], answer: Route["answer"] = done): Route => ({
	...{ method: "post", path, about, needs: ["browser"] },
	...(body ? { body } : {}),
	...(answer ? { answer } : {}),
});
const remove = (path: string, about: string): Route => ({
	...{ method: "delete", path, about, answer: done, needs: ["browser"] },
});
const open = (route: Route): Route => ({ ...route, needs: [] });

/** How one signs in, and what guards an account. */
export const signingRoutes: readonly Route[] = [
	open(get("/api/ways", "How one can sign in here.", ways)),
	open(
		post(
			"/api/auth/sign-in/email",
			"Sign in with email and password; refused as `accounts.secondFactor` where a code is asked for next.",
			signInRequest,
			me,
		),
	),
	open(
		post(
			"/api/auth/sign-in/second-factor",
			"The code after the password or a link: six digits, or a backup code.",
			secondFactorRequest,
			me,
		),
	),
	{
		...open(
			post(
				"/api/auth/sign-in/link",
				"A link to sign in, by mail. An address without an account is answered alike.",
				addressOnly,
			),
		),
		status: 202,
	},
	open(
		post(
			"/api/auth/enter",
			"Sign in with the secret of such a link. `first`: it proved the address, and what guarded the account before is gone.",
			tokenOnly,
			z.strictObject({ me, first: z.boolean() }),
		),
	),
	{
		...open(
			post(
				"/api/auth/reset/request",
				"A link to set a new password, by mail. Answered alike for every address.",
				addressOnly,
			),
		),
		status: 202,
	},
	open(
		post(
			"/api/auth/reset",
			"Set a new password with the secret of such a link. Signs every browser out.",
			resetRequest,
			z.strictObject({ email: z.string() }),
		),
	),
	open(get("/api/auth/sign-in/passkey", "What to ask the browser's authenticator for.", webauthn)),
	open(post("/api/auth/sign-in/passkey", "Sign in with what the authenticator said.", passkeySignIn, me)),
	open(
		post(
			"/api/auth/sign-in/provider",
			"Where the organisation's sign-in is, for this browser.",
			providerRequest,
			elsewhere,
		),
	),
	{
		...{ method: "post", path: "/api/auth/sign-out", about: "Sign out of this session.", needs: ["browser"] },
	},
	get("/api/sessions", "The browsers you are signed in with.", sessionList),
	remove("/api/sessions/{session}", "Sign one browser out."),
	post("/api/auth/revoke-other-sessions", "Sign out everywhere else.", undefined),
	get("/api/me/guard", "What guards your account, and what happened to it.", guard),
	post("/api/me/password", "Change the password, or set the first one. Signs every other browser out.", passwordWrite),
	post(
		"/api/me/second-factor",
		"Begin a second factor (TOTP, RFC 6238) and get its backup codes, once.",
		passwordAgain,
		begun,
	),
	post("/api/me/second-factor/confirm", "Switch it on with its first code.", codeOnly),
	post("/api/me/second-factor/off", "Switch it off.", passwordAgain),
	post(
		"/api/me/second-factor/codes",
		"New backup codes; the old ones stop working.",
		passwordAgain,
		z.strictObject({ codes }),
	),
	get("/api/me/passkeys/options", "What to ask the browser's authenticator for, to make a passkey.", webauthn),
	{ ...post("/api/me/passkeys", "Add the passkey that the authenticator made.", passkeyWrite), status: 201 },
	remove("/api/me/passkeys/{passkey}", "Remove a passkey; refused where it is the only way in."),
	{
		...post("/api/me/keys", "Make an API key. It is told once.", keyWrite, keyMade),
		status: 201,
	},
	remove("/api/me/keys/{key}", "Revoke an API key at once."),
	{ ...post("/api/me/address/link", "A link that confirms your address, by mail.", undefined), status: 202 },
	{
		...post(
			"/api/me/address/change",
			"Another address for the account. One that was confirmed changes once the new one is.",
			addressWrite,
		),
		status: 202,
	},
	post("/api/me/address", "Confirm your address with the secret of such a link.", tokenOnly),
	post("/api/me/provider", "Where to join your account to the organisation's sign-in.", undefined, elsewhere),
	{
		...post("/api/host/administrators", "Somebody else administers the host too.", addressOnly),
		status: 201,
	},
	{
		...post(
			"/api/host/reset-links",
			"A link to set a new password, to be handed over by the host's administrator.",
			addressOnly,
			handed,
		),
		status: 201,
	},
];
