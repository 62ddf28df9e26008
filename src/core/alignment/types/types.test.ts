import { describe, expect, test } from "vitest";
import { languages } from "../../kit.ts";
import { partnershipTypes } from "../../stages/contract.ts";
import { questionsOf, textsOf } from "./types.ts";

describe.each(partnershipTypes)("the questionnaire of %s (R18)", (type) => {
	const questions = questionsOf(type);
	const kpis = questions.flatMap((it) => (it.kind === "kpis" ? it.catalogue : []));
	const activities = questions.flatMap((it) => (it.kind === "responsibilities" ? it.activities : []));
	const areas = questions.flatMap((it) => (it.kind === "responsibilities" && it.lastWord ? it.activities : []));

	test("has a core of at most twelve questions, and sections of its own", () => {
		expect(questions.filter((it) => it.section === "core").length).toBeLessThanOrEqual(12);
		expect(questions.filter((it) => it.section === "type").length).toBeGreaterThanOrEqual(6);
	});

	test("asks nothing twice", () => {
		const ids = questions.map((it) => it.id);
		expect(new Set(ids).size).toBe(ids.length);
		// One map of names serves work, areas and KPIs, so that no id may mean two things.
		const items = [...kpis, ...activities].map((it) => it.id);
		expect(new Set(items).size).toBe(items.length);
	});

	test("asks who has the last word in five to eight areas (R25)", () => {
		expect(areas.length).toBeGreaterThanOrEqual(5);
		expect(areas.length).toBeLessThanOrEqual(8);
	});

	test("a scale never weighs enough to be critical, and incompatible options exist", () => {
		for (const it of questions) {
			if (it.kind === "scale") expect(it.weight).toBeLessThan(3);
			if (it.kind !== "choice" && it.kind !== "choices") continue;
			for (const option of (it.incompatible ?? []).flat()) expect(it.options, it.id).toContain(option);
		}
	});

	test("touches every pillar and every factor", () => {
		expect(new Set(questions.map((it) => it.pillar)).size).toBe(3);
		expect(new Set(questions.map((it) => it.factor)).size).toBe(5);
	});

	test.each(languages)("has words for everything it asks, and for nothing else: %s", (language) => {
		const texts = textsOf(type, language);
		const keys = (it: object): readonly string[] => Object.keys(it).sort();
		const ids = (it: readonly { readonly id: string }[]): readonly string[] => it.map(({ id }) => id).sort();
		expect(keys(texts.questions)).toEqual(ids(questions));
		expect(keys(texts.kpis)).toEqual(ids(kpis));
		expect(keys(texts.activities)).toEqual(ids(activities));
		const chosen = questions.flatMap((it) => ("options" in it ? [{ id: it.id, options: it.options }] : []));
		expect(keys(texts.options)).toEqual(ids(chosen));
		for (const { id, options } of chosen) expect(keys(texts.options[id] ?? {}), id).toEqual(options.toSorted());
	});
});
