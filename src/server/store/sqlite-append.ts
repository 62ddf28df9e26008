import type { SQLInputValue } from "node:sqlite";
import {
	blanks,
	emptyDrafts,
	overwriteJob,
	overwriteLine,
	overwriteSeat,
	portfolioLine,
	type Row,
	verdict,
} from "./both.ts";
import type { Append, Appended, PortfolioRow } from "./store.ts";

/** Prepared statements of the one connection that writes. */
export interface Statements {
	run(sql: string, ...values: readonly SQLInputValue[]): void;
	one(sql: string, ...values: readonly SQLInputValue[]): Row | undefined;
}

/** One append, inside the transaction of its batch. */
export function append(its: Statements, it: Append): Appended {
	const { partnership, expected, command, entries } = it;
	const known = its.one(
		"SELECT body, first_seq, count FROM commands WHERE partnership = ? AND actor = ? AND id = ?",
		partnership,
		command.actor,
		command.id,
	);
	const last = its.one("SELECT max(seq) AS seq FROM entries WHERE partnership = ?", partnership);
	const refused = verdict(it, known, Number(last?.["seq"] ?? 0));
	if (refused) return refused;
	writeEntries(its, it);
	removeTexts(its, it);
	its.run(
		"INSERT INTO commands (partnership, actor, id, body, first_seq, count) VALUES (?, ?, ?, ?, ?, ?)",
		partnership,
		command.actor,
		command.id,
		command.body,
		expected + 1,
		entries.length,
	);
	if (it.row) writeRow(its, it.row);
	writeSeatsAndJobs(its, it);
	return { is: "appended", firstSeq: expected + 1, count: entries.length };
}

function writeEntries(its: Statements, { partnership, expected, entries }: Append): void {
	for (const [i, { chain, position, content, hash, texts }] of entries.entries()) {
		its.run(
			"INSERT INTO entries (partnership, seq, chain, position, content, hash) VALUES (?, ?, ?, ?, ?, ?)",
			partnership,
			expected + i + 1,
			chain,
			position,
			content,
			hash,
		);
		for (const [name, { salt, text }] of Object.entries(texts))
			its.run(
				"INSERT INTO texts (partnership, chain, position, name, salt, text) VALUES (?, ?, ?, ?, ?, ?)",
				partnership,
				chain,
				position,
				name,
				salt,
				text,
			);
	}
}

/** A draft may still say what was sealed from it: the words are trimmed on their way into the record. */
function removeTexts(its: Statements, { partnership, removals }: Append): void {
	for (const { chain, position, name } of removals) {
		const place = [partnership, chain, position, name] as const;
		const at = "partnership = ? AND chain = ? AND position = ? AND name = ?";
		if (chain === "both")
			its.run(
				`${emptyDrafts} WHERE partnership = ? AND trim(text, ?) = (SELECT text FROM texts WHERE ${at})`,
				partnership,
				blanks,
				...place,
			);
		its.run(`DELETE FROM texts WHERE ${at}`, ...place);
	}
}

function writeRow(its: Statements, row: PortfolioRow): void {
	its.run(
		`INSERT INTO portfolio (partnership, born, type, stage, state, company_a, company_b, country_a, country_b,
			ball, move_a, move_b, due, touched, wake_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		${overwriteLine}`,
		...Object.values(portfolioLine(row)),
	);
}

function writeSeatsAndJobs(its: Statements, { seats, jobs }: Append): void {
	for (const { partnership, side, person, role, since, endedAt } of seats)
		its.run(
			`INSERT INTO seat (partnership, side, person, role, since, ended_at) VALUES (?, ?, ?, ?, ?, ?) ${overwriteSeat}`,
			partnership,
			side,
			person,
			role,
			since,
			endedAt,
		);
	for (const { kind, key, payload, runAt } of jobs)
		its.run(
			`INSERT INTO jobs (kind, key, payload, run_at) VALUES (?, ?, ?, ?) ${overwriteJob}`,
			kind,
			key,
			payload,
			runAt,
		);
}
