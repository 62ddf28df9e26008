import type { Comparison } from "../../../core/alignment/comparison.ts";
import type { Finding } from "../../../core/alignment/finding.ts";
import type { Side } from "../../../core/kit.ts";

/** The narratives that wait for this side's mark. */
export const toMark = ({ findings }: Comparison, side: Side): readonly Finding[] =>
	findings.filter((it) => it.why.code === "toBeMarked" && it.why.by.includes(side));
