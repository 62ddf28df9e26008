import { expect, test } from "vitest";
import { mark, sheetsOpen } from "../testing/aligning.ts";
import { did, type Past, stateOf } from "../testing/given.ts";
import { dana, day, id, svetlana } from "../testing/people.ts";
import { comparisonOf } from "./comparison.ts";

const verdictOn = (question: string, ...past: Past) => {
	const { verdict, why } = comparisonOf(stateOf(...past))?.findings.find((it) => it.question === question) ?? {};
	return { verdict, why };
};
const corrected = {
	name: "alignment.addErratum",
	input: { erratum: id(41), question: "success", answer: "900 банок к 15 июня и три магазина", why: null },
} as const;
const marked: Past = [
	...sheetsOpen,
	did(mark("success", "same", true), svetlana, day(18)),
	did(mark("success", "same", true), dana, day(18)),
];

test("Dana's mark was given to Светлана's first words: once she lets other words replace them, she is asked to read again", () => {
	expect(verdictOn("success", ...marked)).toMatchObject({ verdict: "overlap" });
	const offered: Past = [...marked, did(corrected, svetlana, day(19))];
	expect(verdictOn("success", ...offered)).toMatchObject({ verdict: "overlap" });
	const accepted: Past = [
		...offered,
		did({ name: "alignment.acceptErratum", input: { erratum: id(41) } }, dana, day(20)),
	];
	expect(verdictOn("success", ...accepted)).toEqual({
		verdict: "silent",
		why: { code: "toBeMarked", by: ["b"] },
	});
	expect(verdictOn("success", ...accepted, did(mark("success", "compatible", true), dana, day(21)))).toMatchObject({
		verdict: "close",
	});
});

test("the original kept, the marks stay", () => {
	const kept: Past = [
		...marked,
		did(corrected, svetlana, day(19)),
		did({ name: "alignment.declineErratum", input: { erratum: id(41), reason: null } }, dana, day(20)),
	];
	expect(verdictOn("success", ...kept)).toMatchObject({ verdict: "overlap" });
});
