import { expect, test } from "vitest";
import { dayName, daysSaid, languageName, offered } from "./spoken.ts";

test("days that follow each other are said as one", () => {
	expect(daysSaid([1, 2, 3, 4, 5], "en")).toBe("Mon–Fri");
	expect(daysSaid([5, 4, 3, 2, 1, 1], "ru")).toBe("пн–пт");
	expect(daysSaid([1, 2, 4, 6, 7], "en")).toBe("Mon, Tue, Thu, Sat, Sun");
	expect([1, 7].map((day) => dayName(day, "en"))).toEqual(["Mon", "Sun"]);
});

test("every language that is offered has a name in both", () => {
	expect(new Set(offered).size).toBe(offered.length);
	for (const code of offered) {
		expect(languageName(code, "en")).toMatch(/^\p{Lu}/u);
		expect(languageName(code, "ru")).toMatch(/^[а-яё -]+$/u);
	}
});
