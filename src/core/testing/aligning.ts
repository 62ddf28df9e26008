/** What Светлана and Dana say and do in alignment: two whole sheets for distribution, and the commands of the stories. */
import { type Comparison, comparisonOf } from "../alignment/comparison.ts";
import type { Propose, SheetTyped, TermValue } from "../alignment/contract.ts";
import { agreedKpi } from "../alignment/equal.ts";
import type { Question } from "../alignment/questions.ts";
import { answerTo } from "../alignment/sheet.ts";
import type { Term } from "../alignment/terms.ts";
import { otherSide, type Side, sides } from "../kit.ts";
import { merged } from "../methods/merged.ts";
import type { Command } from "../partnership.ts";
import { enter } from "../stages/rules.ts";
import { shared } from "./exploring.ts";
import { did, met, type Past, recorded, stateOf } from "./given.ts";
import { dana, day, id, type Person, salt, svetlana } from "./people.ts";

const kpis = {
	unitsSold: {
		...{ id: "unitsSold", baseline: 0, day30: 300, day90: 1200, source: "Till reports of both stores" },
		...{ measuredBy: "you", movedBy: "both" },
	},
	pointsOfSale: {
		...{ id: "pointsOfSale", baseline: 0, day30: 2, day90: 6, source: "Signed orders" },
		...{ measuredBy: "you", movedBy: "you" },
	},
};

/** Severny Chai's sheet. */
export const severnySheet: SheetTyped = {
	date: "2026-03-16",
	rates: [],
	daysOff: ["2026-05-01/2026-05-11"],
	answers: {
		gets: "Две полки в Остине и покупатели, которые возвращаются сами",
		success: "1 200 банок к 15 июня в двух магазинах, 30 % покупателей берут вторую",
		fallback: "Если за 60 дней не продано 100 банок, останавливаемся и забираем остаток",
		goals: { wants: ["salesChannel", "localKnowledge"], helps: ["product", "content"] },
		kpis: [kpis.unitsSold, kpis.pointsOfSale],
		roles: { certification: "us", labelling: "us", retailTalks: "you", freight: "us", warehousing: "you" },
		rights: {},
		hours: { give: { amount: 10, per: "week" }, expect: { amount: 8, per: "week" } },
		riskCap: { amount: 8000, currency: "USD" },
		cadence: "weekly",
		exclusivity: "inThisMarket",
		margin: 40,
	},
};
/** Lone Star Kitchens' sheet: it gives fewer hours, thinks that the other sees to the retailers, and wants a larger margin. */
export const loneStarSheet: SheetTyped = {
	date: "2026-03-17",
	rates: [],
	daysOff: [],
	answers: {
		gets: "A tea our regulars cannot buy anywhere else",
		success: "1,200 tins by June 15 and two stores that reorder",
		fallback: "We stop on June 30 and send back what is unopened",
		goals: { wants: ["product", "credibility"], helps: ["salesChannel", "localKnowledge"] },
		kpis: [
			{ ...kpis.unitsSold, measuredBy: "us" },
			{ ...kpis.pointsOfSale, day30: 4, measuredBy: "us", movedBy: "us" },
		],
		roles: { certification: "you", labelling: "you", retailTalks: "you", freight: "you", warehousing: "us" },
		rights: {},
		hours: { give: { amount: 6, per: "week" }, expect: { amount: 10, per: "week" } },
		riskCap: { amount: 5000, currency: "USD" },
		cadence: "weekly",
		exclusivity: "inThisMarket",
		margin: 45,
	},
};

export const submitSheet = (sheet: SheetTyped, n: number) =>
	({ name: "alignment.submitSheet", input: { sheet, salt: salt(n) } }) as const satisfies Command;
export const svetlanaSheet = submitSheet(severnySheet, 21);
export const danaSheet = submitSheet(loneStarSheet, 22);
export const recallSheet = { name: "alignment.recallSheet", input: {} } as const;

/** Both owners are in alignment since day 15. */
export const aligning: Past = [...met, recorded(enter(merged, "alignment", day(15)), day(15))];
/** Both sheets lie open since day 17. */
export const sheetsOpen: Past = [...aligning, did(svetlanaSheet, svetlana, day(16)), did(danaSheet, dana, day(17))];

const silence = { answers: null, en: null, ru: null, note: null } as const;
export const propose = (term: string, n: number, value: TermValue, more: Partial<Propose> = {}) =>
	({
		name: "alignment.propose",
		input: { term, proposal: id(n), offer: { is: "value", value }, ...silence, ...more },
	}) as const satisfies Command;
export const park = (term: string, n: number, until: string) =>
	({
		name: "alignment.propose",
		input: { term, proposal: id(n), offer: { is: "park", until }, ...silence },
	}) as const satisfies Command;
export const acceptProposal = (term: string, n: number) =>
	({ name: "alignment.accept", input: { term, proposal: id(n) } }) as const satisfies Command;
export const mark = (
	question: string,
	theirs: "same" | "compatible" | "different" | null,
	checkable: boolean | null = null,
) => ({ name: "alignment.mark", input: { question, theirs, checkable } }) as const satisfies Command;
export const approve = (version: number) =>
	({ name: "alignment.approve", input: { version } }) as const satisfies Command;

/** A value that two reasonable people could agree on for an open term. */
export function sensible(term: Term, { questions, sheets }: Comparison): TermValue {
	const question = questions.find((it) => it.id === term.question);
	switch (term.kind) {
		case "words":
			return { is: "words" };
		case "kpi":
			return { is: "kpi", kpi: kpiAt(Number(term.item) - 1, question, sheets) };
		case "quantity":
			return { is: "quantity", quantity: quantityOf(question) };
		case "date":
			return { is: "date", date: "2026-04-20" };
		case "option":
		case "options":
			return { is: "options", options: question && "options" in question ? question.options.slice(0, 1) : [] };
		case "doer":
			return { is: "doer", doer: "b", accountable: null };
	}
}

function quantityOf(question: Question | undefined): Extract<TermValue, { is: "quantity" }>["quantity"] {
	if (!question || !("measure" in question)) throw new Error("a quantity is asked by a question that measures");
	const { unit, recurring } = question.measure;
	return { amount: "42", unit, currency: unit === "money" ? "USD" : null, per: recurring ? "month" : "once" };
}

/** The n-th KPI: what the sheets hold first, then of the catalogue what neither named. */
function kpiAt(n: number, question: Question | undefined, sheets: Comparison["sheets"]) {
	if (question?.kind !== "kpis") throw new Error("a KPI is asked by the question about KPIs");
	const named = sides.flatMap((side: Side) =>
		(answerTo(sheets[side], question.id, "kpis") ?? []).flatMap((kpi) => agreedKpi(side, kpi) ?? []),
	);
	const unlike = named.filter((it, at) => named.findIndex((each) => each.id === it.id && each.name === it.name) === at);
	const rest = question.catalogue.filter((it) => it.kind !== "milestone" && !unlike.some(({ id }) => id === it.id));
	const known = unlike[n];
	if (known) return known;
	const { id: own, kind, direction } = rest[n - unlike.length] ?? { id: "none", kind: "level", direction: "up" };
	return {
		...{ id: own, name: null, unit: null, kind, direction, baseline: "10", source: "Monthly report" },
		...{ day30: direction === "up" ? "20" : "5", day90: direction === "up" ? "40" : "2" },
		...({ measuredBy: "both", movedBy: "both" } as const),
	};
}

/** Closes everything that the gate waits for, proposals by `by` and acceptances by the other owner, from day `n` on. */
export function agreeOn(terms: readonly Term[], comparison: Comparison, by: Person, n: number): Past {
	const other = otherSide(by.side) === "a" ? svetlana : dana;
	return terms.flatMap((term, at) => {
		const wording =
			term.kind === "words" ? { en: `We both want this: ${term.id}`, ru: `Мы оба этого хотим: ${term.id}` } : {};
		return [
			did(propose(term.id, 100 + at, sensible(term, comparison), wording), by, day(n)),
			did(acceptProposal(term.id, 100 + at), other, day(n, 1)),
		];
	});
}

/** Ольга sits beside Светлана and Mike beside Dana, each named as who would step in. */
const deputed: Past = [
	recorded(shared("people.seatTaken", { side: "a", person: "olga", role: "member" }), day(15)),
	recorded(shared("people.seatTaken", { side: "b", person: "mike", role: "member" }), day(15)),
	did({ name: "people.nameSuccessor", input: { person: "olga" } }, svetlana, day(15)),
	did({ name: "people.nameSuccessor", input: { person: "mike" } }, dana, day(15)),
];
const marked: Past = [
	...sheetsOpen,
	...["gets", "success", "fallback"].flatMap((question) => [
		did(mark(question, "same", question === "success" ? true : null), svetlana, day(18)),
		did(mark(question, "compatible", question === "success" ? true : null), dana, day(18)),
	]),
];

/** Everything the gate waits for is agreed on day 20, and both sides have a successor. */
export const ready: Past = (() => {
	const before = [...marked, ...deputed];
	const comparison = comparisonOf(stateOf(...before));
	if (!comparison) throw new Error("the sheets lie open");
	const open = comparison.terms.filter((it) => it.needed && !it.value);
	return [...before, ...agreeOn(open, comparison, svetlana, 20)];
})();
