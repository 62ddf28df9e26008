/**
 * Words are never scored by a machine's guess at their meaning: each side marks the other's answer after the opening, and
 * until the marks decide it the finding is *silent*, which says of all five verdicts the truth: nothing is known yet. It
 * blocks and is left out of the score like any other silence, and its reason says that it is to be marked, and by whom.
 */
import { otherSide, type Side, sides } from "../kit.ts";
import { type Finding, found, type Said } from "./finding.ts";
import type { Asked } from "./questions.ts";
import { answerTo, type Mark, type Sheet } from "./sheet.ts";

type Both = Readonly<Record<Side, Sheet>>;

const verdictOf = { same: "overlap", compatible: "close", different: "gap" } as const;

/** The worse mark counts; a success statement that the other side could not check is a gap. */
export function compareNarrative(question: Asked<"narrative">, sheets: Both): readonly Finding[] {
	const said = { a: spoken(question, sheets, "a"), b: spoken(question, sheets, "b") };
	if (!said.a || !said.b) return [found(question, "silent", said, { code: "empty" })];
	const given = sides.map((side) => sheets[side].marks[question.id] ?? { theirs: null, checkable: null });
	if (given.some((it) => it.theirs === "different")) {
		return [found(question, "gap", said, { code: "marked", mark: "different" })];
	}
	if (question.success && given.some((it) => it.checkable === false)) {
		return [found(question, "gap", said, { code: "notCheckable" })];
	}
	const by = sides.filter((_, at) => !isComplete(question, given[at]));
	if (by.length > 0) return [found(question, "silent", said, { code: "toBeMarked", by })];
	const mark = given.some((it) => it.theirs === "compatible") ? "compatible" : "same";
	return [found(question, verdictOf[mark], said, { code: "marked", mark })];
}

const isComplete = (question: Asked<"narrative">, mark: Mark | undefined): boolean =>
	mark !== undefined && mark.theirs !== null && (!question.success || mark.checkable !== null);

function spoken(question: Asked<"narrative">, sheets: Both, side: Side): Said {
	const text = answerTo(sheets[side], question.id, question.kind);
	if (text === null) return null;
	return { is: "text", text, markOfOther: sheets[otherSide(side)].marks[question.id] ?? null };
}
