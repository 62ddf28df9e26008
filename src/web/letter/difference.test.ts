import fc from "fast-check";
import { expect, test } from "vitest";
import type { Language } from "../../core/kit.ts";
import { differenceOf } from "./difference.ts";

/** As a pen would mark it: [-gone-], {+come+}. */
const marked = (before: string, after: string, language: Language): string =>
	differenceOf(before, after, language)
		.map(({ is, text }) => (is === "same" ? text : is === "gone" ? `[-${text}-]` : `{+${text}+}`))
		.join("");

test("Dana changes a figure: the figure alone is marked, whole", () => {
	expect(marked("Volna pays 35.00% by March.", "Volna pays 32.50% by March.", "en")).toBe(
		"Volna pays [-35.00-]{+32.50+}% by March.",
	);
});

test("Светлана changes the endings of two words: the words are marked, not its letters", () => {
	expect(marked("Стороны отвечают за сроки.", "Сторона отвечает за сроки.", "ru")).toBe(
		"[-Стороны отвечают-]{+Сторона отвечает+} за сроки.",
	);
});

test("a line that goes is marked without its neighbours", () => {
	expect(marked("One.\n– first\n– second", "One.\n– second", "en")).toBe("One.\n– [-first\n– -]second");
	expect(marked("One.", "One.\nTwo.", "en")).toBe("One.{+\nTwo.+}");
});

test("a sentence written anew reads as one change, not as islands of “the” and “of”", () => {
	expect(marked("Both keep the names of customers secret.", "Neither tells the press of any plan.", "en")).toBe(
		"[-Both keep the names of customers secret-]{+Neither tells the press of any plan+}.",
	);
});

test("the same text has no change, and an empty one has all", () => {
	expect(differenceOf("Как было.", "Как было.", "ru")).toEqual([{ is: "same", text: "Как было." }]);
	expect(differenceOf("", "", "ru")).toEqual([]);
	expect(differenceOf("", "Новое.", "ru")).toEqual([{ is: "come", text: "Новое." }]);
});

const words = fc.array(fc.constantFrom("срок", "пилот", " ", "\n", "the", "35", ",", "🙂", "שלום"), { maxLength: 40 });

test("both wordings can be read back out of their difference", () => {
	fc.assert(
		fc.property(words, words, fc.constantFrom<Language>("en", "ru"), (one, other, language) => {
			const [before, after] = [one.join(""), other.join("")];
			const found = differenceOf(before, after, language);
			const without = (left: string) => found.flatMap(({ is, text }) => (is === left ? [] : [text])).join("");
			expect(without("come")).toBe(before);
			expect(without("gone")).toBe(after);
		}),
	);
});

test("two long texts with nothing in common are shown one after the other", () => {
	const before = Array.from({ length: 3000 }, (_, i) => `a${i}`).join(" ");
	const after = Array.from({ length: 3000 }, (_, i) => `b${i}`).join("\n");
	expect(differenceOf(before, after, "en")).toEqual([
		{ is: "gone", text: before },
		{ is: "come", text: after },
	]);
});
