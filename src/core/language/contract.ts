import * as z from "zod/mini";
import type { CommandContract } from "../kit.ts";
import { words } from "./written.ts";

/** Longest word of the glossary, its meaning, and another language's version of a statement, in characters. */
export const longestTerm = 120;
const longestMeaning = 600;
const longestTranslation = 8_000;

const side = z.enum(["a", "b"]);
const language = z.enum(["en", "ru"]);
/** Ids are made by the browser: 32 hex digits. */
const id = z.string().check(z.regex(/^[0-9a-f]{32}$/));
/** How many versions its writer has seen: the next one is not written over one they have not read. */
const version = z.int().check(z.nonnegative());
const statement = z.string().check(z.maxLength(300), z.regex(/^[a-z]+\.[a-zA-Z]+\/\S+$/));

const proposeTerm = z.strictObject({
	term: id,
	proposal: id,
	answers: z.nullable(id),
	en: z.nullable(words(longestTerm)),
	ru: z.nullable(words(longestTerm)),
	meaningEn: z.nullable(words(longestMeaning)),
	meaningRu: z.nullable(words(longestMeaning)),
});
const answerTerm = z.strictObject({ term: id, proposal: id });
const dropTerm = z.strictObject({ term: id, proposal: id, answers: z.nullable(id) });
const translate = z.strictObject({ statement, language, version, text: words(longestTranslation) });
const confirmTranslation = z.strictObject({ statement, language, version });

export type ProposeTerm = z.infer<typeof proposeTerm>;
export type AnswerTerm = z.infer<typeof answerTerm>;
export type DropTerm = z.infer<typeof dropTerm>;
export type Translate = z.infer<typeof translate>;
export type ConfirmTranslation = z.infer<typeof confirmTranslation>;

const of = <I extends z.ZodMiniType>(input: I, about: string) => ({ input, predict: true, about }) as const;

export const commands = {
	"language.proposeTerm": of(
		proposeTerm,
		"Propose a word for the glossary, or another wording of one that stands there.",
	),
	"language.agreeTerm": of(answerTerm, "Agree to what the other side proposes for a word of the glossary."),
	"language.setTermAside": of(answerTerm, "Take back what your side proposed for a word, or decline the other side's."),
	"language.dropTerm": of(dropTerm, "Propose to drop a word that both sides agreed on."),
	"language.translate": of(translate, "Write a shared statement in the other language, or correct that version."),
	"language.confirmTranslation": of(confirmTranslation, "Say that a version in the other language is what you meant."),
} satisfies Record<string, CommandContract>;

/**
 * Events, all shared.
 * - termProposed: `en`, `ru`, `meaningEn`, `meaningRu` are its texts, as many as were written; `removal` has none.
 * - termAgreed: by the owner of the other side. termSetAside: taken back by its side, or declined by the other.
 * - translated: its text is `text`; `version` counts from 1. translationConfirmed: by the side whose words they are.
 */
export const events = {
	"language.termProposed": z.strictObject({
		term: z.string(),
		proposal: z.string(),
		side,
		what: z.enum(["wording", "removal"]),
	}),
	"language.termAgreed": z.strictObject({ term: z.string(), proposal: z.string(), side }),
	"language.termSetAside": z.strictObject({ term: z.string(), proposal: z.string(), side }),
	"language.translated": z.strictObject({ statement: z.string(), language, version: z.int(), side }),
	"language.translationConfirmed": z.strictObject({ statement: z.string(), language, version: z.int(), side }),
};
export type LanguageEvents = { [T in keyof typeof events]: z.infer<(typeof events)[T]> };
