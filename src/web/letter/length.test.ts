import { expect, test } from "vitest";
import type { Clause } from "../../core/letter/clause.ts";
import { letterOf } from "../../core/letter/letter.ts";
import { stateOf } from "../../core/testing/given.ts";
import { called, drafted } from "../../core/testing/lettering.ts";
import { mostPages, pagesOf } from "./length.ts";

const letter = letterOf(stateOf(...drafted), called);
const [some] = letter.clauses;
const long = (n: number, is: Clause["is"] = "drafted"): Clause => {
	if (!some) throw new Error("the letter has no clause");
	return { ...some, is, texts: { en: "word ".repeat(n), ru: "слово" } };
};

test("more words are more pages; what both took out is none of them", () => {
	const [few, many] = [pagesOf({ ...letter, clauses: [long(50)] }), pagesOf({ ...letter, clauses: [long(900)] })];
	expect(few).toBeLessThan(1);
	expect(many).toBeGreaterThan(mostPages / 2);
	expect(pagesOf({ ...letter, clauses: [long(50), long(900, "removed")] })).toBe(few);
});

test("facing columns are narrow: the same words take more pages beside another language than alone", () => {
	const clauses = [long(600)];
	expect(pagesOf({ languages: ["en", "ru"], clauses })).toBeGreaterThan(pagesOf({ languages: ["en"], clauses }));
});
