/** Builds what is stale: the page into dist/page, and the server with all it imports into one file of dist/server. */
import { copyFileSync, existsSync, readdirSync, statSync } from "node:fs";
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

const typst = "@myriaddreamin/typst-ts-node-compiler";
const templates = "src/documents/pdf";

/**
 * One file starts in half the time and runs in two thirds of the memory of some five hundred (docs/decisions/0005). Beside
 * it: the Typst worker, which is a thread of its own, and what is loaded when first asked for.
 */
const server: InlineConfig = {
	configFile: false,
	logLevel: "warn",
	ssr: { noExternal: true, target: "node" },
	build: {
		ssr: true,
		outDir: "dist/server",
		target: "esnext",
		minify: false,
		rolldownOptions: {
			input: { serve: "src/cli/serve.ts", "typst/worker": "src/documents/pdf/worker.ts" },
			// A compiled program cannot be put into a file of JavaScript.
			external: [/^node:/, "pg-native", typst],
			output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
		},
	},
};

const shared = ["src/core", "src/record", "package-lock.json", "scripts/build.ts"];
if (isStale("dist/page/index.html", [...shared, "src/web", "vite.config.ts"])) {
	console.error("Building the page");
	await build({ logLevel: "warn" });
}
if (isStale("dist/server/serve.js", [...shared, "src/server", "src/documents", "src/cli"])) {
	console.error("Building the server");
	await build(server);
	for (const name of readdirSync(templates).filter((it) => it.endsWith(".typ")))
		copyFileSync(join(templates, name), join("dist/server/typst", name));
}
