import { seatLinks as en } from "./en/seatLinks.ts";
import { seatLinks as ru } from "./ru/seatLinks.ts";

export const seatLinkTexts = { en, ru };
