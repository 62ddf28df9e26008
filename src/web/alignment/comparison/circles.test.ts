import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceFor, sharedAt } from "./circles.ts";

test("circles that share nothing touch, circles that share everything are one", () => {
	expect(distanceFor(0)).toBeCloseTo(2, 6);
	expect(distanceFor(1)).toBeCloseTo(0, 6);
});

test("the picture is as large as its figure: at the distance for a part, that part is shared", () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
			expect(sharedAt(distanceFor(part))).toBeCloseTo(part, 6);
		}),
	);
});
