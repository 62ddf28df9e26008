import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fold, hide } from "../core/partnership.ts";
import { severnyAnswers } from "../core/testing/exploring.ts";
import { day } from "../core/testing/people.ts";
import { eventOf, interleave } from "./chain.ts";
import { exportFor } from "./export.ts";
import { golden, partnership, secret } from "./golden/history.ts";
import { publicKey } from "./signature.ts";
import { verify } from "./verify.ts";

const file = readFileSync(new URL("./golden/first.jsonl", import.meta.url), "utf8");
const key = publicKey(secret);

test("the first export ever kept is made today byte for byte as it was then", () => {
	expect(exportFor(partnership, "a", golden(), secret)).toBe(file);
});

test("it verifies against the host's key and against the heads it ends with", () => {
	const { findings, heads, side } = verify(file, { key });
	expect(findings).toEqual([]);
	expect(side).toBe("a");
	expect(verify(file, { heads }).findings).toEqual([]);
});

test("it folds to what Светлана knew", () => {
	const entries = interleave(verify(file, { key }).entries, "a");
	const state = fold(entries.map(eventOf));
	const full = fold(golden().map(eventOf));
	expect(state).toEqual(full && hide(full, "a"));
	expect(state?.stages.closed).toEqual({ how: "notAFit", by: ["b"], at: day(7) });
	expect(state?.people.sides.a.company).toBe("Северный Чай");
	expect(state?.sealing["exploration.answers"]?.a).toMatchObject({ is: "open", content: { texts: severnyAnswers } });
	expect(state?.exploration.reasons).toEqual({ a: null, b: null });
});
