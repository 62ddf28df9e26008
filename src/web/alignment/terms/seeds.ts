/** Where a proposal may start from: what either side said, what lies between, what stands, what the other proposes. */
import type { Comparison } from "../../../core/alignment/comparison.ts";
import type { TermValue } from "../../../core/alignment/contract.ts";
import { sideMeant } from "../../../core/alignment/equal.ts";
import type { Finding, Said } from "../../../core/alignment/finding.ts";
import type { Question } from "../../../core/alignment/questions.ts";
import { answerTo, type Kpi } from "../../../core/alignment/sheet.ts";
import type { Term } from "../../../core/alignment/terms.ts";
import { type Side, sides, type Texts } from "../../../core/kit.ts";
import { languageOf } from "../../../core/language/script.ts";
import { standing } from "../../../core/proposals/state.ts";
import { noKpi, type TypedKpi } from "./typed.ts";

export interface Seed {
	readonly from: Side | "between" | "agreed" | "offer";
	readonly value: TermValue;
	readonly texts: Texts;
}

/** Every start there is for a term, what stands first. KPIs start from candidates (`candidatesOf`). */
export function seedsOf(term: Term, question: Question | null): readonly Seed[] {
	const offered = standing(term.thread);
	const offer =
		offered?.offer.is === "value"
			? [{ from: "offer", value: offered.offer.value as TermValue, texts: offered.texts } as const]
			: [];
	const agreed = term.value ? [{ from: "agreed", value: term.value.value, texts: term.value.texts } as const] : [];
	const [only, ...more] = term.findings;
	const single = term.kind !== "kpi" && only && more.length === 0 ? only : null;
	const said = single ? sides.flatMap((side) => saidSeed(single, side, question)) : [];
	return [...offer, ...agreed, ...distinct(said), ...(single ? between(said) : [])];
}

/** Two sides that said the same are one start. */
const distinct = (seeds: readonly Seed[]): readonly Seed[] =>
	seeds.filter(
		(it, at) =>
			seeds.findIndex((each) => JSON.stringify([each.value, each.texts]) === JSON.stringify([it.value, it.texts])) ===
			at,
	);

function saidSeed(finding: Finding, side: Side, question: Question | null): readonly Seed[] {
	const said = finding[side];
	const value = said && valueSaid(said, side, question);
	if (!value) return [];
	const text = said.is === "text" ? said.text : null;
	const texts: Texts = text === null ? {} : languageOf(text, "en") === "ru" ? { ru: text } : { en: text };
	return [{ from: side, value, texts }];
}

function valueSaid(said: NonNullable<Said>, side: Side, question: Question | null): TermValue | null {
	switch (said.is) {
		case "nothing":
			return { is: "nothing" };
		case "quantity": {
			// Of one whole each names its own part; the term names side a's.
			const ofWhole = question !== null && "measure" in question && question.measure.ofWhole === true;
			const { amount, unit, currency, per } = said.quantity;
			const part = ofWhole && side === "b" ? String(100 - Number(amount)) : amount;
			return { is: "quantity", quantity: { amount: part, unit, currency, per } };
		}
		case "date":
			return { is: "date", date: said.date };
		case "options":
			return { is: "options", options: [...said.options] };
		case "responsible": {
			const { by, accountable } = said.responsible;
			const name = accountable && sideMeant(side, accountable);
			const doer = by === "nobody" ? by : sideMeant(side, by);
			return { is: "doer", doer, accountable: name === "both" ? null : name };
		}
		case "lastWord":
			return { is: "doer", doer: sideMeant(side, said.by), accountable: null };
		case "text":
			return { is: "words" };
		default:
			return null;
	}
}

/** The middle of two figures or two days, or what two lists share. */
function between([one, two]: readonly Seed[]): readonly Seed[] {
	if (!one || !two) return [];
	const value = middle(one.value, two.value);
	return value ? [{ from: "between", value, texts: {} }] : [];
}

function middle(one: TermValue, two: TermValue): TermValue | null {
	if (one.is === "quantity" && two.is === "quantity") {
		const [x, y] = [one.quantity, two.quantity];
		if (x.unit !== y.unit || x.per !== y.per || x.currency !== y.currency || x.amount === y.amount) return null;
		const amount = String(Number(((Number(x.amount) + Number(y.amount)) / 2).toFixed(2)));
		return { is: "quantity", quantity: { ...x, amount } };
	}
	if (one.is === "date" && two.is === "date" && one.date !== two.date) {
		const [x, y] = [Temporal.PlainDate.from(one.date), Temporal.PlainDate.from(two.date)];
		return { is: "date", date: x.add({ days: Math.round(x.until(y).days / 2) }).toString() };
	}
	if (one.is === "options" && two.is === "options") {
		const shared = one.options.filter((it) => two.options.includes(it));
		const whole = shared.length === one.options.length || shared.length === two.options.length;
		return shared.length > 0 && !whole ? { is: "options", options: shared } : null;
	}
	return null;
}

/** A KPI of a sheet, to be completed: from whom, and as it would be typed. */
export interface Candidate {
	readonly from: Side | "catalogue";
	readonly key: string;
	readonly kpi: TypedKpi;
	/** Null: the catalogue's name. */
	readonly name: string | null;
}

/** KPIs that either side named and no other place holds, then what the catalogue has besides. */
export function candidatesOf(
	{ sheets, terms }: Comparison,
	question: Question | null,
	term: Term,
): readonly Candidate[] {
	if (question?.kind !== "kpis") return [];
	const taken = terms.flatMap(({ id, value }) =>
		id !== term.id && value?.value.is === "kpi" ? [value.value.kpi] : [],
	);
	const isTaken = (it: { readonly id: string | null; readonly name: string | null }): boolean =>
		taken.some((each) => (it.id === null ? each.id === null && each.name === it.name : each.id === it.id));
	const named = sides.flatMap((side) =>
		(answerTo(sheets[side], question.id, "kpis") ?? [])
			.filter((it) => !isTaken(it))
			.map((it) => ({
				from: side,
				key: `${side}/${it.id ?? it.name}`,
				kpi: typedFromSheet(side, it),
				name: it.id === null ? it.name : null,
			})),
	);
	const rest = question.catalogue.filter(
		(it) => !isTaken({ id: it.id, name: null }) && !named.some(({ kpi }) => kpi.id === it.id),
	);
	return [
		...named,
		...rest.map(({ id, kind, direction }) => {
			return { from: "catalogue", key: `catalogue/${id}`, kpi: { ...noKpi, id, kind, direction }, name: null } as const;
		}),
	];
}

const typedFromSheet = (side: Side, it: Kpi): TypedKpi => ({
	id: it.id ?? "",
	name: it.id === null ? it.name : "",
	unit: it.id === null ? (it.unit ?? "") : "",
	...{ kind: it.kind, direction: it.direction, baseline: it.baseline ?? "" },
	...{ day30: it.day30 ?? "", day90: it.day90 ?? "", source: it.source ?? "" },
	measuredBy: it.measuredBy ? sideMeant(side, it.measuredBy) : "",
	movedBy: it.movedBy ? sideMeant(side, it.movedBy) : "",
});
