import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { accountRoutes } from "./accounts.ts";
import { administratorsRoutes } from "./administrators.ts";
import { cardRoutes } from "./cards.ts";
import { channelRoutes } from "./channels.ts";
import { companyRoutes } from "./company.ts";
import { demoRoutes } from "./demo.ts";
import { documentRoutes } from "./documents.ts";
import { draftRoutes } from "./drafts.ts";
import { fileRoutes, isUpload } from "./files.ts";
import { guardingRoutes } from "./guarding.ts";
import type { Host } from "./host.ts";
import { longestBody } from "./input.ts";
import { invitationRoutes } from "./invitations.ts";
import { isWord, largestWord, letterWordRoute } from "./letter-word.ts";
import { keptLinkRoutes } from "./links-kept.ts";
import { liveRoute } from "./live.ts";
import { noticeSettingRoutes } from "./notice-settings.ts";
import { openApi } from "./openapi.ts";
import { outboxRoutes } from "./outbox.ts";
import { ownDataRoutes } from "./own-data.ts";
import { pageRoutes } from "./page.ts";
import { partnershipRoutes } from "./partnerships.ts";
import { asRefused, problem, Refused } from "./problems.ts";
import { programRoutes } from "./programs.ts";
import { heard, sameOrigin } from "./safety.ts";
import { seatLinkRoutes } from "./seat-links.ts";
import { signingInRoutes } from "./signing-in.ts";
import { stopRoutes } from "./stop.ts";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** The whole of the HTTP face. Order matters: safety first, then the API, then the page. */
export function makeApp(host: Host): Hono {
	const app = new Hono();
	const origin = new URL(host.url).origin;

	app.onError((error, c) => problem(c, asRefused(error, host.report)));
	app.notFound((c) => problem(c, new Refused(reading.has(c.req.method) ? "http.notFound" : "http.wrongMethod")));

	const chunked = bodyLimit({ maxSize: longestBody, onError: (c) => tooLarge(c) });
	const chunkedWord = bodyLimit({ maxSize: largestWord, onError: (c) => tooLarge(c) });
	app.use((c, next) => {
		if (reading.has(c.req.method)) return next();
		// A body that says its length is judged by that, untouched; only one that does not is counted as it comes.
		const length = heard(c, "content-length");
		// Parts of files are counted by their own protocol, against the length that was announced.
		if (isUpload(c.req.path)) return next();
		const word = isWord(c.req.path);
		if (length === undefined) return (word ? chunkedWord : chunked)(c, next);
		return Number(length) <= (word ? largestWord : longestBody) ? next() : tooLarge(c);
	});
	app.use((c, next) => {
		if (!reading.has(c.req.method) && !sameOrigin(c, origin)) throw new Refused("http.otherOrigin");
		return next();
	});

	app.get("/api/health", async (c) => {
		if (!(await host.store.healthy().catch(() => false))) throw new Refused("http.storeAway");
		return c.json({ status: "ok" });
	});
	const document = JSON.stringify(openApi());
	app.get("/api/openapi.json", (c) => c.body(document, 200, { "Content-Type": "application/json; charset=utf-8" }));

	accountRoutes(app, host);
	signingInRoutes(app, host);
	guardingRoutes(app, host);
	administratorsRoutes(app, host);
	partnershipRoutes(app, host);
	invitationRoutes(app, host);
	seatLinkRoutes(app, host);
	keptLinkRoutes(app, host);
	draftRoutes(app, host);
	liveRoute(app, host);
	cardRoutes(app, host);
	demoRoutes(app, host);
	noticeSettingRoutes(app, host);
	ownDataRoutes(app, host);
	companyRoutes(app, host);
	fileRoutes(app, host);
	channelRoutes(app, host);
	programRoutes(app, host);
	letterWordRoute(app, host);
	documentRoutes(app, host);
	outboxRoutes(app, host);
	stopRoutes(app, host);
	pageRoutes(app, host);
	return app;
}

async function tooLarge(c: Context): Promise<Response> {
	// A body that was counted as it came is held by its counter.
	if (!c.req.raw.body?.locked) await drain(c.req.raw.body);
	c.header("Connection", "close");
	return problem(c, new Refused(isWord(c.req.path) ? "word.tooLarge" : "http.tooLarge"));
}

/** Reads and forgets the rest of a body, so that whoever is still sending it gets to read the answer; up to a point. */
async function drain(body: ReadableStream<Uint8Array> | null): Promise<void> {
	const reader = body?.getReader();
	let left = 32 * longestBody;
	for (let it = await reader?.read(); it && !it.done && left > 0; it = await reader?.read()) left -= it.value.length;
}
