import type { Language, Sentence } from "../../core/kit.ts";
import * as en from "./texts.en.ts";
import * as ru from "./texts.ru.ts";

/** What a Word file says in words of its own, by its language. */
export const words: Readonly<Record<Language, Readonly<Record<keyof typeof en.words, Sentence>>>> = {
	en: en.words,
	ru: ru.words,
};
