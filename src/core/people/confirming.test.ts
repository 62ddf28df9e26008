/** What a side holds sealed when its owner changes waits for the new one's word. */
import { describe, expect, test } from "vitest";
import { nextMoves } from "../moves.ts";
import { passTime, wakeAt } from "../partnership.ts";
import { close } from "../stages/rules.ts";
import { aligning, danaSheet, svetlanaSheet } from "../testing/aligning.ts";
import {
	asked,
	changed,
	confirm,
	danaSealed,
	handOver,
	joins,
	leave,
	mikeAsOwner,
	mikeOwns,
	slots,
	successor,
	takeOver,
} from "../testing/changing.ts";
import {
	knowing,
	loneStarAnswers,
	opened,
	sealed,
	sealVerdict,
	shared,
	svetlanaAnswers,
	withdrawAnswers,
	withdrawVerdict,
} from "../testing/exploring.ts";
import { did, given, type Past, recorded, stateOf } from "../testing/given.ts";
import { dana, day, id, mike, ruth, svetlana } from "../testing/people.ts";

describe("what is sealed and not yet opened, after the owner has changed", () => {
	const texts = loneStarAnswers;

	test("whoever the new owner is, they are asked; the other side is not late meanwhile", () => {
		for (const [past, command, who] of [
			[danaSealed, handOver(mike), dana],
			[[...danaSealed, did(successor(mike), dana, day(3))], leave, dana],
			[danaSealed, leave, dana],
		] as const) {
			const state = stateOf(...past, did(command, who, day(4)));
			expect(state.sealing[slots.answers]?.b).toMatchObject({ is: "held", confirmBy: day(11), mine: { texts } });
			expect(passTime(state, day(15)).map((it) => it.type)).not.toContain("sealing.fellDue");
		}
	});

	test("Dana leaves without a successor: one question stands, and it is asked once", () => {
		const gone: Past = [...danaSealed, did(leave, dana, day(4))];
		given(...gone)
			.when(takeOver, ruth, day(5))
			.gives(changed(null, "ruth", "tookOver"));
		given(...danaSealed)
			.when(leave, dana, day(4))
			.gives(asked(slots.answers, day(11)), shared("people.seatEnded", { side: "b", person: "dana", how: "left" }));
	});

	test("Светлана seals, and nothing opens before Mike's word; then both do", () => {
		const waits: Past = [...mikeOwns, did(svetlanaAnswers, svetlana, day(5))];
		const { sealing } = stateOf(...waits);
		expect([sealing[slots.answers]?.a.is, sealing[slots.answers]?.b.is]).toEqual(["held", "held"]);
		given(...waits)
			.when(confirm(slots.answers), mikeAsOwner, day(6))
			.gives(
				shared("sealing.confirmed", { slot: slots.answers, side: "b", due: day(13) }),
				opened({ slot: slots.answers, side: "a", n: 1, texts: svetlanaAnswers.input.answers }),
				opened({ slot: slots.answers, side: "b", n: 2, texts }),
			);
	});

	test("Mike confirms first; then Светлана has her days and her seal opens both", () => {
		const firm: Past = [...mikeOwns, did(confirm(slots.answers), mikeAsOwner, day(9))];
		expect(wakeAt(stateOf(...firm))).toBe(day(16));
		given(...firm)
			.when(svetlanaAnswers, svetlana, day(10))
			.gives(
				...sealed({ slot: slots.answers, side: "a", n: 1, texts: svetlanaAnswers.input.answers }, day(17)),
				opened({ slot: slots.answers, side: "a", n: 1, texts: svetlanaAnswers.input.answers }),
				opened({ slot: slots.answers, side: "b", n: 2, texts }),
			);
	});

	test("Mike takes Dana's answers back instead, at any time, and Светлана is none the wiser", () => {
		given(...mikeOwns, did(svetlanaAnswers, svetlana, day(5)))
			.when(withdrawAnswers, mikeAsOwner, day(6))
			.gives(shared("sealing.withdrawn", { slot: slots.answers, side: "b" }));
	});

	test("a side that does not confirm falls due: then the other may take its own back, or close", () => {
		const waits: Past = [...mikeOwns, did(svetlanaAnswers, svetlana, day(5))];
		const move = (at: string) => nextMoves(stateOf(...waits), at).find((it) => it.code === "people.confirm");
		expect(move(day(6))).toEqual({ code: "people.confirm", side: "b", due: day(11), late: false });
		expect(wakeAt(stateOf(...waits))).toBe(day(11));
		const late: Past = [...waits, ...passTime(stateOf(...waits), day(11)).map((it) => recorded(it, day(11)))];
		expect(stateOf(...late).sealing[slots.answers]?.late).toBe("b");
		given(...late)
			.when(withdrawAnswers, svetlana, day(12))
			.gives(shared("sealing.withdrawn", { slot: slots.answers, side: "a" }));
		given(...late)
			.when({ name: "exploration.closeWithoutAnswer", input: {} }, svetlana, day(12))
			.gives(shared("stages.closed", { how: "noAnswer", by: ["a"] }));
	});

	test.each([
		["exploreFurther", "exploreFurther", "stages.entered"],
		["exploreFurther", "notAFit", "stages.closed"],
		["notAFit", "exploreFurther", "stages.closed"],
	] as const)(
		"verdicts: %s and, confirmed, %s end in %s, as they would have at the second seal",
		(ours, theirs, end) => {
			const open: Past = [...danaSealed, did(svetlanaAnswers, svetlana, day(3)), ...knowing(day(3))];
			const decided: Past = [
				...open,
				did(sealVerdict(theirs, 5), dana, day(4)),
				did(handOver(mike), dana, day(5)),
				did(sealVerdict(ours, 6), svetlana, day(6)),
			];
			expect(stateOf(...decided).stages).toMatchObject({ closed: null, path: [{ kind: "exploration" }] });
			const confirmed = stateOf(...decided, did(confirm(slots.verdict), mikeAsOwner, day(7)));
			const straight = stateOf(
				...open,
				did(sealVerdict(theirs, 5), dana, day(4)),
				did(sealVerdict(ours, 6), svetlana, day(7)),
			);
			expect(confirmed.stages).toEqual(straight.stages);
			expect(confirmed.stages.closed ? "stages.closed" : "stages.entered").toBe(end);
			given(...decided)
				.when(withdrawVerdict, mikeAsOwner, day(7))
				.gives(shared("sealing.withdrawn", { slot: slots.verdict, side: "b" }));
		},
	);

	test("a sheet in alignment waits for the same word", () => {
		const handed: Past = [
			...aligning,
			...joins(2, mike, "member"),
			did(danaSheet, dana, day(16)),
			did(handOver(mike), dana, day(16)),
			did(svetlanaSheet, svetlana, day(17)),
		];
		expect(stateOf(...handed).sealing["alignment.sheet"]).toMatchObject({ a: { is: "held" }, b: { is: "held" } });
		const confirmed = stateOf(...handed, did(confirm("alignment.sheet"), mikeAsOwner, day(18)));
		expect(confirmed.sealing["alignment.sheet"]).toMatchObject({ a: { is: "open" }, b: { is: "open" } });
		expect(confirmed.stages.path.at(-1)?.kind).toBe("alignment");
	});

	test("both owners have changed: the first word opens nothing, the second both", () => {
		const olgaJoins: Past = [
			did({ name: "people.invite", input: { invitation: id(4), side: "a", role: "member" } }, svetlana, day(2)),
			did(
				{ name: "people.join", input: { invitation: id(4), own: null } },
				{ ...mike, person: "olga", side: "a" },
				day(2),
			),
		];
		const olgaOwns = { kind: "person", person: "olga", side: "a", role: "owner" } as const;
		const both: Past = [
			...danaSealed,
			...olgaJoins,
			did(handOver(mike), dana, day(4)),
			did(svetlanaAnswers, svetlana, day(5)),
			did({ name: "people.handOver", input: { to: "olga" } }, svetlana, day(5)),
		];
		const one: Past = [...both, did(confirm(slots.answers), olgaOwns, day(6))];
		expect(stateOf(...one).sealing[slots.answers]?.a).toMatchObject({ is: "held", confirmBy: null });
		expect(stateOf(...one, did(confirm(slots.answers), mikeAsOwner, day(7))).sealing[slots.answers]?.a.is).toBe("open");
	});

	test("only the owner confirms, only what is asked, and not where all is over", () => {
		given(...mikeOwns)
			.when(confirm(slots.answers), ruth, day(5))
			.refused("people.ownerOnly");
		given(...mikeOwns)
			.when(confirm(slots.answers), svetlana, day(5))
			.refused("sealing.nothingSealed");
		given(...danaSealed)
			.when(confirm(slots.answers), dana, day(5))
			.refused("sealing.noConfirmationAsked");
		given(...mikeOwns, recorded(close("notAFit", ["a"]), day(5), svetlana))
			.when(confirm(slots.answers), mikeAsOwner, day(6))
			.refused("stages.closed");
	});

	test("a seal's own words never stand in what the question or the word puts on the shared chain", () => {
		const story: Past = [...mikeOwns, did(confirm(slots.answers), mikeAsOwner, day(5))];
		expect(JSON.stringify(stateOf(...story).people)).not.toContain(loneStarAnswers.success);
		given(...mikeOwns)
			.when(confirm(slots.answers), mikeAsOwner, day(5))
			.gives(shared("sealing.confirmed", { slot: slots.answers, side: "b", due: day(12) }));
	});
});
