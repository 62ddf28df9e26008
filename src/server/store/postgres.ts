import { Kysely, PostgresDialect } from "kysely";
import { askedAlike } from "./both.ts";
import { listenTo } from "./listening.ts";
import { dialects, missing, NewerDatabase } from "./migrations.ts";
import { batches } from "./postgres-batches.ts";
import { type AskPostgres, openPool, type Pool } from "./postgres-pool.ts";
import { type Store, StoreFailure } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Any number that is ours: one process migrates, the others wait. */
const migrationLock = 0x0ba;

/**
 * The store on PostgreSQL, for several processes at once. What is appended is decided under a lock of its partnership;
 * NOTIFY tells the others. Text is kept as TEXT, never as JSONB, which would rewrite it.
 * @throws {StoreFailure} where it cannot be reached, or {NewerDatabase}.
 */
export async function openPostgres(url: string): Promise<Store> {
	const pool = openPool(url);
	const listening = await migrated(pool)
		.then(() => listenTo(url))
		.catch(async (error: unknown) => {
			await pool.close();
			throw error;
		});

	const { append, drained } = batches(pool, listening.me);
	return {
		kind: "postgres",
		db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool.forKysely }) }),
		append,
		...askedAlike({ read: pool.ask, write: pool.ask, skipLocked: "FOR UPDATE SKIP LOCKED" }),
		// What is deleted leaves PostgreSQL's files by its own vacuum; its log is the administrator's to keep or not.
		tidy: async () => undefined,
		onAppended: listening.hear,
		async close() {
			await drained();
			await Promise.all([pool.close(), listening.stop()]);
		},
	};
}

async function migrated(pool: Pool): Promise<void> {
	try {
		await pool.transaction(migrate);
	} catch (error) {
		throw error instanceof StoreFailure && error.cause instanceof NewerDatabase ? error.cause : error;
	}
}

async function migrate(ask: AskPostgres): Promise<void> {
	await ask("SELECT pg_advisory_xact_lock($1)", [migrationLock]);
	await ask("CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY)");
	const had = await ask("SELECT name FROM migration");
	for (const { name, statements } of missing(had.map((it) => String(it["name"])))) {
		for (const sql of statements(dialects.postgres)) await ask(sql);
		await ask("INSERT INTO migration (name) VALUES ($1)", [name]);
	}
}
