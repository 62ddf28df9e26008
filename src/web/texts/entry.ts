import { entry as en } from "./en/entry.ts";
import { entry as ru } from "./ru/entry.ts";

export const entryTexts = { en, ru };
