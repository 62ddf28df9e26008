import {
	blanks,
	emptyDrafts,
	overwriteJob,
	overwriteLine,
	overwriteSeat,
	portfolioLine,
	type Row,
	type Value,
	verdict,
} from "./both.ts";
import type { AskPostgres } from "./postgres-pool.ts";
import type { Append, Appended, CommandKey } from "./store.ts";

/**
 * Decides and writes a batch of appends inside one transaction, in a fixed number of questions however many they are.
 * Its partnerships are locked first, in one order for every process, so that what is read stands until the COMMIT and no
 * two batches wait for each other. A conflict is a value and leaves the rest.
 * @param me names this process in the notices that go out at the COMMIT.
 */
export async function appendBatch(
	ask: AskPostgres,
	batch: readonly Append[],
	me: string,
): Promise<readonly Appended[]> {
	const partnerships = [...new Set(batch.map((it) => it.partnership))];
	await ask(
		`SELECT pg_advisory_xact_lock(key) FROM
			(SELECT DISTINCT hashtextextended(it, 0) AS key FROM unnest($1::text[]) AS it ORDER BY key) AS keys`,
		[partnerships],
	);
	const stands = await standing(ask, partnerships, batch);
	const accepted: Append[] = [];
	const answers = batch.map((it): Appended => {
		const { partnership, expected, command, entries } = it;
		const refused = verdict(it, stands.commands.get(nameOf(partnership, command)), stands.last.get(partnership) ?? 0);
		if (refused) return refused;
		const written = { first_seq: expected + 1, count: entries.length };
		stands.commands.set(nameOf(partnership, command), { body: command.body, ...written });
		stands.last.set(partnership, expected + entries.length);
		accepted.push(it);
		return { is: "appended", firstSeq: written.first_seq, count: written.count };
	});
	if (accepted.length > 0) await write(ask, accepted, me);
	return answers;
}

const nameOf = (partnership: string, { actor, id }: Pick<CommandKey, "actor" | "id">): string =>
	JSON.stringify([partnership, actor, id]);

interface Standing {
	/** Host-order position of the last entry, by partnership. */
	readonly last: Map<string, number>;
	/** Commands of this batch that took effect before. */
	readonly commands: Map<string, Row>;
}

async function standing(
	ask: AskPostgres,
	partnerships: readonly string[],
	batch: readonly Append[],
): Promise<Standing> {
	const ends = await ask(
		`SELECT it AS partnership, (SELECT max(seq) FROM entries WHERE partnership = it) AS seq FROM unnest($1::text[]) AS it`,
		[partnerships],
	);
	const known = await ask(
		`SELECT c.partnership, c.actor, c.id, c.body, c.first_seq, c.count
		FROM unnest($1::text[], $2::text[], $3::text[]) AS it (partnership, actor, id)
		JOIN commands c ON c.partnership = it.partnership AND c.actor = it.actor AND c.id = it.id`,
		[batch.map((it) => it.partnership), batch.map((it) => it.command.actor), batch.map((it) => it.command.id)],
	);
	return {
		last: new Map(ends.map((it) => [String(it["partnership"]), Number(it["seq"] ?? 0)])),
		commands: new Map(
			known.map((it) => [nameOf(String(it["partnership"]), { actor: String(it["actor"]), id: String(it["id"]) }), it]),
		),
	};
}

async function write(ask: AskPostgres, accepted: readonly Append[], me: string): Promise<void> {
	await insert(ask, "entries", accepted.flatMap(entryLines));
	await insert(ask, "texts", accepted.flatMap(textLines));
	await removeTexts(ask, accepted);
	await insert(ask, "commands", accepted.map(commandLine));
	const lines = new Map(accepted.flatMap(({ row }) => (row ? [[row.partnership, portfolioLine(row)]] : [])));
	await insert(ask, "portfolio", [...lines.values()], overwriteLine);
	// The last word on a seat counts: one question may not touch a row twice.
	const seats = new Map(accepted.flatMap(seatLines).map((it) => [`${it.partnership} ${it.side} ${it.person}`, it]));
	await insert(ask, "seat", [...seats.values()], overwriteSeat);
	// In one order for every process: two that enqueue the same keys wait for each other only in turn.
	// The last word on a key counts: one question may not touch a row twice.
	const keyed = new Map(accepted.flatMap(jobLines).map((it) => [it.key, it]));
	const jobs = [...keyed.values()].sort((x, y) => (x.key < y.key ? -1 : 1));
	await insert(ask, "jobs", jobs, overwriteJob);
	const grown = [...new Set(accepted.filter((it) => it.entries.length > 0).map((it) => `${me} ${it.partnership}`))];
	if (grown.length > 0) await ask("SELECT pg_notify('oba', it) FROM unnest($1::text[]) AS it", [grown]);
}

const entryLines = ({ partnership, expected, entries }: Append) =>
	entries.map(({ chain, position, content, hash }, i) => ({
		partnership,
		seq: expected + i + 1,
		chain,
		position,
		content,
		hash,
	}));

const textLines = ({ partnership, entries }: Append) =>
	entries.flatMap(({ chain, position, texts }) =>
		Object.entries(texts).map(([name, { salt, text }]) => ({ partnership, chain, position, name, salt, text })),
	);

/** A draft may still say what was sealed from it: the words are trimmed on their way into the record. */
async function removeTexts(ask: AskPostgres, accepted: readonly Append[]): Promise<void> {
	const places = accepted.flatMap(({ partnership, removals }) => removals.map((it) => ({ partnership, ...it })));
	if (places.length === 0) return;
	const values = [
		places.map((it) => it.partnership),
		places.map((it) => it.chain),
		places.map((it) => it.position),
		places.map((it) => it.name),
	];
	const these = `unnest($1::text[], $2::text[], $3::int[], $4::text[]) AS it (partnership, chain, position, name)
		WHERE t.partnership = it.partnership AND t.chain = it.chain AND t.position = it.position AND t.name = it.name`;
	await ask(
		`${emptyDrafts} FROM texts t, ${these}
		AND it.chain = 'both' AND drafts.partnership = t.partnership AND btrim(drafts.text, $5) = t.text`,
		[...values, blanks],
	);
	await ask(`DELETE FROM texts t USING ${these}`, values);
}

const commandLine = ({ partnership, expected, command: { actor, id, body }, entries }: Append) => ({
	partnership,
	actor,
	id,
	body,
	first_seq: expected + 1,
	count: entries.length,
});

const seatLines = ({ seats }: Append) =>
	seats.map(({ partnership, side, person, role, since, endedAt }) => ({
		partnership,
		side,
		person,
		role,
		since,
		ended_at: endedAt,
	}));

const jobLines = ({ jobs }: Append) =>
	jobs.map(({ kind, key, payload, runAt }) => ({ kind, key, payload, run_at: runAt }));

/** Writes rows of one shape in one question: a column of numbers is INTEGER, any other TEXT. */
async function insert(
	ask: AskPostgres,
	table: string,
	rows: readonly Readonly<Record<string, Value>>[],
	conflict = "",
): Promise<void> {
	const columns = Object.keys(rows[0] ?? {});
	if (columns.length === 0) return;
	const values = columns.map((column) => rows.map((row) => row[column] ?? null));
	const arrays = values.map((its, i) => `$${i + 1}::${typeof its[0] === "number" ? "int" : "text"}[]`);
	await ask(`INSERT INTO ${table} (${columns.join()}) SELECT * FROM unnest(${arrays.join()}) ${conflict}`, values);
}
