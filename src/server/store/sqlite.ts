import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { Kysely, type SqliteDatabase, SqliteDialect } from "kysely";
import { type Ask, askedAlike, type Row } from "./both.ts";
import { groupCommit } from "./group-commit.ts";
import { dialects, missing } from "./migrations.ts";
import { append, type Statements } from "./sqlite-append.ts";
import { endsTheBatch, failureOf } from "./sqlite-failure.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

export interface SqliteOptions {
	/** How long a write waits for another process that holds the lock, ms. */
	readonly patience?: number;
}

/** Prepared statements that are kept; more different ones than this nobody has. */
const kept = 500;

/**
 * The store on one SQLite file (node:sqlite, WAL, `synchronous=FULL`): one connection, synchronous statements, group commit.
 * Kysely speaks over the same connection between the batches: a second one of the same process could only wait for the
 * first while it kept the first from ever going on. A batch waits while a transaction of Kysely's is open.
 * @throws {StoreFailure} where the file cannot be opened, or {NewerDatabase}.
 */
export async function openSqlite(file: string, { patience = 5_000 }: SqliteOptions = {}): Promise<Store> {
	const db = open(file, patience);
	const prepare = rememberStatements(db);
	const { write, drained } = groupCommit(db, patience);

	const ask = (sql: string, values: readonly SQLInputValue[]): readonly Row[] => {
		const order: number[] = [];
		const plain = sql.replace(/\$(\d+)/g, (_, n: string) => {
			order.push(Number(n) - 1);
			return "?";
		});
		return prepare(plain).all(...order.map((at) => values[at] ?? null));
	};
	const read: Ask = async (sql, values = []) => {
		try {
			return ask(sql, values);
		} catch (error) {
			throw failureOf(error);
		}
	};
	const statements: Statements = {
		run: (sql, ...values) => void prepare(sql).run(...values),
		one: (sql, ...values) => prepare(sql).get(...values),
	};

	return {
		kind: "sqlite",
		db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: forKysely(prepare) }) }),
		append: async (it) => {
			const answer = await write(() => append(statements, it));
			if (it.removals.length > 0) emptyLog(db);
			return answer;
		},
		...askedAlike({ read, write: (sql, values = []) => write(() => ask(sql, values)), skipLocked: "" }),
		async tidy() {
			// After what waits to be written: its pages are in the log, too.
			await write(() => undefined);
			emptyLog(db);
		},
		onAppended: () => () => undefined,
		async close() {
			await drained();
			if (db.isOpen) db.close();
		},
	};
}

function rememberStatements(db: DatabaseSync): (sql: string) => StatementSync {
	const cache = new Map<string, StatementSync>();
	return (sql) => {
		const known = cache.get(sql);
		if (known) return known;
		const made = db.prepare(sql);
		if (cache.size > kept) cache.clear();
		cache.set(sql, made);
		return made;
	};
}

function open(file: string, patience: number): DatabaseSync {
	mkdirSync(dirname(file), { recursive: true });
	let db: DatabaseSync | null = null;
	try {
		db = new DatabaseSync(file, { timeout: patience });
		// What is deleted is overwritten: a text that was removed does not stay in the free pages of the file.
		db.exec(
			"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
		);
		migrate(db);
		return db;
	} catch (error) {
		db?.close();
		throw error instanceof Error && "errcode" in error ? failureOf(error) : error;
	}
}

/**
 * Writes the log into the file and cuts it to nothing: it still held the pages as they were before a text was removed.
 * Where somebody is in the middle of a transaction it stays until it is next written over; the removal itself stands.
 */
function emptyLog(db: DatabaseSync): void {
	try {
		if (db.isOpen && !db.isTransaction) db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
	} catch (error) {
		if (!endsTheBatch(error)) throw error;
	}
}

/** All or nothing: of two processes that open an empty database, the second finds it migrated. */
function migrate(db: DatabaseSync): void {
	db.exec("BEGIN IMMEDIATE");
	db.exec("CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY) STRICT");
	const had = db.prepare("SELECT name FROM migration").all();
	for (const { name, statements } of missing(had.map((it) => String(it["name"])))) {
		for (const sql of statements(dialects.sqlite)) db.exec(sql);
		db.prepare("INSERT INTO migration (name) VALUES (?)").run(name);
	}
	db.exec("COMMIT");
}

/** The connection as Kysely's own SQLite dialect wants it. Closing is the store's. */
const forKysely = (prepare: (sql: string) => StatementSync): SqliteDatabase => ({
	close: () => undefined,
	prepare(sql) {
		const statement = telling(() => prepare(sql));
		const bound = (values: readonly unknown[]): SQLInputValue[] => values as SQLInputValue[];
		return {
			reader: statement.columns().length > 0,
			all: (values) => telling(() => statement.all(...bound(values))),
			run: (values) => telling(() => statement.run(...bound(values))),
			iterate: (values) => telling(() => statement.iterate(...bound(values))),
		};
	},
});

/** A failure of the database is told as one; a statement's own fault (a name that is taken) stays what it is. */
function telling<T>(run: () => T): T {
	try {
		return run();
	} catch (error) {
		throw endsTheBatch(error) ? failureOf(error) : error;
	}
}
