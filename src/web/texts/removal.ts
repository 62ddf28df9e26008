import { removal as en } from "./en/removal.ts";
import { removal as ru } from "./ru/removal.ts";

export const removalTexts = { en, ru };
