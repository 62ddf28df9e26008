import type { Generated } from "kysely";

/** Tables that are reached through Kysely. Entries, texts, commands, drafts and jobs are reached through the port alone. */
export interface Tables {
	company: CompanyTable;
	person: PersonTable;
	seat: SeatTable;
	invitation: InvitationTable;
	portfolio: PortfolioTable;
	person_card: PersonCardTable;
	person_photo: PersonPhotoTable;
	followed: FollowedTable;
	told: ToldTable;
	message: MessageTable;
	file: FileTable;
	chat: ChatTable;
	program: ProgramTable;
	delivery: DeliveryTable;
	calendar_feed: CalendarFeedTable;
	seat_link: SeatLinkTable;
	/** The accounts library's own; it makes and changes it. */
	user: { id: string; email: string; emailVerified: Generated<boolean | number> };
	passkey: { id: string; name: string | null; userId: string; createdAt: string | Date | null };
	apikey: ApiKeyTable;
	twoFactor: { userId: string };
	account_log: AccountLogTable;
}

/** The accounts library's own: keys with which programs act, the key itself as its hash alone. */
export interface ApiKeyTable {
	id: string;
	name: string | null;
	start: string | null;
	referenceId: string;
	createdAt: string | Date;
	expiresAt: string | Date | null;
	lastRequest: string | Date | null;
}

/** What happened to an account, for its holder to see (core/signing.ts, accountEvents). */
export interface AccountLogTable {
	id: string;
	account: string;
	what: string;
	user_agent: string | null;
	at: string;
}

export interface CompanyTable {
	id: string;
	name: string;
	country: string;
	zone: string;
	/** JSON array of languages. */
	languages: string;
	made_at: string;
}

/** A human being. `account` is null for the people of the demonstration, and for nobody else. */
export interface PersonTable {
	id: string;
	account: string | null;
	company: string | null;
	given_name: string;
	family_name: string;
	language: string;
	zone: string;
	made_at: string;
	/** `administrator` or `member` of the company they speak for: whoever began it administers it. */
	company_role: Generated<string>;
	/** 1: administers this host. */
	administrator: Generated<number>;
	/** JSON (core/notices.ts, noticeSettings), or null: the usual ones. */
	notices: Generated<string | null>;
	/** 1: took a seat without making an account, and answers from links. */
	by_links: Generated<number>;
}

/** How far the notices of a partnership were followed; `listed` is JSON (core/notices.ts, Followed). A cache of the record. */
export interface FollowedTable {
	partnership: string;
	position: number;
	listed: string;
}

/** Who was told what: never told again. */
export interface ToldTable {
	person: string;
	partnership: string;
	key: string;
	at: string;
}

/** What was sent, or waits. `about` is JSON (notices/message.ts, About), its secrets locked; emptied once it is sent. */
export interface MessageTable {
	id: string;
	person: string | null;
	way: string;
	/** `notices`, `invitation`, or what an account is told. */
	kind: string;
	about: string;
	subject: string | null;
	state: string;
	error: string | null;
	made_at: string;
	sent_at: string | null;
}

/**
 * One thing that one person may do from a message, without a password. `purpose` (core/links.ts) and `since` are the occasion.
 * The token is never stored, only its SHA-256. Whether it is still asked, the record says.
 */
export interface SeatLinkTable {
	id: string;
	token_hash: string;
	partnership: string;
	side: string;
	person: string;
	purpose: string;
	since: number;
	/** When a message last carried it. */
	made_at: string;
	expires_at: string;
	/** When what it asks for was done from it. */
	used_at: Generated<string | null>;
	revoked_at: Generated<string | null>;
}

/** What a person shows of themselves; `card` is JSON (core/api.ts, personCard). */
export interface PersonCardTable {
	person: string;
	card: string;
}

/** One photo a person: its media type as sniffed, the SHA-256 of its bytes, and the bytes as base64, which both databases keep alike. */
export interface PersonPhotoTable {
	person: string;
	type: string;
	hash: string;
	bytes: string;
}

/** The right to read and act from one side of one partnership. `ended_at` closes it; rows are kept. */
export interface SeatTable {
	partnership: string;
	side: string;
	person: string;
	role: string;
	since: string;
	ended_at: string | null;
}

/** What the record may not hold of an invitation. Whether it is still good, the record says. The token is never stored, only its SHA-256. */
export interface InvitationTable {
	id: string;
	token_hash: string;
	partnership: string;
	side: string;
	role: string;
	invited_by: string;
	/** What the inviter wrote to the invited person; may be empty. */
	note: string;
	language: string;
	given_name: string;
	made_at: string;
	/** Where it was sent by mail; null where its link is handed over by hand. */
	address: Generated<string | null>;
}

export interface PortfolioTable {
	partnership: string;
	born: string;
	type: string;
	stage: string;
	state: string;
	company_a: string;
	company_b: string;
	country_a: string;
	country_b: string;
	ball: string;
	move_a: string | null;
	move_b: string | null;
	due: string | null;
	touched: string;
	wake_at: string | null;
}

/** Where a person's notices go beside mail. `target` is locked: the address of a webhook, or the id of a chat. */
export interface ChatTable {
	person: string;
	way: string;
	target: string;
	made_at: string;
	/** Why the last message did not arrive, or null. */
	error: string | null;
}

/**
 * A program that one side has told when the record grows. `target` (its address) and `secret` are locked; `host` is what of
 * the address may be shown; `position` is how far it was told.
 */
export interface ProgramTable {
	id: string;
	partnership: string;
	side: string;
	target: string;
	secret: string;
	host: string;
	position: number;
	made_by: string;
	made_at: string;
	failing_since: string | null;
	/** When it was given up, or null. */
	off_at: string | null;
}

/** One thing that a program was or is to be told. */
export interface DeliveryTable {
	id: string;
	program: string;
	payload: string;
	state: string;
	tries: number;
	/** What it answered the last time: a status and a beginning, or why it was not reached. */
	answer: string | null;
	made_at: string;
	done_at: string | null;
}

/** A person's calendar by its secret address; `feed` makes the token, of which the hash is kept. */
export interface CalendarFeedTable {
	person: string;
	feed: string;
	token_hash: string;
	made_at: string;
}

/** A file that somebody brought; its bytes lie in the host's folder under its id. */
export interface FileTable {
	id: string;
	partnership: string;
	/** Of whoever brought it. */
	side: string;
	person: string;
	/** Cleaned of what a name should not hold. */
	name: string;
	/** Bytes, as they were announced. */
	size: number;
	/** Media type by its own bytes, and SHA-256; null until it has arrived whole. */
	type: string | null;
	hash: string | null;
	made_at: string;
	here_at: string | null;
}
