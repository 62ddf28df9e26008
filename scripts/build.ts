/** Builds the page into dist/page where a source is newer than the last build. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const sources = ["src/web", "src/core", "src/record", "vite.config.ts", "package-lock.json"];
const built = "dist/page/index.html";

/** The latest change in a file or under a folder, ms since 1970. */
function changed(path: string): number {
	const its = statSync(path);
	if (!its.isDirectory()) return its.mtimeMs;
	return Math.max(its.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

if (!existsSync(built) || statSync(built).mtimeMs < Math.max(...sources.map(changed))) {
	console.error("Building the page");
	await build({ logLevel: "warn" });
}
