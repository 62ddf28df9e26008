import { expect, test } from "vitest";
import type { ImportedClause } from "../../../core/letter/imported.ts";
import { chosenOf, differencesOf } from "./choosing.ts";

const rest = { headings: {}, emptied: [], comments: [], foundBy: "mark" } as const;
const clauses: readonly ImportedClause[] = [
	{ is: "unchanged", clause: "nature", comments: [] },
	{ is: "wording", clause: "kpis", texts: { en: "By day 40." }, ...rest },
	{ is: "wording", clause: "talk", texts: { en: "Weekly." }, ...rest },
	{ ...rest, is: "wording", clause: "costs", texts: {}, emptied: ["en"] },
	{ is: "removed", clause: "signature", comments: [] },
	{ is: "new", after: "kpis", headings: {}, texts: { en: "The law of England." }, comments: [] },
	{ is: "missing", clause: "ending" },
];
const all = differencesOf({ clauses, loose: [], comments: [], notices: [] }, new Set(["signature"]), new Set(["talk"]));

test("what the file plainly says is chosen from the start; what would replace a draft, or only is not there, is not", () => {
	expect(all.filter(({ plain }) => plain).map(({ key }) => key)).toEqual(["kpis", "new 5"]);
});

test("a clause that cannot be taken out, and a language without a word, have nothing to take over", () => {
	expect(all.filter(({ change }) => change === null).map(({ key }) => key)).toEqual(["costs", "signature"]);
	expect(chosenOf(all, new Set(all.map(({ key }) => key)))).toEqual([
		{ is: "wording", clause: "kpis", headings: {}, texts: { en: "By day 40." }, emptied: [], comments: [] },
		{ is: "wording", clause: "talk", headings: {}, texts: { en: "Weekly." }, emptied: [], comments: [] },
		{ is: "new", after: "kpis", headings: {}, texts: { en: "The law of England." }, comments: [] },
		{ is: "removed", clause: "ending", comments: [] },
	]);
});
