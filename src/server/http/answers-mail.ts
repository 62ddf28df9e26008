/** The shapes of what is answered about mail (core/outbox.ts). */
import * as z from "zod/mini";
import { noticeKinds, noticeWays } from "../../core/notices.ts";
import {
	type InvitationMail,
	type MailTested,
	type MessageShown,
	messageStates,
	type Outbox,
	type StopView,
} from "../../core/outbox.ts";
import { language } from "../../core/stages/contract.ts";

const state = z.enum(messageStates);
const count = z.int().check(z.nonnegative());

export const invitationMail: z.ZodMiniType<InvitationMail> = z.strictObject({
	address: z.string(),
	state,
	error: z.nullable(z.string()),
	at: z.string(),
	left: count,
});
export const sentInvitation = z.strictObject({ mail: z.nullable(invitationMail) });

export const outbox: z.ZodMiniType<Outbox> = z.strictObject({
	mail: z.boolean(),
	messages: z.array(
		z.strictObject({
			id: z.string(),
			way: z.enum(noticeWays),
			kind: z.string(),
			to: z.nullable(z.string()),
			language: z.nullable(language),
			state,
			subject: z.nullable(z.string()),
			error: z.nullable(z.string()),
			madeAt: z.string(),
			sentAt: z.nullable(z.string()),
		}),
	),
	next: z.nullable(z.string()),
	givenUp: z.array(
		z.strictObject({
			job: z.int(),
			kind: z.string(),
			message: z.nullable(z.string()),
			error: z.string(),
			attempts: count,
		}),
	),
});

export const messageShown: z.ZodMiniType<MessageShown> = z.strictObject({
	subject: z.nullable(z.string()),
	text: z.nullable(z.string()),
});

export const mailTested: z.ZodMiniType<MailTested> = z.union([
	z.strictObject({ is: z.enum(["sent", "notSetUp"]) }) as z.ZodMiniType<MailTested>,
	z.strictObject({ is: z.enum(["failed", "refused"]), why: z.string() }),
]);

export const stopView: z.ZodMiniType<StopView> = z.strictObject({
	kinds: z.array(z.enum(noticeKinds)),
	wanted: z.boolean(),
	language,
});
