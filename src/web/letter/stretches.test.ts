import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fact } from "../../core/letter/clause.ts";
import { stretchesOf } from "./stretches.ts";

const fact = (term: string, en: string): Fact => ({ term, texts: { en } });
const marked = (text: string, ...facts: readonly Fact[]): string =>
	stretchesOf(text, facts, "en")
		.map((it) => (it.fact ? `[${it.text}](${it.fact.term})` : it.text))
		.join("");

test("each agreed fact leads to where it was agreed, where it stands first", () => {
	expect(
		marked("Dana gives 40 hours a week, 40 hours a week.", fact("gives/hours/b", "40 hours a week"), fact("x", "Dana")),
	).toBe("[Dana](x) gives [40 hours a week](gives/hours/b), 40 hours a week.");
});

test("the longer fact goes before the one within it, and characters that mean something to patterns mean nothing here", () => {
	expect(marked("It pays 35% (net) of $1.50.", fact("a", "35%"), fact("b", "35% (net)"), fact("c", "$1.50"))).toBe(
		"It pays [35% (net)](b) of [$1.50](c).",
	);
});

test("another space is the same fact; another language's fact and a company's name are no links", () => {
	expect(marked("by 1\u00a0March", fact("a", "1 March"))).toBe("by [1\u00a0March](a)");
	const russian: Fact = { term: "r", texts: { ru: "March" } };
	expect(marked("Brightline by 1 March", fact("company/a", "Brightline"), russian)).toBe("Brightline by 1 March");
});

const words = fc.array(fc.constantFrom("a", "b", " ", "35%", "\n", "("), { maxLength: 20 }).map((it) => it.join(""));

test("the text is whole again when its stretches are joined, and each knows where it begins", () => {
	fc.assert(
		fc.property(words, fc.array(words, { maxLength: 4 }), (text, facts) => {
			const cut = stretchesOf(
				text,
				facts.map((it, n) => fact(`${n}`, it)),
				"en",
			);
			expect(cut.map((it) => it.text).join("")).toBe(text);
			for (const it of cut) expect(text.slice(it.at, it.at + it.text.length)).toBe(it.text);
		}),
	);
});
