/**
 * What somebody is to be told of one partnership. Reminders come from `nextMoves` and from nothing else (domain: Next moves);
 * beside them stands news that asks for nothing: what opened, a new stage, a new owner, an end. Rests on the shared chain alone.
 */
import * as z from "zod/mini";
import type { ActingPerson, PastEvent, Role, Side } from "./kit.ts";
import { type Move, type MoveCode, nextMoves } from "./moves.ts";
import { evolve, type Partnership } from "./partnership.ts";
import { actorIn, isFacilitator } from "./people/state.ts";
import { dayMs } from "./time/zones.ts";

/** Why somebody is told: each can be switched off by itself. */
export const noticeKinds = ["asked", "reminder", "news"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** By which ways a person can be told. Mail is there as soon as an address is; the others are linked in settings. */
export const noticeWays = ["mail", "slack", "telegram"] as const;
export type NoticeWay = (typeof noticeWays)[number];

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const wanted = z.strictObject({ asked: z.boolean(), reminder: z.boolean(), news: z.boolean() });

/**
 * What a person wants to be told, and when not. `everything`: also what their side has to do where another answers for it.
 * Kept beside the name, never in the record.
 */
export const noticeSettings = z.strictObject({
	mail: wanted,
	slack: wanted,
	telegram: wanted,
	everything: z.boolean(),
	quiet: z.nullable(z.strictObject({ from: clock, until: clock })),
});
export type NoticeSettings = z.infer<typeof noticeSettings>;

const all = { asked: true, reminder: true, news: true };
export const usualNotices: NoticeSettings = { mail: all, slack: all, telegram: all, everything: false, quiet: null };

/** When a move is told: as it comes, a day before it is due, when it is late, or three days on where it has no date. */
export type Phase = "new" | "soon" | "late" | "still";
export type News = "opened" | "stage" | "owner" | "closed";

/** One thing to tell one person. `key` names it for ever within its partnership: who was told it is not told it again. */
export type Notice = {
	readonly key: string;
	readonly partnership: string;
	readonly kind: NoticeKind;
	/** Position on the shared chain from which on it holds: with `code`, the occasion. */
	readonly since: number;
} & (
	| { readonly is: "move"; readonly code: MoveCode; readonly phase: Phase; readonly due: string | null }
	| { readonly is: "news"; readonly code: News; readonly at: string }
);

/** A move that is listed, and since when: the entry after which it came, its instant, and whose entry that was. */
export interface Listed {
	readonly code: MoveCode;
	readonly side: Side;
	readonly since: number;
	readonly at: string;
	readonly by: string | null;
}

/** What is known of a partnership up to one position of the shared chain. */
export interface Followed {
	readonly position: number;
	readonly listed: readonly Listed[];
}
export const unfollowed: Followed = { position: 0, listed: [] };

/** A shared entry as it is followed. */
export interface Shared {
	readonly position: number;
	readonly event: PastEvent;
}

const same = (one: Pick<Move, "code" | "side">, other: Pick<Move, "code" | "side">): boolean =>
	one.code === other.code && one.side === other.side;

const personOf = ({ actor }: PastEvent): string | null => (actor.kind === "system" ? null : actor.person);

/** Goes on from `known` over the shared entries, all of them in order; those up to `known.position` are folded only. */
export function follow(known: Followed, entries: readonly Shared[]): Followed {
	let state: Partnership | null = null;
	let { listed, position } = known;
	for (const [i, { position: here, event }] of entries.entries()) {
		state = evolve(state, event);
		const next = entries[i + 1];
		// What one command recorded stands at one instant: a move between two of its entries never was.
		if (!state || here <= known.position || next?.event.at === event.at) continue;
		const moves = nextMoves(state, event.at);
		listed = moves.map(({ code, side }) => {
			const was = listed.find((it) => same(it, { code, side }));
			return was ?? { code, side, since: here, at: event.at, by: personOf(event) };
		});
		position = here;
	}
	return { position, listed };
}

/** Days on which a move without a date is told once more, and for which news is news. */
const patience = 3;
/** A date is told a day before, where the move was there by then. */
const ahead = dayMs;

const plus = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

function phaseOf({ due }: Pick<Move, "due">, at: string, now: string): Phase {
	if (due === null) return now >= plus(at, patience * dayMs) ? "still" : "new";
	if (now >= due) return "late";
	return now >= plus(due, -ahead) && at < plus(due, -ahead) ? "soon" : "new";
}

const answering: readonly Role[] = ["owner", "adviser"];

/** Is what a side has to do asked of this one of its people? `everything`: also what others answer for. */
export const isAsked = ({ role, deputyOf }: ActingPerson, everything: boolean): boolean =>
	everything || answering.includes(role) || deputyOf !== undefined;

/**
 * What one person is to be told at `now`, the most urgent first. Nothing that is done; of what follows from their own hand,
 * only with `own`: whoever has no account finds the way on in the message alone.
 */
export function noticesFor(
	{ partnership, state, followed, entries, now }: Telling,
	person: string,
	settings: NoticeSettings,
	own = false,
): readonly Notice[] {
	const acting = actorIn(state.people, person, now);
	if (!acting && !isFacilitator(state.people, person)) return [];
	const mine = acting && isAsked(acting, settings.everything);
	const moves = mine ? nextMoves(state, now).filter((it) => it.side === acting.side) : [];
	return [
		...moves.flatMap((move): readonly Notice[] => {
			const since = followed.listed.find((it) => same(it, move));
			if (!since) return [];
			const phase = phaseOf(move, since.at, now);
			if (phase === "new" && since.by === person && !own) return [];
			const { code, due } = move;
			const key = `${code}/${since.since}/${phase}`;
			return [
				{
					key,
					partnership,
					kind: phase === "new" ? "asked" : "reminder",
					since: since.since,
					is: "move",
					code,
					phase,
					due,
				},
			];
		}),
		...newsIn(entries, now, person).map(({ code, position, at }): Notice => {
			return { key: `${code}/${position}`, partnership, kind: "news", since: position, is: "news", code, at };
		}),
	];
}

/** A partnership as it stands, followed up to its last shared entry. */
export interface Telling {
	readonly partnership: string;
	readonly state: Partnership;
	readonly followed: Followed;
	readonly entries: readonly Shared[];
	readonly now: string;
}

const newsBy: Readonly<Record<string, News>> = {
	"sealing.opened": "opened",
	"stages.entered": "stage",
	"people.ownerChanged": "owner",
	"stages.closed": "closed",
};

/** News of the last days that others made. Two openings of one moment are one piece of news. */
function newsIn(entries: readonly Shared[], now: string, person: string) {
	const found: { readonly code: News; readonly position: number; readonly at: string }[] = [];
	for (const { position, event } of entries.slice(1)) {
		const code = newsBy[event.type];
		if (!code || personOf(event) === person || plus(event.at, patience * dayMs) <= now) continue;
		if (!found.some((it) => it.code === code && it.at === event.at)) found.push({ code, position, at: event.at });
	}
	return found;
}

/** The next instant at which time alone changes what is to be told (ISO), or null. */
export function nextTelling({ state, followed, now }: Telling): string | null {
	const moments = nextMoves(state, now).flatMap((move) => {
		const since = followed.listed.find((it) => same(it, move));
		if (!since) return [];
		return move.due === null ? [plus(since.at, patience * dayMs)] : [plus(move.due, -ahead), move.due];
	});
	return moments.filter((it) => it > now).sort()[0] ?? null;
}

/** How something that was asked came to be asked no more. */
export interface Ended {
	/** ISO instant. */
	readonly at: string;
	/** Whose hand it was; null where it was nobody's. */
	readonly person: string | null;
}

/** When a move that was listed after position `since` was not listed any more; null while it is, or where time alone ended it. */
export function endOf(
	entries: readonly Shared[],
	{ code, side, since }: { readonly code: MoveCode; readonly side: Side; readonly since: number },
): Ended | null {
	let state: Partnership | null = null;
	for (const [i, { position, event }] of entries.entries()) {
		state = evolve(state, event);
		if (!state || position <= since || entries[i + 1]?.event.at === event.at) continue;
		const asked = nextMoves(state, event.at).some((it) => same(it, { code, side }));
		if (!asked) return { at: event.at, person: personOf(event) };
	}
	return null;
}
