import { expect, test } from "vitest";
import { initials } from "./initials.ts";

test.each([
	["Северный чай", "СЧ"],
	["Lone Star Pantry", "LS"],
	["oba", "OB"],
	["«Ёлка» & сыновья", "ЁС"],
	["7 Lakes", "7L"],
	["X", "X"],
	["—", ""],
])("%s is %s", (name, letters) => {
	expect(initials(name)).toBe(letters);
});
