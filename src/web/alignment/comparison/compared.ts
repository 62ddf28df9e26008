import { type Comparison, comparisonOf } from "../../../core/alignment/comparison.ts";
import { cannotResolve } from "../../../core/alignment/resolving.ts";
import type { Side } from "../../../core/kit.ts";
import type { PartnershipType } from "../../../core/stages/contract.ts";
import { present } from "../../../core/stages/state.ts";
import { type Here, useHere } from "../../partnership/here.ts";
import { coreTexts } from "../../texts/core.ts";
import { useTexts } from "../../texts/texts.ts";

/** The opened comparison, and what the one who looks at it may do. */
interface Compared {
	readonly here: Here;
	readonly comparison: Comparison;
	readonly type: PartnershipType;
	readonly names: Readonly<Record<Side, string>>;
	/** Why this reader cannot bind the side now, in a sentence; null: may. */
	readonly no: string | null;
	/** The stage is over, or the partnership: everything stays to be read, nothing is to be done. */
	readonly past: boolean;
}

/** Only beneath `Comparison`, which stands after the opening alone. */
export function useCompared(): Compared {
	const here = useHere();
	const core = useTexts(coreTexts);
	const { state, actor, companies } = here;
	const comparison = comparisonOf(state);
	if (!comparison) throw new Error("asked for a comparison before the opening");
	const no = cannotResolve.bind(state, actor);
	const { closed, type } = state.stages;
	const past = closed !== null || present(state.stages)?.kind !== "alignment";
	return { here, comparison, type, names: companies, no: no && core.refusal(no), past };
}
