import type { Kysely, Selectable } from "kysely";
import type { Side } from "../../core/kit.ts";
import type { MoveCode } from "../../core/moves.ts";
import type { Notice } from "../../core/notices.ts";
import { hashText } from "../../record/hash.ts";
import type { Secrets } from "../secrets.ts";
import type { SeatLinkTable, Tables } from "../store/tables.ts";
import type { Contact } from "./contacts.ts";

/** What somebody is asked, where, and since when: the occasion of a link. */
export interface Occasion {
	readonly partnership: string;
	readonly code: MoveCode;
	readonly since: number;
}

/** Where a message leads: to exactly the one thing it asks, without a password; or, where it asks nothing, to the page. */
export interface SeatLinks {
	/** The address to put into a message to this person. Made anew each time from the link's id; the same for one occasion. */
	urlFor(contact: Pick<Contact, "person">, notice: Notice): Promise<string>;
	/** The token of a person's link for an occasion; null where they have no seat, or the link was taken back. */
	tokenFor(person: string, occasion: Occasion): Promise<string | null>;
}

export interface SeatLinksDependencies {
	readonly db: Kysely<Tables>;
	readonly secrets: Pick<Secrets, "seatLinkToken">;
	readonly url: string;
	readonly now: () => string;
}

/** How long a link holds after the last message that carried it, days. */
const holdsDays = 14;

/** One per person and occasion, so that two messages about one thing carry one link. */
const idOf = (person: string, { partnership, code, since }: Occasion): string =>
	hashText(`seat link ${person} ${partnership} ${code} ${since}`).slice(0, 32);

export function makeSeatLinks(dependencies: SeatLinksDependencies): SeatLinks {
	return {
		async urlFor({ person }, notice) {
			const plain = `${dependencies.url}/p/${notice.partnership}`;
			if (notice.is === "news") return plain;
			const token = await linkFor(dependencies, person, notice);
			return token === null ? plain : `${dependencies.url}/s/${token}`;
		},
		tokenFor: (person, occasion) => linkFor(dependencies, person, occasion),
	};
}

async function linkFor(
	{ db, secrets, now }: Omit<SeatLinksDependencies, "url">,
	person: string,
	occasion: Occasion,
): Promise<string | null> {
	const side = await sideOf(db, person, occasion.partnership);
	if (side === null) return null;
	const id = idOf(person, occasion);
	const token = secrets.seatLinkToken(id);
	const at = now();
	const expires_at = new Date(Date.parse(at) + holdsDays * 86_400_000).toISOString();
	const { partnership, code: purpose, since } = occasion;
	await db
		.insertInto("seat_link")
		.values({ id, token_hash: hashText(token), partnership, side, person, purpose, since, made_at: at, expires_at })
		.onConflict((it) =>
			it.column("id").doUpdateSet({ made_at: at, expires_at }).where("seat_link.revoked_at", "is", null),
		)
		.execute();
	const row = await db.selectFrom("seat_link").select("revoked_at").where("id", "=", id).executeTakeFirst();
	return row?.revoked_at === null ? token : null;
}

async function sideOf(db: Kysely<Tables>, person: string, partnership: string): Promise<Side | null> {
	const row = await db
		.selectFrom("seat")
		.select("side")
		.where("partnership", "=", partnership)
		.where("person", "=", person)
		.where("ended_at", "is", null)
		.executeTakeFirst();
	return row?.side === "a" || row?.side === "b" ? row.side : null;
}

export type SeatLinkRow = Selectable<SeatLinkTable>;

/** The link of this token, or null: wrong ones and those that were taken back alike. */
export async function linkOf(db: Kysely<Tables>, token: string): Promise<SeatLinkRow | null> {
	const row = await db
		.selectFrom("seat_link")
		.selectAll()
		.where("token_hash", "=", hashText(token))
		.where("revoked_at", "is", null)
		.executeTakeFirst();
	return row ?? null;
}

/** Notes that what a link asks for was done from it. */
export async function noteUsed(db: Kysely<Tables>, id: string, at: string): Promise<void> {
	await db.updateTable("seat_link").set({ used_at: at }).where("id", "=", id).where("used_at", "is", null).execute();
}

/** A person's links of the last weeks, the latest first: those that hold, and those that did. */
export async function linksOf(db: Kysely<Tables>, person: string): Promise<readonly SeatLinkRow[]> {
	return db
		.selectFrom("seat_link")
		.selectAll()
		.where("person", "=", person)
		.orderBy("made_at", "desc")
		.orderBy("id")
		.limit(100)
		.execute();
}

/** Takes links back for good: one of a person, all of theirs, or all of theirs in one partnership. Returns how many held. */
export async function revoke(
	db: Kysely<Tables>,
	which: { readonly person: string; readonly id?: string; readonly partnership?: string },
	at: string,
): Promise<number> {
	const { person, id, partnership } = which;
	let its = db.updateTable("seat_link").set({ revoked_at: at }).where("person", "=", person);
	if (id !== undefined) its = its.where("id", "=", id);
	if (partnership !== undefined) its = its.where("partnership", "=", partnership);
	const rows = await its.where("revoked_at", "is", null).returning("id").execute();
	return rows.length;
}
