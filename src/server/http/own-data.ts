import type { Context, Hono } from "hono";
import { otherSide } from "../../core/kit.ts";
import { type ErasingView, eraseRequest } from "../../core/own-data.ts";
import { contentOf } from "../../record/chain.ts";
import type { Reader } from "../accounts/accounts.ts";
import { contactOf } from "../accounts/contacts.ts";
import { erase, neededIn } from "../accounts/erasing.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { languageOf, Refused } from "./problems.ts";
import { holderOf } from "./session.ts";

/** What a host keeps of a person: theirs to take away as a file, and to have erased (GDPR art. 15, 17, 20; 152-FZ). */
export function ownDataRoutes(app: Hono, host: Host): void {
	app.get("/api/me/data", async (c) => {
		const reader = await holderOf(host, c);
		host.limits.count("ownData", reader.account);
		const text = JSON.stringify(await dataOf(host, c, reader), null, "\t");
		return c.body(text, 200, {
			"Content-Type": "application/json; charset=utf-8",
			"Content-Disposition": `attachment; filename="oba-${host.now().slice(0, 10)}.json"`,
			"Cache-Control": "no-store",
		});
	});
	app.get("/api/me/erasing", async (c) => c.json(await standsInTheWay(host, await holderOf(host, c))));
	app.post("/api/me/erase", async (c) => {
		const reader = await holderOf(host, c);
		host.limits.count("ownData", reader.account);
		const { address } = await bodyOf(c, eraseRequest, languageOf(c));
		if (address.trim().toLowerCase() !== reader.email.toLowerCase()) throw new Refused("accounts.otherAddress");
		const { partnerships, onlyAdministrator } = await standsInTheWay(host, reader);
		if (partnerships.length > 0) throw new Refused("accounts.stillNeeded", { partnerships: partnerships.length });
		if (onlyAdministrator) throw new Refused("accounts.onlyAdministrator");
		await erase(host, reader.person.id);
		host.accounts.people.forget(reader.person.id);
		host.accounts.forget();
		return c.json({});
	});
}

async function standsInTheWay(host: Host, { person }: Reader): Promise<ErasingView> {
	const partnerships: { id: string; company: string }[] = [];
	for (const { partnership, side } of await neededIn(host, person.id)) {
		const { state } = await host.keeper.read(partnership);
		partnerships.push({ id: partnership, company: state?.people.sides[otherSide(side)].company ?? "—" });
	}
	const { db } = host.store;
	const others = await db
		.selectFrom("person")
		.select(["id", "administrator"])
		.where("account", "is not", null)
		.where("id", "<>", person.id)
		.execute();
	const mine = await db.selectFrom("person").select("administrator").where("id", "=", person.id).executeTakeFirst();
	// Whoever is alone on a host leaves nobody behind who needs an administrator.
	const onlyAdministrator =
		mine?.administrator === 1 && others.length > 0 && !others.some((it) => it.administrator === 1);
	return { partnerships, onlyAdministrator };
}

/** Everything that is kept of one person outside of the record, and what they themselves put on it. Secrets are left out. */
async function dataOf(host: Host, c: Context, reader: Reader) {
	const { db } = host.store;
	const person = reader.person.id;
	const of = (table: "told" | "chat" | "seat_link" | "message") =>
		db.selectFrom(table).selectAll().where("person", "=", person).execute();
	const contact = await contactOf(db, person);
	const seats = await db.selectFrom("seat").selectAll().where("person", "=", person).execute();
	const invited = await db.selectFrom("invitation").selectAll().where("invited_by", "=", person).execute();
	const records = [];
	for (const { partnership, ended_at } of seats) {
		const { entries } = await host.keeper.read(partnership);
		const own = entries.filter((it) => {
			const { actor } = contentOf(it);
			return actor.kind !== "system" && actor.person === person;
		});
		const wrote = own.map(({ chain, position, content, texts }) => ({
			chain,
			position,
			...pick(JSON.parse(content), ["at", "type", "data"]),
			texts: Object.fromEntries(Object.entries(texts).map(([name, it]) => [name, it.text])),
		}));
		const whole = ended_at === null ? `${host.url}/api/partnerships/${partnership}/export` : null;
		records.push({ partnership, wholeRecord: whole, wrote });
	}
	return {
		format: "oba/own-data/1",
		made: host.now(),
		account: { address: reader.email },
		person: contact,
		card: (await host.accounts.people.cards([person]))[person] ?? null,
		sessions: await host.accounts.guarding.sessions(reader.account, c.req.raw.headers),
		keys: (await host.accounts.guarding.keys(reader.account)).map((it) => pick(it, ["name", "since", "expires"])),
		passkeys: (await host.accounts.guarding.passkeys(reader.account)).map((it) => pick(it, ["name", "since"])),
		seats,
		invitationsMade: invited.map((it) =>
			pick(it, ["id", "partnership", "side", "role", "given_name", "note", "made_at"]),
		),
		messages: (await of("message")).map((it) => pick(it, ["way", "kind", "subject", "state", "made_at", "sent_at"])),
		seatLinks: (await of("seat_link")).map((it) => pick(it, ["partnership", "purpose", "made_at", "used_at"])),
		linked: (await of("chat")).map((it) => pick(it, ["way", "made_at"])),
		told: await of("told"),
		records,
	};
}

const pick = (it: object, names: readonly string[]): object =>
	Object.fromEntries(Object.entries(it).filter(([name]) => names.includes(name)));
