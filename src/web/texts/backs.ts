import { backs as en } from "./en/backs.ts";
import { backs as ru } from "./ru/backs.ts";

export const backTexts = { en, ru };
