import { describe, expect, test } from "vitest";
import { ball, nextMoves } from "./moves.ts";
import {
	danaAnswers,
	knowing,
	notAFit,
	sealVerdict,
	shared,
	svetlanaAnswers,
	withdrawAnswers,
} from "./testing/exploring.ts";
import { begun, did, invited, met, type Past, recorded, stateOf } from "./testing/given.ts";
import { dana, day, id, loneStarKitchens, svetlana } from "./testing/people.ts";

const at = (now: string, ...past: Past) => nextMoves(stateOf(...past), now);
const ballAt = (now: string, ...past: Past) => ball(at(now, ...past));
const late = (slot: string, side: "a" | "b", n: number) => recorded(shared("sealing.fellDue", { slot, side }), day(n));

const waiting: Past = [...met, did(svetlanaAnswers, svetlana, day(3))];
const open: Past = [...waiting, did(danaAnswers, dana, day(5)), ...knowing(day(5))];

describe("who has the ball before both are here", () => {
	test("Светлана: she invites, and may answer meanwhile", () => {
		expect(at(day(1), ...begun)).toEqual([
			{ code: "people.invite", side: "a", due: null, late: false },
			{ code: "exploration.answer", side: "a", due: null, late: false },
		]);
		expect(ballAt(day(1), ...begun)).toBe("a");
	});

	test("Dana: her seat waits until the link runs out", () => {
		const invitedAndAnswered: Past = [...begun, invited, did(svetlanaAnswers, svetlana, day(1))];
		expect(at(day(2), ...invitedAndAnswered)).toEqual([{ code: "people.join", side: "b", due: day(22), late: false }]);
		expect(ballAt(day(2), ...invitedAndAnswered)).toBe("b");
	});

	test("Светлана again, from the moment the link has run out or was taken back", () => {
		const takeBack = did({ name: "people.withdrawInvitation", input: { invitation: id(1) } }, svetlana, day(2));
		for (const moves of [at(day(22), ...begun, invited), at(day(3), ...begun, invited, takeBack)])
			expect(moves[0]).toEqual({ code: "people.invite", side: "a", due: null, late: false });
	});
});

describe("who has the ball in exploration", () => {
	test("both, until the box ends", () => {
		expect(at(day(3), ...met)).toEqual([
			{ code: "exploration.answer", side: "a", due: day(16), late: false },
			{ code: "exploration.answer", side: "b", due: day(16), late: false },
		]);
		expect(ballAt(day(3), ...met)).toBe("both");
		expect(at(day(16), ...met).map((it) => it.late)).toEqual([true, true]);
	});

	test("Dana, once Светлана has sealed: seven days", () => {
		expect(at(day(4), ...waiting)).toEqual([{ code: "exploration.answer", side: "b", due: day(10), late: false }]);
		expect(at(day(10), ...waiting)).toEqual([{ code: "exploration.answer", side: "b", due: day(10), late: true }]);
	});

	test("Dana still, who came on day 12 to answers of day 1: she has seven days from her coming", () => {
		const join = { name: "people.join", input: { invitation: id(1), own: loneStarKitchens } } as const;
		const past: Past = [...begun, did(svetlanaAnswers, svetlana, day(1)), invited, did(join, dana, day(12))];
		expect(at(day(12), ...past)).toEqual([{ code: "exploration.answer", side: "b", due: day(19), late: false }]);
	});

	test("both, once Dana is late: she can still answer, Светлана can wait or end it", () => {
		const past: Past = [...waiting, late("exploration.answers", "b", 10)];
		expect(at(day(11), ...past)).toEqual([
			{ code: "exploration.answer", side: "b", due: day(10), late: true },
			{ code: "exploration.waitOrEnd", side: "a", due: null, late: false },
		]);
		expect(ballAt(day(11), ...past)).toBe("both");
	});

	test("both again, when Светлана took hers back", () => {
		const past: Past = [...waiting, late("exploration.answers", "b", 10), did(withdrawAnswers, svetlana, day(11))];
		expect(at(day(12), ...past).map((it) => [it.code, it.side, it.due])).toEqual([
			["exploration.answer", "a", day(16)],
			["exploration.answer", "b", day(16)],
		]);
	});

	test("both, once the answers lie open: a verdict each", () => {
		expect(at(day(6), ...open).map((it) => [it.code, it.side])).toEqual([
			["exploration.decide", "a"],
			["exploration.decide", "b"],
		]);
	});

	test("Светлана, when Dana has given hers; the most urgent comes first", () => {
		const past: Past = [...open, did(sealVerdict("exploreFurther", 4), dana, day(6))];
		expect(at(day(7), ...past)).toEqual([{ code: "exploration.decide", side: "a", due: day(13), late: false }]);
		expect(at(day(14), ...past, late("exploration.verdict", "a", 13)).map((it) => [it.code, it.side])).toEqual([
			["exploration.decide", "a"],
			["exploration.waitOrEnd", "b"],
		]);
	});
});

test("nobody, once it is closed, and nothing is nudged", () => {
	const closed: Past = [...waiting, did(notAFit(), dana, day(4))];
	expect(at(day(5), ...closed)).toEqual([]);
	expect(ballAt(day(5), ...closed)).toBe("none");
});

test("exploration asks nothing more when alignment has begun: the sheets are next", () => {
	const on = (side: typeof svetlana, n: number) => did(sealVerdict("exploreFurther", n), side, day(6));
	expect(at(day(7), ...open, on(svetlana, 3), on(dana, 4)).map(({ code, side }) => [code, side])).toEqual([
		["alignment.fillSheet", "a"],
		["alignment.fillSheet", "b"],
	]);
});
