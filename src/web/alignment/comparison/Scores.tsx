import { openingOf } from "../../../core/alignment/opening.ts";
import { factors, type Pillar, pillars, type Question } from "../../../core/alignment/questions.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Panel } from "../../ui/Panel.tsx";
import { useCompared } from "./compared.ts";
import { ScoreRow } from "./ScoreRow.tsx";
import css from "./Scores.module.css";
import { factorWeights, weakestOf } from "./weights.ts";

/** The figures, last (domain: the opening): alignment, pillars, factors, what is known; each opens to what it is made of. */
export function Scores() {
	const { comparison } = useCompared();
	const { scores: texts } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const { questions, findings, scores } = comparison;
	const counted = openingOf(findings).all.filter((it) => it.counts);
	const about = (keep: (it: Question) => boolean) => {
		const ids = new Set(questions.filter(keep).map((it) => it.id));
		return counted.filter((it) => ids.has(it.question));
	};
	return (
		<Panel title={texts.title} id="scores">
			<p className="aside">{texts.lead}</p>
			<div className={css["rows"]}>
				<ScoreRow name={texts.alignment} value={scores.alignment} findings={counted} large />
			</div>
			<section className={css["group"]}>
				<h3>{texts.pillars}</h3>
				<Weakest />
				<div className={css["rows"]}>
					{pillars.map((it) => (
						<ScoreRow
							key={it}
							name={words.pillar[it]}
							value={scores.pillars[it]}
							aside={it === weakestOf(scores.pillars) ? texts.weakest : undefined}
							findings={about((question) => question.pillar === it)}
						/>
					))}
				</div>
			</section>
			<section className={css["group"]}>
				<h3>{texts.factors}</h3>
				<p className="aside">{texts.weights}</p>
				<div className={css["rows"]}>
					{factors.map((it) => (
						<ScoreRow
							key={it}
							name={words.factor[it]}
							value={scores.factors[it]}
							aside={texts.weighs(factorWeights[it])}
							findings={about((question) => question.factor === it)}
						/>
					))}
				</div>
			</section>
			<Known />
		</Panel>
	);
}

/** The weakest pillar is the verdict, not the mean (R34). */
function Weakest() {
	const { scores } = useCompared().comparison;
	const { scores: texts } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const weakest: Pillar | null = weakestOf(scores.pillars);
	if (!weakest) return null;
	const partly = pillars.some((it) => scores.pillars[it] === null);
	return (
		<p>
			{texts.verdict(words.pillar[weakest], scores.pillars[weakest] ?? 0)} {partly && texts.partly}
		</p>
	);
}

/** How much is known, and what is not, by name. */
function Known() {
	const { comparison, type } = useCompared();
	const { scores: texts } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const { coverage, unknown } = comparison.scores;
	return (
		<section className={css["group"]}>
			<h3>{texts.coverage}</h3>
			<p>{texts.coverageIs(coverage)}</p>
			{unknown.length > 0 && (
				<p className="aside">
					{texts.unknowns}: {unknown.map((it) => words.name(it, type)).join(", ")}.
				</p>
			)}
		</section>
	);
}
