import { expect, test } from "vitest";
import { hintsFor } from "./hints.ts";

test("somebody who is still beginning is left in peace", () => {
	expect(hintsFor("As soon as possible", "en", "timeline")).toEqual({ blurred: [], missing: [], clear: false });
});

test("blurred words are shown where they stand, in the order of the text, and never more than three", () => {
	const text = "We will try to commit the appropriate people, maybe somebody from marketing, as soon as possible, etc.";
	const { blurred, missing, clear } = hintsFor(text, "en", "resources");
	expect(clear).toBe(false);
	expect(blurred.length).toBe(3);
	expect(blurred.map((it) => text.slice(it.start, it.end))).toEqual(blurred.map((it) => it.text));
	expect([...blurred].sort((x, y) => x.start - y.start)).toEqual(blurred);
	expect(missing.length).toBeLessThanOrEqual(1);
});

test("where nobody knows what an answer must hold, blurs are shown and nothing is called missing", () => {
	const text = "New customers who already pay for tea, and maybe a name people trust.";
	expect(hintsFor(text, "en", "any").missing.length).toBeGreaterThan(0);
	const { blurred, missing } = hintsFor(text, "en", null);
	expect(blurred.map((it) => it.text)).toContain("maybe");
	expect(missing).toEqual([]);
});

test("an answer one can act on is told so", () => {
	expect(hintsFor("150 first orders through your pages by 30 April 2027.", "en", "success").clear).toBe(true);
});
