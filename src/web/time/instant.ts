const wall = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/;

/** What the wall of `zone` shows at a moment, as if it were UTC, ms. */
function shownIn(zone: string, at: number): number {
	const format = new Intl.DateTimeFormat("en", {
		timeZone: zone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
	});
	const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
	return Date.UTC(year, month - 1, day, hour, minute);
}

/**
 * The moment at which the wall of `zone` shows this day and time ("2026-11-23T10:00"): ISO, UTC; null where that is none. An
 * hour that the clocks skip counts as the one after it.
 */
export function instantIn(zone: string, text: string): string | null {
	const [, year, month, day, hour, minute] = (wall.exec(text) ?? []).map(Number);
	if (year === undefined || month === undefined || day === undefined || hour === undefined) return null;
	const wanted = Date.UTC(year, month - 1, day, hour, minute);
	if (Number.isNaN(wanted)) return null;
	const once = wanted - (shownIn(zone, wanted) - wanted);
	// The offset of the guess itself: the clocks may have changed between the two.
	return new Date(wanted - (shownIn(zone, once) - once)).toISOString();
}
