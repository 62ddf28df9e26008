import * as z from "zod/mini";
import type { CommandContract } from "../kit.ts";
import { salt } from "../sealing/contract.ts";
import { side, words } from "../stages/contract.ts";
import { questions } from "./questions.ts";

/** Longest answer in characters: four pages, more than a discovery answer should be. */
export const longestAnswer = 8_000;
export const longestReason = 2_000;

const answers = z.record(z.enum(questions), words(longestAnswer));
const verdict = z.enum(["exploreFurther", "notAFit"]);
const reason = z.nullable(words(longestReason));

const sealAnswers = z.strictObject({ answers, salt });
const sealVerdict = z.strictObject({ verdict, reason, shareReason: z.boolean(), salt });
const declareNotAFit = z.strictObject({ reason, shareReason: z.boolean() });
const nothing = z.strictObject({});

export type SealAnswers = z.infer<typeof sealAnswers>;
export type SealVerdict = z.infer<typeof sealVerdict>;
export type DeclareNotAFit = z.infer<typeof declareNotAFit>;

export const commands = {
	"exploration.sealAnswers": {
		input: sealAnswers,
		predict: true,
		about: "Seal your side's eight answers. Both sides' open together when the other has sealed too.",
	},
	"exploration.withdrawAnswers": {
		input: nothing,
		predict: true,
		about: "Take your sealed answers back unopened, once the other side is late.",
	},
	"exploration.sealVerdict": {
		input: sealVerdict,
		predict: true,
		about: "Seal your verdict: explore further, or not a fit. Both open together.",
	},
	"exploration.withdrawVerdict": {
		input: nothing,
		predict: true,
		about: "Take your sealed verdict back unopened, once the other side is late.",
	},
	"exploration.declareNotAFit": {
		input: declareNotAFit,
		predict: true,
		about: "Say 'not a fit' now, openly, without waiting for the other side. Closes the partnership politely.",
	},
	"exploration.closeWithoutAnswer": {
		input: nothing,
		predict: true,
		about: "Close the partnership because the other side did not answer in time.",
	},
} satisfies Record<string, CommandContract>;

/** What stands sealed in this stage. Each slot holds one seal per side. */
export const slots = { answers: "exploration.answers", verdict: "exploration.verdict" } as const;

/**
 * Events. reasonKept (own chain): why a side said no, for itself alone. notAFit (both): released by its author at once;
 * its text is the reason where the author shares it.
 */
export const events = {
	"exploration.reasonKept": z.strictObject({}),
	"exploration.notAFit": z.strictObject({ side }),
};
export type ExplorationEvents = { [T in keyof typeof events]: z.infer<(typeof events)[T]> };
export type Verdict = z.infer<typeof verdict>;
