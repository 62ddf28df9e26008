import { letter as en, letterWords as wordsEn } from "./en/letter.ts";
import { letter as ru, letterWords as wordsRu } from "./ru/letter.ts";

/** Around the letter: in the reader's language. */
export const letterTexts = { en, ru };
/** In the letter: in its own languages. */
export const letterWords = { en: wordsEn, ru: wordsRu };
