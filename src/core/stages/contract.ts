import * as z from "zod/mini";
import type { CommandContract } from "../kit.ts";
import { words } from "../language/written.ts";
import { isCountry } from "../time/countries.ts";
import { isZone } from "../time/zones.ts";

/** Rooms below this one ask for words here; the glossary, above it, needs them too. */
export { sound, words } from "../language/written.ts";

export const side = z.enum(["a", "b"]);
export const instant = z.iso.datetime();
export const language = z.enum(["en", "ru"]);
/** Ids are made by the browser: 32 hex digits. */
export const id = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** Where a company is established and how it can be reached (B10, R27). */
export const company = z.strictObject({
	company: words(120),
	country: z.string().check(z.refine(isCountry, { error: "unknown country" })),
	zone: z.string().check(z.refine(isZone, { error: "unknown zone" })),
	languages: z.array(language).check(z.minLength(1), z.maxLength(2)),
});
export type Company = z.infer<typeof company>;

export const partnershipTypes = [
	"co-marketing",
	"joint-venture",
	"affiliate-network",
	"distribution",
	"integration",
	"brand-with-creator",
] as const;
export type PartnershipType = (typeof partnershipTypes)[number];

export const stageKinds = ["exploration", "alignment", "letter", "pilot", "checkpoint", "scale", "windDown"] as const;
export type StageKind = (typeof stageKinds)[number];

/** A method: the stages in order with their time boxes in days (null: as long as it lasts) and its parameters. Data, not code. */
export const method = z.strictObject({
	id: z.string(),
	version: z.int(),
	stages: z.array(z.strictObject({ kind: z.enum(stageKinds), days: z.nullable(z.int()) })),
	parameters: z.strictObject({
		/** Days the other side has to match a sealed answer before it counts as late. */
		answerDays: z.int(),
		/** Days an invitation link stays good. */
		invitationDays: z.int(),
		/** Calls before "explore further" is said, unless both owners know enough (R1). */
		minCalls: z.int(),
		/** Exactly so many KPIs are agreed before the letter (R11). */
		kpiCount: z.int(),
		/** Rounds that a letter should need; past it both are told (R8). */
		rounds: z.int(),
	}),
});
export type Method = z.infer<typeof method>;

/** How a partnership can end before its pilot. */
export const endings = ["notAFit", "noAnswer", "couldNotAlign", "noLetter"] as const;
export type Ending = (typeof endings)[number];

/** Longest reason for a skip, in characters. */
const longestReason = 2_000;
const giveReason = z.strictObject({ reason: words(longestReason) });
const declineSkip = z.strictObject({ reason: z.nullable(words(longestReason)) });
export type GiveReason = z.infer<typeof giveReason>;
export type DeclineSkip = z.infer<typeof declineSkip>;

export const commands = {
	"stages.proposeSkip": {
		input: giveReason,
		predict: true,
		about: "Propose to leave the present stage unfinished. Takes effect only when the other side's owner agrees.",
	},
	"stages.agreeSkip": { input: giveReason, predict: true, about: "Agree to skip the present stage, with your reason." },
	"stages.declineSkip": { input: declineSkip, predict: true, about: "Decline to skip the present stage." },
	"stages.withdrawSkip": {
		input: z.strictObject({}),
		predict: true,
		about: "Take your side's proposal to skip the present stage back.",
	},
} satisfies Record<string, CommandContract>;

/**
 * Events. begun (both): type, the whole method as it stood, and whether this is real or of the demonstration.
 * entered (both): a stage and the end of its time box. ranOver (both): the box is over; never blocks.
 * skipProposed, skipDeclined, skipWithdrawn (both): talk of leaving the stage unfinished; skipped (both): both owners did,
 * `side` agreed last. closed (both): how it ended; `by` are the sides that said so.
 */
export const events = {
	"stages.begun": z.strictObject({ type: z.enum(partnershipTypes), method, born: z.enum(["real", "demo"]) }),
	"stages.entered": z.strictObject({ stage: z.enum(stageKinds), due: z.nullable(instant) }),
	"stages.ranOver": z.strictObject({ stage: z.enum(stageKinds) }),
	"stages.skipProposed": z.strictObject({ stage: z.enum(stageKinds), side }),
	"stages.skipDeclined": z.strictObject({ stage: z.enum(stageKinds), side }),
	"stages.skipWithdrawn": z.strictObject({ stage: z.enum(stageKinds), side }),
	"stages.skipped": z.strictObject({ stage: z.enum(stageKinds), side }),
	"stages.closed": z.strictObject({ how: z.enum(endings), by: z.array(side) }),
};
export type StagesEvents = { [T in keyof typeof events]: z.infer<(typeof events)[T]> };
