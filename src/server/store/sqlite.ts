import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { Kysely, type SqliteDatabase, SqliteDialect } from "kysely";
import type { Chain } from "../../core/kit.ts";
import { emptyHeads } from "../../record/chain.ts";
import type { Head, Heads, SaltedText } from "../../record/entry.ts";
import { failureOf, groupCommit } from "./group-commit.ts";
import { dialects, missing } from "./migrations.ts";
import type { Append, Appended, CommandKey, Draft, Job, Store, StoredEntry } from "./store.ts";
import type { Tables } from "./tables.ts";

type Values = readonly SQLInputValue[];
type Row = Readonly<Record<string, SQLInputValue>>;

/** How long a write waits for another process that holds the lock, ms. */
const patience = 5_000;

/**
 * The store on one SQLite file (node:sqlite, WAL, `synchronous=FULL`): one connection, synchronous statements, group commit.
 * Kysely speaks over the same connection between the batches, so that nothing here ever waits for a lock of its own.
 * @throws {StoreFailure} where the file cannot be opened, or an Error where a newer version wrote it.
 */
export async function openSqlite(file: string): Promise<Store> {
	const db = open(file);
	const cache = new Map<string, StatementSync>();
	const prepare = (sql: string): StatementSync => {
		const known = cache.get(sql);
		if (known) return known;
		const made = db.prepare(sql);
		if (cache.size > 500) cache.clear();
		cache.set(sql, made);
		return made;
	};
	const run = (sql: string, ...values: Values) => prepare(sql).run(...values);
	const all = (sql: string, ...values: Values): readonly Row[] => prepare(sql).all(...values) as readonly Row[];
	const one = (sql: string, ...values: Values): Row | undefined => prepare(sql).get(...values) as Row | undefined;
	const { write, drained } = groupCommit(db);
	const reading = async <T>(read: () => T): Promise<T> => {
		try {
			return read();
		} catch (error) {
			throw failureOf(error);
		}
	};

	function lastSeq(partnership: string): number {
		return Number(one("SELECT max(seq) AS seq FROM entries WHERE partnership = ?", partnership)?.["seq"] ?? 0);
	}

	function append({ partnership, expected, command, entries, row, seats, jobs }: Append): Appended {
		const { actor, id, body } = command;
		const known = one(
			"SELECT body, first_seq, count FROM commands WHERE partnership = ? AND actor = ? AND id = ?",
			partnership,
			actor,
			id,
		);
		if (known && known["body"] !== body) return { is: "reused" };
		if (known) return { is: "replayed", firstSeq: Number(known["first_seq"]), count: Number(known["count"]) };
		if (lastSeq(partnership) !== expected) return { is: "conflict" };
		for (const [i, { chain, position, content, hash, texts }] of entries.entries()) {
			run(
				"INSERT INTO entries (partnership, seq, chain, position, content, hash) VALUES (?, ?, ?, ?, ?, ?)",
				partnership,
				expected + i + 1,
				chain,
				position,
				content,
				hash,
			);
			for (const [name, { salt, text }] of Object.entries(texts))
				run(
					"INSERT INTO texts (partnership, chain, position, name, salt, text) VALUES (?, ?, ?, ?, ?, ?)",
					partnership,
					chain,
					position,
					name,
					salt,
					text,
				);
		}
		const written = { firstSeq: expected + 1, count: entries.length };
		run(
			"INSERT INTO commands (partnership, actor, id, body, first_seq, count) VALUES (?, ?, ?, ?, ?, ?)",
			partnership,
			actor,
			id,
			body,
			written.firstSeq,
			written.count,
		);
		if (row)
			run(
				"INSERT OR REPLACE INTO portfolio (partnership, born, type, stage, state, company_a, company_b, country_a, country_b, ball, move_a, move_b, due, touched, wake_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				row.partnership,
				row.born,
				row.type,
				row.stage,
				row.state,
				row.companyA,
				row.companyB,
				row.countryA,
				row.countryB,
				row.ball,
				row.moveA,
				row.moveB,
				row.due,
				row.touched,
				row.wakeAt,
			);
		for (const it of seats)
			run(
				"INSERT OR IGNORE INTO seat (partnership, side, person, role, since) VALUES (?, ?, ?, ?, ?)",
				it.partnership,
				it.side,
				it.person,
				it.role,
				it.since,
			);
		for (const { kind, key, payload, runAt } of jobs)
			run("INSERT OR IGNORE INTO jobs (kind, key, payload, run_at) VALUES (?, ?, ?, ?)", kind, key, payload, runAt);
		return { is: "appended", ...written };
	}

	function entriesAfter(partnership: string, afterSeq: number): readonly StoredEntry[] {
		const rows = all(
			"SELECT seq, chain, position, content, hash FROM entries WHERE partnership = ? AND seq > ? ORDER BY seq",
			partnership,
			afterSeq,
		);
		if (rows.length === 0) return [];
		const beside = new Map<string, Record<string, SaltedText>>();
		const texts = all(
			"SELECT t.chain, t.position, t.name, t.salt, t.text FROM texts t JOIN entries e USING (partnership, chain, position) WHERE e.partnership = ? AND e.seq > ?",
			partnership,
			afterSeq,
		);
		for (const { chain, position, name, salt, text } of texts) {
			const its = beside.get(`${chain}${position}`) ?? {};
			its[String(name)] = { salt: String(salt), text: String(text) };
			beside.set(`${chain}${position}`, its);
		}
		return rows.map((it) => ({
			seq: Number(it["seq"]),
			chain: it["chain"] as Chain,
			position: Number(it["position"]),
			content: String(it["content"]),
			hash: String(it["hash"]),
			texts: beside.get(`${it["chain"]}${it["position"]}`) ?? {},
		}));
	}

	function headOf(partnership: string, chain: Chain): Head {
		const it = one(
			"SELECT position, hash FROM entries WHERE partnership = ? AND chain = ? ORDER BY position DESC LIMIT 1",
			partnership,
			chain,
		);
		return it ? { chain, position: Number(it["position"]), hash: String(it["hash"]) } : emptyHeads[chain];
	}

	const draftOf = (it: Row): Draft => ({
		field: String(it["field"]),
		text: String(it["text"]),
		version: Number(it["version"]),
		by: String(it["by"]),
		at: String(it["at"]),
	});

	return {
		kind: "sqlite",
		db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: forKysely(prepare) }) }),
		append: (it) => write(() => append(it)),
		command: (partnership, actor, id) =>
			reading(() => {
				const it = one(
					"SELECT body FROM commands WHERE partnership = ? AND actor = ? AND id = ?",
					partnership,
					actor,
					id,
				);
				return it ? ({ id, actor, body: String(it["body"]) } satisfies CommandKey) : null;
			}),
		entries: (partnership, afterSeq = 0) => reading(() => entriesAfter(partnership, afterSeq)),
		heads: (partnership) =>
			reading(() => {
				const heads: Heads = {
					both: headOf(partnership, "both"),
					a: headOf(partnership, "a"),
					b: headOf(partnership, "b"),
				};
				return { seq: lastSeq(partnership), heads };
			}),
		removeText: (partnership, chain, position, name) =>
			write(
				() =>
					run(
						"DELETE FROM texts WHERE partnership = ? AND chain = ? AND position = ? AND name = ?",
						partnership,
						chain,
						position,
						name,
					).changes === 1,
			),
		drafts: ({ partnership, side, form }) =>
			reading(() =>
				all(
					"SELECT field, text, version, by, at FROM drafts WHERE partnership = ? AND side = ? AND form = ? ORDER BY field",
					partnership,
					side,
					form,
				).map(draftOf),
			),
		writeDraft: ({ partnership, side, form }, field, text, version, by, at) =>
			write(() => {
				const stands = one(
					"SELECT field, text, version, by, at FROM drafts WHERE partnership = ? AND side = ? AND form = ? AND field = ?",
					partnership,
					side,
					form,
					field,
				);
				if ((stands ? Number(stands["version"]) : 0) !== version && stands)
					return { is: "conflict", draft: draftOf(stands) };
				const draft: Draft = { field, text, version: version + 1, by, at };
				run(
					"INSERT OR REPLACE INTO drafts (partnership, side, form, field, text, version, by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
					partnership,
					side,
					form,
					field,
					text,
					draft.version,
					by,
					at,
				);
				return { is: "written", draft };
			}),
		dropDrafts: ({ partnership, side, form }) =>
			write(
				() => void run("DELETE FROM drafts WHERE partnership = ? AND side = ? AND form = ?", partnership, side, form),
			),
		due: (now, limit) =>
			reading(() =>
				all("SELECT partnership FROM portfolio WHERE wake_at <= ? ORDER BY wake_at LIMIT ?", now, limit).map((it) =>
					String(it["partnership"]),
				),
			),
		nextWake: () =>
			reading(() => {
				const at = one("SELECT min(wake_at) AS at FROM portfolio")?.["at"];
				return typeof at === "string" ? at : null;
			}),
		claim: (now, leaseMs, limit) =>
			write(() => {
				const until = new Date(Date.parse(now) + leaseMs).toISOString();
				return all(
					"UPDATE jobs SET lease_until = ?, attempts = attempts + 1 WHERE id IN (SELECT id FROM jobs WHERE dead = 0 AND run_at <= ? AND (lease_until IS NULL OR lease_until <= ?) ORDER BY run_at, id LIMIT ?) RETURNING id, kind, key, payload, run_at, attempts",
					until,
					now,
					now,
					limit,
				).map(jobOf);
			}),
		finish: (job) => write(() => void run("DELETE FROM jobs WHERE id = ?", job)),
		fail: (job, error, again) =>
			write(() => {
				if (again === null) run("UPDATE jobs SET dead = 1, lease_until = NULL, error = ? WHERE id = ?", error, job);
				else run("UPDATE jobs SET run_at = ?, lease_until = NULL, error = ? WHERE id = ?", again, error, job);
			}),
		onAppended: () => () => undefined,
		healthy: () => reading(() => one("SELECT 1 AS one")?.["one"] === 1),
		async close() {
			await drained();
			cache.clear();
			if (db.isOpen) db.close();
		},
	};
}

const jobOf = (it: Row): Job => ({
	id: Number(it["id"]),
	kind: String(it["kind"]),
	key: String(it["key"]),
	payload: String(it["payload"]),
	runAt: String(it["run_at"]),
	attempts: Number(it["attempts"]),
});

function open(file: string): DatabaseSync {
	try {
		mkdirSync(dirname(file), { recursive: true });
		const db = new DatabaseSync(file, { timeout: patience });
		db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
		migrate(db);
		return db;
	} catch (error) {
		if (error instanceof Error && !("errcode" in error)) throw error;
		throw failureOf(error);
	}
}

function migrate(db: DatabaseSync): void {
	db.exec("CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY) STRICT");
	const had = db
		.prepare("SELECT name FROM migration")
		.all()
		.map((it) => String(it["name"]));
	for (const { name, statements } of missing(had)) {
		db.exec("BEGIN IMMEDIATE");
		for (const sql of statements(dialects.sqlite)) db.exec(sql);
		db.prepare("INSERT INTO migration (name) VALUES (?)").run(name);
		db.exec("COMMIT");
	}
}

/** The connection as Kysely's own SQLite dialect wants it. Closing is the store's. */
const forKysely = (prepare: (sql: string) => StatementSync): SqliteDatabase => ({
	close: () => undefined,
	prepare(sql) {
		const statement = prepare(sql);
		const bound = (values: readonly unknown[]): SQLInputValue[] => values as SQLInputValue[];
		return {
			reader: statement.columns().length > 0,
			all: (values) => statement.all(...bound(values)),
			run: (values) => statement.run(...bound(values)),
			iterate: (values) => statement.iterate(...bound(values)),
		};
	},
});
