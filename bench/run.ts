/**
 * `npm run bench`: every bar that exists so far, each as a ratio beside its own ceiling, measured in this one run; then JSON.
 * Absolute figures belong to the machine they were taken on.
 */
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";
import "../scripts/build.ts";
import { documents } from "./documents.ts";
import { asText, hammer } from "./hammer.ts";
import { pure } from "./pure.ts";
import { cards, fill, newFolder, removeFolder, serveOn } from "./served.ts";

export interface Line {
	readonly what: string;
	readonly bar: string;
	readonly got: string;
	readonly holds: boolean;
}

const lines: Line[] = [];
const note = (what: string, bar: string, got: string, holds: boolean): void =>
	void lines.push({ what, bar, got, holds });
const ms = (it: number): string => `${it.toFixed(2)} ms`;
const perSecond = (it: number): string => `${Math.round(it).toLocaleString("en")}/s`;

/** Raw single-row inserts, each with its own fsync, and the slowest hundredth of them: the disk's own ceiling of this minute. */
function disk(folder: string): { readonly perSecond: number; readonly p99: number } {
	const db = new DatabaseSync(join(folder, "raw.db"));
	db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE raw (id INTEGER PRIMARY KEY, text TEXT)");
	const insert = db.prepare("INSERT INTO raw (text) VALUES (?)");
	const times: number[] = [];
	const from = performance.now();
	while (performance.now() - from < 3_000) {
		const began = performance.now();
		insert.run("x".repeat(600));
		times.push(performance.now() - began);
	}
	db.close();
	times.sort((x, y) => x - y);
	return {
		perSecond: times.length / ((performance.now() - from) / 1000),
		p99: times[Math.floor(times.length * 0.99)] ?? 0,
	};
}

/** A bare server that sends these bytes: what HTTP itself costs here. It runs in a process of its own, as the real one does. */
async function bare(bytes: Buffer): Promise<number> {
	const { spawn } = await import("node:child_process");
	const code = `const b=Buffer.from(process.argv[1],"base64");require("http").createServer((q,r)=>{r.setHeader("content-type","application/json");r.setHeader("content-length",b.length);r.end(b)}).listen(0,function(){console.log(this.address().port)})`;
	const child = spawn(process.execPath, ["-e", code, bytes.toString("base64")], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const port = await new Promise<number>((done) => child.stdout.once("data", (it) => done(Number(String(it)))));
	const got = await hammer(port, 16, 3, () => asText("GET", "/", {}));
	child.kill();
	return got.perSecond;
}

let commands = 0;
const commandId = (): string => {
	commands += 1;
	return commands.toString(16).padStart(32, "f");
};

async function http(folder: string): Promise<void> {
	let served = await serveOn(folder);
	const { person, cookie } = served;
	await served.end();
	await fill(folder, 1, 51, () => person);
	await fill(folder, 51, 1_001, (n) => `somebody-${n}`);
	served = await serveOn(folder);
	const headers = { cookie: served.cookie || cookie };
	const id = (n: number): string => (n + 1).toString(16).padStart(32, "0");

	const path = `/api/partnerships/${id(0)}`;
	const bytes = Buffer.from(await (await fetch(`http://127.0.0.1:${served.port}${path}`, { headers })).arrayBuffer());
	const read = await hammer(served.port, 16, 3, () => asText("GET", path, headers));
	const ceiling = await bare(bytes);
	const share = read.perSecond / ceiling;
	note(
		"read one partnership, 16 connections, of a bare server",
		">= 50 %",
		`${(share * 100).toFixed(0)} % (${perSecond(read.perSecond)} of ${perSecond(ceiling)})`,
		share >= 0.5 && read.failed === 0,
	);

	const list = await hammer(served.port, 16, 3, () => asText("GET", "/api/partnerships", headers));
	note(
		"list 50 of 1,000 partnerships, 16 connections (best peer elsewhere: 262/s)",
		">= 10 x",
		`${(list.perSecond / 262).toFixed(1)} x (${perSecond(list.perSecond)})`,
		list.perSecond >= 2_620 && list.failed === 0,
	);
	const alone = await hammer(served.port, 1, 3, () => asText("GET", "/api/partnerships", headers));
	note(
		"the same, one connection",
		"p50 <= 1 ms, p99 <= 2 ms",
		`p50 ${ms(alone.p50)}, p99 ${ms(alone.p99)}`,
		alone.p50 <= 1 && alone.p99 <= 2,
	);

	const seat = `${served.person}@a`;
	const body = JSON.stringify({ own: cards.own });
	const send = (connection: number): string =>
		asText(
			"POST",
			`/api/partnerships/${id(connection % 50)}/commands/people.describeSide`,
			{ ...headers, "idempotency-key": commandId(), "x-oba-seat": seat },
			body,
		);
	const raw = disk(folder);
	const write = await hammer(served.port, 16, 4, send);
	note(
		"durable command, 16 connections (best peer elsewhere: 200/s)",
		">= 10 x",
		`${(write.perSecond / 200).toFixed(1)} x (${perSecond(write.perSecond)})`,
		write.perSecond >= 2_000 && write.failed === 0,
	);
	const many = await hammer(served.port, 50, 4, send);
	note(
		"durable commands, 50 connections, of raw fsynced inserts",
		">= 100 %",
		`${((many.perSecond / raw.perSecond) * 100).toFixed(0)} % (${perSecond(many.perSecond)} of ${perSecond(raw.perSecond)})`,
		many.perSecond >= raw.perSecond && many.failed === 0,
	);
	const single = await hammer(served.port, 1, 3, send);
	const p99bar = Math.max(5, 5 * raw.p99);
	note(
		"durable command, one connection",
		`p50 <= 1 ms, p99 <= ${ms(p99bar)}`,
		`p50 ${ms(single.p50)}, p99 ${ms(single.p99)} (fsynced insert p99 ${ms(raw.p99)})`,
		single.p50 <= 1 && single.p99 <= p99bar,
	);
	await served.end();

	await fill(folder, 1_001, 10_001, (n) => `somebody-${n}`);
	served = await serveOn(folder);
	note("start to first answer", "<= 1 s", `${(served.startedIn / 1000).toFixed(2)} s`, served.startedIn <= 1_000);
	const idle = served.memory();
	note("memory with 10,000 partnerships stored, idle", "<= 120 MB", `${idle.toFixed(0)} MB`, idle <= 120);
	const again = { cookie: served.cookie };
	const big = await hammer(served.port, 1, 3, () => asText("GET", "/api/partnerships", again));
	note(
		"list 50 of 10,000 partnerships, one connection",
		"p99 <= 20 ms",
		`p99 ${ms(big.p99)}`,
		big.p99 <= 20 && big.failed === 0,
	);
	await hammer(served.port, 16, 6, (c, n) =>
		n % 4 === 0 ? send(c) : asText("GET", `/api/partnerships/${id((c * 7 + n) % 50)}`, again),
	);
	const loaded = served.memory();
	note("memory after load", "<= 250 MB", `${loaded.toFixed(0)} MB`, loaded <= 250);
	await served.end();
}

/** What a browser fetches first: the page, its scripts and styles, and the typeface's two files, as they travel. */
function firstLoad(): void {
	const page = readFileSync("dist/page/index.html", "utf8");
	const named = [...page.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, path = ""]) => path);
	const sizes = named.map((path) => gzipSync(readFileSync(join("dist/page", path)), { level: 9 }).length);
	const fonts = readdirSync("dist/page/assets").filter((it) => /golos-text-(latin|cyrillic)-wght.*woff2$/.test(it));
	const text = gzipSync(page).length + sizes.reduce((x, y) => x + y, 0);
	const kilobytes = text / 1024;
	note(
		"first load, gzipped, without the typeface",
		"<= 200 KB, <= 10 requests",
		`${kilobytes.toFixed(0)} KB, ${1 + named.length + fonts.length + 2} requests`,
		kilobytes <= 200 && 3 + named.length + fonts.length <= 10,
	);
}

const folder = newFolder();
for (const line of pure()) lines.push(line);
for (const line of await documents()) lines.push(line);
firstLoad();
await http(folder);
removeFolder(folder);

const width = Math.max(...lines.map((it) => it.what.length));
for (const { what, bar, got, holds } of lines)
	console.log(`${holds ? "ok " : "NOT"} ${what.padEnd(width)}  ${bar.padEnd(26)}  ${got}`);
console.log(
	JSON.stringify({ machine: `${cpus().length} x ${cpus()[0]?.model ?? "unknown"}`, node: process.version, lines }),
);
process.exitCode = lines.every((it) => it.holds) ? 0 : 1;
