/** Video messages: one from each side is an exchange, and an exchange is a call (R1). */
import { expect, test } from "vitest";
import { video } from "../testing/following.ts";
import { did, met, type Past, stateOf } from "../testing/given.ts";
import { dana, day, mike, svetlana } from "../testing/people.ts";
import { callsHeld } from "./state.ts";
import { unanswered } from "./videos.ts";

const sent = (n: number) => video(n, (name) => `${name} ${n}`);
const callsAfter = (...more: Past): number =>
	callsHeld(stateOf(...met, ...more).exploration).length - callsHeld(stateOf(...met).exploration).length;

test("two messages make one call, whoever begins; a third waits for a fourth", () => {
	const story: Past = [
		did(sent(1), dana, day(3)),
		did(sent(2), svetlana, day(3)),
		did(sent(3), dana, day(4)),
		did(sent(4), svetlana, day(4)),
	];
	expect([1, 2, 3, 4].map((n) => callsAfter(...story.slice(0, n)))).toEqual([0, 1, 1, 2]);
});

test("one side alone makes no call, however often it speaks", () => {
	const story: Past = [did(sent(1), dana, day(3)), did(sent(2), mike, day(3)), did(sent(3), dana, day(4))];
	expect(callsAfter(...story)).toBe(0);
	expect(unanswered(stateOf(...met, ...story).exploration, "a")?.summary).toBe("summary 1");
	expect(unanswered(stateOf(...met, ...story).exploration, "b")).toBeNull();
});
