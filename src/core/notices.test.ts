import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { otherSide, type PastEvent, sides } from "./kit.ts";
import { nextMoves } from "./moves.ts";
import {
	follow,
	type NoticeSettings,
	nextTelling,
	noticesFor,
	type Shared,
	type Telling,
	unfollowed,
	usualNotices,
} from "./notices.ts";
import { fold, type Partnership } from "./partnership.ts";
import { histories, play, retell, type Step } from "./testing/histories.ts";
import { daysAfter } from "./time/zones.ts";

const runs = { numRuns: 60, seed: 20261123 };
const eager: NoticeSettings = { ...usualNotices, everything: true };

const sharedOf = (events: readonly PastEvent[]): readonly Shared[] =>
	events.filter((it) => it.chain === "both").map((event, i) => ({ position: i + 1, event }));

const tellingOf = (state: Partnership, entries: readonly Shared[], now: string): Telling => ({
	partnership: "pact",
	state,
	followed: follow(unfollowed, entries),
	entries,
	now,
});

const personsIn = ({ people }: Partnership): readonly string[] => [
	...sides.flatMap((side) => people.seats[side].map((it) => it.person)),
	...(people.facilitator?.person ? [people.facilitator.person] : []),
];

/** Everything told to everybody on the days after a history. */
function told(state: Partnership, entries: readonly Shared[], now: string) {
	const it = tellingOf(state, entries, now);
	return personsIn(state).flatMap((person) =>
		[0, 1, 4, 20].map((days) => noticesFor({ ...it, now: daysAfter(now, days) }, person, eager)),
	);
}

const everyHistory = (law: (events: readonly PastEvent[], now: string, steps: readonly Step[]) => void): void => {
	fc.assert(
		fc.property(histories, (steps) => {
			const { events } = play(steps);
			if (events.length > 0) law(events, events.at(-1)?.at ?? "", steps);
		}),
		runs,
	);
};

describe("over random histories", () => {
	test("what is told rests on the shared chain alone", () => {
		let some = 0;
		everyHistory((events, now) => {
			const entries = sharedOf(events);
			const all = fold(events);
			const open = fold(entries.map((it) => it.event));
			if (!all || !open) return;
			expect(told(open, entries, now)).toEqual(told(all, entries, now));
			some += told(all, entries, now).flat().length;
		});
		expect(some).toBeGreaterThan(500);
	});

	test("two histories that differ only in what is hidden from a side tell its people the same", () => {
		everyHistory((events, now, steps) => {
			for (const side of sides) {
				const twin = play(retell(steps, side)).events;
				const [one, two] = [fold(events), fold(twin)];
				if (one && two) expect(told(two, sharedOf(twin), now)).toEqual(told(one, sharedOf(events), now));
			}
		});
	});

	test("a reminder names a move that is listed, on the reader's side, under a key of its own", () => {
		everyHistory((events, now) => {
			const state = fold(events);
			if (!state) return;
			const entries = sharedOf(events);
			for (const side of sides)
				for (const { person } of state.people.seats[side]) {
					const notices = noticesFor(tellingOf(state, entries, now), person, eager);
					const codes = notices.flatMap((it) => (it.is === "move" ? [it.code] : []));
					const listed = nextMoves(state, now);
					for (const code of codes) {
						expect(listed.some((it) => it.code === code && it.side === side)).toBe(true);
					}
					expect(new Set(notices.map((it) => it.key)).size).toBe(notices.length);
				}
		});
	});

	test("followed step by step or at once, the same is known", () => {
		everyHistory((events) => {
			const entries = sharedOf(events);
			const moments = [...new Set(entries.map((it) => it.event.at))];
			let known = unfollowed;
			for (const at of moments)
				known = follow(
					known,
					entries.filter((it) => it.event.at <= at),
				);
			expect(known).toEqual(follow(unfollowed, entries));
		});
	});

	test("nothing of a move changes by time alone before the moment that is named", () => {
		everyHistory((events, now) => {
			const state = fold(events);
			if (!state) return;
			const it = tellingOf(state, sharedOf(events), now);
			const next = nextTelling(it);
			if (!next) return;
			const justBefore = new Date(Date.parse(next) - 1).toISOString();
			for (const person of personsIn(state)) {
				const moves = (at: string) =>
					noticesFor({ ...it, now: at }, person, eager).filter((each) => each.is === "move" && each.phase !== "new");
				expect(moves(justBefore).map((each) => each.key)).toEqual(moves(now).map((each) => each.key));
			}
		});
	});
});

test("a facilitator hears news and is asked nothing", () => {
	let heard = 0;
	everyHistory((events, now) => {
		const state = fold(events);
		const person = state?.people.facilitator?.person;
		if (!state || !person) return;
		const notices = noticesFor(tellingOf(state, sharedOf(events), now), person, eager);
		expect(notices.every((it) => it.is === "news")).toBe(true);
		heard += notices.length;
	});
	expect(heard).toBeGreaterThan(5);
});

test("whoever did a thing is not told of it, whoever waits across the table is", () => {
	let across = 0;
	everyHistory((events, now) => {
		const state = fold(events);
		if (!state) return;
		const it = tellingOf(state, sharedOf(events), now);
		for (const { code, side, by } of it.followed.listed)
			for (const each of sides)
				for (const { person } of state.people.seats[each]) {
					const asked = noticesFor(it, person, eager).filter((one) => one.kind === "asked" && one.code === code);
					if (by === person && side === each) expect(asked).toEqual([]);
					if (by !== null && side === each && state.people.seats[otherSide(each)].some((one) => one.person === by))
						across += asked.length;
				}
	});
	expect(across).toBeGreaterThan(30);
});
