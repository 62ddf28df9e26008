import { ownData as en } from "./en/ownData.ts";
import { ownData as ru } from "./ru/ownData.ts";

export const ownDataTexts = { en, ru };
