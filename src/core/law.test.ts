/**
 * The law that everything rests on (architecture: The house): a viewer's state is the fold of what the viewer may read,
 * and what is hidden from a viewer leaves no trace in anything that viewer can see or ask.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Actor, type Reader, sides } from "./kit.ts";
import { nextMoves } from "./moves.ts";
import { type Command, commands, decide, fold, hide, type Partnership, passTime, wakeAt } from "./partnership.ts";
import { approve, danaSheet, mark, propose, recallSheet } from "./testing/aligning.ts";
import { danaAnswers, notAFit, sealVerdict, withdrawAnswers, withdrawVerdict } from "./testing/exploring.ts";
import { oneWay } from "./testing/given.ts";
import { hiddenWords, histories, play, readBy, retell, type Step } from "./testing/histories.ts";
import { dana, facilitating, id, svetlana } from "./testing/people.ts";

const runs = { numRuns: 400, seed: 20260307 };
const own: Record<Reader, Actor> = { a: svetlana, b: dana, facilitator: facilitating };
/** Everybody who reads: each side, and the neutral facilitator. */
const readers: readonly Reader[] = [...sides, "facilitator"];
const everyReader = (law: (steps: readonly Step[], viewer: Reader) => void): void => {
	fc.assert(
		fc.property(histories, (steps) => {
			for (const viewer of readers) law(steps, viewer);
		}),
		runs,
	);
};

/** What a viewer can read off a partnership at a moment, hidden or not. */
const seen = (state: Partnership | null, now: string) =>
	state && { moves: nextMoves(state, now), due: passTime(state, now), wake: wakeAt(state) };

test("the fold of what a viewer may read is the full fold with the other side's secrets hidden", () => {
	everyReader((steps, viewer) => {
		const { events, state } = play(steps);
		expect(fold(readBy(events, viewer))).toEqual(state && hide(state, viewer));
	});
});

test("a hidden word occurs nowhere in what its viewer reads or folds, and is not lost either", () => {
	let words = 0;
	everyReader((steps, viewer) => {
		const { events, state } = play(steps);
		const readable = readBy(events, viewer);
		const view = JSON.stringify([readable, fold(readable), state && seen(state, "2026-06-01T00:00:00.000Z")]);
		for (const word of hiddenWords(steps, viewer)) {
			expect(view).not.toContain(word);
			if (JSON.stringify(events).includes(word)) words += 1;
		}
	});
	expect(words).toBeGreaterThan(500);
});

/** What the other side does on its own chain by its place there: both what happens and whether it may is hidden. */
const isTheirOwn = (step: Step, actor: Actor, viewer: Reader): boolean =>
	step.act === "command" &&
	step.command.name === "removal.removeOwn" &&
	actor.kind === "person" &&
	actor.side !== viewer;

test("two histories that differ only in what is hidden from a viewer give that viewer the same everything", () => {
	let different = 0;
	everyReader((steps, viewer) => {
		const one = play(steps);
		const two = play(retell(steps, viewer));
		if (JSON.stringify(one.events) !== JSON.stringify(two.events)) different += 1;
		expect(readBy(two.events, viewer)).toEqual(readBy(one.events, viewer));
		for (const [n, { decision, step, before, actor }] of one.went.entries()) {
			const twin = two.went[n];
			expect(seen(twin?.before ?? null, step.at)).toEqual(seen(before, step.at));
			if (isTheirOwn(step, actor, viewer)) continue;
			expect(twin?.decision.ok).toBe(decision.ok);
			if (!decision.ok) expect(twin?.decision).toEqual(decision);
		}
		const now = steps.at(-1)?.at ?? "";
		for (const command of everything) {
			const context = { at: now, actor: own[viewer], sees: "all", ...oneWay } as const;
			const first = decide(one.state, command, context);
			const second = decide(two.state, command, context);
			expect(second.ok).toBe(first.ok);
			if (!first.ok) expect(second).toEqual(first);
		}
	});
	expect(different).toBeGreaterThan(400);
});

test("what the browser may predict, it predicts: accepted exactly when the host does, the host's events or a beginning of them", () => {
	const predicted = new Map<string, number>();
	fc.assert(
		fc.property(histories, (steps) => {
			for (const { step, actor, decision, past } of play(steps).went) {
				const seat = actor.kind === "person" ? actor.side : null;
				if (step.act === "command" && seat && commands[step.command.name].predict && past.length > 0) {
					const context = { at: step.at, actor, sees: "own", ...oneWay } as const;
					const guess = decide(fold(readBy(past, seat)), step.command, context);
					expect(guess.ok).toBe(decision.ok);
					if (guess.ok && decision.ok) expect(decision.value.slice(0, guess.value.length)).toEqual(guess.value);
					else expect(guess).toEqual(decision);
					const key = `${step.command.name} ${guess.ok}`;
					predicted.set(key, (predicted.get(key) ?? 0) + 1);
				}
			}
		}),
		runs,
	);
	const predictable = Object.entries(commands).flatMap(([name, it]) => (it.predict ? [name] : []));
	const wanted = predictable.flatMap((name) => [`${name} true`, `${name} false`]);
	expect(wanted.filter((it) => !predicted.has(it))).toEqual([]);
});

const everything: readonly Command[] = [
	danaSheet,
	recallSheet,
	approve(1),
	mark("gets", "same"),
	propose("vision", 99, { is: "words" }, { en: "Tea" }),
	{ name: "alignment.closeWithoutAnswer", input: {} },
	{ name: "people.confirmSealed", input: { slot: "alignment.sheet" } },
	danaAnswers,
	withdrawAnswers,
	sealVerdict("exploreFurther", 99),
	sealVerdict("notAFit", 99, "why", true),
	withdrawVerdict,
	notAFit("why"),
	{ name: "exploration.closeWithoutAnswer", input: {} },
	{ name: "people.invite", input: { invitation: id(9), side: "a", role: "member" } },
	{ name: "people.invite", input: { invitation: id(9), side: "b", role: "owner" } },
	{ name: "people.withdrawInvitation", input: { invitation: id(1) } },
];
