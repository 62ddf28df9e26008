import { type Factor, type Pillar, pillars } from "../../../core/alignment/questions.ts";
import type { Scores } from "../../../core/alignment/scores.ts";

/** What a practitioner gives each factor, in per cent (R33). A judgement, and said to be one where it stands. */
export const factorWeights: Readonly<Record<Factor, number>> = {
	kpis: 35,
	communication: 25,
	flexibility: 20,
	culture: 15,
	budget: 5,
};

/** The pillar that decides (R34): the lowest that is known; null while none is, or while all are whole. */
export function weakestOf(scores: Scores["pillars"]): Pillar | null {
	const known = pillars.flatMap((it) => {
		const value = scores[it];
		return value === null ? [] : [{ it, value }];
	});
	const [lowest] = known.toSorted((one, two) => one.value - two.value);
	return lowest && lowest.value < 100 ? lowest.it : null;
}
