import type { Finding } from "../../../core/alignment/finding.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { useCompared } from "./compared.ts";
import css from "./Talk.module.css";
import { standingOf, termsOf } from "./talk.ts";

/** How far the talk about a finding has come, where there is any: the terms it belongs to, and whose move each is. */
export function Talk({ finding }: { readonly finding: Finding }) {
	const { here, comparison, type, names } = useCompared();
	const { terms } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const talked = termsOf(comparison.terms, finding).filter(
		(it) => it.is === "proposed" || it.value?.from === "accepted",
	);
	if (talked.length === 0) return null;
	return (
		<p className={css["moves"]}>
			{talked.map((it) => (
				<span key={it.id}>
					{it.kind === "kpi" && `${terms.kpi(it.item ?? "")}: `}
					{terms[standingOf(it, here.side)]}
					{it.is === "agreed" && `: ${words.value(it, type, names)}`}
				</span>
			))}
		</p>
	);
}
