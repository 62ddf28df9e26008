import { expect, test } from "vitest";
import type { PartnershipRow } from "../../core/api.ts";
import { sortOut } from "./sortOut.ts";

const row = (id: string, more: Partial<PartnershipRow>): PartnershipRow => ({
	id,
	type: "co-marketing",
	stage: "exploration",
	state: "open",
	mine: "a",
	role: "owner",
	companies: { a: "Северный чай", b: "Lone Star Pantry" },
	countries: { a: "RU", b: "US" },
	ball: "b",
	due: null,
	touched: "2026-03-01T00:00:00.000Z",
	move: null,
	...more,
});

test("my moves come first, the nearest date on top and those without a date after them", () => {
	const { mine, theirs, resting, ended } = sortOut([
		row("someday", { move: "people.invite" }),
		row("theirs", {}),
		row("resting", { ball: "none", stage: "alignment" }),
		row("friday", { move: "exploration.answer", due: "2026-03-13T00:00:00.000Z" }),
		row("over", { state: "notAFit" }),
		row("today", { move: "exploration.decide", due: "2026-03-10T00:00:00.000Z" }),
	]);
	expect(mine.map((it) => it.id)).toEqual(["today", "friday", "someday"]);
	expect(theirs.map((it) => it.id)).toEqual(["theirs"]);
	expect(resting.map((it) => it.id)).toEqual(["resting"]);
	expect(ended.map((it) => it.id)).toEqual(["over"]);
});

test("one that has ended still comes to the top while it wants an answer of me, and not while it wants one of them", () => {
	const asked = row("asked", { state: "notAFit", move: "removal.answer", ball: "a" });
	const asking = row("asking", { state: "notAFit", ball: "b" });
	const { mine, theirs, ended } = sortOut([asked, asking]);
	expect(mine.map((it) => it.id)).toEqual(["asked"]);
	expect(theirs).toEqual([]);
	expect(ended.map((it) => it.id)).toEqual(["asking"]);
});

test("what waits for the other side stands newest first", () => {
	const rows = [row("old", {}), row("new", { touched: "2026-03-09T00:00:00.000Z" })];
	expect(sortOut(rows).theirs.map((it) => it.id)).toEqual(["new", "old"]);
});

test("what I facilitate is a heap of its own, whosever move it is and even when it has ended", () => {
	const between = { mine: "facilitator", role: "facilitator" } as const;
	const sorted = sortOut([row("one", { ...between }), row("over", { ...between, state: "notAFit" }), row("mine", {})]);
	expect(sorted.between.map((it) => it.id)).toEqual(["one", "over"]);
	expect([...sorted.mine, ...sorted.theirs, ...sorted.resting, ...sorted.ended].map((it) => it.id)).toEqual(["mine"]);
});
