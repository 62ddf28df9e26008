import { readiness as statementsEn } from "../../core/exploration/readiness-texts.en.ts";
import { readiness as statementsRu } from "../../core/exploration/readiness-texts.ru.ts";
import { ready as en } from "./en/ready.ts";
import { ready as ru } from "./ru/ready.ts";

export const readyTexts = { en: { ...en, statement: statementsEn }, ru: { ...ru, statement: statementsRu } };
