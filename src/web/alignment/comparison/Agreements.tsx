import type { Finding } from "../../../core/alignment/finding.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import css from "./Agreements.module.css";
import { useCompared } from "./compared.ts";

/** Three things that are settled already: what one begins with. */
export function Agreements({ findings }: { readonly findings: readonly Finding[] }) {
	const { agreements } = useTexts(comparisonTexts);
	const { type, names } = useCompared();
	const words = useTexts(findingTexts);
	return (
		<section className="list">
			<h2>{agreements.title}</h2>
			{findings.length === 0 && <p className="aside">{agreements.none}</p>}
			<ul className={css["three"]}>
				{findings.map((it) => (
					<li key={`${it.question} ${it.item} ${it.asks}`}>
						<h3>{words.title(it, type, names)}</h3>
						<p>{words.agreed(it, type, names)}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
