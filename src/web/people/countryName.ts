import type { Language } from "../../core/kit.ts";

const names: Readonly<Record<Language, Intl.DisplayNames>> = {
	en: new Intl.DisplayNames("en", { type: "region" }),
	ru: new Intl.DisplayNames("ru", { type: "region" }),
};

/** A country's name in the reader's language; the code itself where the browser knows none. */
export const countryName = (code: string, language: Language): string =>
	/^[A-Z]{2}$/.test(code) ? (names[language].of(code) ?? code) : code;
