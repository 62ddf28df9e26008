import * as z from "zod/mini";
import type { CommandContract } from "../kit.ts";
import { id, instant, language, side, words } from "../stages/contract.ts";

/** Longest text of a clause in one language, in characters: more than the whole letter should hold. */
export const longestClause = 6_000;
const longestHeading = 120;
const longestNote = 2_000;
const clauseText = z.nullable(words(longestClause));
const heading = z.nullable(words(longestHeading));
const note = z.nullable(words(longestNote));
/** A drafted clause's own short word, or 32 hex digits where a side wrote it. */
const clause = z.string().check(z.regex(/^[A-Za-z0-9]{1,32}$/));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** How one side would change a clause. Its words travel as `en`, `ru`. */
const offer = z.discriminatedUnion("is", [
	z.strictObject({
		is: z.literal("wording"),
		/** Languages whose text is written anew. The others stay as they are. */
		languages: z.array(language).check(z.minLength(1), z.maxLength(2)),
		/** True: after it both languages say the same. False: the other language has to follow before anyone signs. */
		inStep: z.boolean(),
		binding: z.boolean(),
		/** Of a new clause: the one after which it stands; null: at the end. */
		after: z.nullable(clause),
	}),
	z.strictObject({ is: z.literal("removed") }),
]);
export type ClauseOffer = z.infer<typeof offer>;

const change = z.strictObject({
	clause,
	proposal: id,
	answers: z.nullable(id),
	offer,
	en: clauseText,
	ru: clauseText,
	headingEn: heading,
	headingRu: heading,
	note,
});
export type Change = z.infer<typeof change>;

/** Most clauses that one round may touch. */
const mostChanges = 60;
const handOver = z.strictObject({ changes: z.array(change).check(z.minLength(1), z.maxLength(mostChanges)), note });
const answer = z.strictObject({ clause, proposal: id });
const decline = z.strictObject({ clause, proposal: id, reason: note });
const comment = z.strictObject({ clause, comment: words(longestNote) });
/** `people`: the names of the people in the letter, as the signer read them; they are part of what is hashed. */
const sign = z.strictObject({ hash, name: words(200), people: z.record(z.string(), words(200)) });
const partWays = z.strictObject({ reason: note, shareReason: z.boolean() });
const nothing = z.strictObject({});

export type HandOver = z.infer<typeof handOver>;
export type Answer = z.infer<typeof answer>;
export type Decline = z.infer<typeof decline>;
export type Comment = z.infer<typeof comment>;
export type Sign = z.infer<typeof sign>;
export type PartWays = z.infer<typeof partWays>;

const of = <I extends z.ZodMiniType>(input: I, about: string, predict = true) => ({ input, predict, about }) as const;

export const commands = {
	"letter.handOver": of(handOver, "Propose wordings on any number of clauses and hand the letter over: one round."),
	"letter.accept": of(answer, "Accept the other side's proposal on a clause."),
	"letter.decline": of(decline, "Decline the other side's proposal on a clause; it stays as it was."),
	"letter.withdraw": of(answer, "Take your own proposal on a clause back."),
	"letter.comment": of(comment, "Say something about a clause. Binds nobody."),
	"letter.sign": of(sign, "Sign the letter whose hash you read. Both owners on the same hash conclude it.", false),
	"letter.withdrawSignature": of(nothing, "Take your signature back while the other side has not signed."),
	"letter.partWays": of(partWays, "Say that this letter will not be written. Closes the partnership politely."),
} satisfies Record<string, CommandContract>;

/** A clause as both would sign it: what is hashed, and what the record keeps of it beside its words. */
const frozenClause = z.strictObject({ id: z.string(), binding: z.boolean(), languages: z.array(language) });

/**
 * Events, all shared but `reasonKept` (own chain).
 * - handedOver: the round's number and its proposals, which stand before it as `proposals.proposed`. Undoes a signature.
 * - frozen: the whole letter as its first signer read it; texts `<clause>/<language>` and `<clause>/<language>/heading`,
 *   `company/<side>`. signed: by whom, on which hash; text `name` as it was typed. signatureWithdrawn: the letter thaws.
 * - concluded: both signed the same hash.
 */
export const events = {
	"letter.handedOver": z.strictObject({
		side,
		round: z.int(),
		changes: z.array(z.strictObject({ clause: z.string(), proposal: z.string() })),
	}),
	"letter.frozen": z.strictObject({
		side,
		hash: z.string(),
		languages: z.array(language),
		clauses: z.array(frozenClause),
	}),
	"letter.signed": z.strictObject({ side, hash: z.string() }),
	"letter.signatureWithdrawn": z.strictObject({ side }),
	"letter.concluded": z.strictObject({ hash: z.string(), at: instant }),
	"letter.partedWays": z.strictObject({ side }),
	"letter.reasonKept": z.strictObject({}),
};
export type LetterEvents = { [T in keyof typeof events]: z.infer<(typeof events)[T]> };
