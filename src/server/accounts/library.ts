import { apiKey } from "@better-auth/api-key";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { genericOAuth, magicLink, twoFactor } from "better-auth/plugins";
import { hashText } from "../../record/hash.ts";
import type { Store } from "../store/store.ts";

/** The sign-in of an organisation, as the environment gives it (main.ts). */
export interface Provider {
	readonly name: string;
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
}

/** The id under which the provider stands in the library, and in the address that it sends people back to. */
export const providerId = "organisation";

/** How long links live, seconds: to sign in, to set a new password. */
export const linkSeconds = { magicLink: 900, resetPassword: 3_600, verifyAddress: 86_400 } as const;
/** The links that the library makes. */
export type LinkKind = keyof typeof linkSeconds;

export interface LibraryDependencies {
	readonly store: Store;
	readonly secret: string;
	readonly url: string;
	readonly provider: Provider | null;
	/**
	 * Called with the secret of a link that somebody asked for, and where it goes. `account` is null where the address alone says
	 * whose it is: there may be no such account.
	 */
	readonly leave: (kind: LinkKind, email: string, token: string, account: string | null) => void;
}

/** A link for somebody who has an account. */
interface ForUser {
	readonly user: { readonly id: string; readonly email: string };
	readonly token: string;
}

/** Better Auth with the ways to sign in that this product offers. Its tables are made by `getMigrations`. */
export async function openLibrary(its: LibraryDependencies) {
	const { store, secret, url, provider, leave } = its;
	const options = {
		appName: "Oba",
		database: { db: store.db, type: store.kind },
		secret,
		baseURL: url,
		basePath: "/api/auth",
		emailAndPassword: {
			enabled: true,
			minPasswordLength: 12,
			maxPasswordLength: 128,
			revokeSessionsOnPasswordReset: true,
			resetPasswordTokenExpiresIn: linkSeconds.resetPassword,
			sendResetPassword: async ({ user, token }: ForUser) => leave("resetPassword", user.email, token, user.id),
		},
		emailVerification: {
			sendOnSignUp: false,
			expiresIn: linkSeconds.verifyAddress,
			sendVerificationEmail: async ({ user, token }: ForUser) => leave("verifyAddress", user.email, token, user.id),
		},
		// An address that nobody has proven is a name to sign in by and nothing more: it changes at once.
		user: { changeEmail: { enabled: true, updateEmailWithoutVerification: true } },
		account: {
			// An existing account is joined to the organisation's only where both have proven the address.
			accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: true },
			encryptOAuthTokens: true,
		},
		verification: { storeIdentifier: "hashed" as const },
		session: { expiresIn: 30 * 86_400, updateAge: 86_400 },
		// Where a request comes from is checked for every route in http/app.ts, by what the browser itself says.
		advanced: { cookiePrefix: "oba", disableCSRFCheck: true, disableOriginCheck: true },
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		logger: { level: "error" as const, disabled: true },
		plugins: [
			magicLink({
				expiresIn: linkSeconds.magicLink,
				disableSignUp: true,
				storeToken: { type: "custom-hasher", hash: async (token) => hashText(token) },
				sendMagicLink: ({ email, token }) => leave("magicLink", email, token, null),
			}),
			secondFactor(),
			passkey({
				rpID: new URL(url).hostname,
				rpName: "Oba",
				origin: new URL(url).origin,
				authenticatorSelection: { residentKey: "required", userVerification: "required" },
				advanced: { webAuthnChallengeCookie: "passkey" },
				// A passkey stands for both factors, so it has to say that it knew its person.
				authentication: {
					afterVerification: ({ verification }) => {
						if (!verification.authenticationInfo.userVerified)
							throw new Error("the authenticator did not ask its person");
					},
				},
			}),
			apiKey({
				defaultPrefix: "oba_",
				maximumNameLength: 60,
				requireName: true,
				startingCharactersConfig: { charactersLength: 10 },
				keyExpiration: { minExpiresIn: 1, maxExpiresIn: 366 },
				// Counted with everything else, in http/limits.ts.
				rateLimit: { enabled: false },
			}),
			genericOAuth({
				config: provider
					? [
							{
								providerId,
								name: provider.name,
								discoveryUrl: `${provider.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
								clientId: provider.clientId,
								clientSecret: provider.clientSecret,
								scopes: ["openid", "email", "profile"],
								requireIdTokenVerification: true,
								disableImplicitSignUp: true,
								mapProfileToUser: ({ name, given_name, family_name }) => {
									const full = [given_name, family_name].filter((it) => typeof it === "string" && it !== "").join(" ");
									return { name: full || name || "" };
								},
							},
						]
					: [],
			}),
		],
	};
	const auth = betterAuth(options);
	await (await getMigrations(options)).runMigrations();
	return auth;
}

/**
 * The library asks for the second factor after a password alone. A link by mail is one factor too, so it is asked there as well;
 * a passkey is two, and an organisation asks for its own.
 */
function secondFactor() {
	const its = twoFactor({ issuer: "Oba", allowPasswordless: true });
	const after = its.hooks.after.map((hook) => ({
		...hook,
		matcher: (context: { path?: string }) => context.path === "/sign-in/email" || context.path === "/magic-link/verify",
	}));
	return { ...its, hooks: { after } };
}
