import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { pseudo, pseudoOf } from "./pseudo.ts";

const here = new URL(".", import.meta.url);
const names = readdirSync(new URL("en", here));

type Leaves = ReadonlyMap<string, unknown>;
function leaves(value: unknown, path = ""): Leaves {
	if (typeof value !== "object" || value === null) return new Map([[path, value]]);
	return new Map(Object.entries(value).flatMap(([key, each]) => [...leaves(each, `${path}.${key}`)]));
}

/** Words that are the same in both languages because they are names, codes or a sign. */
const sameInBoth =
	/^(?:Русский|English|ru|en|[^\p{L}]*|PDF|Word|(?:Insta|Tele)gram|Facebook|YouTube|TikTok|Google|Amazon|Wildberries|Ozon)$/u;

test("both languages have the same catalogues", () => {
	expect(names.length).toBeGreaterThan(10);
	expect(readdirSync(new URL("ru", here))).toEqual(names);
});

test.each(names)("%s is written in both languages, key by key", async (name) => {
	const en = leaves(await import(/* @vite-ignore */ new URL(`en/${name}`, here).href));
	const ru = leaves(await import(/* @vite-ignore */ new URL(`ru/${name}`, here).href));
	expect([...ru.keys()].sort()).toEqual([...en.keys()].sort());
	for (const [path, text] of ru) {
		if (typeof text !== "string") continue;
		expect(text.trim(), path).not.toBe("");
		if (!sameInBoth.test(text)) expect(/[а-яё]/iu.test(text) || path.includes("otherLanguage"), path).toBe(true);
	}
	for (const [path, text] of en) {
		if (typeof text === "string" && !path.includes("otherLanguage")) expect(text, path).not.toMatch(/[а-яё]/iu);
	}
});

test("the pseudo-language marks every text and every sentence with facts, and leaves no plain letters", () => {
	expect(pseudo("Seal")).toBe("[Śéáĺ]");
	const catalogue = { title: "Record", deep: { by: (who: string) => `by ${who}` } };
	const strange = pseudoOf(catalogue) as typeof catalogue;
	expect(strange.title).toBe("[Ŕéćóŕď]");
	expect(strange.deep.by("Dana")).toBe("[ƀý Ďáńá]");
});
