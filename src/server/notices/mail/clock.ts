/** Moments in mails: day first, months in words, 24 hours, in the zone of whoever reads (R27). */
import type { Language } from "../../../core/kit.ts";
import { mailWords } from "./words.ts";

const locales: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru" };

const said = (language: Language, zone: string, options: Intl.DateTimeFormatOptions, at: string): string =>
	new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone }).format(new Date(at));

const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** "Thu 3 December" */
export const dayIn = (at: string, zone: string, language: Language): string =>
	`${said(language, zone, { weekday: "short" }, at)} ${said(language, zone, { day: "numeric", month: "long" }, at)}`;

/** "3 December" */
export const dateIn = (at: string, zone: string, language: Language): string =>
	said(language, zone, { day: "numeric", month: "long" }, at);

const sameDay = (at: string, one: string, other: string): boolean =>
	said("en", one, { dateStyle: "short" }, at) === said("en", other, { dateStyle: "short" }, at);

/**
 * A moment on the reader's clock, and on that of the company across where it shows another time: "Thu 3 December, 18:00 on
 * your clock, 09:00 at Lone Star Kitchens".
 */
export function onBothClocks(
	at: string,
	zone: string,
	there: { readonly zone: string; readonly company: string } | null,
	language: Language,
): string {
	const mine = `${dayIn(at, zone, language)}, ${said(language, zone, time, at)}`;
	if (!there) return mine;
	const clock = said(language, there.zone, time, at);
	const theirs = sameDay(at, zone, there.zone)
		? clock
		: `${said(language, there.zone, { weekday: "short" }, at)} ${clock}`;
	return mailWords[language].moment(mine, mine.endsWith(`, ${theirs}`) ? null : theirs, there.company);
}
