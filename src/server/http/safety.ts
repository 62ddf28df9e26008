import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

/**
 * Headers that stand on every answer, whatever it is (OWASP ASVS 3.4). Node sets them before any route runs: set on a finished
 * answer they would cost more than most answers do.
 * @param url the address people reach this host by.
 */
export function safeHeaders(url: string): Readonly<Record<string, string>> {
	const https = url.startsWith("https:");
	return {
		"Content-Security-Policy": [
			"default-src 'none'",
			"script-src 'self'",
			// Mantine and React set styles on elements; no style sheet and no script comes from elsewhere.
			"style-src 'self' 'unsafe-inline'",
			"img-src 'self' data:",
			"font-src 'self'",
			// A film that somebody has just recorded, before it is sent.
			"media-src 'self' blob:",
			"connect-src 'self'",
			"manifest-src 'self'",
			"base-uri 'none'",
			"form-action 'self'",
			"frame-ancestors 'none'",
		].join("; "),
		"X-Content-Type-Options": "nosniff",
		"X-Frame-Options": "DENY",
		// An invitation's token stands in its address: it must not travel to other sites.
		"Referrer-Policy": "no-referrer",
		"Cross-Origin-Resource-Policy": "same-origin",
		"Permissions-Policy": "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()",
		...(https
			? {
					"Strict-Transport-Security": "max-age=31536000; includeSubDomains",
					"Cross-Origin-Opener-Policy": "same-origin",
					"Origin-Agent-Cluster": "?1",
				}
			: {}),
	};
}

/** One header of a request as Node has parsed it: building the web's `Headers` for one of them costs more than most answers. */
export function heard(c: Context, name: string): string | undefined {
	const value = (c.env as HttpBindings).incoming.headers[name];
	return Array.isArray(value) ? value[0] : value;
}

/**
 * Cross-site request forgery: a browser says where a request comes from (Fetch Metadata, Origin); a program that is no browser
 * says nothing and carries no cookie it did not mean to send.
 */
export function sameOrigin(c: Context, origin: string): boolean {
	const site = heard(c, "sec-fetch-site");
	if (site !== undefined) return site === "same-origin" || site === "none";
	const from = heard(c, "origin");
	if (from === undefined) return true;
	const host = heard(c, "host");
	return from === origin || from === `http://${host}` || from === `https://${host}`;
}
