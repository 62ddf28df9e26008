/**
 * Kills a writing process at a random moment, again and again, opens its store and looks whether everything that was
 * acknowledged is there: `npm run kill -- [--rounds N] [--store sqlite|postgres|both]`. Of PostgreSQL every third round kills
 * the server instead, while its writer goes on by itself. It proves the crash of a process, not a power cut: what the
 * operating system had in its memory survives here.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import type { Store, StoredEntry } from "../src/server/store/store.ts";
import { verifyChains } from "../src/server/store/testing/chains.ts";
import { startPostgres } from "../src/server/store/testing/postgres.ts";
import { type Acknowledged, commandOf, eventsOf, type Kind, openStore } from "./kill-writer.ts";

export interface Killed {
	readonly store: Kind;
	readonly rounds: number;
	/** Rounds in which the server of the database was killed, not only its writer. */
	readonly servers: number;
	readonly acknowledged: number;
	readonly lost: number;
	/** Durable, but killed before it could be said: why a command carries an id. */
	readonly unsaid: number;
	/** Anything that is not as it has to be, in words. */
	readonly wrong: readonly string[];
}

/** The server that one store needs, as far as it has one. */
interface Place {
	readonly where: string;
	readonly killServer: (() => Promise<void>) | null;
	remove(): Promise<void>;
}

const longest = 60_000;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function placeFor(kind: Kind): Promise<Place> {
	if (kind === "sqlite") {
		const folder = mkdtempSync(join(tmpdir(), "oba-kill-"));
		return {
			where: join(folder, "oba.db"),
			killServer: null,
			remove: async () => rmSync(folder, { recursive: true }),
		};
	}
	const server = await startPostgres({ durable: true });
	return {
		where: await server.fresh(),
		async killServer() {
			await server.away("SIGKILL");
			await server.back();
		},
		remove: () => server.stop(),
	};
}

/** A writer under way, and what it has said so far. */
interface Writer {
	readonly said: readonly Acknowledged[];
	/** Resolves when it has said more than `count`. */
	saysMoreThan(count: number): Promise<void>;
	kill(): Promise<void>;
}

function startWriter(kind: Kind, where: string, round: number): Writer {
	const child: ChildProcess = spawn(
		process.execPath,
		["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "kill-writer.ts"), kind, where, String(round)],
		{ stdio: ["ignore", "pipe", "pipe"] },
	);
	const said: Acknowledged[] = [];
	let rest = "";
	let complaint = "";
	const ended = new Promise<void>((done) => child.once("close", () => done()));
	child.stderr?.setEncoding("utf8").on("data", (it: string) => {
		complaint += it;
	});
	child.stdout?.setEncoding("utf8").on("data", (it: string) => {
		const lines = (rest + it).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) said.push(JSON.parse(line));
	});
	return {
		said,
		async saysMoreThan(count) {
			for (let waited = 0; said.length <= count; waited += 5) {
				if (child.exitCode !== null || waited > longest) throw new Error(`the writer fell silent: ${complaint}`);
				await pause(5);
			}
		},
		async kill() {
			child.kill("SIGKILL");
			await ended;
		},
	};
}

interface Recorded {
	readonly partnership: string;
	readonly id: string;
	readonly first_seq: number;
	readonly count: number;
}

/** Everything that is in the store of these partnerships, held against what a whole command leaves behind. */
async function inspect(store: Store, partnerships: readonly string[], wrong: string[]): Promise<readonly Recorded[]> {
	const found: Recorded[] = [];
	for (const partnership of partnerships) {
		const entries = await store.entries(partnership);
		wrong.push(...verifyChains(entries).map((it) => `${partnership}: ${it}`));
		const { rows } = await sql<Recorded & { readonly jobs: number }>`
			SELECT partnership, id, first_seq, count, (SELECT count(*) FROM jobs WHERE jobs.key = commands.id) AS jobs
			FROM commands WHERE partnership = ${partnership} ORDER BY first_seq, count`.execute(store.db);
		let next = 1;
		for (const { id, first_seq, count, jobs } of rows) {
			if (first_seq !== next || !isWhole(id, entries.slice(first_seq - 1, first_seq - 1 + count)) || Number(jobs) !== 1)
				wrong.push(`${partnership}: ${id} is there by half`);
			next += count;
		}
		if (next !== entries.length + 1) wrong.push(`${partnership}: entries without a command`);
		found.push(...rows);
	}
	return found;
}

/** True where these entries are what the command records, whole and in order. */
function isWhole(id: string, entries: readonly StoredEntry[]): boolean {
	const words = entries.map((it) => `${it.chain} ${it.texts["reason"]?.text}`);
	return (
		words.join("\n") ===
		eventsOf(id)
			.map((it) => `${it.chain} ${it.texts?.["reason"]}`)
			.join("\n")
	);
}

/** Sends every command again that was acknowledged or found: each has to be answered as it was the first time. */
async function repeat(store: Store, commands: readonly Acknowledged[], wrong: string[]): Promise<number> {
	let lost = 0;
	for (const { partnership, id, firstSeq, count } of commands) {
		const answer = await store.append(commandOf(partnership, await store.heads(partnership), id));
		if (answer.is === "replayed" && answer.firstSeq === firstSeq && answer.count === count) continue;
		lost += 1;
		wrong.push(`${partnership}: ${id} again is ${answer.is}`);
	}
	return lost;
}

/** One round: write, kill at a random moment, open, look. */
async function round(kind: Kind, place: Place, n: number, server: boolean): Promise<Omit<Killed, "store" | "rounds">> {
	const writer = startWriter(kind, place.where, n);
	try {
		await writer.saysMoreThan(0);
		await pause(Math.random() * 300);
		if (server && place.killServer) {
			await place.killServer();
			await writer.saysMoreThan(writer.said.length + 20);
		}
	} finally {
		await writer.kill();
	}
	const store = await openStore(kind, place.where);
	const wrong: string[] = [];
	const partnerships = [...new Set(writer.said.map((it) => it.partnership))];
	const found = await inspect(store, partnerships, wrong);
	const known = new Set(writer.said.map((it) => it.id));
	const unsaid = found
		.filter((it) => !known.has(it.id))
		.map((it) => ({ partnership: it.partnership, id: it.id, firstSeq: it.first_seq, count: it.count }));
	const lost = await repeat(store, writer.said, wrong);
	await repeat(store, unsaid, wrong);
	await store.close();
	return { servers: server ? 1 : 0, acknowledged: writer.said.length, lost, unsaid: unsaid.length, wrong };
}

/** Runs that many rounds on one database, which so has to come back from every one of them. */
export async function kill(
	kind: Kind,
	rounds: number,
	tell: (line: string) => void = () => undefined,
): Promise<Killed> {
	const place = await placeFor(kind);
	let all: Omit<Killed, "store" | "rounds"> = { servers: 0, acknowledged: 0, lost: 0, unsaid: 0, wrong: [] };
	try {
		for (let n = 1; n <= rounds; n += 1) {
			const it = await round(kind, place, n, place.killServer !== null && n % 3 === 0);
			tell(
				`${kind} ${n}: ${it.acknowledged} acknowledged, ${it.lost} lost, ${it.unsaid} unsaid ${it.wrong.join("; ")}`,
			);
			all = {
				servers: all.servers + it.servers,
				acknowledged: all.acknowledged + it.acknowledged,
				lost: all.lost + it.lost,
				unsaid: all.unsaid + it.unsaid,
				wrong: [...all.wrong, ...it.wrong],
			};
		}
	} finally {
		await place.remove();
	}
	return { store: kind, rounds, ...all };
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { rounds: { type: "string", default: "50" }, store: { type: "string", default: "both" } },
	});
	const kinds = (["sqlite", "postgres"] as const).filter((it) => values.store === it || values.store === "both");
	const rounds = Number(values.rounds);
	if (kinds.length === 0 || !Number.isInteger(rounds) || rounds < 1)
		throw new Error("--rounds takes a whole number, --store takes sqlite, postgres or both");
	const all: Killed[] = [];
	for (const kind of kinds) all.push(await kill(kind, rounds, console.log));
	console.table(
		Object.fromEntries(
			all.map(({ store, acknowledged, lost, unsaid, servers, wrong }) => [
				store,
				{
					rounds,
					"of them server killed": servers,
					acknowledged,
					lost,
					"there, not acknowledged": unsaid,
					wrong: wrong.length,
				},
			]),
		),
	);
	for (const { store, acknowledged, lost } of all)
		console.log(`${store}: ${rounds} rounds, ${acknowledged} acknowledged, ${lost} lost`);
	process.exitCode = all.every((it) => it.lost === 0 && it.wrong.length === 0 && it.acknowledged > 0) ? 0 : 1;
}

if (import.meta.main) await main();
