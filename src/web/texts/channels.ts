import { channels as en } from "./en/channels.ts";
import { channels as ru } from "./ru/channels.ts";

export const channelTexts = { en, ru };
