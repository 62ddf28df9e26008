import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import pg from "pg";
import type { Row, Value } from "./both.ts";
import { StoreFailure } from "./store.ts";

/** Ten connections beat forty on the machines this was tried on: the disk is what one waits for. */
const connections = 10;
/** How long one waits for a connection, and for an answer to one question, ms. */
const patience = 10_000;

/** PostgreSQL's error codes (appendix A of its manual), by what they mean to a caller. */
const kinds: readonly (readonly [RegExp, StoreFailure["kind"]])[] = [
	[/^53100$/, "full"],
	[/^25006$/, "readonly"],
	[/^(55P03|40P01|57014)$/, "locked"],
	[/^(08...|57P0.|53300|3D000|28...)$/, "unreachable"],
];

function kindOf(error: unknown): StoreFailure["kind"] {
	if (error instanceof pg.DatabaseError) return kinds.find(([code]) => code.test(error.code ?? ""))?.[1] ?? "other";
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const lost = /^E[A-Z]+$/.test(code) || /terminated|timeout|not queryable|closed/i.test(String(error));
	return lost ? "unreachable" : "other";
}

/** What an error of PostgreSQL, or of the way to it, means to its caller. */
export const failureOf = (error: unknown): StoreFailure =>
	error instanceof StoreFailure ? error : new StoreFailure(kindOf(error), error);

/** As `Ask`; an array of JavaScript is one of PostgreSQL. */
export type AskPostgres = (sql: string, values?: readonly (Value | readonly Value[])[]) => Promise<readonly Row[]>;

export interface Pool {
	/** One question outside a transaction. */
	readonly ask: AskPostgres;
	/** Runs `run` in a transaction; resolves after its COMMIT. */
	transaction<T>(run: (ask: AskPostgres) => Promise<T>): Promise<T>;
	/** The same connections as Kysely's dialect wants them. Ending them is the store's. */
	readonly forKysely: PostgresPool;
	/** Waits for what is under way; whatever comes later is refused. */
	close(): Promise<void>;
}

const asking =
	(client: pg.PoolClient): AskPostgres =>
	async (sql, values = []) =>
		(await client.query(sql, [...values])).rows as readonly Row[];

const rolledBack = (client: pg.PoolClient): Promise<boolean> =>
	client.query("ROLLBACK").then(
		() => true,
		() => false,
	);

/**
 * A connection as Kysely wants it. A failure of the database is told as one; a statement's own fault (a name that is taken)
 * stays what it is.
 */
function forKysely(
	client: pg.PoolClient,
	release: (client: pg.PoolClient, broken: boolean) => void,
): PostgresPoolClient {
	let lost = false;
	function query<R>(sql: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
	function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
	function query<R>(
		sql: string | PostgresCursor<R>,
		values: readonly unknown[] = [],
	): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
		if (typeof sql !== "string") throw new Error("rows are read whole, not by cursor");
		const asked = client.query(sql, [...values]) as Promise<unknown> as Promise<PostgresQueryResult<R>>;
		return asked.catch((error: unknown) => {
			const failure = failureOf(error);
			lost ||= failure.kind === "unreachable";
			throw failure.kind === "other" ? error : failure;
		});
	}
	return { query, release: (broken) => release(client, lost || broken === true) };
}

/** A pool that counts who is out, because pg's own forgets at the end those that still wait for a connection. */
export function openPool(url: string): Pool {
	const pool = new pg.Pool({
		connectionString: url,
		max: connections,
		connectionTimeoutMillis: patience,
		// The server gives up first, and says why; a server that says nothing is given up a little later.
		statement_timeout: patience,
		query_timeout: patience + 5_000,
		keepAlive: true,
		application_name: "oba",
	});
	// A connection that breaks, idle or between two questions of a transaction, is reported and replaced at the next one.
	// Nobody listens to one that is out: its error would end the process.
	pool.on("error", () => undefined);
	pool.on("connect", (client) => client.on("error", () => undefined));
	let out = 0;
	let closing: { readonly promise: Promise<void>; readonly resolve: () => void } | null = null;

	async function lease(): Promise<pg.PoolClient> {
		if (closing) throw new StoreFailure("unreachable", "the store is closed");
		out += 1;
		return pool.connect().catch((error: unknown) => {
			back();
			throw failureOf(error);
		});
	}

	function back(): void {
		out -= 1;
		if (out === 0) closing?.resolve();
	}

	/** @param broken the connection is thrown away. */
	function release(client: pg.PoolClient, broken = false): void {
		client.release(broken);
		back();
	}

	async function ask(...[sql, values]: Parameters<AskPostgres>): Promise<readonly Row[]> {
		const client = await lease();
		let broken = true;
		try {
			const rows = await asking(client)(sql, values);
			broken = false;
			return rows;
		} catch (error) {
			const failure = failureOf(error);
			broken = failure.kind === "unreachable";
			throw failure;
		} finally {
			release(client, broken);
		}
	}

	async function transaction<T>(run: (ask: AskPostgres) => Promise<T>): Promise<T> {
		const client = await lease();
		let broken = false;
		try {
			await client.query("BEGIN");
			const value = await run(asking(client));
			await client.query("COMMIT");
			return value;
		} catch (error) {
			const failure = failureOf(error);
			broken = failure.kind === "unreachable" || !(await rolledBack(client));
			throw failure;
		} finally {
			release(client, broken);
		}
	}

	return {
		ask,
		transaction,
		forKysely: {
			options: pool.options,
			end: async () => undefined,
			connect: async () => forKysely(await lease(), release),
		},
		async close() {
			if (closing) return closing.promise;
			closing = Promise.withResolvers<void>();
			if (out === 0) closing.resolve();
			await closing.promise;
			await pool.end();
		},
	};
}
