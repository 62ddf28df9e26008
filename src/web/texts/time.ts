import { time as en } from "./en/time.ts";
import { time as ru } from "./ru/time.ts";

export const timeTexts = { en, ru };
