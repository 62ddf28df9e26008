import { describe, expect, test } from "vitest";
import { nextMoves } from "../moves.ts";
import type { Command } from "../partnership.ts";
import { passTime } from "../partnership.ts";
import { aligning, svetlanaSheet } from "../testing/aligning.ts";
import { notAFit } from "../testing/exploring.ts";
import { did, given, met, type Past, stateOf } from "../testing/given.ts";
import { dana, day, mike, olga, svetlana } from "../testing/people.ts";
import { cannotSkip, skipAsks } from "./skipping.ts";
import { present } from "./state.ts";

const known = "Мы торгуем вместе с 2024 года";
const propose: Command = { name: "stages.proposeSkip", input: { reason: known } };
const agree: Command = { name: "stages.agreeSkip", input: { reason: "True, we know each other" } };
const decline = (reason: string | null): Command => ({ name: "stages.declineSkip", input: { reason } });
const withdraw: Command = { name: "stages.withdrawSkip", input: {} };
const proposed: Past = [...met, did(propose, svetlana, day(3))];

describe("a stage is skipped by both owners, with their reasons", () => {
	test("it stays on the timeline, and the next one begins with its own time box", () => {
		const { stages } = stateOf(...proposed, did(agree, dana, day(4)));
		expect(stages.path).toEqual([
			{
				kind: "exploration",
				since: day(2),
				due: day(16),
				ranOver: false,
				skipped: { at: day(4), reasons: { a: known, b: "True, we know each other" } },
			},
			{ kind: "alignment", since: day(4), due: day(11), ranOver: false },
		]);
		expect(stages.skip).toBeNull();
	});

	test("one of them alone skips nothing", () => {
		given(...proposed)
			.when(agree, svetlana, day(4))
			.refused("stages.skipWaits");
		expect(present(stateOf(...proposed).stages)?.kind).toBe("exploration");
		given(...proposed)
			.when(agree, { ...mike, side: "b" }, day(4))
			.refused("stages.ownerOnly");
		given(...met)
			.when(agree, dana, day(4))
			.refused("stages.noSkip");
	});

	test("a deputy answers on the owner's behalf", () => {
		expect(cannotSkip.answer(stateOf(...proposed).stages, { ...mike, side: "b", deputyOf: "dana" })).toBeNull();
		expect(cannotSkip.propose(stateOf(...met).stages, olga)?.code).toBe("stages.ownerOnly");
	});

	test("Dana declines and says why; Светлана reads it, and may propose again", () => {
		const { stages } = stateOf(...proposed, did(decline("We have new people"), dana, day(4)));
		expect(stages.skip).toBeNull();
		expect(stages.skipDeclined).toEqual({ side: "b", at: day(4), reason: "We have new people" });
		expect(cannotSkip.propose(stages, svetlana)).toBeNull();
		const again = stateOf(...proposed, did(decline(null), dana, day(4)), did(propose, svetlana, day(5)));
		expect(again.stages.skip).toEqual({ side: "a", at: day(5), reason: known });
		expect(again.stages.skipDeclined).toBeNull();
	});

	test("who proposed takes it back; the other cannot", () => {
		given(...proposed)
			.when(withdraw, dana, day(4))
			.refused("stages.noSkip");
		const { stages } = stateOf(...proposed, did(withdraw, svetlana, day(4)));
		expect([stages.skip, skipAsks(stages)]).toEqual([null, null]);
	});
});

describe("what a skip leaves alone", () => {
	test("a sheet that was sealed stays sealed, and nobody is asked for the other's any more", () => {
		const waiting = [...aligning, did(svetlanaSheet, svetlana, day(16))];
		const skipped = [...waiting, did(propose, dana, day(17)), did(agree, svetlana, day(18))];
		const state = stateOf(...skipped);
		expect(present(state.stages)?.kind).toBe("letter");
		expect(state.sealing["alignment.sheet"]?.a.is).toBe("held");
		expect(passTime(state, day(24)).map(({ type }) => type)).toEqual([]);
		expect(passTime(stateOf(...waiting), day(24)).map(({ type }) => type)).toContain("sealing.fellDue");
	});

	test("nothing is skipped before it has begun or after the end", () => {
		given(...met, did(notAFit(), dana, day(3)))
			.when(propose, svetlana, day(4))
			.refused("stages.closed");
		expect(skipAsks(stateOf(...proposed, did(notAFit(), dana, day(4))).stages)).toBeNull();
	});
});

test("whose move it is: the other side's owner answers", () => {
	const asked = nextMoves(stateOf(...proposed), day(3)).filter(({ code }) => code === "stages.answerSkip");
	expect(asked.map(({ side }) => side)).toEqual(["b"]);
	expect(nextMoves(stateOf(...met), day(3)).some(({ code }) => code === "stages.answerSkip")).toBe(false);
});
