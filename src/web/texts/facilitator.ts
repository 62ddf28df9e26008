import { facilitator as en } from "./en/facilitator.ts";
import { facilitator as ru } from "./ru/facilitator.ts";

export const facilitatorTexts = { en, ru };
