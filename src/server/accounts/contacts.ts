import type { Kysely } from "kysely";
import type { CardWrite } from "../../core/api.ts";
import type { Language } from "../../core/kit.ts";
import { type NoticeSettings, noticeSettings, usualNotices } from "../../core/notices.ts";
import type { Tables } from "../store/tables.ts";

/** How and when a person is reached. */
export interface Contact {
	readonly person: string;
	readonly givenName: string;
	readonly familyName: string;
	/** The account's address; null for the people of the demonstration. */
	readonly address: string | null;
	readonly language: Language;
	readonly zone: string;
	readonly hours: CardWrite["hours"];
	readonly settings: NoticeSettings;
	/** Took a seat without making an account: whatever is theirs to do reaches them by a message alone. */
	readonly byLinks: boolean;
}

/** Reads a person's settings; what an older version wrote, or nobody, means the usual ones. */
export function readSettings(text: string | null): NoticeSettings {
	if (text === null) return usualNotices;
	const read = noticeSettings.safeParse(JSON.parse(text));
	return read.success ? read.data : usualNotices;
}

/** How a person is reached, or null where there is no such person any more. */
export async function contactOf(db: Kysely<Tables>, person: string): Promise<Contact | null> {
	const row = await db
		.selectFrom("person")
		.leftJoin("user", "user.id", "person.account")
		.leftJoin("person_card", "person_card.person", "person.id")
		.select([
			"person.given_name",
			"person.family_name",
			"person.language",
			"person.zone",
			"person.notices",
			"person.by_links",
		])
		.select(["user.email", "person_card.card"])
		.where("person.id", "=", person)
		.executeTakeFirst();
	if (!row) return null;
	return {
		person,
		givenName: row.given_name,
		familyName: row.family_name,
		address: row.email,
		language: row.language === "ru" ? "ru" : "en",
		zone: row.zone,
		hours: row.card === null ? null : (JSON.parse(row.card) as CardWrite).hours,
		settings: readSettings(row.notices),
		byLinks: row.by_links === 1,
	};
}
