/** What travels about mail between the page and the host: the outbox, links that stop mails, invitations that are sent. */
import * as z from "zod/mini";
import type { Language } from "./kit.ts";
import type { NoticeKind, NoticeWay } from "./notices.ts";

/** `held`: no way of this kind is set up. `needless`: there was nothing left to say. `failed`: given up, may be tried again. */
export const messageStates = ["waiting", "held", "sent", "needless", "failed", "refused"] as const;
export type MessageState = (typeof messageStates)[number];

/** A message as the host's administrator sees it: to whom and how far, never where it leads. */
export interface OutboxRow {
	readonly id: string;
	readonly way: NoticeWay;
	/** `notices`, `invitation`, or what an account is told. */
	readonly kind: string;
	/** The name of whom it is for; null where nobody of that name is here any more. */
	readonly to: string | null;
	readonly language: Language | null;
	readonly state: MessageState;
	readonly subject: string | null;
	/** What went wrong last, as one word of `smtp.ts` or as the other end's way says it. */
	readonly error: string | null;
	readonly madeAt: string;
	readonly sentAt: string | null;
}

/** Work that was given up. */
export interface GivenUp {
	readonly job: number;
	readonly kind: string;
	/** The message it was to send, where it was one. */
	readonly message: string | null;
	readonly error: string;
	readonly attempts: number;
}

/** GET /api/outbox?before=NEXT : the latest first. */
export interface Outbox {
	/** True where mail is set up on this host. */
	readonly mail: boolean;
	readonly messages: readonly OutboxRow[];
	/** Where the next page begins; null where this is the last. */
	readonly next: string | null;
	readonly givenUp: readonly GivenUp[];
}

/** GET /api/outbox/:id : what it says, everything hidden that opens something; null where that is kept no more. */
export interface MessageShown {
	readonly subject: string | null;
	readonly text: string | null;
}

/** POST /api/outbox/test */
export type MailTested =
	| { readonly is: "sent" }
	| { readonly is: "notSetUp" }
	| { readonly is: "failed" | "refused"; readonly why: string };

/** GET /stop/:token : which mails this link stops, and whether they are wanted now. */
export interface StopView {
	readonly kinds: readonly NoticeKind[];
	readonly wanted: boolean;
	readonly language: Language;
}
export const stopChange = z.strictObject({ wanted: z.boolean() });

/** How far an invitation is that was sent by mail; null where its link is handed over by hand. */
export interface InvitationMail {
	readonly address: string;
	readonly state: MessageState;
	readonly error: string | null;
	/** When it went out, else when it was left to be sent; ISO. */
	readonly at: string;
	/** How often it may still be sent. */
	readonly left: number;
}

/** An invitation as its side's owner has it: the link, and its mail where it was sent. */
export interface InvitationLink {
	readonly link: string;
	readonly mail: InvitationMail | null;
}

/** Where an invitation is sent by mail. */
export const sendRequest = z.strictObject({ address: z.email().check(z.maxLength(254)) });
