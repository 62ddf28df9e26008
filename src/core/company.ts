/** What travels between the page and the host about a company's own people. */
import * as z from "zod/mini";

export const companyRoles = ["administrator", "member"] as const;
export type CompanyRole = (typeof companyRoles)[number];

export const colleagueRole = z.strictObject({
	person: z.string().check(z.minLength(1), z.maxLength(64)),
	role: z.enum(companyRoles),
});
export const colleagueOnly = z.strictObject({ person: z.string().check(z.minLength(1), z.maxLength(64)) });

/** GET /api/company ; `company` is null for whoever speaks for none yet. */
export interface CompanyView {
	readonly company: { readonly name: string; readonly country: string } | null;
	readonly mine: CompanyRole;
	readonly people: readonly Colleague[];
}

export interface Colleague {
	readonly person: string;
	readonly givenName: string;
	readonly familyName: string;
	readonly role: CompanyRole;
	/** In how many open partnerships they sit. */
	readonly partnerships: number;
}
