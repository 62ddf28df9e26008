import { skipping as en } from "./en/skipping.ts";
import { skipping as ru } from "./ru/skipping.ts";

export const skippingTexts = { en, ru };
