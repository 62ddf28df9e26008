/** The command line as a person runs it: a process of its own, real files, real signals. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "../server/testing/free-port.ts";

let data = "";
beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), "oba-cli-"));
});
afterEach(() => rmSync(data, { recursive: true }));

const flags = ["--disable-warning=ExperimentalWarning", "src/cli/main.ts"];

function oba(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ...argv], {
		env: { ...process.env, OBA_DATA: data, ...env },
		encoding: "utf8",
	});
	return { status, stdout, stderr };
}

/** Waits until the process has said `about`. */
const saying = (child: ChildProcess, about: RegExp): Promise<string> =>
	new Promise((done, fail) => {
		let said = "";
		const hear = (chunk: Buffer): void => {
			said += chunk.toString();
			if (about.test(said)) done(said);
		};
		child.stdout?.on("data", hear);
		child.stderr?.on("data", hear);
		child.once("exit", (code) => fail(new Error(`it ended with ${code}: ${said}`)));
	});

test("start answers at the address it prints, warns that links lead nowhere from outside, and stops when told", async () => {
	const port = String(await freePort());
	const child = spawn(process.execPath, [...flags, "start"], { env: { ...process.env, OBA_DATA: data, PORT: port } });
	const said = await saying(child, /Set OBA_URL/);
	const address = /Oba is at (\S+)/.exec(said)?.[1] ?? "";
	expect(address).toBe(`http://localhost:${port}`);
	expect((await fetch(`${address}/api/health`)).status).toBe(200);
	const ended = new Promise((done) => child.once("exit", done));
	child.kill("SIGTERM");
	expect(await ended).toBe(0);
});

test("start says in a sentence what is wrong with its settings", () => {
	expect(oba(["start"], { PORT: "seven" })).toMatchObject({ status: 1, stderr: expect.stringContaining("PORT") });
	expect(oba(["start"], { OBA_URL: "ftp://x" })).toMatchObject({
		status: 1,
		stderr: expect.stringContaining("OBA_URL"),
	});
	expect(oba(["start"], { OBA_SECRET: "abc" })).toMatchObject({
		status: 1,
		stderr: expect.stringContaining("OBA_SECRET"),
	});
	const unreachable = oba(["start"], { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" });
	expect(unreachable.status).toBe(1);
	expect(unreachable.stderr).not.toMatch(/at .*\.ts/);
});

test("demo makes two invented companies, and each link looks through one side's eyes", async () => {
	const made = oba(["demo"]);
	expect(made.status).toBe(0);
	const links = [...made.stdout.matchAll(/http:\/\/localhost:\d+(\/demo\/\S+)/g)].map(([, path = ""]) => path);
	expect(links).toHaveLength(2);
	const port = String(await freePort());
	const child = spawn(process.execPath, [...flags, "start"], { env: { ...process.env, OBA_DATA: data, PORT: port } });
	await saying(child, /Set OBA_URL/);
	const sides: string[] = [];
	for (const link of links) {
		const step = await fetch(`http://localhost:${port}${link}`, { redirect: "manual" });
		const cookie = step.headers.getSetCookie()[0]?.split(";")[0] ?? "";
		const at = `/api/partnerships/${step.headers.get("location")?.slice(3)}`;
		const view = (await (await fetch(`http://localhost:${port}${at}`, { headers: { cookie } })).json()) as {
			viewer: { side: string };
		};
		sides.push(view.viewer.side);
	}
	const ended = new Promise((done) => child.once("exit", done));
	child.kill("SIGTERM");
	await ended;
	expect(sides).toEqual(["a", "b"]);
});

test("export writes a copy that verify finds sound; one that does not exist is said so", () => {
	const { stdout } = oba(["demo"]);
	const partnership = /\/demo\/([0-9a-f]{32})/.exec(stdout)?.[1] ?? "";
	const copy = oba(["export", partnership, "--side", "b"]);
	expect(copy.status).toBe(0);
	expect(copy.stdout.split("\n")[0]).toContain(partnership);
	expect(oba(["export", "0".repeat(32), "--side", "b"]).status).toBe(1);
	expect(oba(["export", partnership]).status).toBe(2);
});

test("an unknown command lists the known ones", () => {
	expect(oba(["frobnicate"])).toMatchObject({ status: 2, stderr: expect.stringContaining("oba compare") });
	expect(oba(["help"])).toMatchObject({ status: 0, stdout: expect.stringContaining("oba verify") });
});
