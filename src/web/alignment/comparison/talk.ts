/** How a finding is being closed: the terms it belongs to, and whose move each is. */
import type { Finding } from "../../../core/alignment/finding.ts";
import type { Term } from "../../../core/alignment/terms.ts";
import type { Side } from "../../../core/kit.ts";
import { standing } from "../../../core/proposals/state.ts";
import type { comparison } from "../../texts/en/comparison.ts";

/** Where a term stands for this side, as its button says it. */
export type Standing = keyof Pick<
	typeof comparison.terms,
	"answer" | "yours" | "agreed" | "parked" | "propose" | "statement" | "talk"
>;

export const termsOf = (terms: readonly Term[], finding: Finding): readonly Term[] =>
	terms.filter((it) => it.findings.includes(finding));

export function standingOf({ is, thread, needed, kind }: Term, side: Side): Standing {
	if (is === "proposed") return standing(thread)?.side === side ? "yours" : "answer";
	if (is === "agreed" || is === "parked") return is;
	if (!needed) return "talk";
	return kind === "words" ? "statement" : "propose";
}
