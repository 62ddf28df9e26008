/** Choices, several choices, wants against helps, and scales. */
import { otherSide, type Side, sides } from "../kit.ts";
import { facing } from "./amounts.ts";
import { type Finding, found, type Said, type Scored, type Why } from "./finding.ts";
import type { Asked, Incompatible, Weight } from "./questions.ts";
import { answerTo, type Sheet } from "./sheet.ts";

type Both = Readonly<Record<Side, Sheet>>;

const optionsSaid = (options: readonly string[] | null): Said => {
	if (options === null) return null;
	return options.length === 0 ? { is: "nothing" } : { is: "options", options };
};

/** One option of each side, or several. */
export function compareChoices(question: Asked<"choice"> | Asked<"choices">, sheets: Both): readonly Finding[] {
	const [a = null, b = null] = sides.map((side) => chosen(question, sheets[side]));
	const said = { a: optionsSaid(a), b: optionsSaid(b) };
	if (a === null || b === null) return [found(question, "silent", said, { code: "empty" })];
	const [verdict, why] = sharing(a, b, question.incompatible ?? []);
	return [found(question, verdict, said, why)];
}

function chosen(question: Asked<"choice"> | Asked<"choices">, sheet: Sheet): readonly string[] | null {
	const several = answerTo(sheet, question.id, "choices");
	if (several) return several;
	const one = answerTo(sheet, question.id, "choice");
	return one === null ? null : [one];
}

function sharing(a: readonly string[], b: readonly string[], incompatible: Incompatible): readonly [Scored, Why] {
	for (const [one, two] of incompatible) {
		const clash = (a.includes(one) && b.includes(two)) || (a.includes(two) && b.includes(one));
		if (clash) return ["conflict", { code: "incompatible", pair: [one, two] }];
	}
	const shared = a.filter((it) => b.includes(it));
	if (shared.length === a.length && shared.length === b.length) return ["overlap", { code: "sameChoice" }];
	// In the order of the alphabet, so that it does not matter whose list is read first.
	if (shared.length > 0) return ["close", { code: "someShared", shared: shared.toSorted() }];
	return ["gap", { code: "noneShared" }];
}

/**
 * Each of A's wants against B's list of helps, and the reverse. What a side wants most carries the question's weight, each
 * following want one less: the third wish is not worth a critical gap. Different wants are no conflict.
 */
export function compareWants(question: Asked<"wants">, sheets: Both): readonly Finding[] {
	return sides.flatMap((asks) => {
		const wants = answerTo(sheets[asks], question.id, question.kind)?.wants ?? null;
		const helps = answerTo(sheets[otherSide(asks)], question.id, question.kind)?.helps ?? null;
		if (wants === null || helps === null || wants.length === 0) return unheard(question, asks, wants, helps);
		return wants.map((want, rank) => {
			const [verdict, why] = helping(want, helps);
			const said = facing(asks, optionsSaid([want]), optionsSaid(helps));
			return found(question, verdict, said, why, { asks, item: want, weight: lessBy(question.weight, rank) });
		});
	});
}

function unheard(
	question: Asked<"wants">,
	asks: Side,
	wants: readonly string[] | null,
	helps: readonly string[] | null,
): readonly Finding[] {
	const said = facing(asks, optionsSaid(wants), optionsSaid(helps));
	if (wants === null || helps === null) return [found(question, "silent", said, { code: "empty" }, { asks })];
	return [found(question, "overlap", said, { code: "nothingAsked" }, { asks, counts: helps.length === 0 })];
}

/** The top half of an odd list is its larger half: of three, the first two. */
function helping(want: string, helps: readonly string[]): readonly [Scored, Why] {
	const rank = helps.indexOf(want);
	if (rank < 0) return ["gap", { code: "noHelp", want }];
	return rank < Math.ceil(helps.length / 2)
		? ["overlap", { code: "helpAtTheTop", want }]
		: ["close", { code: "helpListed", want }];
}

function lessBy(weight: Weight, rank: number): Weight {
	const less = weight - rank;
	if (less >= 3) return 3;
	return less === 2 ? 2 : 1;
}

/** A point from 1 to 5 of each side: a difference of style, closed by a working agreement in one sentence. */
export function compareScale(question: Asked<"scale">, sheets: Both): readonly Finding[] {
	const [a = null, b = null] = sides.map((side) => answerTo(sheets[side], question.id, question.kind));
	const said = { a: pointSaid(a), b: pointSaid(b) };
	if (a === null || b === null) return [found(question, "silent", said, { code: "empty" })];
	const [verdict, why] = distanceOnScale(Math.abs(a - b));
	return [found(question, verdict, said, why)];
}

const pointSaid = (point: number | null): Said => (point === null ? null : { is: "point", point });

function distanceOnScale(apart: number): readonly [Scored, Why] {
	if (apart <= 1) return ["overlap", { code: "alike" }];
	return apart === 2 ? ["close", { code: "apart" }] : ["gap", { code: "farAway" }];
}
