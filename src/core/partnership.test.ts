/** Laws of the rules over random histories (quality: Properties). What is hidden from whom: law.test.ts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ball, type MoveCode, nextMoves } from "./moves.ts";
import {
	commands,
	decide,
	evolve,
	fold,
	type Partnership,
	passTime,
	events as schemas,
	wakeAt,
} from "./partnership.ts";
import type { StageKind } from "./stages/contract.ts";
import { present } from "./stages/state.ts";
import { notAFit, svetlanaAnswers } from "./testing/exploring.ts";
import { followed, made } from "./testing/following.ts";
import { begun, did, given, met, oneWay, recorded, stateOf } from "./testing/given.ts";
import { histories, type Played, play, whose } from "./testing/histories.ts";
import { dana, day, id, mike, svetlana, system } from "./testing/people.ts";

/** Played once for all laws here: telling a history costs more than asking it something. */
const plays = fc.sample(histories, { numRuns: 550, seed: 20260304 }).map(play);
const played = (law: (it: Played) => void): void => plays.forEach(law);
const noted = (state: Partnership, now: string): Partnership | null =>
	fold(
		passTime(state, now).map((it) => recorded(it, now)),
		state,
	);

test("histories reach everything: every event, both endings, alignment, the late, every role", () => {
	const seen = new Set<string>();
	played(({ events, went }) => {
		for (const { type, data } of events) {
			seen.add(type);
			if (type === "stages.closed") seen.add(`closed ${data["how"]} by ${data["by"]}`);
			if (type === "stages.entered") seen.add(`entered ${data["stage"]}`);
			if (type === "sealing.fellDue") seen.add(`late ${data["side"]}`);
			if (type === "sealing.withdrawn") seen.add(`withdrawn ${data["slot"]}`);
		}
		for (const { actor } of went) if (actor.kind === "person") seen.add(`${actor.role} of ${actor.side}`);
	});
	const endings = ["notAFit by a", "notAFit by b", "notAFit by a,b", "noAnswer by a", "noAnswer by b"];
	const roles = ["owner of a", "owner of b", "member of a", "member of b", "bridge of b", "adviser of a"];
	const wanted = [
		...Object.keys(schemas),
		...endings.map((it) => `closed ${it}`),
		...roles,
		"entered exploration",
		"entered alignment",
		"entered letter",
		"entered pilot",
		"late a",
		"late b",
		"withdrawn exploration.answers",
		"withdrawn exploration.verdict",
	];
	expect(wanted.filter((it) => !seen.has(it))).toEqual([]);
});

test("histories send only what the contracts let in, so that they can be sent over HTTP, too", () => {
	played(({ went }) => {
		for (const { step } of went) {
			if (step.act === "time") continue;
			const { name, input } = step.command;
			expect(commands[name].input.parse(input)).toEqual(input);
		}
	});
});

test("what is decided is an event of a contract, plain JSON, and folds", () => {
	played(({ went }) => {
		for (const { before, recorded: facts } of went) {
			let state = before;
			for (const event of facts) {
				const schema = schemas[event.type as keyof typeof schemas];
				expect(schema.parse(event.data)).toEqual(event.data);
				expect(JSON.parse(JSON.stringify(event))).toEqual(event);
				state = evolve(state, event);
				expect(state).not.toBeNull();
			}
		}
	});
});

test("the same record, read again from its text, gives the same state", () => {
	played(({ events, state }) => {
		expect(fold(JSON.parse(JSON.stringify(events)))).toEqual(state);
	});
});

test("a decision changes nothing that was decided upon", () => {
	played(({ went }) => {
		for (const { before, step, actor, decision } of went) {
			if (step.act === "time" || !before) continue;
			const copy = structuredClone(before);
			const again = decide(before, step.command, { at: step.at, actor, sees: "all", ...oneWay });
			expect(again).toEqual(decision);
			expect(before).toEqual(copy);
		}
	});
});

test("nothing follows a closing but leaving, and the removal of what should never have stood there", () => {
	played(({ events, state }) => {
		const end = events.findIndex((it) => it.type === "stages.closed");
		if (end < 0 || !state) return;
		const after = events.slice(end + 1).map((it) => it.type);
		expect(after.filter((it) => !/^(removal|record|people)\./.test(it))).toEqual([]);
		expect(nextMoves(state, day(400)).filter((it) => it.code !== "removal.answer")).toEqual([]);
		expect(passTime(state, day(400))).toEqual([]);
		expect(wakeAt(state)).toBeNull();
	});
});

test("every due moment is noted once, at its moment and not before", () => {
	let moments = 0;
	played(({ state }) => {
		let now: Partnership | null = state;
		for (let next = now && wakeAt(now); now && next; next = now && wakeAt(now)) {
			moments += 1;
			const before = new Date(Date.parse(next) - 1).toISOString();
			expect(passTime(now, before)).toEqual([]);
			expect(passTime(now, next).length).toBeGreaterThan(0);
			now = noted(now, next);
			expect(now && passTime(now, next)).toEqual([]);
			expect(now && (wakeAt(now) ?? "9") > next).toBe(true);
		}
	});
	expect(moments).toBeGreaterThan(300);
});

test("moves, due moments and waking rest on the shared chain alone, so both sides read the same", () => {
	played(({ events, state, went }) => {
		const now = went.at(-1)?.step.at ?? "";
		const shared = fold(events.filter((it) => it.chain === "both"));
		if (!state || !shared) return expect(shared).toBe(state);
		expect(nextMoves(shared, now)).toEqual(nextMoves(state, now));
		expect(passTime(shared, now)).toEqual(passTime(state, now));
		expect(wakeAt(shared)).toBe(wakeAt(state));
	});
});

const beyond: readonly StageKind[] = ["pilot", "checkpoint", "scale"];
function canFollow(state: Partnership, at: string, asked: Set<MoveCode>): void {
	if (state.stages.closed || beyond.includes(present(state.stages)?.kind ?? "exploration")) return;
	const moves = nextMoves(state, at);
	expect(ball(moves)).not.toBe("none");
	for (const [pick, { code, side }] of moves.entries()) {
		asked.add(code);
		const next = followed(state, at, { pick, n: 9_999, word: (what) => what });
		if (!next) throw new Error(`nobody can follow ${code}`);
		const actor = {
			...whose(state, side, next.command),
			role: code === "people.takeOver" ? "member" : "owner",
		} as const;
		expect(decide(state, next.command, { at, actor, sees: "all", ...oneWay }), code).toHaveProperty("value");
	}
}

test("until the pilot or an ending, somebody has the ball; and what a move asks for, its owner can do", () => {
	const asked = new Set<MoveCode>();
	played(({ went }) => {
		for (const { before, step } of went) if (before) canFollow(before, step.at, asked);
	});
	expect([...asked].sort()).toEqual(Object.keys(made).sort());
});

describe("time passes", () => {
	test("fourteen days go by: the box runs over once, and nothing is blocked by it", () => {
		const state = stateOf(...met);
		expect(wakeAt(state)).toBe(day(16));
		const over = { chain: "both", type: "stages.ranOver", version: 1, data: { stage: "exploration" } } as const;
		expect(passTime(state, day(16))).toEqual([over]);
		const past = [...met, recorded(over, day(16))];
		expect(wakeAt(stateOf(...past))).toBeNull();
		expect(stateOf(...past, did(svetlanaAnswers, svetlana, day(40))).stages.path[0]).toMatchObject({ ranOver: true });
	});

	test("two invitations that run out in the same moment are both noted in it", () => {
		const invite = (n: number) =>
			did({ name: "people.invite", input: { invitation: id(n), side: "a", role: "member" } }, svetlana, day(1));
		expect(passTime(stateOf(...begun, invite(2), invite(3)), day(22)).map((it) => it.data["invitation"])).toEqual([
			id(2),
			id(3),
		]);
	});

	test("a closed partnership sleeps", () => {
		const state = stateOf(...met, did(notAFit(), dana, day(3)));
		expect(passTime(state, day(99))).toEqual([]);
		expect(wakeAt(state)).toBeNull();
	});
});

test("nobody decides about a partnership that is not there, and an unknown event changes nothing", () => {
	given().when(notAFit(), svetlana, day(1)).refused("partnership.unknown");
	const { type: _, ...rest } = recorded({ chain: "both", type: "", version: 1, data: {} }, day(3), mike);
	const state = stateOf(...met);
	expect(evolve(state, { ...rest, type: "record.bound" })).toEqual({ ...state, removal: expect.anything() });
	expect(evolve(null, { ...rest, type: "people.seatTaken", actor: system })).toBeNull();
});

test("an event of a newer Oba is passed over, in a room that is known as in one that is not", () => {
	const state = stateOf(...met);
	const newer = ["people.photoTaken", "stages.paused", "sealing.shredded", "exploration.callKept", "pilot.begun"].map(
		(type) => recorded({ chain: "both", type, version: 1, data: {} }, day(3)),
	);
	const after = fold(newer, state);
	expect(after).toEqual({ ...state, removal: expect.anything() });
	// Only its place counts: what comes later stands behind it.
	expect(after?.removal.standing.both.length).toBe(state.removal.standing.both.length + newer.length);
	expect(fold(newer)).toBeNull();
});
