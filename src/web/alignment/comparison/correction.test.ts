import { expect, test } from "vitest";
import { comparisonOf } from "../../../core/alignment/comparison.ts";
import type { Command } from "../../../core/partnership.ts";
import { mark, sheetsOpen } from "../../../core/testing/aligning.ts";
import { did, type Past, stateOf } from "../../../core/testing/given.ts";
import { dana, day, id, svetlana } from "../../../core/testing/people.ts";
import { changesOf } from "./correction.ts";

const erratum = (question: string, answer: unknown): Command =>
	({
		name: "alignment.addErratum",
		input: { erratum: id(41), question, answer, why: null },
	}) as Command;

function changes(question: string, answer: unknown, ...before: Past) {
	const state = stateOf(...sheetsOpen, ...before, did(erratum(question, answer), svetlana, day(19)));
	const comparison = comparisonOf(state);
	const [added] = state.alignment.errata;
	if (!comparison || !added) throw new Error("the sheets lie open and a correction is offered");
	return changesOf(state, comparison, added).map(({ before: from, after: to }) => [
		from?.item ?? to?.item ?? null,
		from?.verdict ?? null,
		to?.verdict ?? null,
	]);
}

test("Светлана's margin was a slip: with the correction both say 45", () => {
	expect(changes("margin", 45)).toEqual([[null, "close", "overlap"]]);
});

test("of five activities only the corrected one is shown", () => {
	const roles = { certification: "us", labelling: "us", retailTalks: "us", freight: "us", warehousing: "you" };
	expect(changes("roles", roles)).toEqual([["retailTalks", "conflict", "overlap"]]);
});

test("corrected words have to be read again, whatever was said of the first ones", () => {
	const marks = [did(mark("gets", "same"), svetlana, day(18)), did(mark("gets", "same"), dana, day(18))];
	expect(changes("gets", "Две полки в Остине", ...marks)).toEqual([[null, "overlap", "silent"]]);
});

test("a correction that says the same changes nothing", () => {
	expect(changes("margin", 40)).toEqual([]);
});
