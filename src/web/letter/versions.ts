/** The letter as it stood after each round: the record up to the moment when the next one was handed over. Pure. */
import type { PastEvent } from "../../core/kit.ts";
import { type Letter, letterOf, type People } from "../../core/letter/letter.ts";
import { fold } from "../../core/partnership.ts";

/**
 * The letter after round `number` and its answers, or null while the record here does not hold that round. 0: as it was
 * drafted.
 */
export function letterAfter(events: readonly PastEvent[], number: number, people: People): Letter | null {
	const isLetter = (it: PastEvent): boolean => it.type === "stages.entered" && it.data["stage"] === "letter";
	const begun = events.findIndex(isLetter);
	const handed = events.flatMap(({ type }, at) => (type === "letter.handedOver" ? [at] : []));
	if (begun < 0 || number > handed.length) return null;
	const next = handed[number];
	const state = fold(next === undefined ? events : events.slice(0, firstOf(events, next)));
	return state && letterOf(state, people);
}

/** The proposals of a round stand before the entry that hands it over. */
function firstOf(events: readonly PastEvent[], handedOver: number): number {
	const at = events[handedOver]?.at;
	let first = handedOver;
	while (events[first - 1]?.type === "proposals.proposed" && events[first - 1]?.at === at) first -= 1;
	return first;
}
