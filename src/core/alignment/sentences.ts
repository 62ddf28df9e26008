/** The shapes of the sentences that both languages fill in: every fact arrives as words already. */
import type { Facts } from "../kit.ts";

/** A sentence ends once: what a side wrote, or «2027 г.», may have brought its own full stop. */
export const ended = (text: string): string => (/[.!?…][”»]?$/.test(text) ? text : `${text}.`);

/** Names of the two sides and what each said; `asks` is side a where the question has no direction. */
export interface FacingFacts {
	readonly asks: string;
	readonly gives: string;
	readonly x: string | null;
	readonly y: string | null;
}
export type Facing = (facts: FacingFacts) => string;

/** What a closing sentence may use; empty where the finding has no such fact. */
export interface ClosingFacts {
	readonly asks: string;
	readonly gives: string;
	readonly by: string;
	readonly lower: string;
	readonly one: string;
	readonly two: string;
	readonly shared: string;
	readonly want: string;
	readonly aspects: string;
	readonly markers: string;
	readonly mark: "same" | "compatible" | "different";
	readonly days: number;
	readonly workingDays: number;
}
export type Closing = (facts: ClosingFacts) => string;
export type ProblemFacts = (facts: Facts) => string;

/** The noun that a number of these takes, without the number. */
export type Nouns = Readonly<Record<"hours" | "workdays" | "people" | "days" | "months", (n: number) => string>>;
