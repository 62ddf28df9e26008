/**
 * given(record).when(command).gives(events) or .refused(code): the stories of the rules (style: stories in tests).
 * Nothing is mocked: the rules run as they do on the host, on a clock that stands where the story says.
 */
import { expect } from "vitest";
import type { Actor, Context, Facts, NewEvent, PastEvent } from "../kit.ts";
import { merged } from "../methods/merged.ts";
import { begin, type Command, decide, fold, type Partnership, type RefusalCode } from "../partnership.ts";
import { dana, day, id, loneStarGuess, loneStarKitchens, severnyChai, svetlana } from "./people.ts";

/**
 * Stands in for SHA-256, which core may not own: it names what it commits to and, like the real one, tells nothing of the
 * content to whoever lacks the salt.
 */
export const sealOf: Context["commit"] = (slot, side, salt) => `seal of ${slot} by ${side} with ${salt.slice(-4)}`;

/** Stands in for SHA-256 where the content is open to everyone who hashes it: other content, another digest. */
const digestOf: Context["digest"] = (domain, content) => {
	let hash = 0n;
	for (const char of JSON.stringify([domain, content]))
		hash = (hash * 131n + BigInt(char.codePointAt(0) ?? 0)) % 2n ** 256n;
	return hash.toString(16).padStart(64, "0");
};

/** Both one-way functions, as the rules are handed them in the stories. */
export const oneWay = { commit: sealOf, digest: digestOf } as const;

/** A command that took effect earlier in the story. */
interface Did {
	readonly command: Command;
	readonly as: Actor;
	readonly at: string;
}
/** A story so far. */
export type Past = readonly (PastEvent | Did)[];
export const did = (command: Command, as: Actor, at: string): Did => ({ command, as, at });

/** Something the system noted, or any event, put on the record at a moment. */
export const recorded = (event: NewEvent, at: string, actor: Actor = { kind: "system" }): PastEvent => ({
	...event,
	at,
	actor,
	texts: event.texts ?? {},
});

/** Светлана has begun the partnership and described both companies. */
export const begun: readonly PastEvent[] = begin(
	{ type: "distribution", own: severnyChai, other: loneStarGuess },
	merged,
	"real",
	svetlana,
).map((event) => recorded(event, day(1), svetlana));

/** Светлана has invited Lone Star's owner (invitation 1). */
export const invited: Did = did(
	{ name: "people.invite", input: { invitation: id(1), side: "b", role: "owner" } },
	svetlana,
	day(1),
);
/** Both owners are here: exploration has begun. */
export const met: Past = [
	...begun,
	invited,
	did({ name: "people.join", input: { invitation: id(1), own: loneStarKitchens } }, dana, day(2)),
];

const contextOf = (as: Actor, at: string): Context => ({ at, actor: as, sees: "all", ...oneWay });

/** Plays a story so far: its events, and the full fold. A command that is refused here is a mistake in the story. */
function played(past: Past): {
	readonly events: readonly PastEvent[];
	readonly state: Partnership | null;
} {
	const events: PastEvent[] = [];
	let state: Partnership | null = null;
	for (const step of past) {
		const decided =
			"command" in step
				? decide(state, step.command, contextOf(step.as, step.at))
				: { ok: true as const, value: [step] };
		if (!decided.ok) throw new Error(`the story does not hold: ${decided.refusal.code}`);
		const now = "command" in step ? decided.value.map((it) => recorded(it, step.at, step.as)) : [step];
		events.push(...now);
		state = fold(now, state);
	}
	return { events, state };
}

/** The record that a story leaves behind. */
export const eventsOf = (...past: Past): readonly PastEvent[] => played(past).events;

/** The state a story ends in. */
export function stateOf(...past: Past): Partnership {
	const { state } = played(past);
	if (!state) throw new Error("the story has not begun");
	return state;
}

export const given = (...past: Past) => ({
	when(command: Command, as: Actor, at: string) {
		const decision = decide(played(past).state, command, contextOf(as, at));
		return {
			gives: (...events: readonly NewEvent[]) => expect(decision).toEqual({ ok: true, value: events }),
			refused: (code: RefusalCode, facts?: Facts) =>
				expect(decision).toEqual({ ok: false, refusal: { code, facts: facts ?? expect.anything() } }),
		};
	},
});
