import * as z from "zod/mini";
import type { CommandContract } from "../kit.ts";
import { salt } from "../sealing/contract.ts";
import { id, side, words } from "../stages/contract.ts";
import { periods } from "./quantities.ts";
import { directions, kpiKinds, units } from "./questions.ts";
import { marks } from "./sheet.ts";

/** Longest wording of a term, a reason or a comment, in characters. */
export const longestWording = 4_000;
const wording = z.nullable(words(longestWording));
const key = z.string().check(z.minLength(1), z.maxLength(300));
const decimal = z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,9})?$/));
const day = z.iso.date();

/** What stands sealed in this stage. */
export const slots = { sheet: "alignment.sheet" } as const;
/** The sections of a questionnaire, in the order in which they are filled in. */
export const sections = ["core", "type", "working"] as const;

/** Does the record take it? Its numbers are whole; decimals travel as text (kit: Json). */
function isWhole(it: unknown): boolean {
	if (typeof it === "number") return Number.isSafeInteger(it);
	return typeof it !== "object" || it === null || Object.values(it).every(isWhole);
}
const typed = z.json().check(z.refine(isWhole));
const sheet = z.strictObject({
	date: day,
	rates: z.array(typed),
	daysOff: z.array(typed),
	answers: z.record(z.string(), typed),
});

/** Who: a side, both, or nobody. Terms are said from above the table, never as *us* and *you*. */
const doer = z.enum(["a", "b", "both", "nobody"]);
const quantity = z.strictObject({
	amount: z.string().check(z.regex(/^\d{1,15}(\.\d{1,9})?$/)),
	unit: z.enum([...units, "workdays"]),
	currency: z.nullable(z.string()),
	per: z.enum(periods),
});

/** A KPI as both will be measured by it (R11). Targets of a milestone are dates, all others decimals. */
const kpi = z.strictObject({
	/** Of the type's catalogue, where it comes from there; then name and unit are the catalogue's. */
	id: z.nullable(key),
	name: z.nullable(words(200)),
	unit: z.nullable(words(60)),
	kind: z.enum(kpiKinds),
	direction: z.enum(directions),
	baseline: z.nullable(decimal),
	day30: z.union([decimal, day]),
	day90: z.nullable(z.union([decimal, day])),
	source: words(200),
	measuredBy: z.enum(["a", "b", "both"]),
	movedBy: z.enum(["a", "b", "both"]),
});

/** The value of an agreed term. `words`: the wording itself is the value. */
export const termValue = z.discriminatedUnion("is", [
	z.strictObject({ is: z.literal("words") }),
	z.strictObject({ is: z.literal("nothing") }),
	z.strictObject({ is: z.literal("quantity"), quantity }),
	z.strictObject({ is: z.literal("date"), date: day }),
	z.strictObject({ is: z.literal("options"), options: z.array(key) }),
	z.strictObject({ is: z.literal("doer"), doer, accountable: z.nullable(side) }),
	z.strictObject({ is: z.literal("kpi"), kpi }),
]);
export type TermValue = z.infer<typeof termValue>;
export type AgreedKpi = z.infer<typeof kpi>;

const offer = z.union([
	z.strictObject({ is: z.literal("value"), value: termValue }),
	z.strictObject({ is: z.literal("park"), until: day }),
]);

const submitSheet = z.strictObject({ sheet, salt });
const delegateSection = z.strictObject({ section: z.enum(sections), person: z.nullable(key) });
const mark = z.strictObject({
	question: key,
	theirs: z.nullable(z.enum(marks)),
	checkable: z.nullable(z.boolean()),
});
/** KPIs by catalogue id or name, the sender's own first. */
const pair = z.strictObject({ ours: key, theirs: key });
const addErratum = z.strictObject({ erratum: id, question: key, answer: typed, why: wording });
const answerErratum = z.strictObject({ erratum: id });
const declineErratum = z.strictObject({ erratum: id, reason: wording });
const propose = z.strictObject({
	term: key,
	proposal: id,
	answers: z.nullable(id),
	offer,
	en: wording,
	ru: wording,
	note: wording,
});
const answerProposal = z.strictObject({ term: key, proposal: id });
const declineProposal = z.strictObject({ term: key, proposal: id, reason: wording });
const comment = z.strictObject({ term: key, comment: words(longestWording) });
const assign = z.strictObject({ activity: key, person: key });
const approve = z.strictObject({ version: z.int() });
const cannotAlign = z.strictObject({ reason: wording, shareReason: z.boolean() });
const nothing = z.strictObject({});

export type SheetTyped = z.infer<typeof sheet>;
export type SubmitSheet = z.infer<typeof submitSheet>;
export type DelegateSection = z.infer<typeof delegateSection>;
export type MarkWords = z.infer<typeof mark>;
export type PairKpis = z.infer<typeof pair>;
export type AddErratum = z.infer<typeof addErratum>;
export type Propose = z.infer<typeof propose>;
export type AnswerProposal = z.infer<typeof answerProposal>;
export type DeclineProposal = z.infer<typeof declineProposal>;
export type Comment = z.infer<typeof comment>;
export type Assign = z.infer<typeof assign>;
export type CannotAlign = z.infer<typeof cannotAlign>;

const of = <I extends z.ZodMiniType>(input: I, about: string) => ({ input, predict: true, about }) as const;

export const commands = {
	"alignment.submitSheet": of(submitSheet, "Seal your side's sheet. Both open together when the other is in too."),
	"alignment.recallSheet": of(nothing, "Take your sealed sheet back before the opening; that you did stays visible."),
	"alignment.closeWithoutAnswer": of(nothing, "Close the partnership because the other side's sheet never came."),
	"alignment.delegateSection": of(delegateSection, "Ask a colleague to fill in a section of your own side's sheet."),
	"alignment.mark": of(mark, "Say how the other side's words read to you, and whether you could check them."),
	"alignment.pairKpis": of(pair, "Say that two KPIs are the same thing under two names."),
	"alignment.unpairKpis": of(pair, "Take a pair of KPIs apart again."),
	"alignment.addErratum": of(addErratum, "Correct one of your opened answers; the original stays beside it."),
	"alignment.acceptErratum": of(
		answerErratum,
		"Let the other side's correction replace the original in the comparison.",
	),
	"alignment.declineErratum": of(
		declineErratum,
		"Keep the original in the comparison; the correction stays beside it.",
	),
	"alignment.propose": of(propose, "Propose a value for a term, counter one, or park it until a date."),
	"alignment.accept": of(answerProposal, "Accept the other side's proposal on a term."),
	"alignment.decline": of(declineProposal, "Decline the other side's proposal on a term."),
	"alignment.withdrawProposal": of(answerProposal, "Take your own proposal on a term back."),
	"alignment.comment": of(comment, "Say something about a term. Binds nobody."),
	"alignment.assign": of(assign, "Name the one person of your side who answers for an activity."),
	"alignment.approve": of(approve, "Approve this version of the alignment document. Both on the same version go on."),
	"alignment.cannotAlign": of(cannotAlign, "Say that you cannot align. Closes the partnership politely."),
} satisfies Record<string, CommandContract>;

/**
 * Events. sectionDelegated, reasonKept (own chain): who fills in what, why a side could not align. All others are shared:
 * a mark on the other's words; two KPIs paired or taken apart; a correction beside the original and its fate; the person
 * who answers for an activity; an approval of one version; the end without alignment.
 */
export const events = {
	"alignment.sectionDelegated": z.strictObject({ section: z.enum(sections), person: z.nullable(z.string()) }),
	"alignment.marked": z.strictObject({ side, ...mark.shape }),
	"alignment.kpisPaired": z.strictObject({ side, a: z.string(), b: z.string() }),
	"alignment.kpisUnpaired": z.strictObject({ side, a: z.string(), b: z.string() }),
	"alignment.erratumAdded": z.strictObject({ erratum: z.string(), side, question: z.string(), answer: z.json() }),
	"alignment.erratumAccepted": z.strictObject({ erratum: z.string(), side }),
	"alignment.erratumDeclined": z.strictObject({ erratum: z.string(), side }),
	"alignment.assigned": z.strictObject({ side, activity: z.string(), person: z.string() }),
	"alignment.approved": z.strictObject({ side, version: z.int() }),
	"alignment.couldNotAlign": z.strictObject({ side }),
	"alignment.reasonKept": z.strictObject({}),
};
export type AlignmentEvents = { [T in keyof typeof events]: z.infer<(typeof events)[T]> };
