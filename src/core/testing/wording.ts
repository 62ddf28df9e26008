/** What Светлана and Dana say about words: the glossary and the other language's versions, for the stories. */
import type { Language } from "../kit.ts";
import type { Command, CommandInput } from "../partnership.ts";
import { id } from "./people.ts";

/** Светлана's word, in her language alone. */
export const shelfPrice = {
	en: null,
	ru: "цена на полке",
	meaningEn: null,
	meaningRu: "сколько платит покупатель, с налогом",
} as const;
type Wording = Omit<CommandInput<"language.proposeTerm">, "term" | "proposal" | "answers">;

/** `n` names the proposal, `answers` the one that stood before it; the word is number 40. */
export const term = id(40);
export const proposeTerm = (n: number, wording: Wording = shelfPrice, answers: number | null = null) =>
	({
		name: "language.proposeTerm",
		input: { term, proposal: id(n), answers: answers === null ? null : id(answers), ...wording },
	}) as const satisfies Command;
export const agreeTerm = (n: number) =>
	({ name: "language.agreeTerm", input: { term, proposal: id(n) } }) as const satisfies Command;
export const setTermAside = (n: number) =>
	({ name: "language.setTermAside", input: { term, proposal: id(n) } }) as const satisfies Command;
export const dropTerm = (n: number, answers: number | null = null) =>
	({
		name: "language.dropTerm",
		input: { term, proposal: id(n), answers: answers === null ? null : id(answers) },
	}) as const satisfies Command;

export const translate = (statement: string, language: Language, text: string, version = 0) =>
	({ name: "language.translate", input: { statement, language, version, text } }) as const satisfies Command;
export const confirmTranslation = (statement: string, language: Language, version = 1) =>
	({ name: "language.confirmTranslation", input: { statement, language, version } }) as const satisfies Command;
