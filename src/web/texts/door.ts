import { door as en } from "./en/door.ts";
import { door as ru } from "./ru/door.ts";

export const doorTexts = { en, ru };
