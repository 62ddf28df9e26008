import { signing as en } from "./en/signing.ts";
import { signing as ru } from "./ru/signing.ts";

export const signingTexts = { en, ru };
