import type { Kysely } from "kysely";
import { sides } from "../../core/kit.ts";
import {
	type Followed,
	follow,
	type Notice,
	noticesFor,
	type Shared,
	type Telling,
	unfollowed,
} from "../../core/notices.ts";
import { eventOf } from "../../record/chain.ts";
import type { Contact } from "../accounts/contacts.ts";
import type { Keeper, Kept } from "../keeper.ts";
import type { Tables } from "../store/tables.ts";

/** Shared entries as they are followed, once per position that is kept. */
const shared = new WeakMap<Kept, readonly Shared[]>();

/** The shared entries of what was read. */
export function sharedOf(kept: Kept): readonly Shared[] {
	const known = shared.get(kept);
	if (known) return known;
	const its = kept.entries
		.filter((it) => it.chain === "both")
		.map((it) => ({ position: it.position, event: eventOf(it) }));
	shared.set(kept, its);
	return its;
}

/**
 * A partnership as it stands now, with since when each of its moves is listed; null where there is none, and of the
 * demonstration, of which nobody is told anything. What was followed is remembered beside it.
 */
export async function telling(
	db: Kysely<Tables>,
	keeper: Keeper,
	partnership: string,
	now: string,
	least = 0,
): Promise<Telling | null> {
	let kept = await keeper.read(partnership);
	// Another process appended and its word has not come yet.
	if (kept.seq < least) {
		await keeper.refresh(partnership);
		kept = await keeper.read(partnership);
	}
	const { state } = kept;
	if (!state || state.stages.born === "demo") return null;
	const entries = sharedOf(kept);
	const followed = await followedOf(db, partnership, entries);
	return { partnership, state, entries, now, followed };
}

/** What is listed of a partnership that was read, and since when. Remembers nothing: whoever looks changes nothing. */
export async function followedIn(db: Kysely<Tables>, kept: Kept): Promise<Followed> {
	const entries = sharedOf(kept);
	const known = await rememberedOf(db, kept.partnership);
	return isBehind(known, entries) ? follow(known, entries) : known;
}

async function rememberedOf(db: Kysely<Tables>, partnership: string): Promise<Followed> {
	const row = await db.selectFrom("followed").selectAll().where("partnership", "=", partnership).executeTakeFirst();
	return row ? { position: row.position, listed: JSON.parse(row.listed) } : unfollowed;
}

/** Where it is ahead of what is read here, another process followed further: what it found holds for what is listed still. */
const isBehind = ({ position }: Followed, entries: readonly Shared[]): boolean =>
	position < (entries.at(-1)?.position ?? 0);

async function followedOf(db: Kysely<Tables>, partnership: string, entries: readonly Shared[]): Promise<Followed> {
	const known = await rememberedOf(db, partnership);
	if (!isBehind(known, entries)) return known;
	const after = follow(known, entries);
	const its = { position: after.position, listed: JSON.stringify(after.listed) };
	await db
		.insertInto("followed")
		.values({ partnership, ...its })
		.onConflict((it) => it.column("partnership").doUpdateSet(its).where("followed.position", "<", after.position))
		.execute();
	return after;
}

/** Everybody who sits in it now, on whichever side or in the middle. */
export const personsIn = ({ state: { people } }: Telling): readonly string[] => [
	...sides.flatMap((side) => people.seats[side].map((it) => it.person)),
	...(people.facilitator?.person ? [people.facilitator.person] : []),
];

/** What a person was not told yet of one partnership. */
export async function untold(db: Kysely<Tables>, it: Telling, contact: Contact): Promise<readonly Notice[]> {
	const notices = noticesFor(it, contact.person, contact.settings, contact.byLinks);
	if (notices.length === 0) return [];
	const rows = await db
		.selectFrom("told")
		.select("key")
		.where("person", "=", contact.person)
		.where("partnership", "=", it.partnership)
		.where(
			"key",
			"in",
			notices.map((each) => each.key),
		)
		.execute();
	const told = new Set(rows.map((row) => row.key));
	return notices.filter((each) => !told.has(each.key));
}

/** Is what this notice says still so? News stays news; a move may have been made since. */
export const stillSo = (notice: Notice, it: Telling, contact: Contact): boolean =>
	notice.is === "news" ||
	noticesFor(it, contact.person, contact.settings, contact.byLinks).some(
		(each) => each.is === "move" && each.code === notice.code && each.since === notice.since,
	);
