/**
 * The shapes of answers, for the OpenAPI document and the tests. The page takes the same shapes as types (core/api.ts);
 * each schema here is bound to its type, so that the two cannot drift apart.
 */
import * as z from "zod/mini";
import type {
	CommandDone,
	DocumentState,
	DraftView,
	InvitationView,
	Me,
	PartnershipRow,
	PartnershipView,
	PersonCard,
	Problem,
	SessionRow,
} from "../../core/api.ts";
import { personCard } from "../../core/api.ts";
import type { InvitationLink } from "../../core/outbox.ts";
import { company, endings, language, partnershipTypes, side, stageKinds } from "../../core/stages/contract.ts";
import { moveCodes } from "../../core/texts.ts";
import { invitationMail } from "./answers-mail.ts";

const role = z.enum(["owner", "member", "bridge", "adviser"]);
const chain = z.enum(["both", "a", "b"]);
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const position = z.int().check(z.nonnegative());
const name = z.strictObject({ givenName: z.string(), familyName: z.string() });

export const commandDone: z.ZodMiniType<CommandDone> = z.strictObject({ both: position, own: position });

export const me: z.ZodMiniType<Me> = z.strictObject({
	firstVisit: z.boolean(),
	account: z.nullable(z.strictObject({ email: z.string() })),
	person: z.nullable(
		z.strictObject({ id: z.string(), givenName: z.string(), familyName: z.string(), language, zone: z.string() }),
	),
	company: z.nullable(company),
	demo: z.nullable(z.strictObject({ partnership: z.string(), side })),
	administrator: z.boolean(),
});

const session: z.ZodMiniType<SessionRow> = z.strictObject({
	id: z.string(),
	since: z.string(),
	userAgent: z.nullable(z.string()),
	here: z.boolean(),
});
export const sessionList = z.strictObject({ sessions: z.array(session) });

const row: z.ZodMiniType<PartnershipRow> = z.strictObject({
	id: z.string(),
	type: z.enum(partnershipTypes),
	stage: z.enum([...stageKinds, "invitation"]),
	state: z.enum(["open", ...endings]),
	mine: z.enum(["a", "b", "facilitator"]),
	role: z.enum([...role.options, "facilitator"]),
	companies: z.strictObject({ a: z.string(), b: z.string() }),
	countries: z.strictObject({ a: z.string(), b: z.string() }),
	ball: z.enum(["a", "b", "both", "none"]),
	due: z.nullable(z.string()),
	touched: z.string(),
	move: z.nullable(z.enum(moveCodes)),
});
export const partnershipList = z.strictObject({ partnerships: z.array(row) });

export const shownCard: z.ZodMiniType<PersonCard> = z.strictObject({
	...personCard.shape,
	zone: z.string(),
	photo: z.nullable(z.string()),
});

export const partnershipView: z.ZodMiniType<PartnershipView> = z.strictObject({
	partnership: z.string(),
	viewer: z.union([
		z.strictObject({ person: z.string(), side, role }),
		z.strictObject({ person: z.string(), side: z.literal("facilitator"), role: z.literal("facilitator") }),
	]),
	entries: z.array(
		z.strictObject({
			chain,
			position,
			content: z.string(),
			hash,
			texts: z.record(z.string(), z.strictObject({ salt: z.string(), text: z.string() })),
		}),
	),
	heads: z.array(z.strictObject({ chain, position, hash, signature: z.string() })),
	key: z.string(),
	names: z.record(z.string(), name),
	cards: z.record(z.string(), shownCard),
	invited: z.record(z.string(), z.strictObject({ givenName: z.string(), language })),
});

export const draftView: z.ZodMiniType<DraftView> = z.strictObject({
	field: z.string(),
	text: z.string(),
	version: z.int(),
	by: z.string(),
	at: z.string(),
});
export const draftList = z.strictObject({ drafts: z.array(draftView) });
export const link: z.ZodMiniType<InvitationLink> = z.strictObject({
	link: z.string(),
	mail: z.nullable(invitationMail),
});
export const accepted = z.strictObject({ partnership: z.string() });
export const health = z.strictObject({ status: z.literal("ok") });

export const invitationView: z.ZodMiniType<InvitationView> = z.strictObject({
	is: z.enum(["open", "waiting", "used", "withdrawn", "expired"]),
	side,
	role: z.enum([...role.options, "facilitator"]),
	type: z.enum(partnershipTypes),
	inviter: z.strictObject({
		givenName: z.string(),
		familyName: z.string(),
		company: z.string(),
		country: z.string(),
		zone: z.string(),
	}),
	invited: z.strictObject({
		givenName: z.string(),
		company: z.string(),
		country: z.string(),
		zone: z.string(),
		languages: z.array(language),
	}),
	language,
	note: z.string(),
	expires: z.string(),
	theySealed: z.boolean(),
});

/** What a file that was asked for waits for. */
export const documentState: z.ZodMiniType<DocumentState> = z.strictObject({
	state: z.enum(["waiting", "making", "ready"]),
	ahead: z.int(),
});

export const problemDetails: z.ZodMiniType<Problem> = z.strictObject({
	type: z.string(),
	title: z.string(),
	status: z.int(),
	detail: z.string(),
	code: z.string(),
	facts: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
	errors: z.exactOptional(z.array(z.strictObject({ path: z.string(), detail: z.string() }))),
	draft: z.exactOptional(draftView),
});
