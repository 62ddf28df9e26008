/** When somebody may be written to: inside their working hours, outside their quiet ones, on their own clock (R29, R27). */

/** Hours on the clock of a zone; days from Monday (1) to Sunday (7). `until` before `from` goes on past midnight. */
export interface Hours {
	readonly from: string;
	readonly until: string;
	readonly days: readonly number[];
}

/** A part of every day in which nothing arrives. */
export interface Quiet {
	readonly from: string;
	readonly until: string;
}

/** What holds for somebody who has said nothing of their hours. */
export const usualHours: Hours = { from: "09:00", until: "18:00", days: [1, 2, 3, 4, 5] };

const furthest = 15;

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
/** Is `minute` of the day in a span that may go on past midnight? A span of no length is the whole day. */
const within = ({ from, until }: Quiet, minute: number): boolean => {
	const [start, end] = [minutesOf(from), minutesOf(until)];
	return start < end ? minute >= start && minute < end : minute >= start || minute < end;
};

function open(at: Temporal.ZonedDateTime, hours: Hours, quiet: Quiet | null): boolean {
	const minute = at.hour * 60 + at.minute;
	if (!within(hours, minute) || (quiet && quiet.from !== quiet.until && within(quiet, minute))) return false;
	// Past midnight the day that counts is the one on which the work began.
	const overnight = minutesOf(hours.from) >= minutesOf(hours.until) && minute < minutesOf(hours.until);
	return hours.days.includes(overnight ? at.subtract({ days: 1 }).dayOfWeek : at.dayOfWeek);
}

/**
 * The first instant from `at` on (ISO, UTC) at which somebody with these hours may be written to. A clock that springs over
 * an hour, or has one twice, is the zone's own (IANA).
 * @returns `at` itself where that is now, and where the two leave no moment at all: a word too early beats none.
 */
export function nextOpen(at: string, zone: string, hours: Hours | null, quiet: Quiet | null): string {
	const its = hours ?? usualHours;
	const now = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
	if (open(now, its, quiet)) return at;
	const edges = [its.from, ...(quiet ? [quiet.until] : []), "00:00"];
	for (let day = 0; day <= furthest; day += 1) {
		const date = now.toPlainDate().add({ days: day });
		const moments = edges
			.map((it) => date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(it) }))
			.filter((it) => Temporal.ZonedDateTime.compare(it, now) > 0)
			.sort(Temporal.ZonedDateTime.compare);
		const first = moments.find((it) => open(it, its, quiet));
		if (first) return new Date(first.epochMilliseconds).toISOString();
	}
	return at;
}
