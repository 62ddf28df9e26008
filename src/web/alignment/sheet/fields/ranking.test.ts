import fc from "fast-check";
import { expect, test } from "vitest";
import { moved } from "./ranking.ts";

test("moving up and down again changes nothing, and nothing is lost or doubled on the way", () => {
	const lists = fc.uniqueArray(fc.string({ maxLength: 4 }), { minLength: 2, maxLength: 8 });
	fc.assert(
		fc.property(lists, fc.nat(), (list, n) => {
			const it = list[n % (list.length - 1)] ?? "";
			const down = moved(list, it, 1);
			expect([...down].sort()).toEqual([...list].sort());
			expect(down.indexOf(it)).toBe(list.indexOf(it) + 1);
			expect(moved(down, it, -1)).toEqual(list);
		}),
	);
});

test("at the ends a line stays where it is", () => {
	expect(moved(["reach", "people"], "reach", -1)).toEqual(["reach", "people"]);
	expect(moved(["reach", "people"], "people", 1)).toEqual(["reach", "people"]);
});
