/** Moments as people say them: months in words, day first, 24 hours, in a named zone (domain: Calendars). */
import type { Language } from "../../core/kit.ts";

const locales: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru" };
const made = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and asked for at every tick. */
function formatter(language: Language, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${language} ${zone} ${JSON.stringify(options)}`;
	const its = made.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone });
	made.set(key, its);
	return its;
}

const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** "18:10" */
export const timeIn = (at: string, zone: string, language: Language): string =>
	formatter(language, zone, clock).format(new Date(at));

/** "Thu 18:10" */
export const weekdayTimeIn = (at: string, zone: string, language: Language): string =>
	`${formatter(language, zone, { weekday: "short" }).format(new Date(at))} ${timeIn(at, zone, language)}`;

/** "Thu, 3 December, 18:10"; the year stands only where it is not that of `now`. */
export function momentIn(at: string, zone: string, language: Language, now: string): string {
	return `${dateIn(at, zone, language, now)}, ${timeIn(at, zone, language)}`;
}

/** "Thu, 3 December" */
export function dateIn(at: string, zone: string, language: Language, now: string): string {
	const year = at.slice(0, 4) === now.slice(0, 4) ? {} : ({ year: "numeric" } as const);
	const options = { weekday: "short", day: "numeric", month: "long", ...year } as const;
	return formatter(language, zone, options).format(new Date(at));
}

const dayIn = (at: string, zone: string): string =>
	formatter("en", zone, { year: "numeric", month: "2-digit", day: "2-digit" }).format(new Date(at));

/** The other side's reading of a moment: "08:00", or "Fri 02:00" where their day is another. */
export const thereIn = (at: string, here: string, there: string, language: Language): string =>
	dayIn(at, here) === dayIn(at, there) ? timeIn(at, there, language) : weekdayTimeIn(at, there, language);

export type DayPart = "night" | "morning" | "day" | "evening";

/** What part of the day it is there. */
export function dayPartIn(at: string, zone: string): DayPart {
	const hour = Number(timeIn(at, zone, "en").slice(0, 2));
	if (hour < 6 || hour >= 23) return "night";
	if (hour < 12) return "morning";
	return hour < 18 ? "day" : "evening";
}
