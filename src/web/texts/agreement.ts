/** The words around agreed terms, with what the rules call a term and its value. */
import type { TermValue } from "../../core/alignment/contract.ts";
import { sectionTitles, termName, termTitle, valueWords } from "../../core/alignment/term-words.ts";
import type { Term } from "../../core/alignment/terms.ts";
import { dateText, type Voice } from "../../core/alignment/words.ts";
import type { Language, Texts } from "../../core/kit.ts";
import { agreement as en } from "./en/agreement.ts";
import { agreement as ru } from "./ru/agreement.ts";

export const agreementTexts = { en, ru };

/** Whose terms these are: the type's questions, the companies' names. */
export type Speaking = Omit<Voice, "language">;

const said = (language: Language) => ({
	section: sectionTitles[language],
	title: (term: Term, by: Speaking) => termTitle(term, { ...by, language }),
	name: (term: Term, by: Speaking) => termName(term, { ...by, language }),
	/** Empty where the wording does not stand in this language. */
	value: (value: TermValue, wording: Texts, term: Term, by: Speaking, person: string | null = null) =>
		valueWords(value, wording, term, { ...by, language }, person) ?? "",
	date: (date: string) => dateText(date, language),
});

export const termTexts = { en: said("en"), ru: said("ru") };
