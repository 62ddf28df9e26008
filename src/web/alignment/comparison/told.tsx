import type { ReactNode } from "react";
import type { Kpi, Speaker } from "../../../core/alignment/sheet.ts";
import { otherSide, type Side } from "../../../core/kit.ts";
import { languageOf } from "../../../core/language/script.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { useCompared } from "./compared.ts";
import type { Field } from "./kpiRows.ts";

/** What somebody wrote, for whoever reads it aloud. */
export const Words = ({ text }: { readonly text: string }) => (
	<span lang={languageOf(text, "en") ?? undefined}>{text}</span>
);

/** Says one aspect of a KPI in the reader's words. */
export function useTold(): (kpi: Kpi, of: Field, speaker: Side) => ReactNode {
	const { type, names } = useCompared();
	const { kpis } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const who = (it: Speaker, speaker: Side): string => {
		if (it === "both") return kpis.both;
		return names[it === "us" ? speaker : otherSide(speaker)];
	};
	const unitOf = ({ id, unit }: Kpi): string => (id === null ? (unit ?? "") : words.kpiUnit(id, type));
	return (kpi, of, speaker) => {
		const value = kpi[of];
		if (of === "unit") return unitOf(kpi) ? <Words text={unitOf(kpi)} /> : kpis.unknown;
		if (value === null) return kpis.unknown;
		switch (of) {
			case "direction":
				return kpis.direction[kpi.direction];
			case "kind":
				return kpis.kind[kpi.kind];
			case "source":
				return <Words text={value} />;
			case "measuredBy":
			case "movedBy":
				return who(value as Speaker, speaker);
			default:
				return kpi.kind === "milestone" ? (
					words.date(value)
				) : (
					<>
						{words.number(value)} <Words text={unitOf(kpi)} />
					</>
				);
		}
	};
}
