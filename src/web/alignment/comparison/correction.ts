/** What a correction changes: the same two sheets compared with the original answer and with the corrected one. */

import { compareSheets } from "../../../core/alignment/compare.ts";
import { type Comparison, ownSheet } from "../../../core/alignment/comparison.ts";
import type { Finding } from "../../../core/alignment/finding.ts";
import { joined } from "../../../core/alignment/sealed-sheet.ts";
import type { Answer, Sheet } from "../../../core/alignment/sheet.ts";
import type { Erratum } from "../../../core/alignment/state.ts";
import { otherSide } from "../../../core/kit.ts";
import type { Partnership } from "../../../core/partnership.ts";

/** One line of a correction. Null: not there before, or not any more. */
export interface Change {
	readonly before: Finding | null;
	readonly after: Finding | null;
}

/**
 * The findings on its question that read differently with the correction, each beside the original's; what stands now, while
 * the correction waits. Their verdicts say what accepting it would do; afterwards they say nothing.
 */
export function changesOf(it: Partnership, comparison: Comparison, erratum: Erratum): readonly Change[] {
	const { side, question } = erratum;
	const asked = comparison.questions.filter((each) => each.id === question);
	const stands = erratum.is === "offered" ? comparison.sheets[side] : ownSheet(it, side);
	const original = stands?.answers[question] ?? null;
	const corrected = joined(question, erratum.answer, erratum.texts);
	const reader = otherSide(side);
	const sheets = comparison.sheets;
	const before = compareSheets(asked, { ...sheets, [side]: withAnswer(sheets[side], question, original) });
	// What the other side said of the original says nothing of other words; once accepted, its mark is gone already.
	const after = compareSheets(asked, {
		...sheets,
		[reader]: withoutMark(sheets[reader], question),
		[side]: withAnswer(sheets[side], question, corrected),
	});
	const same = (one: Finding, two: Finding): boolean => one.item === two.item && one.asks === two.asks;
	const changes: readonly Change[] = [
		...before.map((one) => ({ before: one, after: after.find((two) => same(one, two)) ?? null })),
		...after.filter((two) => !before.some((one) => same(one, two))).map((two) => ({ before: null, after: two })),
	];
	return changes.filter((each) => JSON.stringify(each.before?.[side]) !== JSON.stringify(each.after?.[side]));
}

function withAnswer(sheet: Sheet, question: string, answer: Answer | null): Sheet {
	const { [question]: _, ...others } = sheet.answers;
	return { ...sheet, answers: answer ? { ...others, [question]: answer } : others };
}

function withoutMark(sheet: Sheet, question: string): Sheet {
	const { [question]: _, ...others } = sheet.marks;
	return { ...sheet, marks: others };
}
