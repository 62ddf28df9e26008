import { wordDiff as en } from "./en/wordDiff.ts";
import { wordDiff as ru } from "./ru/wordDiff.ts";

export const wordDiffTexts = { en, ru };
