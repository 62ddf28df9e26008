import type { Kysely } from "kysely";
import type { CardWrite, PersonCard } from "../../core/api.ts";
import type { Tables } from "../store/tables.ts";
import type { Photo } from "./photo.ts";

const empty: CardWrite = { patronymic: null, languages: [], hours: null, about: null, video: null };

/** What people show of themselves, kept beside their names: outside of the record, so that it can be erased. */
export function cardsOf(db: Kysely<Tables>) {
	const known = new Map<string, PersonCard>();

	async function find(persons: readonly string[]): Promise<void> {
		const rows = await db
			.selectFrom("person")
			.leftJoin("person_card", "person_card.person", "person.id")
			.leftJoin("person_photo", "person_photo.person", "person.id")
			.select(["person.id", "person.zone", "person_card.card", "person_photo.hash"])
			.where("person.id", "in", persons)
			.execute();
		if (known.size > 50_000) known.clear();
		for (const { id, zone, card, hash } of rows) {
			const said = card === null ? empty : (JSON.parse(card) as CardWrite);
			known.set(id, { ...said, zone, photo: hash?.slice(0, 16) ?? null });
		}
	}

	/** Do these two sit in one partnership now, on whichever sides? */
	async function together(one: string, other: string): Promise<boolean> {
		const shared = await db
			.selectFrom("seat as mine")
			.innerJoin("seat as theirs", "theirs.partnership", "mine.partnership")
			.select("mine.partnership")
			.where("mine.person", "=", one)
			.where("theirs.person", "=", other)
			.where("mine.ended_at", "is", null)
			.where("theirs.ended_at", "is", null)
			.limit(1)
			.executeTakeFirst();
		return shared !== undefined;
	}

	return {
		async of(persons: readonly string[]): Promise<Readonly<Record<string, PersonCard>>> {
			const missing = persons.filter((it) => !known.has(it));
			if (missing.length > 0) await find(missing);
			return Object.fromEntries(
				persons.flatMap((id) => {
					const card = known.get(id);
					return card ? [[id, card]] : [];
				}),
			);
		},
		forget: (person: string): void => void known.delete(person),
		async show(person: string, its: CardWrite): Promise<void> {
			const card = JSON.stringify(its);
			await db
				.insertInto("person_card")
				.values({ person, card })
				.onConflict((it) => it.column("person").doUpdateSet({ card }))
				.execute();
			known.delete(person);
		},
		async showPhoto(person: string, photo: Photo | null): Promise<void> {
			if (photo) {
				const { type, hash } = photo;
				const its = { type, hash, bytes: Buffer.from(photo.bytes).toString("base64") };
				await db
					.insertInto("person_photo")
					.values({ person, ...its })
					.onConflict((it) => it.column("person").doUpdateSet(its))
					.execute();
			} else await db.deleteFrom("person_photo").where("person", "=", person).execute();
			known.delete(person);
		},
		async photoFor(viewer: string, person: string): Promise<Photo | null> {
			if (viewer !== person && !(await together(viewer, person))) return null;
			const row = await db.selectFrom("person_photo").selectAll().where("person", "=", person).executeTakeFirst();
			if (!row) return null;
			const type = row.type === "image/webp" ? "image/webp" : "image/jpeg";
			return { type, hash: row.hash, bytes: new Uint8Array(Buffer.from(row.bytes, "base64")) };
		},
	};
}
