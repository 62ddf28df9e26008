import { verdict as en } from "./en/verdict.ts";
import { verdict as ru } from "./ru/verdict.ts";

export const verdictTexts = { en, ru };
