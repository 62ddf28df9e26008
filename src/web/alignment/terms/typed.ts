/** A value as it is typed, and back: every field a string, so that nothing is lost while it does not fit yet. */
import type { AgreedKpi, TermValue } from "../../../core/alignment/contract.ts";
import type { Period } from "../../../core/alignment/quantities.ts";
import type { KpiKind, Question, Unit } from "../../../core/alignment/questions.ts";
import type { Term } from "../../../core/alignment/terms.ts";
import { valueMisfits } from "../../../core/alignment/values.ts";
import type { Refusal, Side, Texts } from "../../../core/kit.ts";
import { figureIn } from "../sheet/fields/quantity.ts";

export interface TypedKpi {
	readonly id: string;
	readonly name: string;
	readonly unit: string;
	readonly kind: KpiKind;
	readonly direction: "up" | "down";
	readonly baseline: string;
	readonly day30: string;
	readonly day90: string;
	readonly source: string;
	readonly measuredBy: Side | "both" | "";
	readonly movedBy: Side | "both" | "";
}

export interface Typed {
	readonly nothing: boolean;
	readonly amount: string;
	readonly unit: Unit | "workdays";
	readonly currency: string;
	readonly per: Period;
	readonly date: string;
	readonly options: readonly string[];
	readonly doer: Side | "both" | "nobody" | "";
	readonly accountable: Side | "";
	readonly kpi: TypedKpi;
	readonly en: string;
	readonly ru: string;
}

export const noKpi: TypedKpi = {
	...{ id: "", name: "", unit: "", kind: "cumulative", direction: "up", baseline: "", day30: "", day90: "" },
	...{ source: "", measuredBy: "", movedBy: "" },
};

/** Nothing typed yet: unit and period as the question counts. */
export function blank(question: Question | null): Typed {
	const measure = question && "measure" in question ? question.measure : null;
	return {
		nothing: false,
		amount: "",
		unit: measure?.unit ?? "pieces",
		currency: measure?.unit === "money" ? "USD" : "",
		per: measure?.recurring ? "month" : "once",
		...{ date: "", options: [], doer: "", accountable: "", kpi: noKpi, en: "", ru: "" },
	};
}

/** A value in the fields, to be changed. */
export function typedFrom(value: TermValue, { en = "", ru = "" }: Texts, question: Question | null): Typed {
	const empty = { ...blank(question), en, ru };
	switch (value.is) {
		case "words":
			return empty;
		case "nothing":
			return { ...empty, nothing: true };
		case "quantity":
			return { ...empty, ...value.quantity, currency: value.quantity.currency ?? "" };
		case "date":
			return { ...empty, date: value.date };
		case "options":
			return { ...empty, options: value.options };
		case "doer":
			return { ...empty, doer: value.doer, accountable: value.accountable ?? "" };
		case "kpi":
			return { ...empty, kpi: typedKpi(value.kpi) };
	}
}

const typedKpi = ({ id, name, unit, baseline, day90, ...rest }: AgreedKpi): TypedKpi => ({
	...rest,
	...{ id: id ?? "", name: name ?? "", unit: unit ?? "", baseline: baseline ?? "", day90: day90 ?? "" },
});

/** What was typed, as a value; null while something it needs is empty. */
export function valueTyped(term: Term, it: Typed): TermValue | null {
	if (it.nothing) return { is: "nothing" };
	switch (term.kind) {
		case "words":
			return it.en.trim() || it.ru.trim() ? { is: "words" } : null;
		case "quantity": {
			const amount = figureIn(it.amount);
			if (!/^\d{1,15}(\.\d{1,9})?$/.test(amount)) return null;
			const currency = it.unit === "money" ? it.currency.trim().toUpperCase() : null;
			return { is: "quantity", quantity: { amount, unit: it.unit, currency, per: it.per } };
		}
		case "date":
			return it.date ? { is: "date", date: it.date } : null;
		case "option":
		case "options":
			return it.options.length > 0 ? { is: "options", options: [...it.options] } : null;
		case "doer":
			if (it.doer === "") return null;
			return { is: "doer", doer: it.doer, accountable: it.doer === "both" ? it.accountable || null : null };
		case "kpi":
			return kpiTyped(it.kpi);
	}
}

const figure = /^-?\d{1,15}(\.\d{1,9})?$/;

function kpiTyped(it: TypedKpi): TermValue | null {
	const milestone = it.kind === "milestone";
	const target = (typed: string): string => (milestone ? typed : figureIn(typed));
	const numbers = milestone ? [] : [it.baseline, it.day30, ...(it.day90 ? [it.day90] : [])];
	if (!numbers.every((each) => figure.test(figureIn(each)))) return null;
	if (!it.day30 || !it.source.trim() || it.measuredBy === "" || it.movedBy === "") return null;
	if (it.id === "" && !it.name.trim()) return null;
	return {
		is: "kpi",
		kpi: {
			id: it.id || null,
			name: it.id ? null : it.name.trim(),
			unit: it.id || !it.unit.trim() ? null : it.unit.trim(),
			...{ kind: it.kind, direction: it.direction, source: it.source.trim() },
			baseline: milestone ? null : figureIn(it.baseline),
			day30: target(it.day30),
			day90: it.day90 ? target(it.day90) : null,
			...{ measuredBy: it.measuredBy, movedBy: it.movedBy },
		},
	};
}

/** The first field of a KPI that still needs a word or a figure; null: all are there. */
export function emptyKpiField(it: TypedKpi): keyof TypedKpi | null {
	const numbers = it.kind === "milestone" ? ([] as const) : (["baseline", "day30"] as const);
	if (it.id === "" && !it.name.trim()) return "name";
	for (const field of numbers) if (!figure.test(figureIn(it[field]))) return field;
	if (!it.day30) return "day30";
	if (it.day90 && it.kind !== "milestone" && !figure.test(figureIn(it.day90))) return "day90";
	if (!it.source.trim()) return "source";
	if (it.measuredBy === "") return "measuredBy";
	return it.movedBy === "" ? "movedBy" : null;
}

/** Which field a refusal of a value is about. */
const fieldOf: Readonly<Record<string, string>> = {
	...{ words: "en", unit: "unit", currency: "currency", period: "per", hundred: "amount", options: "options" },
	...{ accountable: "accountable", decider: "doer", id: "id", catalogue: "id", name: "name", twice: "name" },
	...{ dates: "day30", baseline: "baseline", day30: "day30", day90: "day90", isBaseline: "day30", direction: "day30" },
};

export type Wrong = { readonly field: string; readonly refusal: ReturnType<typeof valueMisfits> };

/** What does not fit yet, and in which field; `refusal` null: the field is empty. Null: it can be proposed. */
export function wrongIn(term: Term, question: Question | null, it: Typed, taken: readonly AgreedKpi[]): Wrong | null {
	const value = valueTyped(term, it);
	if (!value) return { field: emptyField(term, it), refusal: null };
	const words = { en: it.en.trim() || null, ru: it.ru.trim() || null };
	const refusal: Refusal<"alignment.valueMisfits" | "alignment.kpiMisfits"> | null = valueMisfits(
		term,
		question,
		value,
		words,
		taken,
	);
	return refusal && { field: fieldOf[String(refusal.facts["what"] ?? refusal.facts["field"])] ?? "", refusal };
}

function emptyField({ kind }: Term, it: Typed): string {
	switch (kind) {
		case "words":
			return "en";
		case "quantity":
			return "amount";
		case "option":
			return "options";
		case "kpi":
			return emptyKpiField(it.kpi) ?? "name";
		default:
			return kind;
	}
}
