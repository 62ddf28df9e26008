import { exploration as en } from "./en/exploration.ts";
import { exploration as ru } from "./ru/exploration.ts";

export const explorationTexts = { en, ru };
