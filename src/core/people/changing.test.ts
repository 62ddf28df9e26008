import { describe, expect, test } from "vitest";
import { nextMoves } from "../moves.ts";
import { close } from "../stages/rules.ts";
import {
	changed,
	changeRole,
	danaSealed,
	deputy,
	endDeputy,
	handOver,
	leave,
	mikeOwns,
	remove,
	slots,
	successor,
	takeOver,
	team,
} from "../testing/changing.ts";
import { danaAnswers, shared } from "../testing/exploring.ts";
import { did, given, met, type Past, recorded, stateOf } from "../testing/given.ts";
import { dana, day, id, mike, ruth, svetlana } from "../testing/people.ts";
import { actorIn, ownerlessSince, ownerOf, successorOf } from "./state.ts";

describe("roles of one's own side (R20)", () => {
	test("Dana makes Ruth an adviser and Mike the bridge", () => {
		given(...team)
			.when(changeRole(mike, "bridge"), dana, day(3))
			.gives(shared("people.roleChanged", { side: "b", person: "mike", role: "bridge" }));
		const { people } = stateOf(...team, did(changeRole(ruth, "adviser"), dana, day(3)));
		expect(people.seats.b.map(({ person, role, since }) => [person, role, since])).toEqual([
			["dana", "owner", day(2)],
			["mike", "member", day(2)],
			["ruth", "adviser", day(3)],
		]);
	});

	test("Dana ends Mike's seat; he acts no more, and what he did keeps his name", () => {
		const { people } = stateOf(...team, did(remove(mike), dana, day(3)));
		expect(actorIn(people, "mike", day(3))).toBeNull();
		expect(people.former.b).toEqual([
			{ person: "mike", role: "member", since: day(2), endedAt: day(3), how: "removed" },
		]);
	});

	test("nobody disposes of the other side's seats, of their own, or of one that is not there", () => {
		for (const command of [changeRole(mike, "bridge"), remove(mike), handOver(mike), successor(mike)]) {
			given(...team)
				.when(command, svetlana, day(3))
				.refused("people.noSuchColleague");
			given(...team)
				.when(command, ruth, day(3))
				.refused("people.ownerOnly");
		}
		for (const command of [changeRole(dana, "bridge"), remove(dana), handOver(dana), successor(dana)])
			given(...team)
				.when(command, dana, day(3))
				.refused("people.ownSeat");
	});
});

describe("handing over and succession (R19)", () => {
	test("Dana hands over to Mike and stays as a member", () => {
		given(...team)
			.when(handOver(mike), dana, day(3))
			.gives(changed("dana", "mike", "handedOver"));
		const { people } = stateOf(...team, did(handOver(mike), dana, day(3)));
		expect(people.seats.b.map(({ person, role }) => [person, role])).toEqual([
			["dana", "member"],
			["mike", "owner"],
			["ruth", "bridge"],
		]);
		expect(people.ownerChanges.b).toEqual({ from: "dana", to: "mike", how: "handedOver", at: day(3) });
	});

	test("a successor is named for both to see, can be taken back, and is gone with the seat", () => {
		const named: Past = [...team, did(successor(mike), dana, day(3))];
		expect(successorOf(stateOf(...named).people, "b")).toBe("mike");
		expect(successorOf(stateOf(...named).people, "a")).toBeNull();
		expect(successorOf(stateOf(...named, did(successor(null), dana, day(4))).people, "b")).toBeNull();
		expect(successorOf(stateOf(...named, did(remove(mike), dana, day(4))).people, "b")).toBeNull();
		expect(successorOf(stateOf(...named, did(handOver(mike), dana, day(4))).people, "b")).toBeNull();
	});

	test("Dana leaves: Mike is owner in the same breath, and she acts no more", () => {
		given(...team, did(successor(mike), dana, day(3)))
			.when(leave, dana, day(4))
			.gives(
				changed("dana", "mike", "succeeded"),
				shared("people.seatEnded", { side: "b", person: "dana", how: "left" }),
			);
		const { people } = stateOf(...mikeOwns);
		expect([ownerOf(people, "b"), actorIn(people, "dana", day(4)), ownerlessSince(people, "b")]).toEqual([
			"mike",
			null,
			null,
		]);
	});

	test("Dana leaves without a successor: the side has no owner until a colleague takes over", () => {
		const gone: Past = [...team, did(leave, dana, day(4))];
		expect(ownerlessSince(stateOf(...gone).people, "b")).toBe(day(4));
		expect(nextMoves(stateOf(...gone), day(4))).toContainEqual({
			code: "people.takeOver",
			side: "b",
			due: null,
			late: false,
		});
		given(...gone)
			.when(takeOver, ruth, day(5))
			.gives(changed(null, "ruth", "tookOver"));
		given(...gone, did(takeOver, ruth, day(5)))
			.when(takeOver, mike, day(5))
			.refused("people.seatTaken");
		given(...team)
			.when(takeOver, mike, day(5))
			.refused("people.seatTaken");
		given(...gone)
			.when(takeOver, dana, day(5))
			.refused("people.noSuchColleague");
	});

	test("the last of a side stays while the partnership is open: nobody would be left to choose who reads on", () => {
		given(...met)
			.when(leave, dana, day(4))
			.refused("people.lastOne");
		given(...met, recorded(close("notAFit", ["b"]), day(4), dana))
			.when(leave, dana, day(5))
			.gives(shared("people.seatEnded", { side: "b", person: "dana", how: "left" }));
	});

	test("whoever sat on one side does not come back on the other", () => {
		const invite = { name: "people.invite", input: { invitation: id(8), side: "a", role: "member" } } as const;
		given(...team, did(remove(mike), dana, day(3)), did(invite, svetlana, day(4)))
			.when({ name: "people.join", input: { invitation: id(8), own: null } }, mike, day(5))
			.refused("people.wasAcross");
	});

	test("a partnership that has ended can still be left and handed on", () => {
		const closed = [...danaSealed, recorded(close("notAFit", ["a"]), day(4), svetlana)];
		given(...closed)
			.when(handOver(mike), dana, day(5))
			.gives(changed("dana", "mike", "handedOver"));
		given(...closed)
			.when(leave, mike, day(5))
			.gives(shared("people.seatEnded", { side: "b", person: "mike", how: "left" }));
	});
});

describe("deputies with dates", () => {
	const away: Past = [...team, did(deputy(mike, "2026-03-10", "2026-03-12"), dana, day(3))];

	test("Mike acts for Dana on Austin's days, from the first to the last, and the record says for whom", () => {
		const { people } = stateOf(...away);
		const acts = (at: string) => actorIn(people, "mike", at)?.deputyOf;
		expect(acts("2026-03-10T04:59:59.999Z")).toBeUndefined();
		expect(acts("2026-03-10T05:00:00.000Z")).toBe("dana");
		expect(acts("2026-03-13T04:59:59.999Z")).toBe("dana");
		expect(acts("2026-03-13T05:00:00.000Z")).toBeUndefined();
		expect(actorIn(people, "dana", "2026-03-11T12:00:00.000Z")).toEqual(dana);
	});

	test("on these days he seals for his side, and does not dispose of seats", () => {
		const at = "2026-03-11T12:00:00.000Z";
		const acting = { ...mike, deputyOf: "dana" };
		expect(actorIn(stateOf(...away).people, "mike", at)).toEqual(acting);
		expect(stateOf(...away, did(danaAnswers, acting, at)).sealing[slots.answers]?.b).toMatchObject({ is: "held" });
		for (const command of [
			handOver(ruth),
			successor(ruth),
			remove(ruth),
			changeRole(ruth, "member"),
			deputy(ruth, "2026-03-11", "2026-03-11"),
		])
			given(...away)
				.when(command, acting, at)
				.refused("people.ownerThemselves");
		given(...away)
			.when(danaAnswers, mike, day(3))
			.refused("people.ownerOnly");
	});

	test.each([
		["the last day before the first", "2026-03-12", "2026-03-11"],
		["all past", "2026-03-01", "2026-03-03"],
		["more than sixty days", "2026-03-10", "2026-05-09"],
	])("%s is refused", (_, from, until) => {
		given(...team)
			.when(deputy(mike, from, until), dana, day(3))
			.refused("people.deputyDates", { days: 60 });
	});

	test("sixty days are good, so is a deputyship that began yesterday and ends today", () => {
		for (const [from, until] of [
			["2026-03-10", "2026-05-08"],
			["2026-03-03", "2026-03-04"],
		] as const)
			given(...team)
				.when(deputy(mike, from, until), dana, day(3))
				.gives(shared("people.deputyNamed", { side: "b", person: "mike", from, until }));
	});

	test("it ends when Dana says so, when she leaves, when ownership changes, and when Mike leaves", () => {
		given(...away)
			.when(endDeputy, dana, day(9))
			.gives(shared("people.deputyEnded", { side: "b", person: "mike" }));
		for (const [command, who] of [
			[endDeputy, dana],
			[leave, dana],
			[leave, mike],
			[handOver(ruth), dana],
		] as const)
			expect(stateOf(...away, did(command, who, day(9))).people.deputies.b).toBeNull();
		given(...team)
			.when(endDeputy, dana, day(9))
			.refused("people.noDeputy");
	});

	test("no new deputy where all is over", () => {
		given(...team, recorded(close("notAFit", ["a"]), day(3), svetlana))
			.when(deputy(mike, "2026-03-10", "2026-03-11"), dana, day(4))
			.refused("stages.closed");
	});
});
