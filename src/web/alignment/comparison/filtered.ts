/** The findings under a choice of verdict and section, with how many each choice would show. */
import type { Finding, Verdict } from "../../../core/alignment/finding.ts";
import type { Question } from "../../../core/alignment/questions.ts";

export const verdictsShown: readonly Verdict[] = ["conflict", "gap", "close", "silent", "overlap"];
export const sectionsShown: readonly Question["section"][] = ["core", "type", "working"];

export interface Chosen {
	/** Null: any. */
	readonly verdict: Verdict | null;
	readonly section: Question["section"] | null;
}

export interface Filtered {
	readonly findings: readonly Finding[];
	/** How many would stand under each verdict in the chosen section, and in each section under the chosen verdict. */
	readonly ofVerdict: (verdict: Verdict | null) => number;
	readonly ofSection: (section: Question["section"] | null) => number;
}

export function filtered(findings: readonly Finding[], questions: readonly Question[], chosen: Chosen): Filtered {
	const sections = new Map(questions.map((it) => [it.id, it.section]));
	const under = ({ verdict, section }: Chosen): readonly Finding[] =>
		findings.filter(
			(it) =>
				(verdict === null || it.verdict === verdict) && (section === null || sections.get(it.question) === section),
		);
	return {
		findings: under(chosen),
		ofVerdict: (verdict) => under({ ...chosen, verdict }).length,
		ofSection: (section) => under({ ...chosen, section }).length,
	};
}
