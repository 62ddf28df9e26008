import * as z from "zod/mini";
import type { SeatLinkRow, SeatLinkView } from "../../core/api.ts";
import { language, side } from "../../core/stages/contract.ts";
import { moveCodes } from "../../core/texts.ts";
import { partnershipView } from "./answers.ts";

const anyLink = {
	purpose: z.enum(moveCodes),
	person: z.strictObject({ givenName: z.string(), familyName: z.string(), language, zone: z.string() }),
	side,
	companies: z.strictObject({ a: z.string(), b: z.string() }),
	across: z.nullable(z.strictObject({ givenName: z.string(), familyName: z.string() })),
};
export const seatLinkView: z.ZodMiniType<SeatLinkView> = z.union([
	z.strictObject({
		...anyLink,
		is: z.literal("open"),
		account: z.boolean(),
		expires: z.string(),
		due: z.nullable(z.string()),
		late: z.boolean(),
		reading: partnershipView,
	}),
	z.strictObject({
		...anyLink,
		is: z.literal("done"),
		at: z.nullable(z.string()),
		by: z.nullable(z.strictObject({ givenName: z.string(), familyName: z.string(), side, you: z.boolean() })),
	}),
	z.strictObject({ ...anyLink, is: z.literal("passed") }),
	z.strictObject({ ...anyLink, is: z.literal("expired") }),
]);
const seatLinkRow: z.ZodMiniType<SeatLinkRow> = z.strictObject({
	id: z.string(),
	partnership: z.string(),
	companies: anyLink.companies,
	purpose: anyLink.purpose,
	madeAt: z.string(),
	expires: z.string(),
	is: z.enum(["open", "done", "expired", "revoked"]),
});
export const seatLinkList = z.strictObject({ links: z.array(seatLinkRow) });
export const revoked = z.strictObject({ revoked: z.int() });
/** `link`: the path of a link to the first thing that is asked, or null. */
export const acceptedByLinks = z.strictObject({ partnership: z.string(), link: z.nullable(z.string()) });
