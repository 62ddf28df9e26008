import type { Context, Hono } from "hono";
import { personCard, photoWrite } from "../../core/api.ts";
import { hashText } from "../../record/hash.ts";
import { photoFrom } from "../accounts/photo.ts";
import { demoSeat } from "./demo.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { languageOf, Refused } from "./problems.ts";
import { heard } from "./safety.ts";
import { maybeReader, readerOf } from "./session.ts";

/** What people show of themselves: their own card and photo to change, and the photos of those they work with. */
export function cardRoutes(app: Hono, host: Host): void {
	app.get("/api/me/card", async (c) => own(host, c, (await readerOf(host, c)).person.id));
	app.put("/api/me/card", async (c) => {
		const { person } = await readerOf(host, c);
		await host.accounts.people.showCard(person.id, await bodyOf(c, personCard, languageOf(c)));
		return own(host, c, person.id);
	});
	app.put("/api/me/photo", async (c) => {
		const { person } = await readerOf(host, c);
		const { image } = await bodyOf(c, photoWrite, languageOf(c));
		host.limits.count("photo", person.id);
		const photo = image === null ? null : photoFrom(image);
		if (image !== null && !photo) throw new Refused("accounts.photoUnfit");
		await host.accounts.people.showPhoto(person.id, photo);
		return own(host, c, person.id);
	});
	app.get("/api/people/:person/photo", (c) => show(host, c, c.req.param("person")));
}

async function own(host: Host, c: Context, person: string): Promise<Response> {
	const card = (await host.accounts.people.cards([person]))[person];
	if (!card) throw new Refused("http.notFound");
	c.header("Cache-Control", "no-store");
	return c.json(card);
}

/** Somebody one works with, or nothing: whether a stranger exists, or has a photo, is answered alike. */
async function show(host: Host, c: Context, person: string): Promise<Response> {
	const reader = await maybeReader(host, c);
	const viewer = reader?.person.id ?? demoSeat(host, c)?.person;
	if (viewer === undefined) throw new Refused("accounts.signInFirst");
	const photo = await host.accounts.people.photoFor(viewer, person);
	if (!photo) throw new Refused("http.notFound");
	const headers: Record<string, string> = {
		"Cache-Control": "private, no-cache",
		"Content-Disposition": "inline",
		// Opened by itself it is a picture and nothing else, whatever its bytes say.
		"Content-Security-Policy": "default-src 'none'; sandbox",
		ETag: `"${hashText(`${viewer} ${photo.hash}`).slice(0, 32)}"`,
		Vary: "Cookie",
	};
	if (heard(c, "if-none-match") === headers["ETag"]) return new Response(null, { status: 304, headers });
	return new Response(photo.bytes, { headers: { ...headers, "Content-Type": photo.type } });
}
