import { cannotAlign as en } from "./en/cannotAlign.ts";
import { cannotAlign as ru } from "./ru/cannotAlign.ts";

export const cannotAlignTexts = { en, ru };
