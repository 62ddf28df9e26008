/** What holds for every paper of every history: it is made of what both read, and never of more. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { letterOf } from "../core/letter/letter.ts";
import { fold } from "../core/partnership.ts";
import { hiddenWords, histories, play, retell, type Step } from "../core/testing/histories.ts";
import { alignmentPaper } from "./alignment-paper.ts";
import { letterPaper } from "./letter-paper.ts";
import type { Paper } from "./paper.ts";

const at = "2026-11-23T14:00:00.000Z";
const zones = { a: "America/Chicago", b: "Europe/Moscow" };
const languages = ["en", "ru"] as const;

/** Both papers at the end of a history; none before there is a partnership. */
function papersOf(steps: readonly Step[]): readonly (Paper | null)[] {
	const state = fold(play(steps).events.filter(({ chain }) => chain === "both"));
	if (!state) return [];
	const alignment = alignmentPaper({ state, people: {}, languages, at });
	return [alignment, letterPaper({ letter: letterOf(state, {}), people: {}, zones, languages, at })];
}

test("no paper holds a word that is hidden from one of the sides", () => {
	let aligned = 0;
	fc.assert(
		fc.property(histories, (steps) => {
			const papers = papersOf(steps);
			if (papers[0]) aligned += 1;
			const text = JSON.stringify(papers);
			for (const side of ["a", "b"] as const)
				for (const word of hiddenWords(steps, side)) expect(text).not.toContain(word);
		}),
		{ numRuns: 120 },
	);
	expect(aligned).toBeGreaterThan(0);
});

test("two histories that differ only in what is hidden from a side give it the same papers", () => {
	let told = 0;
	fc.assert(
		fc.property(histories, fc.constantFrom("a" as const, "b" as const), (steps, viewer) => {
			const again = retell(steps, viewer);
			if (JSON.stringify(again) !== JSON.stringify(steps)) told += 1;
			expect(papersOf(again)).toEqual(papersOf(steps));
		}),
		{ numRuns: 120 },
	);
	expect(told).toBeGreaterThan(0);
});
