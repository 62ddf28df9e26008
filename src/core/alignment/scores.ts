/**
 * How much of what is known agrees: each question's weight, spread over its findings by theirs; overlap counts whole,
 * close two thirds, a gap one third, a conflict nothing. Unknowns are left out and named; coverage says how much is known.
 */
import { dividedBy, type Exact, equals, plus, ratio, times, whole, zero } from "./exact.ts";
import { distanceOf, type Finding } from "./finding.ts";
import type { Factor, Pillar, Question } from "./questions.ts";

/** Percentages, whole numbers; null where nothing is known. */
export interface Scores {
	readonly alignment: number | null;
	readonly pillars: Readonly<Record<Pillar, number | null>>;
	readonly factors: Readonly<Record<Factor, number | null>>;
	/** Share of the weight on which both sides have said something that can be compared. */
	readonly coverage: number;
	/** Questions with a part that is unknown, in the order of the questionnaire. */
	readonly unknown: readonly string[];
}

/** What one question adds: agreement, known weight, whole weight. */
interface Share {
	readonly question: Question;
	readonly agreed: Exact;
	readonly known: Exact;
	readonly whole: Exact;
}

export function scoresOf(questions: readonly Question[], findings: readonly Finding[]): Scores {
	const byQuestion = Map.groupBy(
		findings.filter((it) => it.counts),
		(it) => it.question,
	);
	const shares = questions.flatMap((question) => {
		const own = byQuestion.get(question.id);
		return own ? [shareOf(question, own)] : [];
	});
	const only = (keep: (it: Question) => boolean) => percentage(shares.filter((it) => keep(it.question)));
	return {
		alignment: percentage(shares),
		pillars: {
			values: only((it) => it.pillar === "values"),
			resources: only((it) => it.pillar === "resources"),
			communication: only((it) => it.pillar === "communication"),
		},
		factors: {
			kpis: only((it) => it.factor === "kpis"),
			communication: only((it) => it.factor === "communication"),
			flexibility: only((it) => it.factor === "flexibility"),
			culture: only((it) => it.factor === "culture"),
			budget: only((it) => it.factor === "budget"),
		},
		coverage: covered(sum(shares, "known"), sum(shares, "whole")),
		unknown: shares.filter((it) => !equals(it.known, it.whole)).map((it) => it.question.id),
	};
}

function shareOf(question: Question, findings: readonly Finding[]): Share {
	const weighed = findings.reduce((total, it) => total + it.weight, 0);
	const worth = (weight: number): Exact => ratio(question.weight * weight, weighed);
	let [agreed, known] = [zero, zero];
	for (const { verdict, weight } of findings) {
		if (verdict === "silent") continue;
		known = plus(known, worth(weight));
		agreed = plus(agreed, times(worth(weight), ratio(3 - distanceOf[verdict], 3)));
	}
	return { question, agreed, known, whole: whole(question.weight) };
}

const sum = (shares: readonly Share[], of: "agreed" | "known" | "whole"): Exact =>
	shares.reduce((total, it) => plus(total, it[of]), zero);

const percentage = (shares: readonly Share[]): number | null => rounded(sum(shares, "agreed"), sum(shares, "known"));

/** Rounded down: 100 is said only where everything is known. */
const covered = (known: Exact, all: Exact): number =>
	equals(all, zero) ? 0 : Number((known.over * all.under * 100n) / (known.under * all.over));

function rounded(part: Exact, of: Exact): number | null {
	if (equals(of, zero)) return null;
	const { over, under } = times(dividedBy(part, of), whole(100));
	return Number((over * 2n + under) / (under * 2n));
}
