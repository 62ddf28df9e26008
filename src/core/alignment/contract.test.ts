import { expect, test } from "vitest";
import { severnySheet } from "../testing/aligning.ts";
import { id, salt } from "../testing/people.ts";
import { commands } from "./contract.ts";

const takesSheet = (cap: unknown): boolean => {
	const answers = { ...severnySheet.answers, riskCap: { amount: cap, currency: "USD" } };
	return commands["alignment.submitSheet"].input.safeParse({ sheet: { ...severnySheet, answers }, salt: salt(1) })
		.success;
};
const takesAnswer = (answer: unknown): boolean =>
	commands["alignment.addErratum"].input.safeParse({ erratum: id(1), question: "margin", answer, why: null }).success;

test("a decimal travels as text, for the record has whole numbers alone", () => {
	expect(takesSheet(8000)).toBe(true);
	expect(takesSheet("8000.50")).toBe(true);
	expect(takesSheet(8000.5)).toBe(false);
	expect(takesAnswer([{ day30: "0.5" }])).toBe(true);
	expect(takesAnswer([{ day30: 0.5 }])).toBe(false);
});
