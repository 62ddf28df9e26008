import { partnership as en } from "./en/partnership.ts";
import { partnership as ru } from "./ru/partnership.ts";

export const partnershipTexts = { en, ru };
