import { timeIn } from "../time/when.ts";

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const day = 24 * 60;

/** What "10:00" in one zone is on the clock of another, at the offsets of `now`: they differ by season. */
export function clockIn(clock: string, there: string, here: string, now: string): string {
	const ahead = minutes(timeIn(now, here, "en")) - minutes(timeIn(now, there, "en"));
	const shown = (minutes(clock) + ahead + 2 * day) % day;
	return `${String(Math.floor(shown / 60)).padStart(2, "0")}:${String(shown % 60).padStart(2, "0")}`;
}
