/** What holds for every paper of every history: it is made of what both read, and never of more. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { letterOf } from "../core/letter/letter.ts";
import { fold } from "../core/partnership.ts";
import { hiddenWords, histories, play } from "../core/testing/histories.ts";
import { alignmentPaper } from "./alignment-paper.ts";
import { letterPaper } from "./letter-paper.ts";

test("no paper holds a word that is hidden from one of the sides", () => {
	let papers = 0;
	fc.assert(
		fc.property(histories, (steps) => {
			const { events } = play(steps);
			const state = fold(events.filter(({ chain }) => chain === "both"));
			if (!state) return;
			const at = "2026-11-23T14:00:00.000Z";
			const languages = ["en", "ru"] as const;
			const alignment = alignmentPaper({ state, people: {}, languages, at });
			const letter = letterOf(state, {});
			const zones = { a: "America/Chicago", b: "Europe/Moscow" };
			const text = JSON.stringify([alignment, letterPaper({ letter, people: {}, zones, languages, at })]);
			if (alignment) papers += 1;
			for (const side of ["a", "b"] as const)
				for (const word of hiddenWords(steps, side)) expect(text).not.toContain(word);
		}),
		{ numRuns: 120 },
	);
	expect(papers).toBeGreaterThan(0);
});
