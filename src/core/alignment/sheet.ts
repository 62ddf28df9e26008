/**
 * A sheet: what one side answered, checked. Null means left empty (silent); an explicit nothing is an answer.
 */
import type { PartnershipType } from "../stages/contract.ts";
import type { Quantity, Rate } from "./quantities.ts";
import type { Asked, Direction, KpiKind, QuestionKind } from "./questions.ts";

export const nothing = "nothing";
export type Nothing = typeof nothing;

/** As its writer says it: `us` is the writer's own side. */
export const speakers = ["us", "you", "both"] as const;
export type Speaker = (typeof speakers)[number];
export const doers = [...speakers, "nobody"] as const;
export type Doer = (typeof doers)[number];

/** Who may be named: work can be left undone, the last word cannot be nobody's. */
export const doersOf = ({ lastWord }: Asked<"responsibilities">): readonly Doer[] => (lastWord ? speakers : doers);

/** Who does it, or decides; where both do the work, who answers for it, if that has been said. */
export interface Responsible {
	readonly by: Doer;
	readonly accountable: "us" | "you" | null;
}

/** A KPI as one side proposes it. Targets of a milestone are dates, of all others decimals. */
export interface Kpi {
	/** Of the type's catalogue, where it comes from there. */
	readonly id: string | null;
	readonly name: string;
	readonly unit: string | null;
	readonly kind: KpiKind;
	readonly direction: Direction;
	/** Null: not known yet, which is allowed before the gate. */
	readonly baseline: string | null;
	readonly day30: string | null;
	readonly day90: string | null;
	readonly source: string | null;
	readonly measuredBy: Speaker | null;
	readonly movedBy: Speaker | null;
}

export interface AnswerOf {
	readonly giveExpect: { readonly give: Quantity | Nothing | null; readonly expect: Quantity | Nothing | null };
	readonly cap: Quantity;
	readonly amount: Quantity;
	readonly when: { readonly needBy: string | Nothing | null; readonly canBy: string | Nothing | null };
	/** One option. */
	readonly choice: string;
	readonly choices: readonly string[];
	/** Both ranked, the dearest first. */
	readonly wants: { readonly wants: readonly string[] | null; readonly helps: readonly string[] | null };
	readonly scale: number;
	readonly kpis: readonly Kpi[];
	readonly responsibilities: Readonly<Record<string, Responsible>>;
	readonly narrative: string;
}

/** What a side says of the other's words after the opening. */
export const marks = ["same", "compatible", "different"] as const;
export interface Mark {
	readonly theirs: (typeof marks)[number] | null;
	/** Of a success statement: could I check this (B3)? */
	readonly checkable: boolean | null;
}

/** Two KPIs joined by hand: names or catalogue ids, the writer's own first. */
export interface HandPair {
	readonly ours: string;
	readonly theirs: string;
}

/** First and last day off, ISO dates; one day has the same twice. */
export type DaysOff = readonly [from: string, to: string];

export interface Sheet {
	readonly type: PartnershipType;
	readonly company: string;
	/** The day it was written, ISO: horizons are counted from the later of the two. */
	readonly date: string;
	readonly rates: readonly Rate[];
	readonly daysOff: readonly DaysOff[];
	readonly answers: Readonly<Record<string, Answer>>;
	readonly marks: Readonly<Record<string, Mark>>;
	readonly pairs: readonly HandPair[];
}

export type Answer = { readonly [K in QuestionKind]: { readonly kind: K; readonly value: AnswerOf[K] } }[QuestionKind];

/** The answer to a question of this kind, or null where the side left it empty. */
export function answerTo<K extends QuestionKind>(sheet: Sheet, question: string, kind: K): AnswerOf[K] | null {
	const answer = sheet.answers[question];
	return answer && isOf(answer, kind) ? answer.value : null;
}

function isOf<K extends QuestionKind>(
	answer: Answer,
	kind: K,
): answer is Answer & { readonly kind: K; readonly value: AnswerOf[K] } {
	return answer.kind === kind;
}
