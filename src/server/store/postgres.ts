import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Chain } from "../../core/kit.ts";
import { emptyHeads } from "../../record/chain.ts";
import type { Head, SaltedText } from "../../record/entry.ts";
import { listenTo } from "./listening.ts";
import { dialects, missing } from "./migrations.ts";
import {
	type Append,
	type Appended,
	type Draft,
	type Job,
	type Store,
	type StoredEntry,
	StoreFailure,
} from "./store.ts";
import type { Tables } from "./tables.ts";

type Row = Readonly<Record<string, unknown>>;
type Ask = (sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** Ten connections beat forty on the machines this was tried on: the disk is what one waits for. */
const connections = 10;
/** Any number that is ours: one process migrates, the others wait. */
const migrationLock = 0x0ba;

/** What an error of the database means to its caller (PostgreSQL error codes, appendix A; Node's for the socket). */
function failureOf(error: unknown): StoreFailure {
	if (error instanceof StoreFailure) return error;
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (code === "53100") return new StoreFailure("full", error);
	if (code === "25006") return new StoreFailure("readonly", error);
	if (code === "55P03" || code === "40P01") return new StoreFailure("locked", error);
	const gone = /^(08|57P)|^E[A-Z]+$/.test(code) || /terminated|timeout|ended|closed/i.test(String(error));
	return new StoreFailure(gone ? "unreachable" : "other", error);
}

/**
 * The store on PostgreSQL, for several processes at once. The primary key (partnership, seq) is the arbiter between two
 * that decide at the same time; NOTIFY tells the others. Text is kept as TEXT, never as JSONB, which would rewrite it.
 * @throws {StoreFailure} where it cannot be reached, or an Error where a newer version wrote the database.
 */
export async function openPostgres(url: string): Promise<Store> {
	const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 5_000 });
	// An idle connection that breaks is replaced at the next query, which reports what is wrong.
	pool.on("error", () => undefined);
	const listening = listenTo(url);

	const ask: Ask = async (sql, values = []) => {
		try {
			return (await pool.query(sql, [...values])).rows as readonly Row[];
		} catch (error) {
			throw failureOf(error);
		}
	};

	async function transaction<T>(run: (ask: Ask) => Promise<T>): Promise<T> {
		let client: pg.PoolClient | null = null;
		try {
			client = await pool.connect();
			const its = client;
			await its.query("BEGIN");
			const value = await run(async (sql, values = []) => (await its.query(sql, [...values])).rows as readonly Row[]);
			await its.query("COMMIT");
			its.release();
			return value;
		} catch (error) {
			const broken = await client?.query("ROLLBACK").then(
				() => false,
				() => true,
			);
			client?.release(broken);
			throw failureOf(error);
		}
	}

	try {
		await transaction(migrate);
		await listening.ready;
	} catch (error) {
		await Promise.all([pool.end(), listening.stop()]);
		throw error instanceof StoreFailure && error.cause instanceof Error && !("code" in error.cause)
			? error.cause
			: error;
	}

	return {
		kind: "postgres",
		db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
		append: (it) => transaction((each) => append(each, it, listening.me)),
		async command(partnership, actor, id) {
			const [it] = await ask("SELECT body FROM commands WHERE partnership = $1 AND actor = $2 AND id = $3", [
				partnership,
				actor,
				id,
			]);
			return it ? { id, actor, body: String(it["body"]) } : null;
		},
		entries: (partnership, afterSeq = 0) => entriesAfter(ask, partnership, afterSeq),
		async heads(partnership) {
			const rows = await ask(
				"SELECT DISTINCT ON (chain) chain, position, hash, max(seq) OVER () AS last FROM entries WHERE partnership = $1 ORDER BY chain, position DESC",
				[partnership],
			);
			const heads = { ...emptyHeads };
			for (const it of rows) {
				const head: Head = { chain: it["chain"] as Chain, position: Number(it["position"]), hash: String(it["hash"]) };
				heads[head.chain] = head;
			}
			return { seq: Number(rows[0]?.["last"] ?? 0), heads };
		},
		async removeText(partnership, chain, position, name) {
			const gone = await ask(
				"DELETE FROM texts WHERE partnership = $1 AND chain = $2 AND position = $3 AND name = $4 RETURNING 1",
				[partnership, chain, position, name],
			);
			return gone.length === 1;
		},
		async drafts({ partnership, side, form }) {
			const rows = await ask(
				"SELECT field, text, version, by, at FROM drafts WHERE partnership = $1 AND side = $2 AND form = $3 ORDER BY field",
				[partnership, side, form],
			);
			return rows.map(draftOf);
		},
		async writeDraft({ partnership, side, form }, field, text, version, by, at) {
			const key = [partnership, side, form, field];
			const written = await ask(
				`INSERT INTO drafts (partnership, side, form, field, text, version, by, at) VALUES ($1, $2, $3, $4, $5, $6 + 1, $7, $8)
				ON CONFLICT (partnership, side, form, field) DO UPDATE SET text = $5, version = $6 + 1, by = $7, at = $8 WHERE drafts.version = $6
				RETURNING field, text, version, by, at`,
				[...key, text, version, by, at],
			);
			if (written[0]) return { is: "written", draft: draftOf(written[0]) };
			const [stands] = await ask(
				"SELECT field, text, version, by, at FROM drafts WHERE partnership = $1 AND side = $2 AND form = $3 AND field = $4",
				key,
			);
			return { is: "conflict", draft: stands ? draftOf(stands) : { field, text: "", version: 0, by, at } };
		},
		async dropDrafts({ partnership, side, form }) {
			await ask("DELETE FROM drafts WHERE partnership = $1 AND side = $2 AND form = $3", [partnership, side, form]);
		},
		async due(now, limit) {
			const rows = await ask("SELECT partnership FROM portfolio WHERE wake_at <= $1 ORDER BY wake_at LIMIT $2", [
				now,
				limit,
			]);
			return rows.map((it) => String(it["partnership"]));
		},
		async nextWake() {
			const [it] = await ask("SELECT min(wake_at) AS at FROM portfolio");
			return typeof it?.["at"] === "string" ? it["at"] : null;
		},
		async claim(now, leaseMs, limit) {
			const until = new Date(Date.parse(now) + leaseMs).toISOString();
			const rows = await ask(
				`UPDATE jobs SET lease_until = $1, attempts = attempts + 1 WHERE id IN (
					SELECT id FROM jobs WHERE dead = 0 AND run_at <= $2 AND (lease_until IS NULL OR lease_until <= $2)
					ORDER BY run_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
				) RETURNING id, kind, key, payload, run_at, attempts`,
				[until, now, limit],
			);
			return rows.map(jobOf);
		},
		async finish(job) {
			await ask("DELETE FROM jobs WHERE id = $1", [job]);
		},
		async fail(job, error, again) {
			if (again === null)
				await ask("UPDATE jobs SET dead = 1, lease_until = NULL, error = $1 WHERE id = $2", [error, job]);
			else await ask("UPDATE jobs SET run_at = $1, lease_until = NULL, error = $2 WHERE id = $3", [again, error, job]);
		},
		onAppended: listening.hear,
		healthy: async () => (await ask("SELECT 1 AS one"))[0]?.["one"] === 1,
		async close() {
			await Promise.all([pool.end(), listening.stop()]);
		},
	};
}

/** One append, in one transaction. The second of two at the same position waits for the first, and finds a conflict. */
async function append(ask: Ask, it: Append, me: string): Promise<Appended> {
	const { partnership, expected, command, entries, row, seats, jobs } = it;
	const { actor, id, body } = command;
	await ask("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [partnership]);
	const [known] = await ask(
		"SELECT body, first_seq, count FROM commands WHERE partnership = $1 AND actor = $2 AND id = $3",
		[partnership, actor, id],
	);
	if (known && known["body"] !== body) return { is: "reused" };
	if (known) return { is: "replayed", firstSeq: Number(known["first_seq"]), count: Number(known["count"]) };
	const [last] = await ask("SELECT coalesce(max(seq), 0) AS seq FROM entries WHERE partnership = $1", [partnership]);
	if (Number(last?.["seq"]) !== expected) return { is: "conflict" };
	for (const [i, { chain, position, content, hash, texts }] of entries.entries()) {
		await ask(
			"INSERT INTO entries (partnership, seq, chain, position, content, hash) VALUES ($1, $2, $3, $4, $5, $6)",
			[partnership, expected + i + 1, chain, position, content, hash],
		);
		for (const [name, { salt, text }] of Object.entries(texts))
			await ask("INSERT INTO texts (partnership, chain, position, name, salt, text) VALUES ($1, $2, $3, $4, $5, $6)", [
				partnership,
				chain,
				position,
				name,
				salt,
				text,
			]);
	}
	const written = { firstSeq: expected + 1, count: entries.length };
	await ask("INSERT INTO commands (partnership, actor, id, body, first_seq, count) VALUES ($1, $2, $3, $4, $5, $6)", [
		partnership,
		actor,
		id,
		body,
		written.firstSeq,
		written.count,
	]);
	if (row)
		await ask(
			`INSERT INTO portfolio (partnership, born, type, stage, state, company_a, company_b, country_a, country_b, ball, move_a, move_b, due, touched, wake_at)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
			ON CONFLICT (partnership) DO UPDATE SET stage = $4, state = $5, company_a = $6, company_b = $7, country_a = $8, country_b = $9,
				ball = $10, move_a = $11, move_b = $12, due = $13, touched = $14, wake_at = $15`,
			[
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
			],
		);
	for (const seat of seats)
		await ask(
			"INSERT INTO seat (partnership, side, person, role, since) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
			[seat.partnership, seat.side, seat.person, seat.role, seat.since],
		);
	for (const { kind, key, payload, runAt } of jobs)
		await ask("INSERT INTO jobs (kind, key, payload, run_at) VALUES ($1, $2, $3, $4) ON CONFLICT (key) DO NOTHING", [
			kind,
			key,
			payload,
			runAt,
		]);
	if (entries.length > 0) await ask("SELECT pg_notify('oba', $1)", [`${me} ${partnership}`]);
	return { is: "appended", ...written };
}

async function entriesAfter(ask: Ask, partnership: string, afterSeq: number): Promise<readonly StoredEntry[]> {
	const rows = await ask(
		`SELECT e.seq, e.chain, e.position, e.content, e.hash, t.name, t.salt, t.text FROM entries e
		LEFT JOIN texts t USING (partnership, chain, position) WHERE e.partnership = $1 AND e.seq > $2 ORDER BY e.seq`,
		[partnership, afterSeq],
	);
	const found: (StoredEntry & { readonly texts: Record<string, SaltedText> })[] = [];
	for (const it of rows) {
		const seq = Number(it["seq"]);
		if (found.at(-1)?.seq !== seq) {
			const { chain, position, content, hash } = it;
			found.push({
				seq,
				chain: chain as Chain,
				position: Number(position),
				content: String(content),
				hash: String(hash),
				texts: {},
			});
		}
		const last = found.at(-1);
		if (last && it["name"] !== null)
			last.texts[String(it["name"])] = { salt: String(it["salt"]), text: String(it["text"]) };
	}
	return found;
}

async function migrate(ask: Ask): Promise<void> {
	await ask("SELECT pg_advisory_xact_lock($1)", [migrationLock]);
	await ask("CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY)");
	const had = (await ask("SELECT name FROM migration")).map((it) => String(it["name"]));
	for (const { name, statements } of missing(had)) {
		for (const sql of statements(dialects.postgres)) await ask(sql);
		await ask("INSERT INTO migration (name) VALUES ($1)", [name]);
	}
}

const draftOf = (it: Row): Draft => ({
	field: String(it["field"]),
	text: String(it["text"]),
	version: Number(it["version"]),
	by: String(it["by"]),
	at: String(it["at"]),
});

const jobOf = (it: Row): Job => ({
	id: Number(it["id"]),
	kind: String(it["kind"]),
	key: String(it["key"]),
	payload: String(it["payload"]),
	runAt: String(it["run_at"]),
	attempts: Number(it["attempts"]),
});
