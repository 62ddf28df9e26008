import type { Language } from "../../core/kit.ts";
import { useLanguage } from "../data/language.ts";
import { pseudoOf } from "./pseudo.ts";

/** What another language owes to English: the same keys, a text for a text, a sentence with facts for one with facts. */
export type Like<T> = {
	readonly [K in keyof T]: T[K] extends string
		? string
		: T[K] extends (...facts: infer Facts) => string
			? (...facts: Facts) => string
			: Like<T[K]>;
};

/** One catalogue in every language. */
type Catalogue<T> = Readonly<Record<Language, T>>;

const strange = new WeakMap<object, unknown>();

/** The texts of a catalogue in the reader's language: the one door through which words reach the page. */
export function useTexts<T extends object>(catalogue: Catalogue<T>): T {
	const { language, pseudo } = useLanguage();
	const texts = catalogue[language];
	if (!pseudo) return texts;
	const known = strange.get(texts) ?? pseudoOf(texts);
	strange.set(texts, known);
	return known as T;
}
