import { home as en } from "./en/home.ts";
import { home as ru } from "./ru/home.ts";

export const homeTexts = { en, ru };
