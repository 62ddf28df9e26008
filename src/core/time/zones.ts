/** A day of twenty-four hours, in milliseconds. */
export const dayMs = 86_400_000;
const zoneName = /^(?:UTC|[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/;
/** Zones that were asked for and exist, some 600 at most: asking the platform again costs as much as a whole command. */
const found = new Set<string>();
const offsetByName = /^Etc\/GMT[+-]/i;

/**
 * True for an IANA zone by name. An offset ("+03:00", "Etc/GMT-3") is not one: it cannot know when clocks change (R27).
 */
export function isZone(zone: string): boolean {
	if (found.has(zone)) return true;
	if (!zoneName.test(zone) || offsetByName.test(zone)) return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: zone });
		found.add(zone);
		return true;
	} catch {
		return false;
	}
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The day on the wall in `zone` at an instant: ISO, 2026-11-23. */
export function dateIn(zone: string, at: string): string {
	const clock =
		clocks.get(zone) ??
		new Intl.DateTimeFormat("en", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
	clocks.set(zone, clock);
	const parts = Object.fromEntries(clock.formatToParts(Date.parse(at)).map(({ type, value }) => [type, value]));
	return `${parts["year"]}-${parts["month"]}-${parts["day"]}`;
}

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

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
