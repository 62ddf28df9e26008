/** The real server as a process of its own, with data in it, and someone signed in. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor, Json } from "../src/core/kit.ts";
import { merged } from "../src/core/methods/merged.ts";
import { begin } from "../src/core/partnership.ts";
import type { Company } from "../src/core/stages/contract.ts";
import { type Opened, openHost, readSettings } from "../src/server/main.ts";
import { freePort } from "../src/server/testing/free-port.ts";

const own: Company = { company: "Lone Star Kitchens", country: "US", zone: "America/Chicago", languages: ["en"] };
const other: Company = { company: "Северный Чай", country: "RU", zone: "Europe/Moscow", languages: ["ru"] };

export interface Served {
	readonly port: number;
	readonly cookie: string;
	readonly person: string;
	/** From the start of the process to its first answer, ms. */
	readonly startedIn: number;
	/** Resident memory of the process, MB. */
	memory(): number;
	end(): Promise<void>;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), "oba-bench-"));

/** Starts the server on `data` and waits for its first answer. Signs in, making the account where there is none. */
export async function serveOn(data: string): Promise<Served> {
	const port = await freePort();
	const env = { ...process.env, PORT: String(port), OBA_DATA: data, OBA_URL: `http://localhost:${port}` };
	const from = performance.now();
	const child: ChildProcess = spawn(
		process.execPath,
		["--disable-warning=ExperimentalWarning", "dist/server/serve.js"],
		{ env, stdio: ["ignore", "ignore", "inherit"] },
	);
	const at = `http://127.0.0.1:${port}`;
	for (;;) {
		const up = await fetch(`${at}/api/health`).catch(() => null);
		if (up?.ok) break;
		if (child.exitCode !== null) throw new Error("the server did not start");
		await new Promise((done) => setTimeout(done, 5));
	}
	const startedIn = performance.now() - from;
	const { cookie, person } = await comeIn(at);
	return {
		port,
		cookie,
		person,
		startedIn,
		memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024,
		async end() {
			const ended = new Promise((done) => child.once("exit", done));
			child.kill("SIGTERM");
			await ended;
		},
	};
}

async function comeIn(at: string): Promise<{ readonly cookie: string; readonly person: string }> {
	const email = "dana@lonestar.example";
	const password = "correct horse battery";
	const account = {
		email,
		password,
		givenName: "Dana",
		familyName: "Whitfield",
		language: "en",
		zone: "America/Chicago",
		invitation: null,
	};
	const post = (path: string, body: Json) =>
		fetch(at + path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
	let answer = await post("/api/accounts", account);
	if (!answer.ok) answer = await post("/api/auth/sign-in/email", { email, password });
	const cookie = answer.headers
		.getSetCookie()
		.map((it) => it.split(";")[0])
		.join("; ");
	const { person } = (await answer.json()) as { person: { id: string } };
	return { cookie, person: person.id };
}

const partnershipId = (n: number): string => n.toString(16).padStart(32, "0");

/** Opens the same data in this process, for what has to be prepared or measured without HTTP. */
export const openOn = (data: string): Promise<Opened> => openHost({ ...readSettings({ OBA_DATA: data }), data });

/** Begins partnerships number `from` to `to`, each with a seat for one of `persons` in turn. Returns their ids. */
export async function fill(
	data: string,
	from: number,
	to: number,
	persons: (n: number) => string,
): Promise<readonly string[]> {
	const { host, close } = await openOn(data);
	const ids = Array.from({ length: to - from }, (_, i) => partnershipId(from + i));
	for (let i = 0; i < ids.length; i += 500) {
		await Promise.all(
			ids.slice(i, i + 500).map((id, j) => {
				const actor: Actor = { kind: "person", person: persons(from + i + j), side: "a", role: "owner" };
				const input = { type: "co-marketing", own, other: { ...other, company: `${other.company} ${i + j}` } } as const;
				const make = () => ({ ok: true, value: begin(input, merged, "real", actor) }) as const;
				return host.keeper.begin(id, make, ["people.begin", id], id, actor);
			}),
		);
	}
	await close();
	return ids;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true });
export const cards = { own, other };
