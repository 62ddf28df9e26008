import { expect, test } from "vitest";
import { comparisonOf } from "../../../core/alignment/comparison.ts";
import { versionOf } from "../../../core/alignment/gate.ts";
import { acceptProposal, approve, mark, propose, ready } from "../../../core/testing/aligning.ts";
import { did, type Past, stateOf } from "../../../core/testing/given.ts";
import { dana, day, svetlana } from "../../../core/testing/people.ts";
import { changedSince } from "./changed.ts";

const version = versionOf(stateOf(...ready));
const approved: Past = [...ready, did(approve(version), dana, day(21))];
const changed = (side: "a" | "b", ...past: Past) => {
	const state = stateOf(...past);
	const comparison = comparisonOf(state);
	return comparison && changedSince(state, comparison, side);
};

test("nothing has changed for who approved what stands, nor for who approved nothing", () => {
	expect(changed("b", ...approved)).toBeNull();
	expect(changed("a", ...approved)).toBeNull();
});

test("Dana reads what is different since her approval: a term agreed anew, and a mark", () => {
	const later: Past = [
		...approved,
		did(propose("vision", 900, { is: "words" }, { en: "Tea, honestly told" }), svetlana, day(22)),
		did(acceptProposal("vision", 900), dana, day(22, 1)),
		did(mark("gets", "different"), svetlana, day(23)),
	];
	const it = changed("b", ...later);
	expect(it && { ...it, terms: it.terms.map(({ id }) => id) }).toEqual({ from: version, terms: ["vision"], others: 1 });
});
