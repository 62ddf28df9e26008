/** An amount between the field that is typed in and the draft. Pure. */
import type { Period } from "../../../../core/alignment/quantities.ts";
import type { Measure } from "../../../../core/alignment/questions.ts";
import type { Json, Language } from "../../../../core/kit.ts";
import { partOf } from "../progress.ts";

/** What stands beside the figure; kept while there is no figure yet. */
export interface Around {
	readonly unit: "hours" | "days";
	readonly currency: string;
	readonly per: Period;
}

/** A comma is as good as a point, and spaces may part the thousands. */
export const figureIn = (typed: string): string => typed.replace(",", ".").replaceAll(/\s/gu, "");
/** The figure as its writer writes it. */
export const figureFor = (figure: string, language: Language): string =>
	language === "ru" ? figure.replace(".", ",") : figure;

export function figureOf(value: Json): string {
	const amount = typeof value === "object" ? partOf(value, "amount") : value;
	return amount === null || amount === "nothing" ? "" : String(amount);
}

export function aroundOf(value: Json, start: Around): Around {
	const said = (part: string): string | null => {
		const it = partOf(value, part);
		return typeof it === "string" ? it : null;
	};
	return {
		unit: said("unit") === "days" ? "days" : said("unit") === "hours" ? "hours" : start.unit,
		currency: said("currency") ?? start.currency,
		per: (said("per") as Period | null) ?? start.per,
	};
}

/** The amount as `readQuantity` reads it; without a figure nothing is said. */
export function quantityFrom(figure: string, { unit, currency, per }: Around, measure: Measure): Json {
	if (figure === "") return null;
	const bare = measure.unit !== "money" && !measure.recurring;
	if (bare) return measure.unit === "hours" && unit === "days" ? { amount: figure, unit } : figure;
	return {
		amount: figure,
		...(measure.unit === "money" ? { currency } : {}),
		...(measure.unit === "hours" ? { unit } : {}),
		...(measure.recurring ? { per } : {}),
	};
}
