import type { Context, Hono } from "hono";
import type { Kysely } from "kysely";
import { type StopView, stopChange } from "../../core/outbox.ts";
import { contactOf } from "../accounts/contacts.ts";
import { readStop, type Stop } from "../notices/mail/stopping.ts";
import type { Tables } from "../store/tables.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { callerOf } from "./limits.ts";
import { languageOf, Refused } from "./problems.ts";

/**
 * Links that stop mails, without signing in (RFC 8058). Opening one shows a page and changes nothing: mail scanners open
 * every link. A POST acts: from the page's button as JSON, from a mailbox as `List-Unsubscribe=One-Click`.
 */
export function stopRoutes(app: Hono, host: Host): void {
	app.get("/api/stop/:token", async (c) => c.json(await shown(host, tokenOf(host, c))));
	app.post("/api/stop/:token", async (c) => {
		const stop = tokenOf(host, c);
		const { wanted } = await bodyOf(c, stopChange, languageOf(c));
		await change(host.store.db, stop, wanted);
		return c.json(await shown(host, stop));
	});
	app.post("/stop/:token", async (c) => {
		await change(host.store.db, tokenOf(host, c), false);
		return c.body(null, 204);
	});
}

function tokenOf(host: Host, c: Context): Stop {
	host.limits.count("stop", callerOf(host, c));
	c.header("Cache-Control", "no-store");
	const stop = readStop(c.req.param("token") ?? "", host.secrets.stopMark);
	if (!stop) throw new Refused("stop.noSuchLink");
	return stop;
}

async function shown({ store }: Host, { person, kinds }: Stop): Promise<StopView> {
	const contact = await contactOf(store.db, person);
	if (!contact) throw new Refused("stop.noSuchLink");
	return { kinds, wanted: kinds.some((it) => contact.settings.mail[it]), language: contact.language };
}

async function change(db: Kysely<Tables>, { person, kinds }: Stop, wanted: boolean): Promise<void> {
	const contact = await contactOf(db, person);
	if (!contact) throw new Refused("stop.noSuchLink");
	const mail = { ...contact.settings.mail, ...Object.fromEntries(kinds.map((it) => [it, wanted])) };
	const notices = JSON.stringify({ ...contact.settings, mail });
	await db.updateTable("person").set({ notices }).where("id", "=", person).execute();
}
