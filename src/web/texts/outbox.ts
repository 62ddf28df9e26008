import { outbox as en } from "./en/outbox.ts";
import { outbox as ru } from "./ru/outbox.ts";

export const outboxTexts = { en, ru };
