import type { Language } from "../../core/kit.ts";

const names: Readonly<Record<Language, Intl.DisplayNames>> = {
	en: new Intl.DisplayNames("en", { type: "language" }),
	ru: new Intl.DisplayNames("ru", { type: "language" }),
};
const week: Readonly<Record<Language, Intl.DateTimeFormat>> = {
	en: new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" }),
	ru: new Intl.DateTimeFormat("ru", { weekday: "short", timeZone: "UTC" }),
};

/** Languages that are offered first; any other that the browser can name can be chosen too. */
export const offered: readonly string[] = [
	...["en", "ru", "ar", "az", "be", "bg", "cs", "da", "de", "el", "es", "et", "fa", "fi", "fr", "he", "hi", "hu", "hy"],
	...["id", "it", "ja", "ka", "kk", "ko", "ky", "lt", "lv", "nl", "no", "pl", "pt", "ro", "sr", "sv", "tg", "th", "tr"],
	...["uk", "uz", "vi", "zh"],
];

/** A language's name as a word in the reader's language; the code where the browser knows none. */
export const languageName = (code: string, language: Language): string => names[language].of(code) ?? code;

/** "Mon" for 1 to "Sun" for 7. */
export const dayName = (day: number, language: Language): string =>
	// The fifth of January 1970 was a Monday.
	week[language].format(Date.UTC(1970, 0, 4 + day));

/** Days in a few words: "Mon–Fri" where three or more follow each other, else one by one. */
export function daysSaid(days: readonly number[], language: Language): string {
	const sorted = [...new Set(days)].sort((x, y) => x - y);
	const runs: number[][] = [];
	for (const day of sorted) {
		const last = runs.at(-1);
		if (last && last.at(-1) === day - 1) last.push(day);
		else runs.push([day]);
	}
	return runs
		.flatMap((run) => {
			const said = run.map((day) => dayName(day, language));
			return run.length > 2 ? [`${said[0]}–${said.at(-1)}`] : said;
		})
		.join(", ");
}
