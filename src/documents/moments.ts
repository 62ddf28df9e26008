/** Moments on both sides' clocks: a paper is read in two places. */
import type { Language } from "../core/kit.ts";

const locales: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru-RU" };

/** "23 November 2026" */
export const dayText = (at: string, zone: string, language: Language): string =>
	new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: zone }).format(Date.parse(at));

/** "23 Nov 2026, 17:00 GMT+3 (Europe/Moscow)": the zone by name and by distance, so that it can be checked years later. */
function clockText(at: string, zone: string, language: Language): string {
	const day = { day: "numeric", month: "short", year: "numeric" } as const;
	const clock = { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZoneName: "shortOffset" } as const;
	const format = new Intl.DateTimeFormat(locales[language], { ...day, ...clock, timeZone: zone });
	return `${format.format(Date.parse(at))} (${zone})`;
}

/** One moment on each clock; once where both sides share one. */
export const momentTexts = (at: string, zones: readonly string[], language: Language): readonly string[] =>
	[...new Set(zones)].map((zone) => clockText(at, zone, language));
