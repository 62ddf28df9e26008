import { type Language, languages } from "../core/kit.ts";
import type { Facing } from "./paper.ts";
import { words as en } from "./words.en.ts";
import { words as ru } from "./words.ru.ts";

/** What papers say in words of their own, by language. */
export const words = { en, ru };

/** The same said in every language. */
export const facing = (say: (language: Language) => string | null): Facing =>
	Object.fromEntries(languages.map((it) => [it, say(it)]));
