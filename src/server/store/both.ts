import { sql } from "kysely";
import type { Chain } from "../../core/kit.ts";
import { emptyHeads } from "../../record/chain.ts";
import type { Heads, SaltedText } from "../../record/entry.ts";
import type { Append, Appended, Draft, DraftKey, Job, PortfolioRow, Store, StoredEntry } from "./store.ts";
import type { PortfolioTable } from "./tables.ts";

export type Value = string | number | null;
export type Row = Readonly<Record<string, unknown>>;
/** Asks a database; parameters stand as `$1`, `$2` in the SQL of both. */
export type Ask = (sql: string, values?: readonly Value[]) => Promise<readonly Row[]>;

/** How one database is asked: outside a transaction to read, in one that is durable when it resolves to write. */
export interface Asking {
	readonly read: Ask;
	readonly write: Ask;
	/** Ends the SELECT that picks jobs, so that two workers do not wait for each other. */
	readonly skipLocked: string;
}

/** By whom a field is that was dropped: it keeps its version and no words, so that versions never go back. */
const nobody = "";
/** Begins the statement that drops drafts: an old tab must not find the version again that it once read. */
export const emptyDrafts = "UPDATE drafts SET text = '', by = '', version = version + 1";

/** What stands around a draft and is not of its words. */
export const blanks = " \t\r\n";

/** What became of an append that meets what stands, or null where it may be written. */
export function verdict(append: Append, known: Row | undefined, last: number): Appended | null {
	if (known && known["body"] !== append.command.body) return { is: "reused" };
	if (known) return { is: "replayed", firstSeq: Number(known["first_seq"]), count: Number(known["count"]) };
	return last === append.expected ? null : { is: "conflict" };
}

/** A line of the portfolio as its table has it, column by column. */
export const portfolioLine = (row: PortfolioRow) =>
	({
		partnership: row.partnership,
		born: row.born,
		type: row.type,
		stage: row.stage,
		state: row.state,
		company_a: row.companyA,
		company_b: row.companyB,
		country_a: row.countryA,
		country_b: row.countryB,
		ball: row.ball,
		move_a: row.moveA,
		move_b: row.moveB,
		due: row.due,
		touched: row.touched,
		wake_at: row.wakeAt,
	}) satisfies PortfolioTable;

/** Ends the INSERT of a line where one stands: overwriting it in place spares SQLite the rows and indices of a REPLACE. */
export const overwriteLine = `ON CONFLICT (partnership) DO UPDATE SET ${[
	...["born", "type", "stage", "state", "company_a", "company_b", "country_a", "country_b"],
	...["ball", "move_a", "move_b", "due", "touched", "wake_at"],
]
	.map((it) => `${it} = excluded.${it}`)
	.join(", ")}`;

/** Ends the INSERT of seats: one that is there keeps its first day. */
export const overwriteSeat =
	"ON CONFLICT (partnership, side, person) DO UPDATE SET role = excluded.role, ended_at = excluded.ended_at";

/** Ends the INSERT of jobs. */
export const overwriteJob = `ON CONFLICT (key) DO UPDATE SET payload = excluded.payload, dead = 0,
	run_at = CASE WHEN jobs.run_at < excluded.run_at THEN jobs.run_at ELSE excluded.run_at END
	WHERE jobs.payload <> excluded.payload`;

type Same = Omit<Store, "kind" | "db" | "append" | "tidy" | "onAppended" | "close">;

/** The part of the port that both databases are asked for in the same words. */
export function askedAlike({ read, write, skipLocked }: Asking): Same {
	const first = async (ask: Ask, sql: string, values: readonly Value[]): Promise<Row | undefined> =>
		(await ask(sql, values))[0];

	return {
		async command(partnership, actor, id) {
			const it = await first(read, "SELECT body FROM commands WHERE partnership = $1 AND actor = $2 AND id = $3", [
				partnership,
				actor,
				id,
			]);
			return it ? { id, actor, body: String(it["body"]) } : null;
		},
		entries: (partnership, afterSeq = 0) => entriesAfter(read, partnership, afterSeq),
		heads: (partnership) => headsOf(read, partnership),
		async drafts(key) {
			const rows = await read(
				`SELECT field, text, version, by, at FROM drafts
				WHERE partnership = $1 AND side = $2 AND form = $3 AND by <> $4 ORDER BY field`,
				[...valuesOf(key), nobody],
			);
			return rows.map(draftOf);
		},
		async writeDraft(key, field, text, version, by, at) {
			const written = await first(
				write,
				`INSERT INTO drafts (partnership, side, form, field, text, version, by, at) VALUES ($1, $2, $3, $4, $5, $6 + 1, $7, $8)
				ON CONFLICT (partnership, side, form, field) DO UPDATE SET text = $5, version = drafts.version + 1, by = $7, at = $8
				WHERE drafts.version = $6 OR drafts.by = $9 RETURNING field, text, version, by, at`,
				[...valuesOf(key), field, text, version, by, at, nobody],
			);
			if (written) return { is: "written", draft: draftOf(written) };
			const stands = await first(
				read,
				"SELECT field, text, version, by, at FROM drafts WHERE partnership = $1 AND side = $2 AND form = $3 AND field = $4",
				[...valuesOf(key), field],
			);
			// Dropped between the two: an empty field is what stands now.
			return { is: "conflict", draft: stands ? draftOf(stands) : { field, text: "", version: 0, by, at } };
		},
		async dropDrafts(key) {
			await write(`${emptyDrafts} WHERE partnership = $1 AND side = $2 AND form = $3 AND by <> $4`, [
				...valuesOf(key),
				nobody,
			]);
		},
		async due(now, limit) {
			const rows = await read(
				"SELECT partnership FROM portfolio WHERE wake_at <= $1 ORDER BY wake_at, partnership LIMIT $2",
				[now, limit],
			);
			return rows.map((it) => String(it["partnership"]));
		},
		async nextWake() {
			const at = (await first(read, "SELECT min(wake_at) AS at FROM portfolio WHERE wake_at IS NOT NULL", []))?.["at"];
			return typeof at === "string" ? at : null;
		},
		async claim(now, leaseMs, limit) {
			const until = new Date(Date.parse(now) + leaseMs).toISOString();
			const rows = await write(
				`UPDATE jobs SET lease_until = $1, attempts = attempts + 1 WHERE id IN (
					SELECT id FROM jobs WHERE dead = 0 AND run_at <= $2 AND (lease_until IS NULL OR lease_until <= $2)
					ORDER BY run_at, id LIMIT $3 ${skipLocked}
				) RETURNING id, kind, key, payload, run_at, attempts`,
				[until, now, limit],
			);
			return rows.map(jobOf).sort((x, y) => (x.runAt === y.runAt ? x.id - y.id : x.runAt < y.runAt ? -1 : 1));
		},
		async finish({ id, payload }) {
			await write("DELETE FROM jobs WHERE id = $1 AND payload = $2", [id, payload]);
			await write("UPDATE jobs SET lease_until = NULL, attempts = 0 WHERE id = $1 AND payload <> $2", [id, payload]);
		},
		async fail(job, error, again) {
			if (again === null)
				await write("UPDATE jobs SET dead = 1, lease_until = NULL, error = $1 WHERE id = $2", [error, job]);
			else
				await write("UPDATE jobs SET run_at = $1, lease_until = NULL, error = $2 WHERE id = $3", [again, error, job]);
		},
		async postpone(job, at) {
			await write("UPDATE jobs SET run_at = $1, lease_until = NULL, attempts = attempts - 1 WHERE id = $2", [at, job]);
		},
		async enqueue(jobs, within) {
			for (const { kind, key, payload, runAt } of jobs) {
				const values = [kind, key, payload, runAt];
				const into = "INSERT INTO jobs (kind, key, payload, run_at) VALUES";
				if (within) await sql`${sql.raw(into)} (${sql.join(values)}) ${sql.raw(overwriteJob)}`.execute(within);
				else await write(`${into} ($1, $2, $3, $4) ${overwriteJob}`, values);
			}
		},
		async deadJobs(limit) {
			const rows = await read(
				"SELECT id, kind, key, payload, run_at, attempts, error FROM jobs WHERE dead = 1 ORDER BY run_at, id LIMIT $1",
				[limit],
			);
			return rows.map((it) => ({ ...jobOf(it), error: String(it["error"]) }));
		},
		async revive(job, at) {
			const again = await write(
				"UPDATE jobs SET dead = 0, attempts = 0, run_at = $1 WHERE id = $2 AND dead = 1 RETURNING id",
				[at, job],
			);
			return again.length > 0;
		},
		healthy: () =>
			read("SELECT 1 AS one").then(
				(rows) => rows.length === 1,
				() => false,
			),
	};
}

/**
 * Entries with their texts, in one question and so at one moment: a text that is missing beside its entry was removed by an
 * entry that is there as well.
 */
async function entriesAfter(read: Ask, partnership: string, afterSeq: number): Promise<readonly StoredEntry[]> {
	const rows = await read(
		`SELECT e.seq, e.chain, e.position, e.content, e.hash, t.name, t.salt, t.text FROM entries e
		LEFT JOIN texts t ON t.partnership = e.partnership AND t.chain = e.chain AND t.position = e.position
		WHERE e.partnership = $1 AND e.seq > $2 ORDER BY e.seq`,
		[partnership, afterSeq],
	);
	const entries: (StoredEntry & { readonly texts: Record<string, SaltedText> })[] = [];
	for (const it of rows) {
		const seq = Number(it["seq"]);
		const last = entries.at(-1);
		const entry = last?.seq === seq ? last : entryOf(it, seq);
		if (entry !== last) entries.push(entry);
		if (it["name"] !== null) entry.texts[String(it["name"])] = { salt: String(it["salt"]), text: String(it["text"]) };
	}
	return entries;
}

const entryOf = (it: Row, seq: number) => ({
	seq,
	chain: it["chain"] as Chain,
	position: Number(it["position"]),
	content: String(it["content"]),
	hash: String(it["hash"]),
	texts: {} as Record<string, SaltedText>,
});

/** The end of each chain, each by one step into the index: joining the greatest positions would read every entry. */
const endsOfChains = (["both", "a", "b"] satisfies Chain[])
	.map(
		(chain) => `SELECT * FROM (SELECT chain, position, hash, seq FROM entries
			WHERE partnership = $1 AND chain = '${chain}' ORDER BY position DESC LIMIT 1) AS of_${chain}`,
	)
	.join(" UNION ALL ");

async function headsOf(read: Ask, partnership: string): ReturnType<Store["heads"]> {
	const rows = await read(endsOfChains, [partnership]);
	let heads: Heads = emptyHeads;
	let seq = 0;
	for (const it of rows) {
		const chain = it["chain"] as Chain;
		heads = { ...heads, [chain]: { chain, position: Number(it["position"]), hash: String(it["hash"]) } };
		seq = Math.max(seq, Number(it["seq"]));
	}
	return { seq, heads };
}

const valuesOf = ({ partnership, side, form }: DraftKey): readonly string[] => [partnership, side, form];

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
