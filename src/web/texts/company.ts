import { company as en } from "./en/company.ts";
import { company as ru } from "./ru/company.ts";

export const companyTexts = { en, ru };
