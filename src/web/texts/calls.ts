import { calls as en } from "./en/calls.ts";
import { calls as ru } from "./ru/calls.ts";

export const callsTexts = { en, ru };
