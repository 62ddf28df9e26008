import { people as en } from "./en/people.ts";
import { people as ru } from "./ru/people.ts";

export const peopleTexts = { en, ru };
