import type { Context } from "hono";
import { hashText } from "../../record/hash.ts";
import type { Host } from "./host.ts";
import { heard } from "./safety.ts";

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

/** Sends a page, or 304 to whoever has it already. Made of plain values: nothing of it is built twice. */
export function send(c: Context, page: Page): Response {
	const headers: Record<string, string> = {
		// No browser keeps a copy beside the page's own: it would hold words that were removed since.
		"Cache-Control": "private, no-store",
		"Content-Type": "application/json; charset=utf-8",
		ETag: page.etag,
		Vary: "Cookie, Accept-Encoding",
	};
	if (heard(c, "if-none-match") === page.etag) return new Response(null, { status: 304, headers });
	const packed = page.json.length >= worthPacking && /\bgzip\b/.test(heard(c, "accept-encoding") ?? "");
	if (packed) headers["Content-Encoding"] = "gzip";
	return new Response(packed ? page.gzipped() : page.json, { headers });
}
