import { describe, expect, test } from "vitest";
import { passTime } from "../partnership.ts";
import { close } from "../stages/rules.ts";
import {
	closeWithoutAnswer,
	danaAnswers,
	knowing,
	loneStarAnswers,
	notAFit,
	opened,
	sealAnswers,
	sealed,
	sealVerdict,
	severnyAnswers,
	shared,
	svetlanaAnswers,
	withdrawAnswers,
	withdrawVerdict,
} from "../testing/exploring.ts";
import { begun, did, given, invited, met, recorded, stateOf } from "../testing/given.ts";
import { dana, day, id, igor, loneStarKitchens, mike, olga, ruth, svetlana, system } from "../testing/people.ts";
import { commands } from "./contract.ts";
import { questions } from "./questions.ts";

const answers = { slot: "exploration.answers" };
const verdict = { slot: "exploration.verdict" };
const severny = { ...answers, side: "a", n: 1, texts: severnyAnswers } as const;
const loneStar = { ...answers, side: "b", n: 2, texts: loneStarAnswers } as const;
const danaLate = (slot: string, n: number) => recorded(shared("sealing.fellDue", { slot, side: "b" }), day(n));

/** Светлана sealed on day 3; Dana has until day 10. */
const waiting = [...met, did(svetlanaAnswers, svetlana, day(3))];
const open = [...waiting, did(danaAnswers, dana, day(5)), ...knowing(day(5))];
const keepGoing = { ...verdict, side: "a", n: 3, data: { verdict: "exploreFurther" } } as const;
const kept = (side: "a" | "b", reason: string) =>
	({ chain: side, type: "exploration.reasonKept", version: 1, data: {}, texts: { reason } }) as const;

describe("eight answers, sealed until both have answered (R2, R3, B2)", () => {
	test("Светлана seals first: Dana sees a commitment and a date, no word", () => {
		given(...met)
			.when(svetlanaAnswers, svetlana, day(3))
			.gives(...sealed(severny, day(10)));
	});

	test("Dana seals second, and both open in the same breath, as they were sealed", () => {
		given(...waiting)
			.when(danaAnswers, dana, day(5))
			.gives(...sealed(loneStar, day(12)), opened(severny), opened(loneStar));
		expect(stateOf(...open).sealing["exploration.answers"]).toMatchObject({
			a: { is: "open", content: { texts: severnyAnswers } },
			b: { is: "open", content: { texts: loneStarAnswers } },
		});
	});

	test("Светлана may answer before anybody is invited", () => {
		given(...begun)
			.when(svetlanaAnswers, svetlana, day(1))
			.gives(...sealed(severny, day(8)));
	});

	test("an answer is sealed once, and what lies open stays", () => {
		const second = sealAnswers({ ...severnyAnswers, margin: "50 %" }, 9);
		given(...waiting)
			.when(second, svetlana, day(4))
			.refused("sealing.alreadySealed");
		given(...open)
			.when(second, svetlana, day(6))
			.refused("sealing.alreadyOpen");
	});

	test("all eight questions are answered, in words", () => {
		const input = commands["exploration.sealAnswers"].input;
		expect(input.safeParse(svetlanaAnswers.input).success).toBe(true);
		for (const question of questions) {
			const { [question]: _, ...seven } = severnyAnswers;
			expect(input.safeParse({ ...svetlanaAnswers.input, answers: seven }).success, question).toBe(false);
			const blank = { ...severnyAnswers, [question]: " \n" };
			expect(input.safeParse({ ...svetlanaAnswers.input, answers: blank }).success, question).toBe(false);
		}
	});
});

describe("taking a seal back", () => {
	const late = [...waiting, danaLate("exploration.answers", 10)];

	test("once Dana is late Светлана takes her answers back unopened, and may answer anew", () => {
		const taken = shared("sealing.withdrawn", { slot: "exploration.answers", side: "a" });
		given(...late)
			.when(withdrawAnswers, svetlana, day(11))
			.gives(taken);
		const again = sealAnswers({ ...severnyAnswers, margin: "50 %" }, 9);
		given(...late, did(withdrawAnswers, svetlana, day(11)))
			.when(again, svetlana, day(12))
			.gives(...sealed({ ...severny, n: 9, texts: again.input.answers }, day(19)));
	});

	test("it stays visible that it was taken back", () => {
		const state = stateOf(...late, did(withdrawAnswers, svetlana, day(11)));
		expect(state.sealing["exploration.answers"]).toEqual({
			a: { is: "none" },
			b: { is: "none" },
			late: null,
			withdrawals: { a: 1, b: 0 },
		});
	});

	test("not while Dana has time, not what Dana holds, not what lies open", () => {
		given(...waiting)
			.when(withdrawAnswers, svetlana, day(9))
			.refused("sealing.notDueYet", { due: day(10) });
		given(...waiting)
			.when(withdrawAnswers, dana, day(9))
			.refused("sealing.nothingSealed");
		given(...open)
			.when(withdrawAnswers, svetlana, day(20))
			.refused("sealing.alreadyOpen");
	});

	test("while nobody has come to answer, it may be taken back at once", () => {
		given(...begun, did(svetlanaAnswers, svetlana, day(1)))
			.when(withdrawAnswers, svetlana, day(2))
			.gives(shared("sealing.withdrawn", { slot: "exploration.answers", side: "a" }));
	});

	test("a verdict, too, once the other is late with theirs", () => {
		const decided = [...open, did(sealVerdict("exploreFurther", 3), svetlana, day(6))];
		given(...decided)
			.when(withdrawVerdict, svetlana, day(7))
			.refused("sealing.notDueYet", { due: day(13) });
		given(...decided, danaLate("exploration.verdict", 13))
			.when(withdrawVerdict, svetlana, day(14))
			.gives(shared("sealing.withdrawn", { slot: "exploration.verdict", side: "a" }));
	});

	test("Dana who answers late still opens both: late is a fact, not a bar", () => {
		given(...late)
			.when(danaAnswers, dana, day(12))
			.gives(...sealed(loneStar, day(19)), opened(severny), opened(loneStar));
	});
});

describe("who comes late and who is late", () => {
	const early = [...begun, did(svetlanaAnswers, svetlana, day(1)), invited];
	const join = did({ name: "people.join", input: { invitation: id(1), own: loneStarKitchens } }, dana, day(12));

	test("Dana comes on day 12 to answers sealed on day 1: her seven days begin when she comes", () => {
		expect(passTime(stateOf(...early), day(12))).toEqual([]);
		const here = stateOf(...early, join);
		expect(passTime(here, day(19, -1))).toEqual([]);
		expect(passTime(here, day(19))).toEqual([shared("sealing.fellDue", { slot: "exploration.answers", side: "b" })]);
	});

	test("so nobody is left with “no answer” while the invitation is still good", () => {
		given(...early)
			.when(closeWithoutAnswer, svetlana, day(11))
			.refused("exploration.otherStillHasTime");
	});
});

describe("two verdicts, sealed until both (R3)", () => {
	const svetlanaOn = did(sealVerdict("exploreFurther", 3), svetlana, day(6));
	const danaOn = { ...verdict, side: "b", n: 4, data: { verdict: "exploreFurther" } } as const;
	const danaNo = { ...verdict, side: "b", n: 4, data: { verdict: "notAFit" } } as const;

	test("first the answers have to lie open", () => {
		given(...waiting)
			.when(sealVerdict("exploreFurther", 3), svetlana, day(4))
			.refused("exploration.answersFirst");
	});

	test("the first verdict opens nothing", () => {
		given(...open)
			.when(sealVerdict("exploreFurther", 3), svetlana, day(6))
			.gives(...sealed(keepGoing, day(13)));
	});

	test("two “explore further”: alignment begins, for seven days", () => {
		given(...open, svetlanaOn)
			.when(sealVerdict("exploreFurther", 4), dana, day(7))
			.gives(
				...sealed(danaOn, day(14)),
				opened(keepGoing),
				opened(danaOn),
				shared("stages.entered", { stage: "alignment", due: day(14) }),
			);
	});

	test("one “not a fit” closes, and says whose it was", () => {
		given(...open, svetlanaOn)
			.when(sealVerdict("notAFit", 4), dana, day(7))
			.gives(...sealed(danaNo, day(14)), opened(keepGoing), opened(danaNo), close("notAFit", ["b"]));
	});

	test("two “not a fit” close as well, by both", () => {
		const svetlanaNo = { ...keepGoing, data: { verdict: "notAFit" } };
		given(...open, did(sealVerdict("notAFit", 3), svetlana, day(6)))
			.when(sealVerdict("notAFit", 4), dana, day(7))
			.gives(...sealed(danaNo, day(14)), opened(svetlanaNo), opened(danaNo), close("notAFit", ["a", "b"]));
	});

	test("Светлана's reason stays on her own chain; Dana's, which she shares, opens with her verdict", () => {
		const mine = "Мне не по себе от их сроков";
		const theirs = "Our stores cannot pay within 30 days";
		const first = given(...open).when(sealVerdict("notAFit", 3, mine), svetlana, day(6));
		first.gives(kept("a", mine), ...sealed({ ...keepGoing, data: { verdict: "notAFit" } }, day(13)));
		const state = stateOf(
			...open,
			did(sealVerdict("notAFit", 3, mine), svetlana, day(6)),
			did(sealVerdict("notAFit", 4, theirs, true), dana, day(7)),
		);
		expect(state.exploration.reasons).toEqual({ a: mine, b: null });
		expect(state.sealing["exploration.verdict"]?.b).toMatchObject({ content: { texts: { reason: theirs } } });
		expect(state.sealing["exploration.verdict"]?.a).toMatchObject({ content: { texts: {} } });
	});

	test("a verdict is given once", () => {
		given(...open, svetlanaOn)
			.when(sealVerdict("notAFit", 9), svetlana, day(7))
			.refused("sealing.alreadySealed");
	});

	test("when alignment has begun, exploration is over", () => {
		const on = [...open, svetlanaOn, did(sealVerdict("exploreFurther", 4), dana, day(7))];
		for (const command of [svetlanaAnswers, sealVerdict("notAFit", 9), withdrawVerdict, notAFit(), closeWithoutAnswer])
			given(...on)
				.when(command, svetlana, day(8))
				.refused("stages.notThisStage", { stage: "exploration", now: "alignment" });
	});
});

describe("a decisive “not a fit”", () => {
	const reason = "Our investors said no to new suppliers this year";

	test("Dana releases it at once, shares her reason, and the partnership closes politely", () => {
		given(...waiting)
			.when(notAFit(reason, true), dana, day(4))
			.gives(shared("exploration.notAFit", { side: "b" }, { reason }), close("notAFit", ["b"]));
	});

	test("a reason that she does not share stays on her own chain", () => {
		given(...waiting)
			.when(notAFit(reason), dana, day(4))
			.gives(kept("b", reason), shared("exploration.notAFit", { side: "b" }, {}), close("notAFit", ["b"]));
	});

	test("what Светлана had sealed stays sealed for ever", () => {
		const state = stateOf(...waiting, did(notAFit(), dana, day(4)));
		expect(state.sealing["exploration.answers"]?.a).toMatchObject({ is: "held" });
		expect(state.stages.closed).toEqual({ how: "notAFit", by: ["b"], at: day(4) });
		expect(state.exploration.released).toEqual({ side: "b", at: day(4), reason: null });
	});

	test("Светлана may say it before anybody came", () => {
		given(...begun, invited)
			.when(notAFit(), svetlana, day(2))
			.gives(shared("exploration.notAFit", { side: "a" }, {}), close("notAFit", ["a"]));
	});
});

describe("no answer", () => {
	const expired = recorded(shared("people.invitationExpired", { invitation: id(1) }), day(22));

	test("Dana is late: Светлана may close, and nothing that was sealed is opened", () => {
		given(...waiting, danaLate("exploration.answers", 10))
			.when(closeWithoutAnswer, svetlana, day(11))
			.gives(close("noAnswer", ["a"]));
	});

	test("nobody used the invitation: she may close as well", () => {
		given(...begun, invited, expired)
			.when(closeWithoutAnswer, svetlana, day(23))
			.gives(close("noAnswer", ["a"]));
	});

	test("not while the other side has time, not by the late one, not before anybody was invited", () => {
		given(...waiting)
			.when(closeWithoutAnswer, svetlana, day(9))
			.refused("exploration.otherStillHasTime");
		given(...waiting, danaLate("exploration.answers", 10))
			.when(closeWithoutAnswer, dana, day(11))
			.refused("exploration.otherStillHasTime");
		given(...begun)
			.when(closeWithoutAnswer, svetlana, day(2))
			.refused("exploration.nobodyThere");
	});
});

describe("who may", () => {
	const everything = [
		svetlanaAnswers,
		withdrawAnswers,
		sealVerdict("exploreFurther", 3),
		withdrawVerdict,
		notAFit(),
		closeWithoutAnswer,
	];

	test.each([olga, igor, mike, ruth, system])("only an owner binds a side (not %o)", (actor) => {
		for (const command of everything)
			given(...open)
				.when(command, actor, day(6))
				.refused("people.ownerOnly");
	});

	test("nothing is added once it is closed", () => {
		for (const command of everything)
			given(...open, did(notAFit(), dana, day(6)))
				.when(command, svetlana, day(7))
				.refused("stages.closed", { how: "notAFit" });
		for (const command of everything)
			given(...begun, did(notAFit(), svetlana, day(2)))
				.when(command, svetlana, day(3))
				.refused("stages.closed", { how: "notAFit" });
	});
});
