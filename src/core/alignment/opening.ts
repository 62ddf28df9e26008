/** What is shown first when both sheets open: three agreements, then the three largest gaps, then all; scores last. */
import type { Finding, Verdict } from "./finding.ts";

export interface Opening {
	readonly agreements: readonly Finding[];
	readonly gaps: readonly Finding[];
	readonly all: readonly Finding[];
}

const shown = 3;
/** A ceiling to plan under, nothing asked, or something out of scope: true, but no news to begin with. */
const thin: readonly string[] = ["fitTheLower", "nothingAsked", "noDateNeeded", "outOfScope"];
const order: Readonly<Record<Verdict, number>> = { conflict: 0, gap: 0, close: 1, silent: 2, overlap: 3 };

export function openingOf(findings: readonly Finding[]): Opening {
	const agreed = findings.filter((it) => it.verdict === "overlap" && it.counts).toSorted(byWarmth);
	const apart = findings.filter((it) => it.verdict === "gap" || it.verdict === "conflict").toSorted(bySeverity);
	const all = findings.toSorted((one, two) => order[one.verdict] - order[two.verdict] || bySeverity(one, two));
	return { agreements: varied(agreed).slice(0, shown), gaps: apart.slice(0, shown), all };
}

const bySeverity = (one: Finding, two: Finding): number => two.severity - one.severity;

const byWarmth = (one: Finding, two: Finding): number =>
	Number(thin.includes(one.why.code)) - Number(thin.includes(two.why.code)) || two.weight - one.weight;

/** One agreement from each question first, so that the three do not say the same thing. */
function varied(findings: readonly Finding[]): readonly Finding[] {
	const first = findings.filter((it, at) => findings.findIndex((other) => other.question === it.question) === at);
	return [...first, ...findings.filter((it) => !first.includes(it))];
}
