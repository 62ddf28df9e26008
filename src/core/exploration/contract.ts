import * as z from "zod/mini";
import { attached, film } from "../attachments.ts";
import type { CommandContract } from "../kit.ts";
import { salt } from "../sealing/contract.ts";
import { id, instant, side, words } from "../stages/contract.ts";
import { questions, statements } from "./questions.ts";

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

/** A person by account. */
const person = z.string().check(z.minLength(1), z.maxLength(64));
const note = z.nullable(words(longestAnswer));
/** Longest call in minutes: a day. */
export const longestCall = 1_440;
/** An exchange of video messages counts as a call (domain: Exploration). */
export const callKinds = ["call", "videoExchange"] as const;

const recordCall = z.strictObject({
	call: id,
	kind: z.enum(callKinds),
	at: instant,
	minutes: z.int().check(z.minimum(1), z.maximum(longestCall)),
	attended: z.array(person).check(z.minLength(2), z.maxLength(40)),
	notes: note,
	nextStep: z.nullable(words(longestReason)),
});
const strikeCall = z.strictObject({ call: id, reason: words(longestReason) });
const keepImpression = z.strictObject({
	call: id,
	wouldWork: z.int().check(z.minimum(1), z.maximum(5)),
	worries: z.nullable(words(longestReason)),
});
const level = z.union([z.literal(0), z.literal(25), z.literal(50), z.literal(75), z.literal(100)]);
const checkReadiness = z.strictObject({ levels: z.record(z.enum(statements), level) });
const askBack = z.strictObject({ ask: id, question: z.enum(questions), text: words(longestReason) });
const answerBack = z.strictObject({ ask: id, text: words(longestAnswer) });
const settleBack = z.strictObject({ ask: id, actionable: z.boolean() });

export type RecordCall = z.infer<typeof recordCall>;
export type StrikeCall = z.infer<typeof strikeCall>;
export type KeepImpression = z.infer<typeof keepImpression>;
export type CheckReadiness = z.infer<typeof checkReadiness>;
export type AskBack = z.infer<typeof askBack>;
export type AnswerBack = z.infer<typeof answerBack>;
export type SettleBack = z.infer<typeof settleBack>;

/** What two companies do to know each other, beside what they seal. */
export const meeting = {
	"exploration.recordCall": {
		input: recordCall,
		predict: true,
		about: "Put a call, or an exchange of video messages, on the record: when, how long, who was there, what is next.",
	},
	"exploration.strikeCall": {
		input: strikeCall,
		predict: true,
		about: "Strike a call your side recorded by mistake; it stays readable, and does not count.",
	},
	"exploration.keepImpression": {
		input: keepImpression,
		predict: true,
		about:
			"Keep a private impression of a call: would I work with them, and what worries me. Only your own side reads it.",
	},
	"exploration.sayEnough": {
		input: nothing,
		predict: true,
		about: "Say that your side knows enough. When both owners say so, no more calls are waited for.",
	},
	"exploration.takeBackEnough": { input: nothing, predict: true, about: "Take back that your side knows enough." },
	"exploration.checkReadiness": {
		input: checkReadiness,
		predict: true,
		about: "Ask yourselves whether you are ready: eight statements. Only your own side reads it, for ever.",
	},
	"exploration.askBack": {
		input: askBack,
		predict: true,
		about: "Ask back about one of the other side's opened answers that you could not act on.",
	},
	"exploration.answerBack": { input: answerBack, predict: true, about: "Answer a question back." },
	"exploration.settleBack": {
		input: settleBack,
		predict: true,
		about: "Say whether the answer to your question back is one you could act on.",
	},
} satisfies Record<string, CommandContract>;

/** Longest video message, seconds. */
export const longestVideo = 600;
const sendVideo = z.strictObject({
	video: id,
	file: film,
	seconds: z.int().check(z.minimum(1), z.maximum(longestVideo)),
	/** What is said in it, for whoever reads in ten seconds, or in another language. */
	summary: words(longestReason),
});
/** Faces and voices without a meeting. */
export const videos = {
	"exploration.sendVideo": {
		input: sendVideo,
		predict: true,
		about: "Send a video message with its summary. One from each side is an exchange, and counts as a call.",
	},
} satisfies Record<string, CommandContract>;

export type SealAnswers = z.infer<typeof sealAnswers>;
export type SealVerdict = z.infer<typeof sealVerdict>;
export type DeclareNotAFit = z.infer<typeof declareNotAFit>;

export const commands = {
	...meeting,
	...videos,
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
 * Events. callHeld, callStruck (both): a call with its notes and next step, and one that does not count. videoSent (both): a
 * film, its texts `summary` and `name`, and which of the other side's it answers. enoughSaid,
 * enoughTakenBack (both): an owner needs no more calls. askedBack, answeredBack, backSettled (both): a question back, its
 * answer, and whether one could act on it. impressionKept, readinessChecked (own chain): for the side alone, for ever.
 * reasonKept (own chain): why a side said no, for itself alone. notAFit (both): released by its author at once;
 * its text is the reason where the author shares it.
 */
export const events = {
	"exploration.callHeld": z.strictObject({
		call: z.string(),
		side,
		kind: z.enum(callKinds),
		at: instant,
		minutes: z.int(),
		attended: z.array(z.string()),
	}),
	"exploration.callStruck": z.strictObject({ call: z.string(), side }),
	"exploration.videoSent": z.strictObject({
		video: z.string(),
		side,
		person: z.string(),
		seconds: z.int(),
		answers: z.nullable(z.string()),
		...attached,
	}),
	"exploration.enoughSaid": z.strictObject({ side }),
	"exploration.enoughTakenBack": z.strictObject({ side }),
	"exploration.askedBack": z.strictObject({ ask: z.string(), side, question: z.enum(questions) }),
	"exploration.answeredBack": z.strictObject({ ask: z.string(), side }),
	"exploration.backSettled": z.strictObject({ ask: z.string(), side, actionable: z.boolean() }),
	"exploration.impressionKept": z.strictObject({ call: z.string(), person: z.string(), wouldWork: z.int() }),
	"exploration.readinessChecked": z.strictObject({
		person: z.string(),
		levels: z.record(z.enum(statements), z.int()),
	}),
	"exploration.reasonKept": z.strictObject({}),
	"exploration.notAFit": z.strictObject({ side }),
};
export type ExplorationEvents = { [T in keyof typeof events]: z.infer<(typeof events)[T]> };
export type Verdict = z.infer<typeof verdict>;
