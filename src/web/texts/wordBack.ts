import { wordBack as en } from "./en/wordBack.ts";
import { wordBack as ru } from "./ru/wordBack.ts";

export const wordBackTexts = { en, ru };
