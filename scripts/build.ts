/** Builds what is stale: the page into dist/page, and the server with all it imports into one file of dist/server. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build, type InlineConfig } from "vite";

/** The latest change in a file or under a folder, ms since 1970. */
function changed(path: string): number {
	const its = statSync(path);
	if (!its.isDirectory()) return its.mtimeMs;
	return Math.max(its.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

const isStale = (built: string, sources: readonly string[]): boolean =>
	!existsSync(built) || statSync(built).mtimeMs < Math.max(...sources.map(changed));

/** One file starts in half the time and runs in two thirds of the memory of some five hundred (docs/decisions/0005). */
const server: InlineConfig = {
	configFile: false,
	logLevel: "warn",
	ssr: { noExternal: true, target: "node" },
	build: {
		ssr: "src/cli/serve.ts",
		outDir: "dist/server",
		target: "esnext",
		minify: false,
		rolldownOptions: { external: [/^node:/, "pg-native"], output: { entryFileNames: "serve.js" } },
	},
};

const shared = ["src/core", "src/record", "package-lock.json", "scripts/build.ts"];
if (isStale("dist/page/index.html", [...shared, "src/web", "vite.config.ts"])) {
	console.error("Building the page");
	await build({ logLevel: "warn" });
}
if (isStale("dist/server/serve.js", [...shared, "src/server", "src/cli"])) {
	console.error("Building the server");
	await build(server);
}
