import { expect, test } from "vitest";
import { comparisonOf } from "../../../core/alignment/comparison.ts";
import { openingOf } from "../../../core/alignment/opening.ts";
import { sheetsOpen } from "../../../core/testing/aligning.ts";
import { stateOf } from "../../../core/testing/given.ts";
import { filtered, sectionsShown, verdictsShown } from "./filtered.ts";

const comparison = comparisonOf(stateOf(...sheetsOpen));
if (!comparison) throw new Error("the sheets lie open");
const { findings, questions } = comparison;
const { all } = openingOf(findings);

test("the verdicts share out everything between them, and so do the sections", () => {
	const { findings: shown, ofVerdict, ofSection } = filtered(all, questions, { verdict: null, section: null });
	const total = (counts: readonly number[]): number => counts.reduce((sum, it) => sum + it, 0);
	expect(shown).toEqual(all);
	expect(total(verdictsShown.map(ofVerdict))).toBe(all.length);
	expect(total(sectionsShown.map(ofSection))).toBe(all.length);
});

test("a count says what one would see after choosing it", () => {
	for (const verdict of verdictsShown) {
		const before = filtered(all, questions, { verdict: null, section: "core" });
		const after = filtered(all, questions, { verdict, section: "core" });
		expect(after.findings).toHaveLength(before.ofVerdict(verdict));
		expect(after.findings.every((it) => it.verdict === verdict)).toBe(true);
	}
});
