/** The little of oidc-provider that the tests use; it ships no types. */
declare module "oidc-provider" {
	import type { RequestListener } from "node:http";

	interface Found {
		readonly accountId: string;
		claims(): Promise<Readonly<Record<string, unknown>>>;
	}
	interface Configuration {
		readonly clients: readonly Readonly<Record<string, unknown>>[];
		readonly claims: Readonly<Record<string, readonly string[]>>;
		readonly conformIdTokenClaims: boolean;
		/** Seconds that each kind of thing lives. */
		readonly ttl: Readonly<Record<string, number>>;
		findAccount(context: unknown, id: string): Promise<Found>;
	}
	export class Provider {
		constructor(issuer: string, configuration: Configuration);
		callback(): RequestListener;
	}
}
