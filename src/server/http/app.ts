import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { accountRoutes } from "./accounts.ts";
import { demoRoutes } from "./demo.ts";
import { draftRoutes } from "./drafts.ts";
import type { Host } from "./host.ts";
import { longestBody } from "./input.ts";
import { invitationRoutes } from "./invitations.ts";
import { liveRoute } from "./live.ts";
import { openApi } from "./openapi.ts";
import { pageRoutes } from "./page.ts";
import { partnershipRoutes } from "./partnerships.ts";
import { asRefused, problem, Refused } from "./problems.ts";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** The whole of the HTTP face. Order matters: safety first, then the API, then the page. */
export function makeApp(host: Host): Hono {
	const app = new Hono();
	const https = host.url.startsWith("https:");
	const origin = new URL(host.url).origin;

	app.onError((error, c) => problem(c, asRefused(error, host.report)));
	app.notFound((c) => problem(c, new Refused(reading.has(c.req.method) ? "http.notFound" : "http.wrongMethod")));

	app.use(
		secureHeaders({
			contentSecurityPolicy: {
				defaultSrc: ["'none'"],
				scriptSrc: ["'self'"],
				// Mantine and React set styles on elements; no style sheet and no script comes from elsewhere.
				styleSrc: ["'self'", "'unsafe-inline'"],
				imgSrc: ["'self'", "data:"],
				fontSrc: ["'self'"],
				connectSrc: ["'self'"],
				manifestSrc: ["'self'"],
				baseUri: ["'none'"],
				formAction: ["'self'"],
				frameAncestors: ["'none'"],
			},
			strictTransportSecurity: https ? "max-age=31536000; includeSubDomains" : false,
			xFrameOptions: "DENY",
			// An invitation's token stands in its address: it must not travel to other sites.
			referrerPolicy: "no-referrer",
			crossOriginOpenerPolicy: https ? "same-origin" : false,
			originAgentCluster: https ? "?1" : false,
			permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
		}),
	);
	const chunked = bodyLimit({ maxSize: longestBody, onError: tooLarge });
	app.use((c, next) => {
		if (reading.has(c.req.method)) return next();
		// A body that says its length is judged by that, untouched; only one that does not is counted as it comes.
		const length = c.req.header("content-length");
		if (length === undefined) return chunked(c, next);
		return Number(length) <= longestBody ? next() : tooLarge(c);
	});
	app.use("/api/*", async (c, next) => {
		await next();
		if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
	});
	app.use(async (c, next) => {
		if (!reading.has(c.req.method) && !sameOrigin(c.req.raw.headers, origin)) throw new Refused("http.otherOrigin");
		await next();
		// The host's own clock, which the page corrects its own by; Node would say the machine's.
		c.header("Date", new Date(host.now()).toUTCString());
	});

	app.get("/api/health", async (c) => {
		c.header("Cache-Control", "no-store");
		if (!(await host.store.healthy().catch(() => false))) throw new Refused("http.storeAway");
		return c.json({ status: "ok" });
	});
	const document = JSON.stringify(openApi());
	app.get("/api/openapi.json", (c) => c.body(document, 200, { "Content-Type": "application/json; charset=utf-8" }));

	accountRoutes(app, host);
	partnershipRoutes(app, host);
	invitationRoutes(app, host);
	draftRoutes(app, host);
	liveRoute(app, host);
	demoRoutes(app, host);
	pageRoutes(app, host);
	return app;
}

async function tooLarge(c: Context): Promise<Response> {
	await drain(c.req.raw.body);
	c.header("Connection", "close");
	return problem(c, new Refused("http.tooLarge"));
}

/** Reads and forgets the rest of a body, so that whoever is still sending it gets to read the answer; up to a point. */
async function drain(body: ReadableStream<Uint8Array> | null): Promise<void> {
	const reader = body?.getReader();
	let left = 32 * longestBody;
	for (let it = await reader?.read(); it && !it.done && left > 0; it = await reader?.read()) left -= it.value.length;
}

/**
 * Cross-site request forgery: a browser says where a request comes from (Fetch Metadata, Origin); a program that is no browser
 * says nothing and carries no cookie it did not mean to send.
 */
function sameOrigin(headers: Headers, origin: string): boolean {
	const site = headers.get("sec-fetch-site");
	if (site !== null) return site === "same-origin" || site === "none";
	const from = headers.get("origin");
	if (from === null) return true;
	return from === origin || from === `http://${headers.get("host")}` || from === `https://${headers.get("host")}`;
}
