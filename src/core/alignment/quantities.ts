/**
 * Amounts with their unit and period, brought to one measure before they are held against each other. Periods by the
 * working year: 52 weeks, 12 months, a week of 5 days of 8 hours. Currencies meet only by a rate that both sheets give.
 */
import { dividedBy, type Exact, equals, exact, ratio, times, whole } from "./exact.ts";
import type { Unit } from "./questions.ts";

export const periods = ["once", "day", "week", "month", "quarter", "year"] as const;
export type Period = (typeof periods)[number];

/** `amount` is canonical decimal text. `unit: "workdays"` are days of 8 hours. `currency` stands where the unit is money. */
export interface Quantity {
	readonly amount: string;
	readonly unit: Unit | "workdays";
	readonly currency: string | null;
	readonly per: Period;
}

/** One unit of `from` is `rate` units of `to`. */
export interface Rate {
	readonly from: string;
	readonly to: string;
	readonly rate: string;
}
/** The rates of both sheets, in either order. */
export type Rates = readonly [readonly Rate[], readonly Rate[]];

/** Why two amounts cannot be held against each other yet. */
export type Unmeasured =
	| { readonly code: "noRate"; readonly currencies: readonly [string, string] }
	| { readonly code: "ratesDiffer"; readonly currencies: readonly [string, string] }
	| { readonly code: "periodsDiffer" };

const timesAYear: Readonly<Record<Exclude<Period, "once">, Exact>> = {
	day: whole(260),
	week: whole(52),
	month: whole(12),
	quarter: whole(4),
	year: whole(1),
};
const hoursInAWorkday = whole(8);

/** How many of the plain unit (hours, pieces, the currency), a year or once, stand for one of this quantity's. */
function weightOf(it: Pick<Quantity, "unit" | "per">): Exact {
	const unit = it.unit === "workdays" ? hoursInAWorkday : whole(1);
	return it.per === "once" ? unit : times(unit, timesAYear[it.per]);
}

function given(rates: readonly Rate[], from: string, to: string): Exact | null {
	for (const it of rates) {
		if (it.from === from && it.to === to) return exact(it.rate);
		if (it.from === to && it.to === from) return dividedBy(whole(1), exact(it.rate));
	}
	return null;
}

function agreedRate(from: string, to: string, rates: Rates): Exact | Unmeasured {
	if (from === to) return whole(1);
	const [one, two] = [given(rates[0], from, to), given(rates[1], from, to)];
	// Sorted, so that swapping the sides does not change what is said.
	const currencies = from < to ? ([from, to] as const) : ([to, from] as const);
	if (!one || !two) return { code: "noRate", currencies };
	return equals(one, two) ? one : { code: "ratesDiffer", currencies };
}

/** `it` counted in the unit, period and currency of `like`. A sum paid once is no sum per month: that is asked. */
export function inTermsOf(like: Quantity, it: Quantity, rates: Rates): Exact | Unmeasured {
	if ((like.per === "once") !== (it.per === "once")) return { code: "periodsDiffer" };
	const rate = agreedRate(it.currency ?? "", like.currency ?? "", rates);
	if ("code" in rate) return rate;
	return times(times(exact(it.amount), rate), dividedBy(weightOf(it), weightOf(like)));
}

/** Short by so much of what is expected is still close. */
export const closeShortfall = ratio(20, 100);
/** The smaller is at least this part of the larger: still close. */
export const closeRatio = ratio(85, 100);
