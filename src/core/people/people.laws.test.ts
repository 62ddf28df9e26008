/** Laws of who sits where, over random changes: whoever invites, seals, leaves, follows, takes over or hands over. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ActingPerson, otherSide, type PastEvent, type Side, sides } from "../kit.ts";
import { type Command, decide, fold, type Partnership, passTime } from "../partnership.ts";
import {
	changeRole,
	confirm,
	deputy,
	endDeputy,
	handOver,
	leave,
	remove,
	slots,
	successor,
	takeOver,
	team,
} from "../testing/changing.ts";
import { danaAnswers, svetlanaAnswers, withdrawAnswers } from "../testing/exploring.ts";
import { oneWay, recorded, stateOf } from "../testing/given.ts";
import { dana, day, id, igor, loneStarKitchens, mike, olga, ruth, svetlana } from "../testing/people.ts";
import { actorIn, ownerOf } from "./state.ts";

const everybody = [svetlana, olga, igor, dana, mike, ruth];

const change = fc.record({
	hours: fc.constantFrom(1, 5, 20, 60, 200),
	/** A side's owner, whoever that is by then, or one of these. */
	as: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...sides) }, fc.constantFrom(...everybody)),
	/** The how-manieth of the actor's own side it is about. */
	about: fc.nat(4),
	what: fc.nat(17),
	link: fc.integer({ min: 10, max: 14 }),
});
type Choice = typeof change extends fc.Arbitrary<infer T> ? T : never;

function commandOf({ what, about, link }: Choice, state: Partnership, actor: ActingPerson, at: string): Command {
	const today = at.slice(0, 10);
	const { side } = actor;
	const seats = state.people.seats[side];
	const it = { ...actor, person: seats[about % Math.max(1, seats.length)]?.person ?? "nobody" };
	const invite = (to: Side, role: "owner" | "member"): Command => ({
		name: "people.invite",
		input: { invitation: id(link), side: to, role },
	});
	const join: Command = { name: "people.join", input: { invitation: id(link), own: loneStarKitchens } };
	const seal = side === "a" ? svetlanaAnswers : danaAnswers;
	const word = confirm(slots.answers);
	const ofSeals = [seal, word, word, word, withdrawAnswers];
	const ofGuests = [invite(otherSide(side), "owner"), invite(side, "member"), join, join];
	const ofSeats = [
		handOver(it),
		successor(it),
		successor(it),
		leave,
		takeOver,
		remove(it),
		deputy(it, today, today),
		endDeputy,
	];
	return [...ofSeals, ...ofGuests, ...ofSeats][what] ?? changeRole(it, "bridge");
}

interface Moment {
	readonly state: Partnership;
	readonly events: readonly PastEvent[];
	readonly at: string;
}

/** Plays random changes from where two teams have met: each as the record says at that moment, newcomers as they are. */
function* played(choices: readonly Choice[]): Generator<Moment> {
	let state = stateOf(...team);
	let hours = 0;
	for (const choice of choices) {
		hours += choice.hours;
		const at = day(3, hours);
		const noted = passTime(state, at).map((it) => recorded(it, at));
		state = fold(noted, state) ?? state;
		const guest = typeof choice.as === "string" ? null : choice.as;
		const person = typeof choice.as === "string" ? ownerOf(state.people, choice.as) : choice.as.person;
		const seat = person === null ? null : actorIn(state.people, person, at);
		const actor = seat ?? (guest && { ...guest, role: "member" as const });
		const command = actor && commandOf(choice, state, actor, at);
		if (!actor || !command || (!seat && command.name !== "people.join")) continue;
		const decided = decide(state, command, { at, actor, sees: "all", ...oneWay });
		const events = decided.ok ? decided.value.map((it) => recorded(it, at, actor)) : [];
		state = fold(events, state) ?? state;
		yield { state, events: [...noted, ...events], at };
	}
}
const changes = fc.array(change, { minLength: 20, maxLength: 50 });
const runs = { numRuns: 1_500, seed: 20261123 };

/** What has to hold at every moment of who sits where. */
function holds({ people }: Partnership, at: string): void {
	for (const side of sides) {
		const seated = people.seats[side].map((it) => it.person);
		expect(new Set(seated).size).toBe(seated.length);
		expect(people.seats[side].filter((it) => it.role === "owner").length).toBeLessThan(2);
		const across = [...people.seats[otherSide(side)], ...people.former[otherSide(side)]].map((it) => it.person);
		expect(seated.filter((it) => across.includes(it))).toEqual([]);
		const owner = ownerOf(people, side);
		for (const named of [people.successors[side], people.deputies[side]?.person ?? null]) {
			if (named === null) continue;
			expect(seated).toContain(named);
			expect(named).not.toBe(owner);
		}
		for (const { person, role } of people.seats[side]) {
			const acting = actorIn(people, person, at);
			expect(acting).toMatchObject({ side, role });
			if (acting?.deputyOf !== undefined) expect(acting.deputyOf).toBe(owner);
		}
		for (const { person } of people.former[side])
			if (!seated.includes(person)) expect(actorIn(people, person, at)).toBeNull();
	}
}

test("one owner a side, one seat a person, never both sides; whoever is named sits there; whoever has left acts no more", () => {
	const ways = new Map<unknown, number>();
	fc.assert(
		fc.property(changes, (choices) => {
			for (const { state, events, at } of played(choices)) {
				holds(state, at);
				for (const { type, data } of events)
					if (type === "people.ownerChanged") ways.set(data["how"], (ways.get(data["how"]) ?? 0) + 1);
			}
		}),
		runs,
	);
	for (const how of ["handedOver", "succeeded", "tookOver"]) expect(ways.get(how), how).toBeGreaterThan(10);
});

test("what waits for a new owner's word is opened by nothing else, and the waiting makes nobody else late", () => {
	const met = { asked: 0, confirmed: 0, late: 0, opened: 0 };
	fc.assert(
		fc.property(changes, (choices) => {
			const waiting = new Set<unknown>();
			for (const { events } of played(choices))
				for (const { type, data } of events) {
					const { side } = data;
					if (type === "sealing.confirmationAsked") {
						waiting.add(side);
						met.asked += 1;
					}
					if (type === "sealing.confirmed" || type === "sealing.withdrawn") waiting.delete(side);
					if (type === "sealing.confirmed") met.confirmed += 1;
					if (type === "sealing.opened") {
						expect(waiting).not.toContain(side);
						met.opened += 1;
					}
					if (type !== "sealing.fellDue") continue;
					expect(waiting).not.toContain(side === "a" ? "b" : "a");
					met.late += 1;
				}
		}),
		runs,
	);
	for (const [what, times] of Object.entries(met)) expect(times, what).toBeGreaterThan(10);
});
