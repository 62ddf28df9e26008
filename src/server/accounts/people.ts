import type { Kysely } from "kysely";
import type { CardWrite, NewAccount, PersonCard, PersonName, Profile } from "../../core/api.ts";
import type { Language } from "../../core/kit.ts";
import type { Company } from "../../core/stages/contract.ts";
import type { Tables } from "../store/tables.ts";
import { cardsOf } from "./cards.ts";
import { type Companies, companiesOf } from "./companies.ts";
import type { Photo } from "./photo.ts";

/** A human being. Names live here and nowhere in the record, so that they can be erased. */
export interface Person extends PersonName {
	readonly id: string;
	readonly language: Language;
	readonly zone: string;
	readonly company: string | null;
}

/** What somebody brings along who comes from an organisation's sign-in. */
export type Newcomer = Pick<Profile, "language" | "zone">;

export interface People {
	anyAccount(): Promise<boolean>;
	/** The person of an account; made from its name where an organisation's sign-in made the account, or a crash came between. */
	ofAccount(account: string, name: string, newcomer?: Newcomer): Promise<Person>;
	/**
	 * Adds a person; `account` is null for the people of the demonstration alone. `byLinks`: they made no account themselves, and
	 * answer from links. Returns the id.
	 */
	add(
		account: string | null,
		it: Pick<NewAccount, "givenName" | "familyName" | "language" | "zone">,
		byLinks?: boolean,
	): Promise<string>;
	/** Has this account a person yet? */
	hasPerson(account: string): Promise<boolean>;
	change(person: string, profile: Profile): Promise<void>;
	/** Names by person id. Kept in memory until one changes here. */
	names(persons: readonly string[]): Promise<Readonly<Record<string, PersonName>>>;
	/** Cards by person id, an empty one where nothing was said yet. Kept in memory until one changes here. */
	cards(persons: readonly string[]): Promise<Readonly<Record<string, PersonCard>>>;
	showCard(person: string, card: CardWrite): Promise<void>;
	/** Replaces a person's photo; null takes it away. */
	showPhoto(person: string, photo: Photo | null): Promise<void>;
	/** The photo of a person, for one who sits with them in a partnership now, or is that person; null for everybody else. */
	photoFor(viewer: string, person: string): Promise<Photo | null>;
	/** Somebody was erased: nothing of them is remembered here. */
	forget(person: string): void;
	/** Grows whenever a name or a card changed: part of the key of whatever was cached with names in it. */
	readonly generation: () => number;
	readonly companies: Companies;
	/** The company a person last spoke for, to start the next form with. */
	company(id: string | null): Promise<Company | null>;
	/** Remembers what a person said about their own company. */
	speaksFor(person: string, card: Company): Promise<void>;
}

const languageOf = (text: string): Language => (text === "ru" ? "ru" : "en");

export function peopleOf(db: Kysely<Tables>, now: () => string, newId: () => string): People {
	const known = new Map<string, PersonName>();
	const cards = cardsOf(db);
	let generation = 0;

	async function anyAccount(): Promise<boolean> {
		const one = await db.selectFrom("person").select("id").where("account", "is not", null).limit(1).executeTakeFirst();
		return one !== undefined;
	}

	async function add(
		account: string | null,
		it: Pick<NewAccount, "givenName" | "familyName" | "language" | "zone">,
		byLinks = false,
	) {
		const id = newId();
		const { givenName: given_name, familyName: family_name, language, zone } = it;
		// Whoever makes the first account of a host administers it.
		const administrator = account !== null && !(await anyAccount()) ? 1 : 0;
		const its = { id, account, company: null, given_name, family_name, language, zone, made_at: now() };
		const row = { ...its, administrator, by_links: byLinks ? 1 : 0 };
		await db.insertInto("person").values(row).execute();
		return id;
	}

	const find = (account: string) =>
		db.selectFrom("person").selectAll().where("account", "=", account).executeTakeFirst();

	return {
		anyAccount,
		async ofAccount(account, name, newcomer = { language: "en", zone: "UTC" }) {
			let row = await find(account);
			if (!row) {
				const [, givenName = name, familyName = ""] = /^(\S+)\s+(.+)$/.exec(name.trim()) ?? [];
				await add(account, { givenName, familyName, ...newcomer });
				row = await find(account);
			}
			if (!row) throw new Error("a person could not be made for an account");
			const { id, given_name, family_name, language, zone, company } = row;
			return { id, givenName: given_name, familyName: family_name, language: languageOf(language), zone, company };
		},
		add,
		hasPerson: async (account) => (await find(account)) !== undefined,
		async change(person, { givenName: given_name, familyName: family_name, language, zone }) {
			await db
				.updateTable("person")
				.set({ given_name, family_name, language, zone })
				.where("id", "=", person)
				.execute();
			known.delete(person);
			cards.forget(person);
			generation += 1;
		},
		cards: cards.of,
		async showCard(person, card) {
			await cards.show(person, card);
			generation += 1;
		},
		async showPhoto(person, photo) {
			await cards.showPhoto(person, photo);
			generation += 1;
		},
		photoFor: cards.photoFor,
		async names(persons) {
			const missing = persons.filter((it) => !known.has(it));
			if (missing.length > 0) {
				const rows = await db
					.selectFrom("person")
					.select(["id", "given_name", "family_name"])
					.where("id", "in", missing)
					.execute();
				if (known.size > 50_000) known.clear();
				for (const it of rows) known.set(it.id, { givenName: it.given_name, familyName: it.family_name });
			}
			return Object.fromEntries(
				persons.flatMap((id) => {
					const name = known.get(id);
					return name ? [[id, name]] : [];
				}),
			);
		},
		forget(person) {
			known.delete(person);
			cards.forget(person);
			generation += 1;
		},
		generation: () => generation,
		companies: companiesOf(db),
		async company(id) {
			if (id === null) return null;
			const row = await db.selectFrom("company").selectAll().where("id", "=", id).executeTakeFirst();
			if (!row) return null;
			const languages = (JSON.parse(row.languages) as readonly string[]).map(languageOf);
			return { company: row.name, country: row.country, zone: row.zone, languages: [...languages] };
		},
		async speaksFor(person, card) {
			const its = {
				name: card.company,
				country: card.country,
				zone: card.zone,
				languages: JSON.stringify(card.languages),
			};
			const row = await db.selectFrom("person").select("company").where("id", "=", person).executeTakeFirst();
			if (row?.company) {
				await db.updateTable("company").set(its).where("id", "=", row.company).execute();
				return;
			}
			const id = newId();
			await db
				.insertInto("company")
				.values({ id, ...its, made_at: now() })
				.execute();
			await db.updateTable("person").set({ company: id }).where("id", "=", person).execute();
		},
	};
}
