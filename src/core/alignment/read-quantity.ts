/** An amount with its unit, period and currency, as the question counts it. */
import { isCurrency } from "./currencies.ts";
import { type Period, periods, type Quantity } from "./quantities.ts";
import type { Measure } from "./questions.ts";
import { at, isEmpty, mapping, note, notNegative, oneOf, type Place } from "./reading.ts";
import { type Nothing, nothing } from "./sheet.ts";

const recurring = periods.filter((it) => it !== "once");
const hourUnits = ["hours", "days"] as const;

/** `nothing`, or an amount of zero, says plainly that there is none. */
export function readQuantityOrNothing(place: Place, measure: Measure): Quantity | Nothing | null {
	if (isEmpty(place)) return null;
	if (place.value === nothing) return nothing;
	const read = readQuantity(place, measure);
	return read?.amount === "0" ? nothing : read;
}

export function readQuantity(place: Place, measure: Measure): Quantity | null {
	if (isEmpty(place)) return null;
	const isBare = typeof place.value === "number" || typeof place.value === "string";
	if (isBare && measure.unit !== "money" && !measure.recurring) {
		const amount = inBounds(place, measure);
		return amount === null ? null : { amount, unit: measure.unit, currency: null, per: "once" };
	}
	if (!mapping(place, fieldsOf(measure)) || isEmpty(at(place, "amount"))) {
		return typeof place.value === "object" ? note(at(place, "amount"), "missing") : null;
	}
	const amount = inBounds(at(place, "amount"), measure);
	const [unit, currency, per] = [readUnit(place, measure), readCurrency(place, measure), readPeriod(place, measure)];
	if (amount === null || unit === null || per === null) return null;
	return measure.unit === "money" && currency === null ? null : { amount, unit, currency, per };
}

function fieldsOf({ unit, recurring: isRecurring }: Measure): readonly string[] {
	const own = unit === "money" ? ["currency"] : unit === "hours" ? ["unit"] : [];
	return ["amount", ...own, ...(isRecurring ? ["per"] : [])];
}

function inBounds(place: Place, { ofWhole }: Measure): string | null {
	const read = notNegative(place);
	return ofWhole && read !== null && Number(read) > 100 ? note(place, "atMost", { most: 100 }) : read;
}

/** Working time may be counted in hours (the default) or in days of eight hours. */
function readUnit(place: Place, { unit }: Measure): Quantity["unit"] | null {
	if (unit !== "hours" || isEmpty(at(place, "unit"))) return unit;
	const said = oneOf(at(place, "unit"), hourUnits);
	return said === "days" ? "workdays" : said;
}

function readCurrency(place: Place, { unit }: Measure): string | null {
	if (unit !== "money") return null;
	const currency = at(place, "currency");
	if (isEmpty(currency)) return note(currency, "missing");
	return isCurrency(currency.value) ? currency.value : note(currency, "currency");
}

function readPeriod(place: Place, measure: Measure): Period | null {
	if (!measure.recurring) return "once";
	const per = at(place, "per");
	const options = measure.unit === "money" ? periods : recurring;
	return isEmpty(per) ? note(per, "periodNeeded", { options: options.join(", ") }) : oneOf(per, options);
}
