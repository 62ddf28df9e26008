/**
 * Is this answer clear enough to act on and to check afterwards (R28, domain: Clarity)?
 * A writer's help, never a verdict on people: deterministic, and every point is explained by a finding.
 */
import type { Language } from "../kit.ts";
import { type Blurred, blurred } from "./blurs.ts";
import { weigh } from "./evidence.ts";
import { type Reading, read } from "./reading.ts";
import { languageOf } from "./script.ts";
import type { SuggestionKey } from "./texts.en.ts";
import * as en from "./texts.en.ts";
import * as ru from "./texts.ru.ts";

/** What kind of question the text answers; `any` is a business-model question (who pays, margin, sales cycle, customer). */
export const asks = ["success", "timeline", "resources", "fallback", "any"] as const;
export type Ask = (typeof asks)[number];

/** What the question needs and the text does not hold. */
export type Absence = "number" | "date" | "actor" | "otherSide" | "check";
/** What stands in the text and blurs it. */
export type Blur =
	| "unit"
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
/** From here on an answer is not asked for what would be nice besides. */
const ample = 80;

const texts = { en, ru };
/** What a blur costs. An evasion is an answer not given, "soon" a date not given; concreteness outweighs the rest. */
const costs: Readonly<Record<SuggestionKey, number>> = {
	evasion: 8,
	soon: 8,
	hedge: 6,
	oneSided: 6,
	softHedge: 4,
	quality: 4,
	amount: 4,
	openList: 4,
	buzzword: 4,
	pronoun: 4,
	unit: 4,
	background: 4,
};
const mostCost = 24;

/**
 * Judges one answer. An empty text has score 0 and no findings: an empty field is not nagged. The script of the text
 * decides whose rules judge it, `language` only where that is undecided; in a script that neither rules can read, the
 * answer stands at the threshold with no findings. Never throws; linear in the length of the text.
 */
export function clarity(text: string, language: Language, ask: Ask): Clarity {
	if (text.trim() === "") return { score: 0, findings: [] };
	const judged = languageOf(text, language);
	if (judged === null) return { score: enough, findings: [] };
	const reading = read(text, judged, ask);
	const blurs = blurred(reading, ask);
	const { points, absent } = weigh(reading, ask);
	const cost = blurs.reduce((sum, it) => sum + costs[it.key], 0);
	const score = Math.max(0, Math.min(100, points) - Math.min(cost, mostCost));
	const missing = score >= ample ? [] : absent.map((it) => absence(it, text.length, ask, judged));
	return { score, findings: [...blurs.map((it) => finding(it, text, reading, judged)), ...missing] };
}

function finding(it: Blurred, text: string, { words }: Reading, language: Language): ClarityFinding {
	const start = words.all[it.from]?.start ?? text.length;
	const end = words.all[it.to - 1]?.end ?? text.length;
	return { kind: it.kind, start, end, text: text.slice(start, end), suggestion: texts[language].suggestions[it.key] };
}

function absence(kind: Absence, at: number, ask: Ask, language: Language): ClarityFinding {
	const said: string | Readonly<Partial<Record<Ask, string>>> = texts[language].absences[kind];
	const suggestion = typeof said === "string" ? said : (said[ask] ?? "");
	return { kind, start: at, end: at, text: "", suggestion };
}

/** Could a careful partner neither act on this nor check it afterwards? */
export const isVague = (it: Clarity): boolean => it.score < enough;
