/**
 * How well "vague" is found, on answers that two people wrote and labelled before the check was tuned. Half of them were
 * used to tune it; the other half was never read by the one who did, and only that half says how good the check is.
 */
import { expect, test } from "vitest";
import type { Language } from "../kit.ts";
import { asks, clarity, isVague } from "./clarity.ts";
import { heldEnOne } from "./corpus/held.en.one.ts";
import { heldEnTwo } from "./corpus/held.en.two.ts";
import { heldRuOne } from "./corpus/held.ru.one.ts";
import { heldRuTwo } from "./corpus/held.ru.two.ts";
import type { Labelled } from "./corpus/labelled.ts";
import { practiceEn } from "./corpus/practice.en.ts";
import { practiceRu } from "./corpus/practice.ru.ts";
import { tuneEnOne } from "./corpus/tune.en.one.ts";
import { tuneEnTwo } from "./corpus/tune.en.two.ts";
import { tuneRuOne } from "./corpus/tune.ru.one.ts";
import { tuneRuTwo } from "./corpus/tune.ru.two.ts";

const parts = {
	tune: { en: [...tuneEnOne, ...tuneEnTwo], ru: [...tuneRuOne, ...tuneRuTwo] },
	practice: { en: labelled(practiceEn), ru: labelled(practiceRu) },
	held: { en: [...heldEnOne, ...heldEnTwo], ru: [...heldRuOne, ...heldRuTwo] },
} satisfies Record<string, Record<Language, readonly Labelled[]>>;

function labelled(lines: string): readonly Labelled[] {
	return lines
		.trim()
		.split("\n")
		.map((line) => {
			const [, label = "", asked = "", text = ""] = /^(\w+) (\w+): (.+)$/.exec(line) ?? [];
			const ask = asks.find((it) => it === asked);
			if (ask === undefined || (label !== "vague" && label !== "concrete")) throw new Error(`not an answer: ${line}`);
			return { ask, label, text };
		});
}

type Judged = Labelled & { readonly language: Language };
const inLanguage = (half: keyof typeof parts, language: Language): readonly Judged[] =>
	parts[half][language].map((it) => ({ ...it, language }));

/** Of the answers called vague, how many are; of the vague answers, how many were called so. */
function measure(answers: readonly Judged[]): { readonly precision: number; readonly recall: number } {
	const called = answers.filter((it) => isVague(clarity(it.text, it.language, it.ask)));
	const right = called.filter((it) => it.label === "vague").length;
	const vague = answers.filter((it) => it.label === "vague").length;
	return { precision: right / called.length, recall: right / vague };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

for (const half of ["tune", "practice", "held"] as const) {
	test(`the ${half} answers: precision at least 0.9, recall at least 0.8`, () => {
		const en = inLanguage(half, "en");
		const ru = inLanguage(half, "ru");
		for (const [name, answers] of [["en", en] as const, ["ru", ru] as const, ["both", [...en, ...ru]] as const]) {
			const { precision, recall } = measure(answers);
			process.stdout.write(
				`clarity ${half} ${name}: precision ${percent(precision)}, recall ${percent(recall)} of ${answers.length} answers\n`,
			);
		}
		const both = measure([...en, ...ru]);
		// Numbers only: a failure must not print what it was measured on.
		expect(both.precision).toBeGreaterThanOrEqual(0.9);
		expect(both.recall).toBeGreaterThanOrEqual(0.8);
	});
}

test("every part holds both labels in both languages, and no text stands in two places", () => {
	const all = Object.values(parts).flatMap(({ en, ru }) => [...en, ...ru].map((it) => it.text));
	expect(new Set(all).size === all.length).toBe(true);
	for (const half of ["tune", "practice", "held"] as const) {
		for (const language of ["en", "ru"] as const) {
			expect(new Set(parts[half][language].map((it) => it.label)).size).toBe(2);
		}
	}
});
