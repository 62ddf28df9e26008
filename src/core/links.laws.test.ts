/** What a link shows, over random histories: enough for its one thing, and no hidden word of anybody (B9). */
import fc from "fast-check";
import { expect, test } from "vitest";
import { otherSide, type PastEvent, sides } from "./kit.ts";
import { linkPurposes, linkShows } from "./links.ts";
import type { MoveCode } from "./moves.ts";
import { nextMoves } from "./moves.ts";
import { decide, fold } from "./partnership.ts";
import { oneWay } from "./testing/given.ts";
import { hiddenWords, histories, play } from "./testing/histories.ts";
import { moveCodes } from "./texts.ts";

const runs = { numRuns: 400, seed: 20261123 };

const shown = (events: readonly PastEvent[], purpose: MoveCode): readonly PastEvent[] =>
	events.filter((it) => linkShows(purpose, it));

test("what may be sent from a link is decided on what the link shows as it is on everything", () => {
	const decided = new Map<string, number>();
	fc.assert(
		fc.property(histories, (steps) => {
			for (const { step, actor, past, before, decision } of play(steps).went) {
				if (step.act !== "command" || actor.kind !== "person" || !before) continue;
				const { name } = step.command;
				const asked = nextMoves(before, step.at).filter((it) => it.side === actor.side);
				for (const { code } of asked.filter((it) => linkPurposes[it.code].commands.includes(name))) {
					const state = fold(shown(past, code));
					const here = decide(state, step.command, { at: step.at, actor, sees: "own", ...oneWay });
					const says = here.ok || here.refusal.code;
					expect([code, name, says]).toEqual([code, name, decision.ok || decision.refusal.code]);
					if (decision.ok) decided.set(`${code} ${name}`, (decided.get(`${code} ${name}`) ?? 0) + 1);
				}
			}
		}),
		runs,
	);
	const purposes = new Set([...decided.keys()].map((it) => it.split(" ")[0]));
	const never = moveCodes.filter((it) => linkPurposes[it].commands.length > 0 && !purposes.has(it));
	expect(never).toEqual([]);
});

test("no link shows a word that either side keeps to itself, not even its own side's", () => {
	fc.assert(
		fc.property(histories, (steps) => {
			const { events } = play(steps);
			const words = sides.flatMap((side) => hiddenWords(steps, otherSide(side)));
			for (const purpose of moveCodes) {
				const view = JSON.stringify(shown(events, purpose));
				expect(words.filter((it) => view.includes(it))).toEqual([]);
			}
		}),
		{ ...runs, numRuns: 40 },
	);
});
