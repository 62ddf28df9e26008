import { record as en } from "./en/record.ts";
import { record as ru } from "./ru/record.ts";

export const recordTexts = { en, ru };
