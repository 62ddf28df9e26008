import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { constants, gzipSync } from "node:zlib";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Asset } from "../http/page.ts";

const types: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".ico": "image/x-icon",
	".woff2": "font/woff2",
	".json": "application/json; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".txt": "text/plain; charset=utf-8",
};
const packed = new Set([".html", ".js", ".css", ".svg", ".json", ".webmanifest", ".txt"]);

/** For what is made while somebody waits: quick rather than small. */
export const gzip = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
	new Uint8Array(gzipSync(bytes, { level: constants.Z_BEST_SPEED }));

/** Reads the built page into memory by its path from the root; empty where it has not been built. */
export function loadAssets(folder: string): ReadonlyMap<string, Asset> {
	if (!existsSync(folder)) return new Map();
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
	return new Map(
		files.map((file) => {
			const path = join(file.parentPath, file.name);
			const bytes = new Uint8Array(readFileSync(path));
			const ending = extname(file.name);
			const asset: Asset = {
				type: types[ending] ?? "application/octet-stream",
				bytes,
				gzipped: packed.has(ending) ? new Uint8Array(gzipSync(bytes, { level: 9 })) : null,
				etag: `"${bytesToHex(sha256(bytes)).slice(0, 32)}"`,
				forever: /-[\w-]{8}\.\w+$/.test(file.name),
			};
			return [`/${relative(folder, path).split(sep).join("/")}`, asset];
		}),
	);
}
