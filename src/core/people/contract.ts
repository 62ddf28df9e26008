import * as z from "zod/mini";
import type { CommandContract } from "../kit.ts";
import { company, id, instant, partnershipTypes, side, words } from "../stages/contract.ts";

const role = z.enum(["owner", "member", "bridge", "adviser"]);

const begin = z.strictObject({ type: z.enum(partnershipTypes), own: company, other: company });
const describeSide = z.strictObject({ own: company });
/** A facilitator sits on no side; `side` is then the one that asks for them. */
const invite = z.strictObject({ invitation: id, side, role: z.enum([...role.options, "facilitator"]) });
const withdrawInvitation = z.strictObject({ invitation: id });
const join = z.strictObject({ invitation: id, own: z.nullable(company) });

const person = z.string().check(z.minLength(1), z.maxLength(64));
const changeRole = z.strictObject({ person, role: z.enum(["member", "bridge", "adviser"]) });
const removeColleague = z.strictObject({ person });
const handOver = z.strictObject({ to: person });
const nameSuccessor = z.strictObject({ person: z.nullable(person) });
const nameDeputy = z.strictObject({ person, from: z.iso.date(), until: z.iso.date() });
const confirmSealed = z.strictObject({ slot: z.string().check(z.regex(/^[a-z]+\.[a-zA-Z]+$/), z.maxLength(64)) });
const nothing = z.strictObject({});
/** Longest reason for parting with a facilitator, in characters. */
const longestReason = 2_000;
const removeFacilitator = z.strictObject({ reason: z.nullable(words(longestReason)) });

/** How an owner came to be one other than by an invitation. */
export const ownerChanges = ["handedOver", "succeeded", "tookOver", "appointed"] as const;
export type OwnerChange = (typeof ownerChanges)[number];
/** Longest time a deputy is named for, in days: whoever is away for longer hands over. */
export const longestDeputyDays = 60;

export type ChangeRole = z.infer<typeof changeRole>;
export type NameDeputy = z.infer<typeof nameDeputy>;
export type Begin = z.infer<typeof begin>;
export type Invite = z.infer<typeof invite>;
export type Join = z.infer<typeof join>;

/** What changes who sits on a side, and as what. */
export const changing = {
	"people.changeRole": { input: changeRole, predict: false, about: "Say what a colleague of your own side is." },
	"people.removeColleague": {
		input: removeColleague,
		predict: false,
		about: "End a colleague's seat on your own side.",
	},
	"people.handOver": { input: handOver, predict: false, about: "Make a colleague of your own side its owner." },
	"people.nameSuccessor": {
		input: nameSuccessor,
		predict: false,
		about: "Name the colleague who becomes owner when you leave, or nobody.",
	},
	"people.nameDeputy": {
		input: nameDeputy,
		predict: false,
		about: "Name a colleague who acts for the owner between two dates of your side's calendar.",
	},
	"people.endDeputy": { input: nothing, predict: false, about: "End the deputy's time, or take the naming back." },
	"people.leave": {
		input: nothing,
		predict: false,
		about: "Leave this partnership: your seat ends, the record stays.",
	},
	"people.takeOver": { input: nothing, predict: false, about: "Become the owner of your own side, which has none." },
	"people.appointOwner": {
		input: removeColleague,
		predict: false,
		about: "As administrator of your company, make a colleague the owner of your own side, which has none.",
	},
	"people.agreeFacilitator": {
		input: nothing,
		predict: false,
		about: "Agree to the facilitator whom the other side has invited: their link is good from now on.",
	},
	"people.removeFacilitator": {
		input: removeFacilitator,
		predict: false,
		about: "End the facilitator's place, or decline the one who is invited. Either owner may, at any time.",
	},
	"people.stepBack": { input: nothing, predict: false, about: "Leave your place as the neutral facilitator." },
	"people.confirmSealed": {
		input: confirmSealed,
		predict: false,
		about: "Say, as the new owner, that what your side has sealed stands.",
	},
} satisfies Record<string, CommandContract>;

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
	...changing,
} satisfies Record<string, CommandContract>;

/**
 * Events, all shared. Persons appear by id only: names and addresses live in accounts, so that they can be erased.
 * sideDescribed carries the company's name as text. facilitatorAgreed: the other side's owner wants the invited facilitator,
 * too. facilitatorEnded: by whom, with a `reason` where one was given; `person` is null where nobody had come yet.
 */
export const events = {
	"people.sideDescribed": z.strictObject({
		side,
		country: z.string(),
		zone: z.string(),
		languages: z.array(z.enum(["en", "ru"])),
	}),
	"people.seatTaken": z.strictObject({ side, person: z.string(), role }),
	"people.roleChanged": z.strictObject({ side, person: z.string(), role }),
	"people.seatEnded": z.strictObject({ side, person: z.string(), how: z.enum(["left", "removed"]) }),
	"people.ownerChanged": z.strictObject({
		side,
		from: z.nullable(z.string()),
		to: z.string(),
		how: z.enum(ownerChanges),
	}),
	"people.successorNamed": z.strictObject({ side, person: z.nullable(z.string()) }),
	"people.deputyNamed": z.strictObject({ side, person: z.string(), from: z.iso.date(), until: z.iso.date() }),
	"people.deputyEnded": z.strictObject({ side, person: z.string() }),
	"people.invited": z.strictObject({
		invitation: z.string(),
		side,
		role: z.enum([...role.options, "facilitator"]),
		expires: instant,
	}),
	"people.facilitatorAgreed": z.strictObject({ invitation: z.string(), side }),
	"people.facilitatorSeated": z.strictObject({ person: z.string() }),
	"people.facilitatorEnded": z.strictObject({
		person: z.nullable(z.string()),
		how: z.enum(["removed", "steppedBack"]),
		side: z.nullable(side),
	}),
	"people.invitationWithdrawn": z.strictObject({ invitation: z.string() }),
	"people.invitationUsed": z.strictObject({ invitation: z.string() }),
	"people.invitationExpired": z.strictObject({ invitation: z.string() }),
};
export type PeopleEvents = { [T in keyof typeof events]: z.infer<(typeof events)[T]> };
