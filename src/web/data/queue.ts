/** The commands that wait to be sent, as a value: what goes next, and what an answer does to the rest. Pure. */
import type { CommandDone, Problem } from "../../core/api.ts";
import type { Reader, Side } from "../../core/kit.ts";
import type { Command } from "../../core/partnership.ts";

/** From which seat a command was given; it is sent from no other. */
export interface Seat {
	readonly person: string;
	readonly side: Reader;
}

/**
 * The line on which the commands of a seat link go, in the place of a partnership's id. Whoever sits here, it is the link that
 * sends: so it waits for nobody, and for nobody else.
 */
export const lineOfLink = (token: string): string => `s/${token}`;
/** The token of the link that this is the line of; null for a partnership's. */
export const linkOfLine = (line: string): string | null => (line.startsWith("s/") ? line.slice(2) : null);

export interface Refused {
	readonly sentence: string;
	readonly problem: Problem | null;
	/** When the writer was told, ISO. */
	readonly at: string;
}

/** A command on its way. `at` is when it was given, ISO; `order` tells two of one millisecond apart. */
export interface Queued {
	readonly id: string;
	readonly partnership: string;
	readonly seat: Seat;
	readonly command: Command;
	readonly at: string;
	readonly order: number;
	readonly is: "sending" | "waitingForLine" | "refused";
	readonly refused: Refused | null;
	/** Taken by the host, which said how long the chains are now; shown as predicted until the record here is as long. */
	readonly taken: CommandDone | null;
}

export type Queue = readonly Queued[];

export const seatName = ({ person, side }: Seat): string => `${person}@${side}`;
const sameLine = (one: Queued, two: Queued): boolean =>
	one.partnership === two.partnership && seatName(one.seat) === seatName(two.seat);

/** Puts a command at the end. One that was refused and is now given anew makes room for its successor. */
export const given = (queue: Queue, fresh: Queued): Queue => [
	...queue.filter((it) => !(it.is === "refused" && sameLine(it, fresh) && it.command.name === fresh.command.name)),
	fresh,
];

/** Merges what was stored by an earlier page; what is here already stays as it is. Nothing of it is on its way yet. */
export function restored(queue: Queue, stored: Queue): Queue {
	const here = new Set(queue.map((it) => it.id));
	const earlier = stored.filter((it) => !here.has(it.id) && !it.taken);
	return [...earlier.map((it): Queued => (it.is === "sending" ? { ...it, is: "waitingForLine" } : it)), ...queue].sort(
		(x, y) => x.at.localeCompare(y.at) || x.order - y.order,
	);
}

const change = (queue: Queue, id: string, its: Partial<Queued>): Queue =>
	queue.map((it) => (it.id === id ? { ...it, ...its } : it));

export const sending = (queue: Queue, id: string): Queue => change(queue, id, { is: "sending", refused: null });
export const waiting = (queue: Queue, id: string): Queue => change(queue, id, { is: "waitingForLine" });
export const taken = (queue: Queue, id: string, done: CommandDone): Queue => change(queue, id, { taken: done });
/** The record here is so long now: what it holds needs no prediction any more. */
export const landed = (queue: Queue, partnership: string, { both, own }: CommandDone): Queue =>
	queue.filter((it) => it.partnership !== partnership || !it.taken || it.taken.both > both || it.taken.own > own);
export const refused = (queue: Queue, id: string, why: Refused): Queue =>
	change(queue, id, { is: "refused", refused: why });
export const without = (queue: Queue, id: string): Queue => queue.filter((it) => it.id !== id);

/** What one person gave in one partnership, in order. */
export const ownedBy = (queue: Queue, person: string, partnership: string): Queue =>
	queue.filter((it) => it.partnership === partnership && it.seat.person === person);

/** What was given on one line, in order, by whomever. */
export const givenIn = (queue: Queue, line: string): Queue => queue.filter((it) => it.partnership === line);

/** Who sits at this browser: an account's person, or a seat of the demonstration, which goes before it in its partnership. */
export interface Sitter {
	readonly person: string | null;
	readonly demo: { readonly partnership: string; readonly side: Side } | null;
}

/** What `who` gave in this partnership, in order: nothing of another account, and nothing of the other side. */
export function givenBy(queue: Queue, who: Sitter, partnership: string): Queue {
	if (linkOfLine(partnership) !== null) return givenIn(queue, partnership);
	const { person, demo } = who;
	if (demo?.partnership === partnership)
		return queue.filter((it) => it.partnership === partnership && it.seat.side === demo.side);
	return person === null ? [] : ownedBy(queue, person, partnership);
}

/**
 * The next command to send for `who` in this partnership, in order. What was given before its writer knew of an
 * earlier one's refusal stays: it was given in the belief that the other would be taken.
 */
export function nextToSend(queue: Queue, who: Sitter, partnership: string): Queued | null {
	let blind = "";
	for (const it of givenBy(queue, who, partnership)) {
		if (it.taken) continue;
		if (it.refused && it.is === "refused") blind = it.refused.at > blind ? it.refused.at : blind;
		else if (it.at > blind) return it;
	}
	return null;
}
