import { invitation as en } from "./en/invitation.ts";
import { invitation as ru } from "./ru/invitation.ts";

export const invitationTexts = { en, ru };
