import { legal as en } from "./en/legal.ts";
import { legal as ru } from "./ru/legal.ts";

export const legalTexts = { en, ru };
