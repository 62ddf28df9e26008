import { sheet as en } from "./en/sheet.ts";
import { sheet as ru } from "./ru/sheet.ts";

export const sheetTexts = { en, ru };
