import { expect, test } from "vitest";
import { middle } from "./photo.ts";

test("the largest square in the middle is kept, whichever way the photo lies", () => {
	expect(middle(4000, 3000)).toEqual({ x: 500, y: 0, size: 3000 });
	expect(middle(301, 900)).toEqual({ x: 0, y: 299, size: 301 });
	expect(middle(5, 5)).toEqual({ x: 0, y: 0, size: 5 });
});
