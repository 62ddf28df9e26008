/**
 * What travels between the page and the host besides commands: requests as schemas, answers as types.
 * The routes, the OpenAPI document and the page's client are made from these and from `commands` (partnership.ts).
 */
import * as z from "zod/mini";
import type { Language, Reader, Role, Side } from "./kit.ts";
import type { MoveCode } from "./moves.ts";
import {
	type Company,
	company,
	type Ending,
	id,
	type PartnershipType,
	type StageKind,
	side,
	sound,
	words,
} from "./stages/contract.ts";
import { isZone } from "./time/zones.ts";

const language = z.enum(["en", "ru"]);
const zone = z.string().check(z.refine(isZone, { error: "unknown zone" }));

/** `invitation` is the token of the link that lets a newcomer in; the first account of an instance needs none. */
export const newAccount = z.strictObject({
	email: z.email(),
	password: z.string().check(z.minLength(12), z.maxLength(128)),
	givenName: words(80),
	familyName: words(80),
	language,
	zone,
	invitation: z.nullable(z.string().check(z.maxLength(200))),
});
export const profile = z.strictObject({ givenName: words(80), familyName: words(80), language, zone });
/** How well somebody speaks a language, from the cradle to a few words. */
export const levels = ["native", "fluent", "working", "basic"] as const;
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** Longest sentence about oneself, in characters. */
export const longestAbout = 280;

/**
 * What a person shows of themselves to those they work with. Account data, never the record, so that it can be erased.
 * Languages by ISO 639 code; hours on the clock of the person's zone, days from Monday (1) to Sunday (7).
 */
export const personCard = z.strictObject({
	patronymic: z.nullable(words(80)),
	languages: z
		.array(z.strictObject({ code: z.string().check(z.regex(/^[a-z]{2,3}$/)), level: z.enum(levels) }))
		.check(z.maxLength(12)),
	hours: z.nullable(
		z.strictObject({
			from: clock,
			until: clock,
			days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1), z.maxLength(7)),
		}),
	),
	about: z.nullable(words(longestAbout)),
	/** A hello video somewhere else: an https link. */
	video: z.nullable(
		z.url({ protocol: /^https$/, hostname: z.regexes.domain }).check(z.refine(sound), z.maxLength(500)),
	),
});
/** A photo as base64 of WebP or JPEG, made small by the browser; null takes it away. */
export const photoWrite = z.strictObject({ image: z.nullable(z.string().check(z.maxLength(82_000))) });
export const inviteRequest = z.strictObject({
	invitation: id,
	side,
	role: z.enum(["owner", "member", "bridge", "adviser", "facilitator"]),
	givenName: words(80),
	language,
	note: z.string().check(z.maxLength(2000)),
	/** Where the host sends the link by mail; absent or null: it is handed over by hand. */
	address: z.optional(z.nullable(z.email().check(z.maxLength(254)))),
});
/** `own` is asked of an owner, who confirms their side; a colleague sends null. */
export const acceptRequest = z.strictObject({ own: z.nullable(company) });
/** Takes a seat without making an account: who it is, and where messages reach them. */
export const acceptByLinks = z.strictObject({
	email: z.email(),
	givenName: words(80),
	familyName: words(80),
	language,
	zone,
	own: z.nullable(company),
});
/** Takes one of my links back by its id, or all of them. */
export const revokeLinks = z.strictObject({ link: z.nullable(id) });
/** Takes back all links of a colleague of my own side. */
export const revokeLinksOf = z.strictObject({ person: z.string().check(z.maxLength(64)) });
/** A draft may be empty, and keeps its spaces: it is somebody's unfinished thought. */
export const draftWrite = z.strictObject({
	text: z.string().check(z.refine(sound, { error: "broken characters" }), z.maxLength(20_000)),
	version: z.int().check(z.nonnegative()),
});
export const demoSwitch = z.strictObject({ side });

export type NewAccount = z.infer<typeof newAccount>;
export type CardWrite = z.infer<typeof personCard>;
export type Profile = z.infer<typeof profile>;
export type InviteRequest = z.infer<typeof inviteRequest>;
export type AcceptRequest = z.infer<typeof acceptRequest>;
export type AcceptByLinks = z.infer<typeof acceptByLinks>;
export type DraftWrite = z.infer<typeof draftWrite>;

export interface PersonName {
	readonly givenName: string;
	readonly familyName: string;
}

/** The card of a person as others see it. `photo` changes with the photo, so that its address can be kept; null: none yet. */
export interface PersonCard extends CardWrite {
	readonly zone: string;
	readonly photo: string | null;
}

/** GET /api/me */
export interface Me {
	/** True while nobody has made an account here: the next one is the first. */
	readonly firstVisit: boolean;
	readonly account: { readonly email: string } | null;
	readonly person: (PersonName & { readonly id: string; readonly language: Language; readonly zone: string }) | null;
	/** What this person last said about their own company: the next form starts with it. */
	readonly company: Company | null;
	/** Set while someone looks at the demonstration. */
	readonly demo: { readonly partnership: string; readonly side: Side } | null;
	/** True for whoever administers this host. */
	readonly administrator: boolean;
}

/** One line of GET /api/sessions: a browser that this account is signed in with. Never its token. */
export interface SessionRow {
	readonly id: string;
	/** ISO instant. */
	readonly since: string;
	readonly userAgent: string | null;
	/** True for the browser that asks. */
	readonly here: boolean;
}

/** One line of GET /api/partnerships */
export interface PartnershipRow {
	readonly id: string;
	readonly type: PartnershipType;
	readonly stage: StageKind | "invitation";
	readonly state: "open" | Ending;
	/** From where this person reads it. */
	readonly mine: Reader;
	readonly role: Role | "facilitator";
	readonly companies: Readonly<Record<Side, string>>;
	readonly countries: Readonly<Record<Side, string>>;
	readonly ball: Side | "both" | "none";
	readonly due: string | null;
	readonly touched: string;
	/** My side's most urgent move, or null; a facilitator has none. */
	readonly move: MoveCode | null;
}

/** One entry as a viewer gets it; `record/entry.ts` says what stands in `content`. */
export interface ViewedEntry {
	readonly chain: "both" | Side;
	readonly position: number;
	readonly content: string;
	readonly hash: string;
	readonly texts: Readonly<Record<string, { readonly salt: string; readonly text: string }>>;
}

/**
 * GET /api/partnerships/:id?both=N&own=M : what came after these positions of the chains the viewer reads, in order.
 * Carries a per-viewer ETag; nothing in it says whether the other side is busy.
 */
export interface PartnershipView {
	readonly partnership: string;
	readonly viewer:
		| { readonly person: string; readonly side: Side; readonly role: Role }
		| { readonly person: string; readonly side: "facilitator"; readonly role: "facilitator" };
	readonly entries: readonly ViewedEntry[];
	readonly heads: readonly {
		readonly chain: "both" | Side;
		readonly position: number;
		readonly hash: string;
		readonly signature: string;
	}[];
	/** The host's public key, hex. */
	readonly key: string;
	readonly names: Readonly<Record<string, PersonName>>;
	/** The cards of those who sit here now, by person. */
	readonly cards: Readonly<Record<string, PersonCard>>;
	/** Whom my own side invited, by invitation id. */
	readonly invited: Readonly<Record<string, { readonly givenName: string; readonly language: Language }>>;
}

/** Answer to a command: how long the chains are now that the viewer reads. */
export interface CommandDone {
	readonly both: number;
	readonly own: number;
}

/** Server-Sent Events of GET /api/partnerships/:id/live : `grew` (CommandDone) and `draft` (a field my side is writing). */
export interface DraftMoved {
	readonly form: string;
	readonly field: string;
	readonly version: number;
	readonly by: string;
}

export interface DraftView {
	readonly field: string;
	readonly text: string;
	readonly version: number;
	readonly by: string;
	readonly at: string;
}

/** GET /api/invitations/:token : who invites, to what, and what is asked, before any account. */
export interface InvitationView {
	/** `waiting`: of a facilitator, until the other side agrees. */
	readonly is: "open" | "waiting" | "used" | "withdrawn" | "expired";
	readonly side: Side;
	readonly role: Role | "facilitator";
	readonly type: PartnershipType;
	readonly inviter: PersonName & { readonly company: string; readonly country: string; readonly zone: string };
	/** The invited side as the inviter described it; for a facilitator, the other of the two. */
	readonly invited: {
		readonly givenName: string;
		readonly company: string;
		readonly country: string;
		readonly zone: string;
		readonly languages: readonly Language[];
	};
	readonly language: Language;
	readonly note: string;
	readonly expires: string;
	/** True where the inviting side has sealed its answers already. */
	readonly theySealed: boolean;
}

/** What every seat link says, whatever has become of it. */
interface AnyLink {
	readonly purpose: MoveCode;
	/** Whose link it is, and from which side it speaks. */
	readonly person: PersonName & { readonly language: Language; readonly zone: string };
	readonly side: Side;
	readonly companies: Readonly<Record<Side, string>>;
	/** Who answers for the other side; null while nobody does. */
	readonly across: PersonName | null;
}

/** GET /api/seat-links/:token : the one thing a link opens (B9), or what has become of it. Asking changes nothing. */
export type SeatLinkView =
	| (AnyLink & {
			readonly is: "open";
			/** True where it has to be done from an account: the link shows what it is, and nothing can be sent from it. */
			readonly account: boolean;
			readonly expires: string;
			readonly due: string | null;
			readonly late: boolean;
			/** What it needs of the shared chain, and nothing of a side's own; `heads` and `key` are left out. */
			readonly reading: PartnershipView;
	  })
	/** It is not asked any more: done, by whom and when as far as the record says. */
	| (AnyLink & {
			readonly is: "done";
			readonly at: string | null;
			readonly by: (PersonName & { readonly side: Side; readonly you: boolean }) | null;
	  })
	/** Somebody else answers for the side now. */
	| (AnyLink & { readonly is: "passed" })
	| (AnyLink & { readonly is: "expired" });

/** One line of GET /api/me/seat-links : a link that was put into a message to me. Never its token. */
export interface SeatLinkRow {
	readonly id: string;
	readonly partnership: string;
	readonly companies: Readonly<Record<Side, string>>;
	readonly purpose: MoveCode;
	readonly madeAt: string;
	readonly expires: string;
	readonly is: "open" | "done" | "expired" | "revoked";
}

/** A refusal as RFC 9457 problem details. `detail` is a sentence in the reader's language that says what to do. */
export interface Problem {
	readonly type: string;
	readonly title: string;
	readonly status: number;
	readonly detail: string;
	readonly code: string;
	readonly facts?: Readonly<Record<string, string | number>>;
	/** Which field is wrong, and what was expected. */
	readonly errors?: readonly { readonly path: string; readonly detail: string }[];
	/** With a draft conflict: what stands there now. */
	readonly draft?: DraftView;
}

/** How far a file is that somebody asked for. `ahead`: how many are before it; 0 once it is being made. */
export interface DocumentState {
	readonly state: "waiting" | "making" | "ready";
	readonly ahead: number;
}
