import * as z from "zod/mini";
import { type CompanyView, colleagueOnly, colleagueRole, companyRoles } from "../../core/company.ts";
import type { Route } from "./openapi.ts";

const view: z.ZodMiniType<CompanyView> = z.strictObject({
	company: z.nullable(z.strictObject({ name: z.string(), country: z.string() })),
	mine: z.enum(companyRoles),
	people: z.array(
		z.strictObject({
			person: z.string(),
			givenName: z.string(),
			familyName: z.string(),
			role: z.enum(companyRoles),
			partnerships: z.int(),
		}),
	),
});
const needs = ["session"] as const;

/** The people of one's own company. */
export const companyRoutes: readonly Route[] = [
	{ method: "get", path: "/api/company", about: "The company you speak for, and its people.", answer: view, needs },
	{
		method: "put",
		path: "/api/company/role",
		about: "Say who administers your company. For its administrators.",
		body: colleagueRole,
		answer: view,
		needs,
	},
	{
		method: "post",
		path: "/api/company/part",
		about: "End that a colleague, or you, belongs to the company. Seats in partnerships stay.",
		body: colleagueOnly,
		answer: view,
		needs,
	},
];
