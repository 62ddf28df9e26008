/** The real server, as a process of its own on a free port, with its own data and a clock the test can move. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../src/server/testing/free-port.ts";

export interface Server {
	readonly url: string;
	/** Moves the host's clock by so many days, from where it stands now. */
	passDays(days: number): void;
	/** Sets the host's clock to a moment (ISO); it goes on from there. */
	setClock(moment: string): void;
	/** Ends the process as a power cut ends it, without a word. */
	kill(): void;
	/** Ends the process and starts another one on the same port and data. */
	restart(): Promise<void>;
	/** As `restart`, but the process is killed in the middle of whatever it does. */
	crash(): Promise<void>;
	stop(): Promise<void>;
}

const dayMs = 86_400_000;
const quiet = "--disable-warning=ExperimentalWarning";

async function answers(url: string, child: ChildProcess, said: () => string): Promise<void> {
	for (let tries = 0; tries < 300; tries += 1) {
		if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${said()}`);
		const health = await fetch(`${url}/api/health`).catch(() => null);
		if (health?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`the server does not answer: ${said()}`);
}

const ended = (child: ChildProcess, how: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> =>
	new Promise((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) return resolve();
		child.once("exit", () => resolve());
		child.kill(how);
	});

/** Starts a server on an empty data folder, built from the sources as they stand. Resolves once it is healthy. */
export async function startServer(more: Readonly<Record<string, string>> = {}): Promise<Server> {
	const built = spawnSync(process.execPath, [quiet, "scripts/build.ts"], { encoding: "utf8" });
	if (built.status !== 0) throw new Error(`the page does not build: ${built.stderr}`);
	const data = mkdtempSync(join(tmpdir(), "oba-e2e-"));
	const clock = join(data, "clock");
	let offset = 0;
	writeFileSync(clock, "0");
	const port = await freePort();
	const url = `http://localhost:${port}`;
	const { DATABASE_URL: _, ...inherited } = process.env;
	const env = { ...inherited, PORT: String(port), OBA_DATA: data, OBA_URL: url, OBA_TEST_CLOCK: clock, ...more };

	async function launch(): Promise<ChildProcess> {
		const child = spawn(process.execPath, [quiet, "dist/server/serve.js"], {
			env,
			stdio: ["ignore", "pipe", "pipe"],
		});
		let said = "";
		for (const stream of [child.stdout, child.stderr]) {
			stream.on("data", (chunk: Buffer) => {
				said = (said + chunk.toString("utf8")).slice(-4_000);
			});
		}
		await answers(url, child, () => said);
		return child;
	}

	let child = await launch();
	return {
		url,
		passDays(days) {
			offset += days * dayMs;
			writeFileSync(clock, String(offset));
		},
		setClock(moment) {
			offset = Date.parse(moment) - Date.now();
			writeFileSync(clock, String(offset));
		},
		kill: () => void child.kill("SIGKILL"),
		async restart() {
			await ended(child);
			child = await launch();
		},
		async crash() {
			await ended(child, "SIGKILL");
			child = await launch();
		},
		async stop() {
			await ended(child);
			rmSync(data, { recursive: true, force: true });
		},
	};
}
