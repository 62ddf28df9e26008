import { ownership as en } from "./en/ownership.ts";
import { ownership as ru } from "./ru/ownership.ts";

export const ownershipTexts = { en, ru };
