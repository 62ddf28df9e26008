import { colleagues as en } from "./en/colleagues.ts";
import { colleagues as ru } from "./ru/colleagues.ts";

export const colleagueTexts = { en, ru };
