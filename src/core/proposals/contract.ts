import * as z from "zod/mini";

const side = z.enum(["a", "b"]);
/** Text of a proposal by name: `en` and `ru` are the wording, `note` says why. */
const offer = z.union([
	z.strictObject({ is: z.literal("value"), value: z.json() }),
	z.strictObject({ is: z.literal("park"), until: z.iso.date() }),
]);

/**
 * Events, all shared. `subject` names the thread ("alignment.term/vision"); one proposal stands in it at a time.
 * - proposed: a value or a date until which it is parked; `answers` is the other side's proposal it counters, if any.
 * - accepted, declined: by the other side. withdrawn: by its author. commented: words that bind nobody.
 */
export const events = {
	"proposals.proposed": z.strictObject({
		subject: z.string(),
		proposal: z.string(),
		side,
		answers: z.nullable(z.string()),
		offer,
	}),
	"proposals.accepted": z.strictObject({ subject: z.string(), proposal: z.string(), side }),
	"proposals.declined": z.strictObject({ subject: z.string(), proposal: z.string(), side }),
	"proposals.withdrawn": z.strictObject({ subject: z.string(), proposal: z.string(), side }),
	"proposals.commented": z.strictObject({ subject: z.string(), side }),
};
export type ProposalsEvents = { [T in keyof typeof events]: z.infer<(typeof events)[T]> };
export type Offer = z.infer<typeof offer>;
