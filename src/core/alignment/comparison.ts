/** Both sheets as they stand after the opening: with accepted corrections, marks and hand pairs, and what follows. */
import { otherSide, type Side, sides } from "../kit.ts";
import type { PeopleState } from "../people/state.ts";
import { type ProposalsState, threadOf } from "../proposals/state.ts";
import { type SealingState, slotOf } from "../sealing/state.ts";
import type { StagesState } from "../stages/state.ts";
import { compareSheets } from "./compare.ts";
import { slots } from "./contract.ts";
import type { Finding } from "./finding.ts";
import type { Question } from "./questions.ts";
import { type Scores, scoresOf } from "./scores.ts";
import { joined, type Sheets, sheetIn } from "./sealed-sheet.ts";
import type { Sheet } from "./sheet.ts";
import type { AlignmentState } from "./state.ts";
import { subjectOf, type Term, termsOf } from "./terms.ts";
import { questionsOf } from "./types/types.ts";

/** What alignment reads of a partnership. */
export interface Situation {
	readonly stages: StagesState;
	readonly people: PeopleState;
	readonly sealing: SealingState;
	readonly proposals: ProposalsState;
	readonly alignment: AlignmentState;
}

export interface Comparison {
	readonly questions: readonly Question[];
	readonly sheets: Sheets;
	readonly findings: readonly Finding[];
	readonly scores: Scores;
	readonly terms: readonly Term[];
}

/** True once both sheets lie open. */
export const sheetsOpen = (sealing: SealingState): boolean => slotOf(sealing, slots.sheet).a.is === "open";

/** What one side has under its seal or opened, where the reader may see it; errata, marks and pairs left out. */
export function ownSheet(it: Situation, side: Side): Sheet | null {
	const sealed = slotOf(it.sealing, slots.sheet)[side];
	const content = sealed.is === "open" ? sealed.content : sealed.is === "held" ? sealed.mine : null;
	return content && sheetIn(content, it.stages.type, it.people.sides[side].company ?? "—");
}

/** A state never changes, so what follows from it is computed once however many rules and screens ask. */
const computed = new WeakMap<Situation, Comparison | null>();

/** The whole comparison, or null before the opening. Rests on the shared chain alone: both sides compute the same. */
export function comparisonOf(it: Situation): Comparison | null {
	const known = computed.get(it);
	if (known !== undefined) return known;
	const comparison = compared(it);
	computed.set(it, comparison);
	return comparison;
}

function compared(it: Situation): Comparison | null {
	if (!sheetsOpen(it.sealing)) return null;
	const [a, b] = sides.map((side) => corrected(it, side));
	if (!a || !b) return null;
	const questions = questionsOf(it.stages.type);
	const sheets = { a, b };
	const findings = compareSheets(questions, sheets);
	const terms = termsOf(questions, findings, it.stages.method.parameters.kpiCount, (term) =>
		threadOf(it.proposals, subjectOf(term)),
	);
	return { questions, sheets, findings, scores: scoresOf(questions, findings), terms };
}

function corrected({ alignment, ...it }: Situation, side: Side): Sheet | null {
	const sheet = ownSheet({ alignment, ...it }, side);
	if (!sheet) return null;
	const answers = { ...sheet.answers };
	for (const erratum of alignment.errata) {
		if (erratum.side !== side || erratum.is !== "accepted") continue;
		const answer = joined(erratum.question, erratum.answer, erratum.texts);
		if (answer) answers[erratum.question] = answer;
	}
	const pairs = alignment.pairs.map((pair) => ({ ours: pair[side], theirs: pair[otherSide(side)] }));
	return { ...sheet, answers, marks: alignment.marks[side], pairs };
}
