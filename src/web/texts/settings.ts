import { settings as en } from "./en/settings.ts";
import { settings as ru } from "./ru/settings.ts";

export const settingsTexts = { en, ru };
