/** Sheets for the stories: Lone Star Kitchens as side a, «Северный Чай» as side b, and random ones for the laws. */
import fc from "fast-check";
import type { Side } from "../../kit.ts";
import { type PartnershipType, partnershipTypes } from "../../stages/contract.ts";
import { compareSheets } from "../compare.ts";
import type { Finding } from "../finding.ts";
import type { Measure, Question } from "../questions.ts";
import { readSheet } from "../read-sheet.ts";
import type { Sheet } from "../sheet.ts";
import { questionsOf } from "../types/types.ts";

/** What somebody typed, with the fields that every sheet has. */
export const typed = (answers: unknown, more: object = {}): object => ({
	type: "co-marketing",
	company: "Lone Star Kitchens",
	date: "2026-11-23",
	answers,
	...more,
});

/** A sheet that reads without a problem; a story with a slip in it fails here, with the slip. */
export function sheet(answers: unknown, more: object = {}): Sheet {
	const read = readSheet(typed(answers, more));
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.sheet;
}

/** The findings on one question when the two sides answer it like this. Null leaves it empty. */
export function findingsOn(
	question: string,
	a: unknown,
	b: unknown,
	more: Partial<Record<Side | "both", object>> = {},
): readonly Finding[] {
	const sheets = {
		a: sheet({ [question]: a }, { ...more.both, ...more.a }),
		b: sheet({ [question]: b }, { company: "Северный Чай", ...more.both, ...more.b }),
	};
	return compareSheets(questionsOf(sheets.a.type), sheets).filter((it) => it.question === question);
}

const maybe = <T>(it: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(it, { nil: null, freq: 6 });
const figure = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constantFrom("0.5", "12.25", "99.95", "17"));
const day = fc
	.integer({ min: 0, max: 120 })
	.map((it) => new Date(Date.UTC(2026, 10, 1 + it)).toISOString().slice(0, 10));
const speaker = fc.constantFrom("us", "you", "both");

function quantity({ unit, recurring, ofWhole }: Measure): fc.Arbitrary<unknown> {
	const amount = ofWhole ? fc.integer({ min: 0, max: 100 }) : figure;
	const per = fc.constantFrom("day", "week", "month", "quarter", "year");
	const money = { amount, currency: fc.constantFrom("EUR", "USD", "RUB") };
	if (unit === "money") {
		const recurs = fc.record({ ...money, per: fc.oneof(per, fc.constant("once")) });
		return recurring ? recurs : fc.record(money);
	}
	if (!recurring) return amount;
	if (unit !== "hours") return fc.record({ amount, per });
	return fc.record({ amount, per, unit: fc.constantFrom("hours", "days") });
}

const orNothing = (it: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
	fc.oneof({ weight: 5, arbitrary: it }, { weight: 1, arbitrary: fc.constant("nothing") });

const kpi = (ids: readonly string[]): fc.Arbitrary<unknown> => {
	const shared = {
		day30: maybe(fc.constantFrom(100, 120, "85")),
		day90: maybe(fc.constantFrom(300, 310, "200.5")),
		source: maybe(fc.constantFrom("CRM", "the shop")),
		measuredBy: maybe(speaker),
		movedBy: maybe(speaker),
	};
	const named = {
		name: fc.constantFrom("New subscribers", "Orders", "Visits"),
		unit: fc.constantFrom("people", "%"),
		kind: fc.constantFrom("cumulative", "level", "hold"),
		direction: fc.constantFrom("up", "down"),
	};
	return fc.oneof(fc.record({ ...shared, id: fc.constantFrom(...ids) }), fc.record({ ...shared, ...named }));
};
const kpiKey = (it: unknown): string => {
	const { id, name, unit } = it as Readonly<Record<string, string | undefined>>;
	return id ?? `${name} ${unit}`;
};

function answer(question: Question): fc.Arbitrary<unknown> {
	switch (question.kind) {
		case "giveExpect": {
			const amount = maybe(orNothing(quantity(question.measure)));
			return fc.record({ give: amount, expect: amount });
		}
		case "cap":
		case "amount":
			return quantity(question.measure);
		case "when":
			return fc.record({ needBy: maybe(orNothing(day)), canBy: maybe(orNothing(day)) });
		case "choice":
			return fc.constantFrom(...question.options);
		case "choices":
			return fc.subarray([...question.options]);
		case "wants": {
			const ranked = maybe(fc.shuffledSubarray([...question.options], { maxLength: 5 }));
			return fc.record({ wants: ranked, helps: ranked });
		}
		case "scale":
			return fc.integer({ min: 1, max: 5 });
		case "kpis": {
			const ids = question.catalogue.filter((it) => it.kind !== "milestone").map((it) => it.id);
			return fc.uniqueArray(kpi(ids), { maxLength: 5, selector: kpiKey });
		}
		case "responsibilities": {
			const work = fc.oneof(speaker, fc.constant("nobody"), fc.constant({ by: "both", accountable: "us" }));
			const doer = maybe(question.lastWord ? speaker : work);
			return fc.record(Object.fromEntries(question.activities.map((it) => [it.id, doer])));
		}
		case "narrative":
			return fc.constantFrom("400 codes by 28 February", "К 28 февраля 500 заказов");
	}
}

const mark = fc.record({ theirs: maybe(fc.constantFrom("same", "compatible", "different")) });
const marks = fc.record({
	gets: maybe(mark),
	fallback: maybe(mark),
	success: maybe(fc.record({ theirs: maybe(fc.constantFrom("same", "compatible")), checkable: maybe(fc.boolean()) })),
	kpis: fc.constantFrom([], [{ ours: "Orders", theirs: "Visits" }]),
});

function anySheet(type: PartnershipType): fc.Arbitrary<Sheet> {
	const answers = Object.fromEntries(questionsOf(type).map((it) => [it.id, maybe(answer(it))]));
	const header = {
		type: fc.constant(type),
		company: fc.constantFrom("Lone Star Kitchens", "Северный Чай"),
		date: day,
		rates: fc.constantFrom([], [{ from: "USD", to: "RUB", rate: 80 }]),
		daysOff: fc.constantFrom([], ["2026-12-31/2027-01-10"]),
		marks,
	};
	return fc.record({ ...header, answers: fc.record(answers) }).map((it) => {
		const read = readSheet(it);
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		return read.sheet;
	});
}

/** Two random sheets of one random type, with gaps in them. */
export const anyPair: fc.Arbitrary<Record<Side, Sheet>> = fc
	.constantFrom(...partnershipTypes)
	.chain((type) => fc.record({ a: anySheet(type), b: anySheet(type) }));
