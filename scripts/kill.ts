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
import pg from "pg";
import { startPostgres } from "../src/server/store/testing/postgres.ts";
import { type Checked, check } from "./kill-check.ts";
import { type Acknowledged, type Kind, openStore, type Sent } from "./kill-writer.ts";

export interface Killed extends Checked {
	readonly store: Kind;
	readonly rounds: number;
	/** Rounds in which the server of the database was killed, not only its writer. */
	readonly servers: number;
	readonly acknowledged: number;
}

/** The server that one store needs, as far as it has one. */
interface Place {
	readonly where: string;
	readonly killServer: (() => Promise<void>) | null;
	/** Resolves when nobody is at work in it: what a killed writer sent last is still settled by the server. */
	settled(): Promise<void>;
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
			settled: async () => undefined,
			remove: async () => rmSync(folder, { recursive: true }),
		};
	}
	const server = await startPostgres({ durable: true });
	const where = await server.fresh();
	return {
		where,
		settled: () => untilNobodyIsIn(server.url, new URL(where).pathname.slice(1)),
		async killServer() {
			await server.away("SIGKILL");
			await server.back();
		},
		remove: () => server.stop(),
	};
}

async function untilNobodyIsIn(server: string, database: string): Promise<void> {
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	try {
		for (let waited = 0; waited < longest; waited += 20) {
			const { rowCount } = await client.query("SELECT 1 FROM pg_stat_activity WHERE datname = $1", [database]);
			if (rowCount === 0) return;
			await pause(20);
		}
		throw new Error("the sessions of a killed writer never ended");
	} finally {
		await client.end();
	}
}

/** A writer under way, and what it has said so far. */
interface Writer {
	readonly sent: readonly Sent[];
	readonly said: readonly Acknowledged[];
	/** What it should never say: its errors, and that it ended by itself. */
	readonly complaints: readonly string[];
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
	const sent: Sent[] = [];
	const said: Acknowledged[] = [];
	const complaints: string[] = [];
	let rest = "";
	const ended = new Promise<void>((done) =>
		child.once("close", (_, signal) => {
			if (signal !== "SIGKILL") complaints.push("the writer ended by itself");
			done();
		}),
	);
	child.stderr?.setEncoding("utf8").on("data", (it: string) => complaints.push(it));
	child.stdout?.setEncoding("utf8").on("data", (it: string) => {
		const lines = (rest + it).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) {
			const it: Sent | Acknowledged = JSON.parse(line);
			if ("count" in it) said.push(it);
			else sent.push(it);
		}
	});
	return {
		sent,
		said,
		complaints,
		async saysMoreThan(count) {
			for (let waited = 0; said.length <= count; waited += 5) {
				if (child.exitCode !== null || waited > longest)
					throw new Error(`the writer fell silent: ${complaints.join("")}`);
				await pause(5);
			}
		},
		async kill() {
			child.kill("SIGKILL");
			await ended;
		},
	};
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
	await place.settled();
	const store = await openStore(kind, place.where);
	const { lost, unsaid, wrong } = await check(store, writer.sent, writer.said);
	await store.close();
	return {
		servers: server ? 1 : 0,
		acknowledged: writer.said.length,
		lost,
		unsaid,
		wrong: [...writer.complaints, ...wrong],
	};
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
	for (const { store, servers, acknowledged, lost, unsaid, wrong } of all) {
		if (servers > 0) console.log(`${store}: in ${servers} of the rounds the server itself was killed`);
		if (wrong.length > lost) console.log(`${store}: ${wrong.length} faults, told above`);
		console.log(
			`${store}: ${rounds} rounds, ${acknowledged} acknowledged, ${lost} lost, ${unsaid} durable but unacknowledged`,
		);
	}
	process.exitCode = all.every((it) => it.lost === 0 && it.wrong.length === 0 && it.acknowledged > 0) ? 0 : 1;
}

if (import.meta.main) await main();
