import * as z from "zod/mini";
import type { CommandContract } from "../kit.ts";
import { company, id, instant, partnershipTypes, side } from "../stages/contract.ts";

const role = z.enum(["owner", "member", "bridge", "adviser"]);

const begin = z.strictObject({ type: z.enum(partnershipTypes), own: company, other: company });
const describeSide = z.strictObject({ own: company });
const invite = z.strictObject({ invitation: id, side, role });
const withdrawInvitation = z.strictObject({ invitation: id });
const join = z.strictObject({ invitation: id, own: z.nullable(company) });

export type Begin = z.infer<typeof begin>;
export type Invite = z.infer<typeof invite>;
export type Join = z.infer<typeof join>;

export const commands = {
	"people.begin": {
		input: begin,
		predict: false,
		about: "Begin a partnership: its type, your company, and the company you want to invite.",
	},
	"people.describeSide": {
		input: describeSide,
		predict: true,
		about: "Correct your own side: name, country, time zone, languages.",
	},
	"people.invite": {
		input: invite,
		predict: false,
		about: "Invite the other side's owner, or a colleague to your own side.",
	},
	"people.withdrawInvitation": { input: withdrawInvitation, predict: true, about: "Take an unused invitation back." },
	"people.join": { input: join, predict: false, about: "Take the seat an invitation offers." },
} satisfies Record<string, CommandContract>;

/**
 * Events, all shared. Persons appear by id only: names and addresses live in accounts, so that they can be erased.
 * sideDescribed carries the company's name as text.
 */
export const events = {
	"people.sideDescribed": z.strictObject({
		side,
		country: z.string(),
		zone: z.string(),
		languages: z.array(z.enum(["en", "ru"])),
	}),
	"people.seatTaken": z.strictObject({ side, person: z.string(), role }),
	"people.invited": z.strictObject({ invitation: z.string(), side, role, expires: instant }),
	"people.invitationWithdrawn": z.strictObject({ invitation: z.string() }),
	"people.invitationUsed": z.strictObject({ invitation: z.string() }),
	"people.invitationExpired": z.strictObject({ invitation: z.string() }),
};
export type PeopleEvents = { [T in keyof typeof events]: z.infer<(typeof events)[T]> };
