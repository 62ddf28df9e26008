import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "oba-imports-"));
	mkdirSync(join(folder, "src"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(files: Readonly<Record<string, string>>): { readonly status: number | null; readonly said: string } {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const script = resolve("scripts/imports.ts");
	const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });
	return { status, said: stdout + stderr };
}

test("nothing to check is a failure, not a pass", () => {
	expect(check({}).status).toBe(1);
});

test("a room may know the rooms above it", () => {
	const files = { "src/core/people/rules.ts": 'import { enter } from "../stages/rules.ts";\nenter();\n' };
	expect(check(files)).toEqual({ status: 0, said: "1 files checked, 0 out of place\n" });
});

test.each([
	["a room below", "src/core/stages/rules.ts", 'import { join } from "../people/rules.ts";'],
	["a room through a type", "src/core/stages/rules.ts", 'import type { Seat } from "../people/state.ts";'],
	["a package in core", "src/core/people/rules.ts", 'import { z } from "zod";'],
	["the record in core", "src/core/people/rules.ts", 'import { link } from "../../record/chain.ts";'],
	["the clock in core", "src/core/people/rules.ts", "export const at = Date.now();"],
	["chance in core", "src/core/people/rules.ts", "export const at = Math.random();"],
	["the server in the page", "src/web/home/Home.tsx", 'import { makeApp } from "../../server/http/app.ts";'],
	["a lazy import", "src/web/home/Home.tsx", 'const it = import("../../server/http/app.ts");'],
	["the machine in a route", "src/server/http/app.ts", 'import { readFileSync } from "node:fs";'],
	["a name that says nothing", "src/server/http/utils.ts", "export const x = 1;"],
	["a file too long", "src/server/http/app.ts", "\n".repeat(401)],
])("%s is out of place, and the file is named", (_, path, text) => {
	const { status, said } = check({ [path]: text });
	expect(status).toBe(1);
	expect(said).toContain(path);
});
