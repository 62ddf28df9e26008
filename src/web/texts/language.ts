import { language as en } from "./en/language.ts";
import { language as ru } from "./ru/language.ts";

export const languageTexts = { en, ru };
