import { expect, test } from "vitest";
import { letterOf } from "../../core/letter/letter.ts";
import { missingFor } from "../../core/letter/rules.ts";
import type { Command } from "../../core/partnership.ts";
import { ready } from "../../core/testing/aligning.ts";
import { did, type Past, stateOf } from "../../core/testing/given.ts";
import {
	accept,
	called,
	change,
	drafted,
	handOver,
	partWays,
	rewritten,
	signedBySvetlana,
	signs,
	wording,
} from "../../core/testing/lettering.ts";
import { dana, day, svetlana } from "../../core/testing/people.ts";
import { nextClause, standingOf, whenOf } from "./standing.ts";

function standing(side: "a" | "b", past: Past, ownDrafts = 0) {
	const state = stateOf(...past);
	const letter = letterOf(state, called);
	return standingOf(letter, missingFor(state, letter), side, whenOf(state.stages), ownDrafts);
}
const proposed: Past = [...drafted, did(handOver(rewritten("nature", 71)), svetlana, day(23))];
const inEnglish = change("nature", 71, wording(["en"], { inStep: false }), { en: "Both mean it." });

test("a fresh draft is to be read by both; what one is writing is to be handed over", () => {
	expect(standing("a", drafted)).toEqual({ is: "ready", rounds: 0 });
	expect(standing("b", drafted, 2)).toEqual({ is: "handOver", clauses: 2 });
});

test("Светлана proposed: Dana answers, whatever she has drafted, and Светлана waits", () => {
	expect(standing("b", proposed, 1)).toEqual({ is: "answer", clauses: 1 });
	expect(standing("a", proposed, 1)).toEqual({ is: "waits", clauses: 1 });
	const state = stateOf(...proposed);
	const letter = letterOf(state, called);
	expect(nextClause(letter, missingFor(state, letter), "b")).toBe("nature");
	expect(nextClause(letter, missingFor(state, letter), "a")).toBeNull();
});

test("a language that lags is to be mended by either; then nothing is open after one round", () => {
	const behind: Past = [
		...drafted,
		did(handOver(inEnglish), svetlana, day(23)),
		did(accept("nature", 71), dana, day(23, 1)),
	];
	expect(standing("a", behind)).toEqual({ is: "mend", clauses: 1 });
	const agreed: Past = [...proposed, did(accept("nature", 71), dana, day(23, 1))];
	expect(standing("b", agreed)).toEqual({ is: "ready", rounds: 1 });
});

test("a signature waits for the other's; two conclude the letter, and the page stays after the stage", () => {
	expect(standing("a", signedBySvetlana)).toEqual({ is: "weSigned" });
	expect(standing("b", signedBySvetlana)).toEqual({ is: "theySigned" });
	const both: Past = [...signedBySvetlana, signs(signedBySvetlana, dana, day(26))];
	expect(standing("a", both)).toEqual({ is: "concluded" });
	expect(whenOf(stateOf(...both).stages)).toBe("after");
});

test("before alignment is done there is no letter; parted over it, it is unsigned", () => {
	expect(whenOf(stateOf(...ready).stages)).toBe("before");
	const parted: Command = partWays(null, false);
	const closed: Past = [...drafted, did(parted, dana, day(24))];
	expect(whenOf(stateOf(...closed).stages)).toBe("closed");
	expect(standing("a", closed)).toEqual({ is: "unsigned" });
});
