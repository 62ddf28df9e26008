/** Every room bears a text that was removed: whatever words are gone, everything is still folded, told and decided. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { comparisonOf } from "./alignment/comparison.ts";
import { documentOf } from "./alignment/document.ts";
import { missingFor } from "./alignment/gate.ts";
import { type Chain, type PastEvent, sides } from "./kit.ts";
import { nextMoves } from "./moves.ts";
import { decide, fold, hide, type Partnership, passTime, wakeAt } from "./partnership.ts";
import { danaAnswers, svetlanaAnswers } from "./testing/exploring.ts";
import { oneWay, recorded } from "./testing/given.ts";
import { histories, play, readBy } from "./testing/histories.ts";
import { dana, day, svetlana } from "./testing/people.ts";

interface Place {
	readonly chain: Chain;
	readonly position: number;
	readonly name: string;
}

/** Where every text of these events stands. */
function placesIn(events: readonly PastEvent[]): readonly Place[] {
	const length = { both: 0, a: 0, b: 0 };
	return events.flatMap(({ chain, texts }) => {
		length[chain] += 1;
		const position = length[chain];
		return Object.keys(texts).map((name) => ({ chain, position, name }));
	});
}

/** The record as the host has it once these texts were removed: the words are absent, and an entry says so of each. */
function withRemoved(events: readonly PastEvent[], places: readonly Place[], at: string): readonly PastEvent[] {
	const gone = new Set(places.map((it) => JSON.stringify([it.chain, it.position, it.name])));
	const length = { both: 0, a: 0, b: 0 };
	const left = events.map((it) => {
		length[it.chain] += 1;
		const stays = Object.entries(it.texts).filter(
			([name]) => !gone.has(JSON.stringify([it.chain, length[it.chain], name])),
		);
		return { ...it, texts: Object.fromEntries(stays) };
	});
	const deeds = places.map((it) =>
		recorded({ chain: it.chain, type: "record.textRemoved", version: 1, data: { ...it } }, at, svetlana),
	);
	return [...left, ...deeds];
}

/** Everything that is made of a state for somebody to read. */
function told(state: Partnership, now: string) {
	const comparison = comparisonOf(state);
	return {
		moves: nextMoves(state, now),
		due: passTime(state, now),
		wake: wakeAt(state),
		comparison,
		missing: missingFor(state, comparison),
		document: comparison && documentOf(state, comparison),
	};
}

const wordsOf = (events: readonly PastEvent[]): readonly string[] =>
	JSON.stringify(events.map((it) => it.texts)).match(/канарейка-\d+-\w+/g) ?? [];

test("whatever was removed, every viewer folds what they may know, is told what waits, and finds none of the words", () => {
	let compared = 0;
	let looked = 0;
	fc.assert(
		fc.property(histories, fc.array(fc.nat(), { maxLength: 12 }), (steps, picks) => {
			const { events } = play(steps);
			const at = steps.at(-1)?.at ?? day(1);
			const all = placesIn(events);
			const places = [...new Set(picks.flatMap((n) => all[n % Math.max(1, all.length)] ?? []))];
			const after = withRemoved(events, places, at);
			const state = fold(after);
			if (!state) return;
			for (const viewer of sides) expect(fold(readBy(after, viewer))).toEqual(hide(state, viewer));
			const everything = JSON.stringify([state, told(state, at)]);
			if (comparisonOf(state)) compared += 1;
			const left = new Set(wordsOf(after));
			for (const word of wordsOf(events)) {
				if (left.has(word)) continue;
				looked += 1;
				expect(everything).not.toContain(word);
			}
			for (const [actor, command] of [
				[svetlana, svetlanaAnswers],
				[dana, danaAnswers],
			] as const)
				expect(() => decide(state, command, { at, actor, sees: "all", ...oneWay })).not.toThrow();
		}),
		{ numRuns: 200, seed: 20260302 },
	);
	expect(compared).toBeGreaterThan(10);
	expect(looked).toBeGreaterThan(50);
});
