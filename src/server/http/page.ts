import type { Context, Hono } from "hono";
import type { Host } from "./host.ts";
import { Refused } from "./problems.ts";
import { heard } from "./safety.ts";

/** One file of the built page, read once at start. */
export interface Asset {
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly gzipped: Uint8Array<ArrayBuffer> | null;
	readonly etag: string;
	/** True where the name holds a hash of the content. */
	readonly forever: boolean;
}

function serve(c: Context, asset: Asset): Response {
	c.header("ETag", asset.etag);
	c.header("Vary", "Accept-Encoding");
	c.header("Cache-Control", asset.forever ? "public, max-age=31536000, immutable" : "no-cache");
	if (heard(c, "if-none-match") === asset.etag) return c.body(null, 304);
	c.header("Content-Type", asset.type);
	if (!asset.gzipped || !/\bgzip\b/.test(heard(c, "accept-encoding") ?? "")) return c.body(asset.bytes);
	c.header("Content-Encoding", "gzip");
	return c.body(asset.gzipped);
}

/** The page: its files by name; any other address that is not the API's gets the page itself, which knows what to show there. */
export function pageRoutes(app: Hono, host: Host): void {
	app.all("/api/*", () => {
		throw new Refused("http.notFound");
	});
	app.get("*", (c) => {
		const asset =
			host.assets.get(c.req.path) ?? (/\.\w+$/.test(c.req.path) ? undefined : host.assets.get("/index.html"));
		if (!asset) throw new Refused("http.notFound");
		return serve(c, asset);
	});
}
