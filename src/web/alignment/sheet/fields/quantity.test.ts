import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuantityOrNothing } from "../../../../core/alignment/read-quantity.ts";
import { questionsOf } from "../../../../core/alignment/types/types.ts";
import { partnershipTypes } from "../../../../core/stages/contract.ts";
import { firstCurrency } from "./currency.ts";
import { type Around, aroundOf, figureFor, figureIn, figureOf, quantityFrom } from "./quantity.ts";

const around: Around = { unit: "hours", currency: "EUR", per: "month" };

test("whatever amount can be typed in a field of any measure is one that the sheet reads", () => {
	const measures = partnershipTypes.flatMap((type) =>
		questionsOf(type).flatMap((it) => ("measure" in it ? [it.measure] : [])),
	);
	const beside = fc.record({
		unit: fc.constantFrom("hours", "days"),
		currency: fc.constantFrom("RUB", "USD"),
		per: fc.constantFrom("day", "week", "month", "quarter", "year"),
	}) as fc.Arbitrary<Around>;
	fc.assert(
		fc.property(fc.constantFrom(...measures), beside, fc.integer({ min: 1, max: 100 }), (measure, each, figure) => {
			const value = quantityFrom(String(figure), each, measure);
			const problems: never[] = [];
			const read = readQuantityOrNothing({ value, path: [], problems }, measure);
			expect(problems).toEqual([]);
			expect(read).toMatchObject({ amount: String(figure) });
			expect(figureOf(value)).toBe(String(figure));
			expect(quantityFrom(figureOf(value), aroundOf(value, around), measure)).toEqual(value);
		}),
	);
});

test("Светлана types 12,5 and sees 12,5; the record keeps 12.5", () => {
	expect(figureIn("12,5")).toBe("12.5");
	expect(figureFor("12.5", "ru")).toBe("12,5");
	expect(figureIn("350 000")).toBe("350000");
});

test("an emptied field says nothing, whatever stands beside it", () => {
	expect(quantityFrom("", around, { unit: "money", recurring: true })).toBeNull();
});

test("the second amount begins with the currency of the first", () => {
	expect(firstCurrency({}, "RU")).toBe("RUB");
	expect(firstCurrency({ budget: '{"give":{"amount":"3000","currency":"USD","per":"month"}}' }, "RU")).toBe("USD");
	expect(firstCurrency({}, "NO")).toBe("EUR");
});
