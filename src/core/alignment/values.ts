/** Does a proposed value fit its term? What is agreed here is what the letter will say, so it is read as strictly as a sheet. */
import { type Facts, type Refusal, refusal } from "../kit.ts";
import type { AgreedKpi, TermValue } from "./contract.ts";
import { isCurrency } from "./currencies.ts";
import { atLeast, exact } from "./exact.ts";
import type { Measure, Question } from "./questions.ts";
import { isDate } from "./reading.ts";
import type { Term, TermKind } from "./terms.ts";

type ValueRefusal = "alignment.valueMisfits" | "alignment.kpiMisfits";
type No = Refusal<ValueRefusal> | null;
const misfit = (what: string, facts: Facts = {}): No => refusal("alignment.valueMisfits", { what, ...facts });
const kpiMisfit = (field: string): No => refusal("alignment.kpiMisfits", { field });

/** What kinds of value each kind of term takes; *nothing* is a value too where something could be given. */
const takes: Readonly<Record<TermKind, readonly TermValue["is"][]>> = {
	words: ["words"],
	kpi: ["kpi"],
	quantity: ["quantity", "nothing"],
	date: ["date", "nothing"],
	option: ["options", "nothing"],
	options: ["options", "nothing"],
	doer: ["doer"],
};

/** Why this value cannot stand for this term; null means that it can. `taken` are the KPIs that stand in other places. */
export function valueMisfits(
	term: Term,
	question: Question | null,
	value: TermValue,
	words: { readonly en: string | null; readonly ru: string | null },
	taken: readonly AgreedKpi[],
): No {
	if (!takes[term.kind].includes(value.is)) return misfit(term.kind);
	switch (value.is) {
		case "words":
			return words.en === null && words.ru === null ? misfit("words") : null;
		case "nothing":
			return term.always ? misfit("nothing") : null;
		case "quantity":
			return question && "measure" in question ? quantityMisfits(question.measure, value.quantity) : null;
		case "date":
			return null;
		case "options":
			return optionsMisfit(question, term.kind, value.options);
		case "doer":
			return doerMisfits(question, value);
		case "kpi":
			return kpiMisfits(question, value.kpi, taken);
	}
}

function quantityMisfits(
	{ unit, recurring, ofWhole }: Measure,
	it: { unit: string; currency: string | null; per: string; amount: string },
): No {
	const right = it.unit === unit || (unit === "hours" && it.unit === "workdays");
	if (!right) return misfit("unit");
	if (unit === "money" ? !isCurrency(it.currency) : it.currency !== null) return misfit("currency");
	// A recurring sum may also be paid once, as on the sheet; what is counted once has no period.
	if (!recurring && it.per !== "once") return misfit("period");
	return ofWhole && !atLeast(exact("100"), exact(it.amount)) ? misfit("hundred") : null;
}

function optionsMisfit(question: Question | null, kind: TermKind, chosen: readonly string[]): No {
	if (!question || !("options" in question)) return misfit("options");
	if (chosen.length === 0 || (kind === "option" && chosen.length > 1)) return misfit("options");
	if (new Set(chosen).size < chosen.length) return misfit("options");
	return chosen.every((it) => question.options.includes(it)) ? null : misfit("options");
}

function doerMisfits(question: Question | null, { doer, accountable }: Extract<TermValue, { is: "doer" }>): No {
	const decides = question?.kind === "responsibilities" && question.lastWord === true;
	if (decides) return doer === "nobody" || accountable !== null ? misfit("decider") : null;
	if (doer === "both") return accountable === null ? misfit("accountable") : null;
	return accountable === null ? null : misfit("accountable");
}

const decimal = /^-?\d/;

function kpiMisfits(question: Question | null, it: AgreedKpi, taken: readonly AgreedKpi[]): No {
	const entry = question?.kind === "kpis" ? question.catalogue.find((each) => each.id === it.id) : undefined;
	if (it.id !== null && !entry) return kpiMisfit("id");
	if (entry && (entry.kind !== it.kind || entry.direction !== it.direction || it.name !== null || it.unit !== null))
		return kpiMisfit("catalogue");
	if (it.id === null && it.name === null) return kpiMisfit("name");
	if (it.id === null && it.kind !== "milestone" && it.unit === null) return kpiMisfit("unit");
	if (taken.some((each) => each.id === it.id && each.name === it.name)) return kpiMisfit("twice");
	return targetsMisfit(it);
}

function targetsMisfit({ kind, direction, baseline, day30, day90 }: AgreedKpi): No {
	const targets = [["day30", day30] as const, ["day90", day90] as const];
	if (kind === "milestone") {
		return targets.some(([, it]) => it !== null && !isDate(it)) ? kpiMisfit("dates") : null;
	}
	if (baseline === null) return kpiMisfit("baseline");
	for (const [day, target] of targets) {
		if (target === null) continue;
		if (isDate(target) || !decimal.test(target)) return kpiMisfit(day);
		const [over, under] = [atLeast(exact(target), exact(baseline)), atLeast(exact(baseline), exact(target))];
		if (kind === "hold") continue;
		if (over && under) return kpiMisfit("isBaseline");
		if (over !== (direction === "up")) return kpiMisfit("direction");
	}
	return null;
}
