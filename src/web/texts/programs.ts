import { programs as en } from "./en/programs.ts";
import { programs as ru } from "./ru/programs.ts";

export const programTexts = { en, ru };
