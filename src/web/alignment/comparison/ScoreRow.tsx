import type { Finding } from "../../../core/alignment/finding.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Overlap } from "../../ui/Overlap.tsx";
import { useCompared } from "./compared.ts";
import css from "./Scores.module.css";
import { signOf } from "./said.ts";

interface Props {
	readonly name: string;
	/** 0 to 100; null: not known. */
	readonly value: number | null;
	/** What stands beside the name: the weight, or that it is the weakest. */
	readonly aside?: string | undefined;
	readonly findings: readonly Finding[];
	readonly large?: boolean;
}

/** One figure that judges. It opens to the findings it is made of. */
export function ScoreRow({ name, value, aside, findings, large = false }: Props) {
	const { scores, sign } = useTexts(comparisonTexts);
	const { type, names } = useCompared();
	const words = useTexts(findingTexts);
	return (
		<details className={css["score"]} data-large={large}>
			<summary>
				<span className={css["name"]}>{name}</span>
				{aside && <span className={css["beside"]}>{aside}</span>}
				<span className={css["value"]}>{value === null ? scores.unknown : value}</span>
				<span className={css["bar"]} aria-hidden="true">
					{value !== null && <span style={{ width: `${value}%` }} />}
				</span>
			</summary>
			{findings.length === 0 && <p className="aside">{scores.nothingBehind}</p>}
			<ul className={css["behind"]} aria-label={scores.behind(name)}>
				{findings.map((it) => (
					<li key={`${it.question} ${it.item} ${it.asks}`}>
						<Overlap how={signOf[it.verdict]} label={sign[it.verdict]} small />
						{words.title(it, type, names)}
					</li>
				))}
			</ul>
		</details>
	);
}
