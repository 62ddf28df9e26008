import * as z from "zod/mini";
import { attached, attachment } from "../../attachments.ts";
import type { CommandContract } from "../../kit.ts";
import { id, side, words } from "../../stages/contract.ts";
import { isCountry } from "../../time/countries.ts";

/** Ways to reach people that an advertising rule, a blocked network or a marketplace's own terms may hang on. */
export const channels = [
	"instagram",
	"facebook",
	"youtube",
	"tiktok",
	"telegram",
	"vk",
	"yandex",
	"google",
	"amazon",
	"wildberries",
	"ozon",
	"ownSite",
	"email",
	"events",
	"shops",
	"press",
] as const;
export type Channel = (typeof channels)[number];

/** Who owns more than this share, in percent, is asked for (domain: Exploration). */
export const askedAbove = 25;
/** Above 25 % there is room for three. */
const mostOwners = 3;
const share = z.string().check(z.regex(/^\d{1,3}(\.\d{1,2})?$/));
const country = z.string().check(z.refine(isCountry, { error: "unknown country" }));
const owner = z.strictObject({ name: words(200), kind: z.enum(["person", "company"]), country, share });
const declareOwners = z.discriminatedUnion("are", [
	z.strictObject({ are: z.literal("named"), owners: z.array(owner).check(z.minLength(1), z.maxLength(mostOwners)) }),
	/** Nobody owns more than a quarter. */
	z.strictObject({ are: z.literal("spread") }),
	z.strictObject({ are: z.literal("unknown") }),
]);
const nameChannels = z.discriminatedUnion("are", [
	z.strictObject({
		are: z.literal("named"),
		channels: z.array(z.enum(channels)).check(z.maxLength(channels.length)),
		/** In the side's own words, what the list does not have. */
		others: z.nullable(words(500)),
	}),
	z.strictObject({ are: z.literal("unknown") }),
]);

export const checkStates = ["open", "looking", "done", "notOurs"] as const;
export type CheckState = (typeof checkStates)[number];
const check = z.string().check(z.regex(/^[A-Za-z0-9.]{1,40}$/));
const link = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).check(z.maxLength(500));
const setCheck = z.strictObject({
	check,
	is: z.enum(checkStates),
	/** A seated person of either side, or null. */
	person: z.nullable(z.string().check(z.minLength(1), z.maxLength(64))),
	/** Somebody from outside who looks at it, by name. */
	outside: z.nullable(words(200)),
	note: z.nullable(words(2_000)),
	/** Where the paper about it lies. */
	paper: z.nullable(link),
});
const addCheck = z.strictObject({ check: id, title: words(200) });
const addPaper = z.strictObject({ check, file: attachment });

export type DeclareOwners = z.infer<typeof declareOwners>;
export type NameChannels = z.infer<typeof nameChannels>;
export type SetCheck = z.infer<typeof setCheck>;
export type AddCheck = z.infer<typeof addCheck>;
export type AddPaper = z.infer<typeof addPaper>;

export const commands = {
	"letter.declareOwners": {
		input: declareOwners,
		predict: true,
		about: "Say who owns more than 25 % of your company, that nobody does, or that you do not know yet.",
	},
	"letter.nameChannels": {
		input: nameChannels,
		predict: true,
		about: "Say through which channels your side would sell or advertise, or that you do not know yet.",
	},
	"letter.setCheck": {
		input: setCheck,
		predict: true,
		about: "Say of one legal check who looks at it, how far it is, and where the paper lies. Binds nobody.",
	},
	"letter.addCheck": {
		input: addCheck,
		predict: true,
		about: "Put something of your own on the list of legal checks.",
	},
	"letter.addPaper": {
		input: addPaper,
		predict: true,
		about: "Put a file beside a legal check. Both sides have it, and the record keeps its hash.",
	},
} satisfies Record<string, CommandContract>;

/**
 * Events, all shared. ownersDeclared: texts `owner/0`, `owner/1`, … are the names, in the order of `owners`. channelsNamed:
 * text `others`. checkSet: texts `note`, `outside`, `paper`. checkAdded: text `title`. paperAdded: text `name`,
 * the name of the file.
 */
export const events = {
	"letter.ownersDeclared": z.strictObject({
		side,
		are: z.enum(["named", "spread", "unknown"]),
		owners: z.array(z.strictObject({ kind: z.enum(["person", "company"]), country: z.string(), share: z.string() })),
	}),
	"letter.channelsNamed": z.strictObject({
		side,
		are: z.enum(["named", "unknown"]),
		channels: z.array(z.enum(channels)),
	}),
	"letter.checkSet": z.strictObject({
		side,
		check: z.string(),
		is: z.enum(checkStates),
		person: z.nullable(z.string()),
	}),
	"letter.checkAdded": z.strictObject({ side, check: z.string() }),
	"letter.paperAdded": z.strictObject({ side, check: z.string(), ...attached }),
};
export type LegalEvents = { [T in keyof typeof events]: z.infer<(typeof events)[T]> };
