/**
 * What the comparison finds: facts only. Both languages are said from one finding (words.ts).
 */
import type { Side } from "../kit.ts";
import type { Quantity } from "./quantities.ts";
import type { Question, QuestionKind, Weight } from "./questions.ts";
import type { Kpi, Mark, Nothing, Responsible, Speaker } from "./sheet.ts";

export type Verdict = "overlap" | "close" | "gap" | "conflict" | "silent";
export type Distance = 0 | 1 | 2 | 3;
export type Scored = Exclude<Verdict, "silent">;

export const distanceOf: Readonly<Record<Scored, Distance>> = { overlap: 0, close: 1, gap: 2, conflict: 3 };
export const worse = (one: Scored, two: Scored): Scored => (distanceOf[one] >= distanceOf[two] ? one : two);

/** What one side said, in the part this finding is about. Null: left empty. */
export type Said =
	| null
	| { readonly is: Nothing }
	| { readonly is: "quantity"; readonly quantity: Quantity }
	| { readonly is: "date"; readonly date: string }
	| { readonly is: "options"; readonly options: readonly string[] }
	| { readonly is: "point"; readonly point: number }
	| { readonly is: "responsible"; readonly responsible: Responsible }
	| { readonly is: "lastWord"; readonly by: Speaker }
	| { readonly is: "kpi"; readonly kpi: Kpi }
	| { readonly is: "text"; readonly text: string; readonly markOfOther: Mark | null };

/** One thing compared within a pair of KPIs. */
export interface Aspect {
	readonly of: "direction" | "kind" | "unit" | "day30" | "day90" | "source" | "measuredBy";
	readonly verdict: Verdict;
}

/** Why it is so, with the facts that its sentence needs. */
export type Why =
	| { readonly code: "empty" }
	| { readonly code: "covered" | "nothingAsked" | "refused" }
	| { readonly code: "offered" | "short" | "farShort"; readonly by: Quantity }
	| { readonly code: "noRate" | "ratesDiffer"; readonly currencies: readonly [string, string] }
	| { readonly code: "periodsDiffer" }
	| { readonly code: "fitTheLower"; readonly lower: Quantity }
	| { readonly code: "equal" | "nearlyEqual" | "farApart" }
	| { readonly code: "inTime" | "noDateNeeded" | "cannotDeliver" }
	| { readonly code: "slightlyLate" | "tooLate"; readonly days: number; readonly workingDays: number }
	| { readonly code: "someShared"; readonly shared: readonly string[] }
	| { readonly code: "sameChoice" | "noneShared" }
	| { readonly code: "incompatible"; readonly pair: readonly [string, string] }
	| { readonly code: "helpAtTheTop" | "helpListed" | "noHelp"; readonly want: string }
	| { readonly code: "alike" | "apart" | "farAway" }
	| { readonly code: WhoDoesIt | WhoDecides }
	| { readonly code: "paired"; readonly aspects: readonly Aspect[] }
	| { readonly code: "candidate" | "noPairYet" }
	| { readonly code: "marked"; readonly mark: "same" | "compatible" | "different" }
	| { readonly code: "notCheckable" }
	| { readonly code: "toBeMarked"; readonly by: readonly Side[] };

export type WhoDoesIt =
	| "oneAccountable"
	| "bothUnnamed"
	| "speakerLeads"
	| "countsOnOther"
	| "bothClaim"
	| "eachThinksTheOther"
	| "speakerOffers"
	| "leftToNobody"
	| "halfLeftToNobody"
	| "outOfScope";

export type WhoDecides =
	| "oneDecides"
	| "bothDecide"
	| "aloneOrTogether"
	| "leftOrTogether"
	| "bothWantIt"
	| "eachLeavesIt";

export interface Finding {
	readonly question: string;
	/** What it is about within the question: an activity, a wanted option, a KPI's name; null for the whole of it. */
	readonly item: string | null;
	/** Whose expectation, need or wish is held against the other's giving; null where the question has no direction. */
	readonly asks: Side | null;
	readonly kind: QuestionKind;
	readonly verdict: Verdict;
	readonly weight: Weight;
	/** Weight times distance; 0 where the verdict is silent, which has no distance. */
	readonly severity: number;
	/** False for what is shown but says nothing about fit: a surplus offered, a KPI candidate. */
	readonly counts: boolean;
	readonly a: Said;
	readonly b: Said;
	readonly why: Why;
}

/** What the gate will not pass as critical (domain: Agreed terms). */
export const criticalSeverity = 6;

type Part = Partial<Pick<Finding, "item" | "asks" | "weight" | "counts">>;

/** A finding on a question. A scale is never critical (domain: kinds), whatever it weighs. */
export function found(
	question: Question,
	verdict: Verdict,
	said: Record<Side, Said>,
	why: Why,
	part: Part = {},
): Finding {
	const weight = part.weight ?? question.weight;
	const full = verdict === "silent" ? 0 : weight * distanceOf[verdict];
	const severity = question.kind === "scale" ? Math.min(full, criticalSeverity - 1) : full;
	const { item = null, asks = null, counts = true } = part;
	const { a, b } = said;
	return { question: question.id, item, asks, kind: question.kind, verdict, weight, severity, counts, a, b, why };
}

/** An unanswered question of weight 3 blocks the gate of alignment. */
export const blocksGate = (it: Finding): boolean =>
	it.counts && ((it.verdict === "silent" && it.weight === 3) || it.severity >= criticalSeverity);

export const quantitySaid = (it: Quantity | Nothing | null): Said => {
	if (it === null) return null;
	return it === "nothing" ? { is: "nothing" } : { is: "quantity", quantity: it };
};
