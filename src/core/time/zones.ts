import { accept, type Result, refuse } from "../kit.ts";

const dayMs = 86_400_000;
const zoneName = /^(?:UTC|[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/;

/**
 * True for an IANA zone by name. An offset ("+03:00") is not a zone: it cannot know when clocks change (R27).
 */
export function isZone(zone: string): boolean {
	if (!zoneName.test(zone)) return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

/** The instant `days` times 24 hours after `at`; both ISO, UTC. */
export const daysAfter = (at: string, days: number): string => new Date(Date.parse(at) + days * dayMs).toISOString();

/** Which day of a time box `now` is, from 1; a box that began this minute is on day 1. */
export const dayOf = (since: string, now: string): number =>
	Math.max(1, Math.floor((Date.parse(now) - Date.parse(since)) / dayMs) + 1);

/** The earlier of two instants, where either may be absent. */
export function earlier(one: string | null, two: string | null): string | null {
	if (one === null || two === null) return one ?? two;
	return one < two ? one : two;
}

/** `at` as an ISO instant in UTC with milliseconds, or a refusal that names what was expected. */
export function readInstant(at: string): Result<string, "time.notAnInstant"> {
	const ms = Date.parse(at);
	return Number.isNaN(ms) ? refuse("time.notAnInstant", { at }) : accept(new Date(ms).toISOString());
}
