import { frame as en } from "./en/frame.ts";
import { frame as ru } from "./ru/frame.ts";

export const frameTexts = { en, ru };
