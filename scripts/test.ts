/** Runs every check and every test, says how long each took, and closes with "N passed, N failed". */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";

const node = process.execPath;
const path = [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter);
const report = resolve("node_modules/.test-report.json");

/** A check is one command that ends with 0 or is a failure. */
const checks: readonly (readonly [name: string, command: string, ...args: readonly string[]])[] = [
	["format and lint", "biome", "check", "--error-on-warnings"],
	["types: core", "tsc", "-p", "tsconfig.core.json"],
	["types: host, command line, tests", "tsc", "-p", "tsconfig.json"],
	["types: page", "tsc", "-p", "tsconfig.web.json"],
	["types: browser tests", "tsc", "-p", "tsconfig.e2e.json"],
	["who may know whom", node, "--disable-warning=ExperimentalWarning", "scripts/imports.ts"],
	["no dead code", "knip", "--no-progress"],
	["page", node, "--disable-warning=ExperimentalWarning", "scripts/build.ts"],
];

function run(command: string, args: readonly string[]): boolean {
	const { status, error } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, PATH: path } });
	if (error) console.error(String(error));
	return status === 0;
}

let passed = 0;
let failed = 0;
for (const [name, command, ...args] of checks) {
	const good = run(command, args);
	console.log(`${good ? "ok " : "NOT"} ${name}`);
	if (good) passed += 1;
	else failed += 1;
}

mkdirSync("node_modules", { recursive: true });
rmSync(report, { force: true });
const ran = run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
if (existsSync(report)) {
	const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
		readFileSync(report, "utf8"),
	);
	passed += numPassedTests;
	failed += numFailedTests + numPendingTests;
	if (!ran && numFailedTests + numPendingTests === 0) failed += Math.max(1, numFailedTestSuites);
} else failed += 1;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > checks.length ? 0 : 1;
