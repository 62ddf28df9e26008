import type { Hono } from "hono";
import { addressOnly } from "../../core/signing.ts";
import { administrating } from "./administrator.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { languageOf, Refused } from "./problems.ts";
import { holderOf } from "./session.ts";

/**
 * Somebody else administers the host too, from the browser of one who does: no key of a program makes an administrator. Where
 * mail is sent, only who confirmed the address: until then anybody may have written it down as theirs.
 */
export function administratorsRoutes(app: Hono, host: Host): void {
	app.post("/api/host/administrators", async (c) => {
		const it = await holderOf(host, c);
		await administrating(host, it);
		host.limits.count("guard", it.account);
		const { email } = await bodyOf(c, addressOnly, languageOf(c));
		const { db } = host.store;
		const found = await db
			.selectFrom("user")
			.innerJoin("person", "person.account", "user.id")
			.select(["user.id as account", "person.id as person", "user.emailVerified as confirmed"])
			.where("user.email", "=", email.trim().toLowerCase())
			.executeTakeFirst();
		if (!found) throw new Refused("accounts.noSuchAccount");
		if (host.mailReady && !found.confirmed) throw new Refused("accounts.notConfirmed");
		await db.updateTable("person").set({ administrator: 1 }).where("id", "=", found.person).execute();
		await host.accounts.guarding.log(found.account, "madeAdministrator", null);
		return c.json({}, 201);
	});
}
