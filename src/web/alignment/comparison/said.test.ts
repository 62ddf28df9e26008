import { expect, test } from "vitest";
import { comparisonOf } from "../../../core/alignment/comparison.ts";
import { slots } from "../../../core/alignment/contract.ts";
import type { Finding } from "../../../core/alignment/finding.ts";
import type { Partnership } from "../../../core/partnership.ts";
import { slotOf } from "../../../core/sealing/state.ts";
import { sheetsOpen } from "../../../core/testing/aligning.ts";
import { stateOf } from "../../../core/testing/given.ts";
import { rowsOf } from "./kpiRows.ts";
import { isRemoved, isShort, labelOf } from "./said.ts";

const opened = stateOf(...sheetsOpen);
function on(question: string, state: Partnership = opened): readonly Finding[] {
	const findings = comparisonOf(state)?.findings.filter((it) => it.question === question);
	if (!findings?.length) throw new Error(`no finding on ${question}`);
	return findings;
}

test("an expectation is held against the other's giving, whichever side asks", () => {
	const labels = on("hours").map((it) => [it.asks, labelOf(it, "a"), labelOf(it, "b")]);
	expect(labels).toContainEqual(["a", "expects", "gives"]);
	expect(labels).toContainEqual(["b", "gives", "expects"]);
	expect(on("goals").map((it) => labelOf(it, it.asks ?? "a"))).toContain("wants");
	expect(on("cadence").map((it) => [labelOf(it, "a"), labelOf(it, "b")])).toEqual([["says", "says"]]);
});

test("one figure, name or choice is large; words and what was left empty are not", () => {
	expect(on("margin").map((it) => isShort(it.a))).toEqual([true]);
	expect(on("cadence").map((it) => isShort(it.a))).toEqual([true]);
	expect(on("gets").map((it) => isShort(it.a))).toEqual([false]);
	expect(on("channels").map((it) => isShort(it.a))).toEqual([false]);
});

test("a removed text is not a question left empty", () => {
	const slot = slotOf(opened.sealing, slots.sheet);
	if (slot.a.is !== "open") throw new Error("the sheets lie open");
	const { gets: _, ...texts } = slot.a.content.texts;
	const a = { ...slot.a, content: { ...slot.a.content, texts } };
	const after = { ...opened, sealing: { ...opened.sealing, [slots.sheet]: { ...slot, a } } };
	const [gets] = on("gets", after);
	expect(gets?.a).toBeNull();
	expect(gets && isRemoved(after.sealing, gets, "a")).toBe(true);
	const [channels] = on("channels", after);
	expect(channels && isRemoved(after.sealing, channels, "a")).toBe(false);
});

test("of a pair, whatever is held against the other's has its sign", () => {
	const pair = on("kpis").find((it) => it.item === "pointsOfSale");
	expect(pair && rowsOf(pair).map(({ of, verdict }) => [of, verdict])).toEqual([
		["baseline", null],
		["day30", "gap"],
		["day90", "overlap"],
		["source", "overlap"],
		["measuredBy", "overlap"],
		["movedBy", null],
	]);
});
