import { letterSigning as en } from "./en/letterSigning.ts";
import { letterSigning as ru } from "./ru/letterSigning.ts";

export const letterSigningTexts = { en, ru };
