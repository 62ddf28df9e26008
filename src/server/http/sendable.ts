import type { Context } from "hono";
import { hashText } from "../../record/hash.ts";
import type { Host } from "./host.ts";

/** An answer ready to be sent more than once: its JSON, the same gzipped when first asked for, and its tag. */
export interface Page {
	readonly json: Uint8Array<ArrayBuffer>;
	readonly gzipped: () => Uint8Array<ArrayBuffer>;
	readonly etag: string;
}

/** Smaller than this a packet holds it anyway, bytes. */
const worthPacking = 1_400;

export function makePage(host: Pick<Host, "gzip">, value: object): Page {
	const text = JSON.stringify(value);
	const json = new TextEncoder().encode(text);
	let packed: Uint8Array<ArrayBuffer> | null = null;
	const gzipped = (): Uint8Array<ArrayBuffer> => {
		packed ??= host.gzip(json);
		return packed;
	};
	return { json, gzipped, etag: `"${hashText(text).slice(0, 32)}"` };
}

/** Sends a page, or 304 to whoever has it already. */
export function send(c: Context, page: Page): Response {
	c.header("ETag", page.etag);
	c.header("Vary", "Cookie, Accept-Encoding");
	if (c.req.header("if-none-match") === page.etag) return c.body(null, 304);
	c.header("Content-Type", "application/json; charset=utf-8");
	if (page.json.length < worthPacking || !/\bgzip\b/.test(c.req.header("accept-encoding") ?? ""))
		return c.body(page.json);
	c.header("Content-Encoding", "gzip");
	return c.body(page.gzipped());
}
