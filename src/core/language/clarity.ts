/**
 * Is this answer clear enough to act on and to check afterwards (R28, domain: Clarity)?
 * A writer's help, never a verdict on people: deterministic, and every point is explained by a finding.
 */
import type { Language } from "../kit.ts";

/** What kind of question the text answers; `any` is a business-model question (who pays, margin, sales cycle, customer). */
export const asks = ["success", "timeline", "resources", "fallback", "any"] as const;
export type Ask = (typeof asks)[number];

/** What the question needs and the text does not hold. */
export type Absence = "number" | "unit" | "date" | "actor" | "otherSide" | "check";
/** What stands in the text and blurs it. */
export type Blur =
	| "pronoun"
	| "hedge"
	| "quality"
	| "amount"
	| "openList"
	| "buzzword"
	| "evasion"
	| "background"
	| "oneSided";
export type FindingKind = Absence | Blur;

/**
 * `start` and `end` are UTF-16 offsets into the text as given, and `text` is its slice. What is absent stands at the end
 * of the text with `start === end` and an empty `text`. The suggestion is in the language the text is written in.
 */
export interface ClarityFinding {
	readonly kind: FindingKind;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly suggestion: string;
}

/** `score` is an integer from 0 (nothing to act on) to 100. */
export interface Clarity {
	readonly score: number;
	readonly findings: readonly ClarityFinding[];
}

/** Below this score an answer is called vague; the corpus is measured by it. */
const enough = 50;

/** An empty text has score 0 and no findings: an empty field is not nagged. */
export function clarity(_text: string, _language: Language, _ask: Ask): Clarity {
	return { score: 0, findings: [] };
}

/** Could a careful partner neither act on this nor check it afterwards? */
export const isVague = (it: Clarity): boolean => it.score < enough;
