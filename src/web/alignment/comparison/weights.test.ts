import { expect, test } from "vitest";
import { weakestOf } from "./weights.ts";

test("the weakest known pillar is the verdict, however good the others are (R34)", () => {
	expect(weakestOf({ values: 90, resources: 41, communication: 88 })).toBe("resources");
	expect(weakestOf({ values: null, resources: 70, communication: 40 })).toBe("communication");
});

test("no pillar known, or none below the whole: nobody is blamed", () => {
	expect(weakestOf({ values: null, resources: null, communication: null })).toBeNull();
	expect(weakestOf({ values: 100, resources: 100, communication: null })).toBeNull();
});
