import { describe, expect, test } from "vitest";
import type { Command } from "../../core/partnership.ts";
import * as queue from "./queue.ts";

const dana: queue.Sitter = { person: "dana", demo: null };
const withdraw: Command = { name: "exploration.withdrawAnswers", input: {} };
const close: Command = { name: "exploration.closeWithoutAnswer", input: {} };

const given = (id: string, minute: number, command: Command = withdraw, person = "dana"): queue.Queued => ({
	id,
	partnership: "p",
	seat: { person, side: "a" },
	command,
	at: `2026-11-20T09:${String(minute).padStart(2, "0")}:00.000Z`,
	order: minute,
	is: "sending",
	refused: null,
	taken: null,
});
const no = (minute: number): queue.Refused => ({
	sentence: "The other side still has time.",
	problem: null,
	at: `2026-11-20T09:${minute}:00.000Z`,
});
const next = (it: queue.Queue, who = dana): string | null => queue.nextToSend(it, who, "p")?.id ?? null;

describe("what waits to be sent", () => {
	test("goes in the order it was given, one after the other", () => {
		const both = queue.given(queue.given([], given("1", 10)), given("2", 11, close));
		expect(next(both)).toBe("1");
		expect(next(queue.taken(both, "1", { both: 6, own: 1 }))).toBe("2");
		expect(next(queue.without(both, "1"))).toBe("2");
	});

	test("stops at a refusal: what was given before the writer knew of it stays behind it", () => {
		const both = queue.given(queue.given([], given("1", 10)), given("2", 11, close));
		const stopped = queue.refused(both, "1", no(12));
		expect(next(stopped)).toBeNull();
		expect(stopped.map((it) => it.id)).toEqual(["1", "2"]);
		expect(next(queue.without(stopped, "1"))).toBe("2");
		expect(next(queue.sending(stopped, "1"))).toBe("1");
	});

	test("what is given after a refusal was read goes on its way", () => {
		const refused = queue.refused(queue.given([], given("1", 10)), "1", no(12));
		expect(next(queue.given(refused, given("2", 13, close)))).toBe("2");
	});

	test("the same command given anew takes the place of the refused one", () => {
		const refused = queue.refused(queue.given([], given("1", 10)), "1", no(12));
		expect(queue.given(refused, given("2", 13)).map((it) => it.id)).toEqual(["2"]);
	});

	test("never goes out for somebody else: not for another account, not for the other side of a demonstration", () => {
		const mine = queue.given([], given("1", 10));
		expect(next(mine, { person: "svetlana", demo: null })).toBeNull();
		expect(next(mine, { person: null, demo: null })).toBeNull();
		expect(next(mine, { person: "dana", demo: { partnership: "p", side: "b" } })).toBeNull();
		expect(next(mine, { person: null, demo: { partnership: "p", side: "a" } })).toBe("1");
		expect(next(mine, { person: "dana", demo: { partnership: "another", side: "b" } })).toBe("1");
	});

	test("is shown as predicted until the record holds it", () => {
		const taken = queue.taken(queue.given([], given("1", 10)), "1", { both: 6, own: 1 });
		expect(queue.landed(taken, "p", { both: 5, own: 1 })).toHaveLength(1);
		expect(queue.landed(taken, "another", { both: 9, own: 9 })).toHaveLength(1);
		expect(queue.landed(taken, "p", { both: 6, own: 1 })).toEqual([]);
	});

	test("comes back after a reload in its order, waiting, once", () => {
		const stored = [given("2", 11, close), given("1", 10)];
		const back = queue.restored([given("2", 11, close)], stored);
		expect(back.map((it) => [it.id, it.is])).toEqual([
			["1", "waitingForLine"],
			["2", "sending"],
		]);
	});
});
