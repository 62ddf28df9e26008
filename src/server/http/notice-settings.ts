import type { Hono } from "hono";
import { noticeSettings } from "../../core/notices.ts";
import { readSettings } from "../accounts/contacts.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { languageOf } from "./problems.ts";
import { readerOf } from "./session.ts";

/** What somebody wants to be told, by which way, and when not. */
export function noticeSettingRoutes(app: Hono, host: Host): void {
	const { db } = host.store;
	app.get("/api/me/notices", async (c) => {
		const { person } = await readerOf(host, c);
		const row = await db.selectFrom("person").select("notices").where("id", "=", person.id).executeTakeFirst();
		return c.json(readSettings(row?.notices ?? null));
	});
	app.put("/api/me/notices", async (c) => {
		const { person } = await readerOf(host, c);
		const settings = await bodyOf(c, noticeSettings, languageOf(c));
		await db
			.updateTable("person")
			.set({ notices: JSON.stringify(settings) })
			.where("id", "=", person.id)
			.execute();
		return c.json(settings);
	});
}
