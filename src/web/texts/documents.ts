import { documents as en } from "./en/documents.ts";
import { documents as ru } from "./ru/documents.ts";

export const documentTexts = { en, ru };
