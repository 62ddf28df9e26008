import { expect, test } from "vitest";
import { levels, statements } from "./questions.ts";
import { weakestFirst } from "./readiness.ts";
import { readiness as en } from "./readiness-texts.en.ts";
import { readiness as ru } from "./readiness-texts.ru.ts";

test("Светлана sees the weakest first, equal ones in the order they were asked (B7)", () => {
	const checked = { purpose: 75, decider: 100, capacity: 25, money: 25, offer: 50 } as const;
	const found = weakestFirst({ levels: checked, person: "svetlana", at: "2026-11-23T10:00:00.000Z" });
	expect(found.map((it) => `${it.statement} ${it.level}`)).toEqual([
		"capacity 25",
		"money 25",
		"offer 50",
		"purpose 75",
		"decider 100",
	]);
});

test("no two steps of a statement are worded alike, in either language", () => {
	for (const texts of [en, ru])
		for (const it of statements) expect(new Set(levels.map((level) => texts[it].anchors[level])).size, it).toBe(5);
});
