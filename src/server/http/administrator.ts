import type { Context } from "hono";
import type { Reader } from "../accounts/accounts.ts";
import type { Host } from "./host.ts";
import { Refused } from "./problems.ts";
import { readerOf } from "./session.ts";

/** Does this person administer the host? */
export async function isAdministrator({ store }: Pick<Host, "store">, person: string): Promise<boolean> {
	const row = await store.db.selectFrom("person").select("administrator").where("id", "=", person).executeTakeFirst();
	return row?.administrator === 1;
}

/** @throws {Refused} `accounts.hostAdministratorOnly`. */
export async function administrating(host: Pick<Host, "store">, { person }: Reader): Promise<void> {
	if (!(await isAdministrator(host, person.id))) throw new Refused("accounts.hostAdministratorOnly");
}

/** @throws {Refused} `accounts.signInFirst`, `outbox.administratorOnly`. */
export async function administratorOf(host: Host, c: Context): Promise<Reader> {
	const reader = await readerOf(host, c);
	if (!(await isAdministrator(host, reader.person.id))) throw new Refused("outbox.administratorOnly");
	return reader;
}
