/** Give and expect, caps, and amounts that must agree. */
import { otherSide, type Side, sides } from "../kit.ts";
import { atLeast, decimal, dividedBy, type Exact, equals, exact, minus, times, whole, zero } from "./exact.ts";
import { type Finding, found, quantitySaid, type Said, type Scored, type Why } from "./finding.ts";
import { closeRatio, closeShortfall, inTermsOf, type Quantity, type Rates, type Unmeasured } from "./quantities.ts";
import type { Asked } from "./questions.ts";
import { answerTo, type Nothing, type Sheet } from "./sheet.ts";

type Both = Readonly<Record<Side, Sheet>>;
type Outcome = readonly [verdict: Finding["verdict"], why: Why, counts?: boolean];

const ratesOf = (sheets: Both): Rates => [sheets.a.rates, sheets.b.rates];
const isUnmeasured = (it: Exact | Unmeasured): it is Unmeasured => "code" in it;

/** A's *expect* against B's *give*, and the reverse. */
export function compareGiveExpect(question: Asked<"giveExpect">, sheets: Both): readonly Finding[] {
	return sides.map((asks) => {
		const expect = answerTo(sheets[asks], question.id, question.kind)?.expect ?? null;
		const give = answerTo(sheets[otherSide(asks)], question.id, question.kind)?.give ?? null;
		const [verdict, why, counts = true] = covering(expect, give, ratesOf(sheets));
		return found(question, verdict, facing(asks, quantitySaid(expect), quantitySaid(give)), why, { asks, counts });
	});
}

/** Puts what the asking side and the other said under their names. */
export const facing = (asks: Side, asked: Said, answered: Said): Record<Side, Said> =>
	asks === "a" ? { a: asked, b: answered } : { a: answered, b: asked };

/** Who expects nothing has no expectation to be covered: what is given all the same is shown, not scored. */
function covering(expect: Quantity | Nothing | null, give: Quantity | Nothing | null, rates: Rates): Outcome {
	if (expect === null || give === null) return ["silent", { code: "empty" }];
	if (expect === "nothing") {
		return give === "nothing"
			? ["overlap", { code: "nothingAsked" }]
			: ["overlap", { code: "offered", by: give }, false];
	}
	if (give === "nothing") return ["conflict", { code: "refused" }];
	const has = inTermsOf(expect, give, rates);
	if (isUnmeasured(has)) return ["silent", has];
	return shortfall(expect, has);
}

function shortfall(expect: Quantity, has: Exact): Outcome {
	const needs = exact(expect.amount);
	const apart = minus(has, needs);
	const by = (it: Exact): Quantity => ({ ...expect, amount: decimal(it, 2) });
	if (equals(apart, zero)) return ["overlap", { code: "covered" }];
	if (atLeast(apart, zero)) return ["overlap", { code: "offered", by: by(apart) }];
	const missing = minus(zero, apart);
	return atLeast(times(needs, closeShortfall), missing)
		? ["close", { code: "short", by: by(missing) }]
		: ["gap", { code: "farShort", by: by(missing) }];
}

/** No gap: the plan has to fit the lower of the two, and says so. */
export function compareCap(question: Asked<"cap">, sheets: Both): readonly Finding[] {
	const [a, b] = sides.map((side) => answerTo(sheets[side], question.id, question.kind));
	const said = { a: quantitySaid(a ?? null), b: quantitySaid(b ?? null) };
	if (!a || !b) return [found(question, "silent", said, { code: "empty" })];
	const theirs = inTermsOf(a, b, ratesOf(sheets));
	if (isUnmeasured(theirs)) return [found(question, "silent", said, theirs)];
	const lower = equals(theirs, exact(a.amount)) ? firstOf(a, b) : atLeast(theirs, exact(a.amount)) ? a : b;
	return [found(question, "overlap", said, { code: "fitTheLower", lower })];
}

/** Of two amounts that are worth the same, the same one whichever side is read first. */
const firstOf = (one: Quantity, two: Quantity): Quantity => (JSON.stringify(one) <= JSON.stringify(two) ? one : two);

/** One figure that both have to name: smaller to larger. */
export function compareAmount(question: Asked<"amount">, sheets: Both): readonly Finding[] {
	const [a, b] = sides.map((side) => answerTo(sheets[side], question.id, question.kind));
	const said = { a: quantitySaid(a ?? null), b: quantitySaid(b ?? null) };
	if (!a || !b) return [found(question, "silent", said, { code: "empty" })];
	const theirs = inTermsOf(a, b, ratesOf(sheets));
	if (isUnmeasured(theirs)) return [found(question, "silent", said, theirs)];
	const verdict = question.measure.ofWhole
		? agreeingOnParts(exact(a.amount), theirs)
		: agreeing(exact(a.amount), theirs);
	return [found(question, verdict, said, { code: amountWhy[verdict] })];
}

const amountWhy = { overlap: "equal", close: "nearlyEqual", gap: "farApart", conflict: "farApart" } as const;

/** Equal: overlap; the smaller at least 0.85 of the larger: close; else a gap. Amounts are never negative here. */
export function agreeing(one: Exact, two: Exact): Scored {
	if (equals(one, two)) return "overlap";
	const [smaller, larger] = atLeast(two, one) ? [one, two] : [two, one];
	return atLeast(dividedBy(smaller, larger), closeRatio) ? "close" : "gap";
}

/**
 * Each names its own part of a hundred. Held together from both points of view, the stricter counts, so that it does
 * not matter who is asked first.
 */
function agreeingOnParts(ours: Exact, theirs: Exact): Scored {
	const hundred = whole(100);
	const [fromA, fromB] = [agreeing(ours, minus(hundred, theirs)), agreeing(theirs, minus(hundred, ours))];
	return fromA === "gap" || fromB === "gap" ? "gap" : fromA;
}
