/** In which part of the document a term stands: one order for the list, the document and, later, the letter. */
import type { Question } from "./questions.ts";
import type { Term } from "./terms.ts";

export const termSections = [
	"vision",
	"kpis",
	"roles",
	"rights",
	"timeline",
	"gives",
	"conditions",
	"working",
	"statements",
] as const;
export type TermSection = (typeof termSections)[number];

const byPrefix: Readonly<Record<string, TermSection>> = {
	vision: "vision",
	kpi: "kpis",
	gives: "gives",
	by: "timeline",
	pilotStart: "timeline",
	style: "working",
	statement: "statements",
	want: "statements",
};

/** The section of a term. How often the two talk is working, wherever the sheet asks it. */
export function sectionOf(
	{ id, question }: Pick<Term, "id" | "question">,
	questions: readonly Question[],
): TermSection {
	const [prefix = ""] = id.split("/");
	const known = byPrefix[prefix];
	if (known) return known;
	if (prefix === "does") return id.startsWith("does/rights/") ? "rights" : "roles";
	const section = questions.find((it) => it.id === question)?.section;
	return section === "working" || id === "choice/cadence" ? "working" : "conditions";
}
