import { begin as en } from "./en/begin.ts";
import { begin as ru } from "./ru/begin.ts";

export const beginTexts = { en, ru };
