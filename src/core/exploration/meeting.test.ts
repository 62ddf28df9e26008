import { describe, expect, test } from "vitest";
import { nextMoves } from "../moves.ts";
import { hide } from "../partnership.ts";
import {
	answerBack,
	askBack,
	danaAnswers,
	notAFit,
	recordCall,
	sayEnough,
	sealVerdict,
	settleBack,
	shared,
	strikeCall,
	svetlanaAnswers,
	takeBackEnough,
} from "../testing/exploring.ts";
import { did, given, met, type Past, stateOf } from "../testing/given.ts";
import { dana, day, id, svetlana } from "../testing/people.ts";
import { statements } from "./questions.ts";
import { callsHeld } from "./state.ts";

const open: Past = [...met, did(svetlanaAnswers, svetlana, day(3)), did(danaAnswers, dana, day(5))];
const held = (n: number) => did(recordCall(60 + n, day(3 + n)), n % 2 ? svetlana : dana, day(4 + n));
const further = sealVerdict("exploreFurther", 3);

describe("calls (R1)", () => {
	test("whoever was there puts it on the record, for both sides to read", () => {
		const call = recordCall(61, day(3), { notes: "Говорили о полках", nextStep: "Mike шлёт список магазинов" });
		given(...met)
			.when(call, svetlana, day(3, 1))
			.gives(
				shared(
					"exploration.callHeld",
					{ call: id(61), side: "a", kind: "call", at: day(3), minutes: 30, attended: ["svetlana", "dana"] },
					{ notes: "Говорили о полках", nextStep: "Mike шлёт список магазинов" },
				),
			);
		const { calls } = stateOf(...met, did(call, svetlana, day(3, 1))).exploration;
		expect(calls).toMatchObject([{ by: "a", minutes: 30, nextStep: "Mike шлёт список магазинов", struck: null }]);
	});

	test("people of both sides were there, each named once, and it lies behind, not ahead", () => {
		const alone = recordCall(61, day(3), { attended: ["svetlana", "svetlana"] });
		given(...met)
			.when(alone, svetlana, day(4))
			.refused("exploration.bothSidesAttend");
		const stranger = recordCall(61, day(3), { attended: ["svetlana", "dana", "nobody"] });
		given(...met)
			.when(stranger, svetlana, day(4))
			.refused("exploration.bothSidesAttend");
		given(...met)
			.when(recordCall(61, day(5)), svetlana, day(4))
			.refused("exploration.callToCome");
	});

	test("one recorded by mistake is struck by its own side, stays readable and does not count", () => {
		const recorded = [...met, did(recordCall(61, day(3)), svetlana, day(4))];
		given(...recorded)
			.when(strikeCall(61), dana, day(4))
			.refused("exploration.noSuchCall");
		const { exploration } = stateOf(...recorded, did(strikeCall(61), svetlana, day(5)));
		expect(exploration.calls).toMatchObject([{ struck: { at: day(5), reason: "Записан дважды" } }]);
		expect(callsHeld(exploration)).toEqual([]);
	});
});

describe("three calls, or both know enough (R1, R3)", () => {
	test("without them no verdict is sealed, whatever it says, so that a seal tells nothing", () => {
		for (const verdict of [further, sealVerdict("notAFit", 3)])
			given(...open, held(1), held(2))
				.when(verdict, svetlana, day(8))
				.refused("exploration.callsFirst", { have: 2, need: 3 });
	});

	test("three calls are enough, an exchange of video messages among them", () => {
		const video = did(recordCall(63, day(6), { kind: "videoExchange" }), dana, day(7));
		expect(
			stateOf(...open, held(1), held(2), video, did(further, svetlana, day(8))).sealing["exploration.verdict"]?.a.is,
		).toBe("held");
	});

	test("so are both owners' words, and one alone is not", () => {
		given(...open, did(sayEnough, svetlana, day(6)))
			.when(further, svetlana, day(6))
			.refused("exploration.callsFirst");
		const both = [...open, did(sayEnough, svetlana, day(6)), did(sayEnough, dana, day(6))];
		expect(stateOf(...both, did(further, svetlana, day(7))).sealing["exploration.verdict"]?.a.is).toBe("held");
		given(...both, did(takeBackEnough, dana, day(6, 1)))
			.when(further, svetlana, day(7))
			.refused("exploration.callsFirst");
	});

	test("a decisive “not a fit” waits for no call", () => {
		expect(stateOf(...open, did(notAFit(), dana, day(6))).stages.closed).toMatchObject({ how: "notAFit" });
	});

	test("whoever has not said so has the ball", () => {
		const moves = (...past: Past) => nextMoves(stateOf(...past), day(6)).map((it) => `${it.side}: ${it.code}`);
		expect(moves(...open)).toEqual(["a: exploration.meet", "b: exploration.meet"]);
		expect(moves(...open, did(sayEnough, svetlana, day(6)))).toEqual(["b: exploration.meet"]);
		expect(moves(...open, held(1), held(2), held(0))).toEqual(["a: exploration.decide", "b: exploration.decide"]);
	});
});

describe("what stays with one's own side (R38, B7)", () => {
	const called = [...met, did(recordCall(61, day(3)), svetlana, day(4))];
	const impression = (wouldWork: number, worries: string | null) =>
		({ name: "exploration.keepImpression", input: { call: id(61), wouldWork, worries } }) as const;
	const levels = Object.fromEntries(statements.map((it) => [it, 50])) as Record<(typeof statements)[number], 50>;
	const check = { name: "exploration.checkReadiness", input: { levels } } as const;

	test("an impression of a call: the latest of each person, and the other side folds none", () => {
		const state = stateOf(
			...called,
			did(impression(4, "Торопятся"), svetlana, day(4)),
			did(impression(2, null), svetlana, day(5)),
			did(impression(5, null), dana, day(5)),
		);
		expect(state.exploration.impressions.a).toMatchObject([{ person: "svetlana", wouldWork: 2, worries: null }]);
		expect(hide(state, "b").exploration.impressions).toMatchObject({ a: [], b: [{ wouldWork: 5 }] });
		given(...met)
			.when(impression(3, null), dana, day(4))
			.refused("exploration.noSuchCall");
	});

	test("readiness: on one's own chain, to be asked again at any stage", () => {
		given(...met)
			.when(check, dana, day(3))
			.gives({
				chain: "b",
				type: "exploration.readinessChecked",
				version: 1,
				data: { person: "dana", levels },
				texts: {},
			});
		const state = stateOf(...met, did(check, dana, day(3)));
		expect(state.exploration.readiness.b?.levels.purpose).toBe(50);
		expect(hide(state, "a").exploration.readiness).toEqual({ a: null, b: null });
		given(...met, did(notAFit(), svetlana, day(3)))
			.when(check, dana, day(4))
			.refused("stages.closed");
	});
});

describe("a question back: “I could not act on this”", () => {
	const asked = [...open, did(askBack(62), dana, day(6))];

	test("is asked once answers lie open, answered by the other side, and settled by its asker", () => {
		given(...met)
			.when(askBack(62), dana, day(3))
			.refused("exploration.answersFirst");
		const answered = [...asked, did(answerBack(62), svetlana, day(7))];
		const settled = stateOf(...answered, did(settleBack(62, true), dana, day(8))).exploration.asked;
		expect(settled).toMatchObject([
			{ by: "b", question: "success", answer: { text: "Central Market и H-E-B, к 1 июня" }, actionable: true },
		]);
		given(...answered)
			.when(settleBack(62, true), svetlana, day(8))
			.refused("exploration.notYourAsk");
	});

	test("a new answer is judged anew", () => {
		const twice = [
			...asked,
			did(answerBack(62), svetlana, day(7)),
			did(settleBack(62, false), dana, day(8)),
			did(answerBack(62), svetlana, day(9)),
		];
		expect(stateOf(...twice).exploration.asked).toMatchObject([{ actionable: null }]);
	});

	test("waits for the side that was asked", () => {
		const codes = nextMoves(stateOf(...asked), day(6)).map((it) => `${it.side}: ${it.code}`);
		expect(codes).toContain("a: exploration.answerBack");
		expect(codes).not.toContain("b: exploration.answerBack");
	});
});
