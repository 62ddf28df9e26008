import { guard as en } from "./en/guard.ts";
import { guard as ru } from "./ru/guard.ts";

export const guardTexts = { en, ru };
