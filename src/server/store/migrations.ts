/** What a migration may say differently to the two databases; everything else is the SQL both understand. */
interface Dialect {
	/** Ends a CREATE TABLE. */
	readonly end: string;
	/** Text that is compared byte by byte: ids, ISO instants, hashes. */
	readonly text: string;
	/** A key that counts by itself. */
	readonly counter: string;
}

export const dialects: Readonly<Record<"sqlite" | "postgres", Dialect>> = {
	sqlite: { end: ") STRICT", text: "TEXT", counter: "INTEGER PRIMARY KEY AUTOINCREMENT" },
	postgres: { end: ")", text: 'TEXT COLLATE "C"', counter: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY" },
};

interface Migration {
	readonly name: string;
	readonly statements: (dialect: Dialect) => readonly string[];
}

/** In order; a database remembers by name what it has had. Never edited once released: the next change is a new one. */
export const migrations: readonly Migration[] = [
	{
		name: "0001-the-record",
		statements: ({ end, text, counter }) => [
			`CREATE TABLE entries (
				partnership ${text} NOT NULL, seq INTEGER NOT NULL, chain ${text} NOT NULL, position INTEGER NOT NULL,
				content TEXT NOT NULL, hash ${text} NOT NULL,
				PRIMARY KEY (partnership, seq), UNIQUE (partnership, chain, position)
			${end}`,
			`CREATE TABLE texts (
				partnership ${text} NOT NULL, chain ${text} NOT NULL, position INTEGER NOT NULL, name ${text} NOT NULL,
				salt ${text} NOT NULL, text TEXT NOT NULL,
				PRIMARY KEY (partnership, chain, position, name)
			${end}`,
			`CREATE TABLE commands (
				partnership ${text} NOT NULL, actor ${text} NOT NULL, id ${text} NOT NULL, body ${text} NOT NULL,
				first_seq INTEGER NOT NULL, count INTEGER NOT NULL,
				PRIMARY KEY (partnership, actor, id)
			${end}`,
			`CREATE TABLE drafts (
				partnership ${text} NOT NULL, side ${text} NOT NULL, form ${text} NOT NULL, field ${text} NOT NULL,
				text TEXT NOT NULL, version INTEGER NOT NULL, by ${text} NOT NULL, at ${text} NOT NULL,
				PRIMARY KEY (partnership, side, form, field)
			${end}`,
			`CREATE TABLE portfolio (
				partnership ${text} NOT NULL PRIMARY KEY, born ${text} NOT NULL, type ${text} NOT NULL, stage ${text} NOT NULL,
				state ${text} NOT NULL, company_a TEXT NOT NULL, company_b TEXT NOT NULL, country_a ${text} NOT NULL,
				country_b ${text} NOT NULL, ball ${text} NOT NULL, move_a ${text}, move_b ${text}, due ${text},
				touched ${text} NOT NULL, wake_at ${text}
			${end}`,
			"CREATE INDEX portfolio_wake ON portfolio (wake_at) WHERE wake_at IS NOT NULL",
			`CREATE TABLE jobs (
				id ${counter}, kind ${text} NOT NULL, key ${text} NOT NULL UNIQUE, payload TEXT NOT NULL, run_at ${text} NOT NULL,
				attempts INTEGER NOT NULL DEFAULT 0, lease_until ${text}, dead INTEGER NOT NULL DEFAULT 0, error TEXT
			${end}`,
			"CREATE INDEX jobs_due ON jobs (run_at) WHERE dead = 0",
		],
	},
	{
		name: "0002-people",
		statements: ({ end, text }) => [
			`CREATE TABLE company (
				id ${text} NOT NULL PRIMARY KEY, name TEXT NOT NULL, country ${text} NOT NULL, zone ${text} NOT NULL,
				languages ${text} NOT NULL, made_at ${text} NOT NULL
			${end}`,
			`CREATE TABLE person (
				id ${text} NOT NULL PRIMARY KEY, account ${text} UNIQUE, company ${text}, given_name TEXT NOT NULL,
				family_name TEXT NOT NULL, language ${text} NOT NULL, zone ${text} NOT NULL, made_at ${text} NOT NULL
			${end}`,
			`CREATE TABLE seat (
				partnership ${text} NOT NULL, side ${text} NOT NULL, person ${text} NOT NULL, role ${text} NOT NULL,
				since ${text} NOT NULL, ended_at ${text},
				PRIMARY KEY (partnership, side, person)
			${end}`,
			"CREATE INDEX seat_person ON seat (person, partnership)",
			`CREATE TABLE invitation (
				id ${text} NOT NULL PRIMARY KEY, token_hash ${text} NOT NULL UNIQUE, partnership ${text} NOT NULL, side ${text} NOT NULL,
				role ${text} NOT NULL, invited_by ${text} NOT NULL, note TEXT NOT NULL, language ${text} NOT NULL,
				given_name TEXT NOT NULL, made_at ${text} NOT NULL
			${end}`,
			"CREATE INDEX invitation_partnership ON invitation (partnership)",
		],
	},
	{
		name: "0003-person-cards",
		statements: ({ end, text }) => [
			`CREATE TABLE person_card (person ${text} NOT NULL PRIMARY KEY, card TEXT NOT NULL${end}`,
			`CREATE TABLE person_photo (
				person ${text} NOT NULL PRIMARY KEY, type ${text} NOT NULL, hash ${text} NOT NULL, bytes TEXT NOT NULL
			${end}`,
		],
	},
	{
		name: "0004-notices",
		statements: ({ end, text }) => [
			// Whoever made the first account administers the host.
			"ALTER TABLE person ADD COLUMN administrator INTEGER NOT NULL DEFAULT 0",
			`UPDATE person SET administrator = 1 WHERE id = (
				SELECT id FROM person WHERE account IS NOT NULL ORDER BY made_at, id LIMIT 1
			)`,
			"ALTER TABLE person ADD COLUMN notices TEXT",
			"ALTER TABLE invitation ADD COLUMN address TEXT",
			`CREATE TABLE followed (
				partnership ${text} NOT NULL PRIMARY KEY, position INTEGER NOT NULL, listed TEXT NOT NULL
			${end}`,
			`CREATE TABLE told (
				person ${text} NOT NULL, partnership ${text} NOT NULL, key ${text} NOT NULL, at ${text} NOT NULL,
				PRIMARY KEY (person, partnership, key)
			${end}`,
			`CREATE TABLE message (
				id ${text} NOT NULL PRIMARY KEY, person ${text}, way ${text} NOT NULL, kind ${text} NOT NULL, about TEXT NOT NULL,
				subject TEXT, state ${text} NOT NULL, error TEXT, made_at ${text} NOT NULL, sent_at ${text}
			${end}`,
			"CREATE INDEX message_made ON message (made_at)",
			"CREATE INDEX message_person ON message (person)",
		],
	},
	{
		name: "0006-seat-links",
		statements: ({ end, text }) => [
			"ALTER TABLE person ADD COLUMN by_links INTEGER NOT NULL DEFAULT 0",
			`CREATE TABLE seat_link (
				id ${text} NOT NULL PRIMARY KEY, token_hash ${text} NOT NULL UNIQUE, partnership ${text} NOT NULL, side ${text} NOT NULL,
				person ${text} NOT NULL, purpose ${text} NOT NULL, since INTEGER NOT NULL, made_at ${text} NOT NULL,
				expires_at ${text} NOT NULL, used_at ${text}, revoked_at ${text}
			${end}`,
			"CREATE INDEX seat_link_person ON seat_link (person, made_at)",
		],
	},
	{
		name: "0007-channels",
		statements: ({ end, text }) => [
			`CREATE TABLE chat (
				person ${text} NOT NULL, way ${text} NOT NULL, target TEXT NOT NULL, made_at ${text} NOT NULL, error TEXT,
				PRIMARY KEY (person, way)
			${end}`,
			`CREATE TABLE program (
				id ${text} NOT NULL PRIMARY KEY, partnership ${text} NOT NULL, side ${text} NOT NULL, target TEXT NOT NULL,
				secret TEXT NOT NULL, host ${text} NOT NULL, position INTEGER NOT NULL, made_by ${text} NOT NULL,
				made_at ${text} NOT NULL, failing_since ${text}, off_at ${text}
			${end}`,
			"CREATE INDEX program_partnership ON program (partnership)",
			`CREATE TABLE delivery (
				id ${text} NOT NULL PRIMARY KEY, program ${text} NOT NULL, payload TEXT NOT NULL, state ${text} NOT NULL,
				tries INTEGER NOT NULL, answer TEXT, made_at ${text} NOT NULL, done_at ${text}
			${end}`,
			"CREATE INDEX delivery_program ON delivery (program, made_at)",
			`CREATE TABLE calendar_feed (
				person ${text} NOT NULL PRIMARY KEY, feed ${text} NOT NULL, token_hash ${text} NOT NULL UNIQUE, made_at ${text} NOT NULL
			${end}`,
		],
	},
	{
		name: "0009-account-log",
		statements: ({ end, text }) => [
			`CREATE TABLE account_log (
				id ${text} NOT NULL PRIMARY KEY, account ${text} NOT NULL, what ${text} NOT NULL, user_agent TEXT, at ${text} NOT NULL
			${end}`,
			"CREATE INDEX account_log_account ON account_log (account)",
		],
	},
	{
		name: "0008-files",
		statements: ({ end, text }) => [
			`CREATE TABLE file (
				id ${text} NOT NULL PRIMARY KEY, partnership ${text} NOT NULL, side ${text} NOT NULL, person ${text} NOT NULL,
				name TEXT NOT NULL, size INTEGER NOT NULL, type ${text}, hash ${text}, made_at ${text} NOT NULL, here_at ${text}
			${end}`,
			"CREATE INDEX file_partnership ON file (partnership)",
		],
	},
	{
		name: "0010-companies",
		statements: () => ["ALTER TABLE person ADD COLUMN company_role TEXT NOT NULL DEFAULT 'administrator'"],
	},
];

/** A newer Oba wrote this database: an older one must not touch it. */
export class NewerDatabase extends Error {
	override readonly name = "NewerDatabase";
	constructor(strange: readonly string[]) {
		super(`This database was written by a newer Oba (${strange.join(", ")}). Start that version, or restore a backup.`);
	}
}

/**
 * The migrations that a database has not had yet.
 * @throws {NewerDatabase} where it had one that this version does not know.
 */
export function missing(had: readonly string[]): readonly Migration[] {
	const strange = had.filter((name) => !migrations.some((it) => it.name === name));
	if (strange.length > 0) throw new NewerDatabase(strange);
	return migrations.filter((it) => !had.includes(it.name));
}
