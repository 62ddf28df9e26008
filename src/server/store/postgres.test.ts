import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openPostgres } from "./postgres.ts";
import { storeCases } from "./store.cases.ts";
import type { Store } from "./store.ts";
import { type Postgres, startPostgres } from "./testing/postgres.ts";
import { id, nothing, row, said, writing } from "./testing/writing.ts";

let server: Postgres;
beforeAll(async () => {
	server = await startPostgres();
});
afterAll(() => server.stop());

storeCases("PostgreSQL", async () => {
	const url = await server.fresh();
	return { open: () => openPostgres(url), remove: async () => undefined };
});

const pact = id(0xabc);
const tea = id(0xdef);
const begin = (store: Store, partnership: string) =>
	store.append(writing(partnership, nothing, id(1), [said("both", "begun")], { row: row(partnership) }).append);
/** Waits for what comes by itself; the test's own time is the only limit. */
const until = (holds: () => unknown): Promise<unknown> => vi.waitFor(holds, { timeout: 60_000, interval: 20 });

describe("PostgreSQL, between processes", () => {
	let one: Store;
	let two: Store;
	let heard: { readonly one: (string | null)[]; readonly two: (string | null)[] };
	let url: string;
	beforeEach(async () => {
		url = await server.fresh();
		[one, two] = [await openPostgres(url), await openPostgres(url)];
		heard = { one: [], two: [] };
		one.onAppended((it) => heard.one.push(it));
		two.onAppended((it) => heard.two.push(it));
	});
	afterEach(async () => {
		await one.close();
		await two.close();
	});

	/** Says something from outside, as an administrator of the server would. */
	async function outside(...statements: readonly string[]): Promise<void> {
		const client = new pg.Client({ connectionString: server.url });
		await client.connect();
		for (const it of statements) await client.query(it);
		await client.end();
	}
	const database = (): string => new URL(url).pathname.slice(1);
	const breakAll = (): string =>
		`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database()}'`;

	test("one process hears what another appended, and never itself", async () => {
		await begin(one, pact);
		await begin(two, tea);
		await until(() => expect(heard).toEqual({ one: [tea], two: [pact] }));
	});

	test("a conflict and a command that changes nothing tell nobody", async () => {
		await begin(one, pact);
		expect((await begin(two, pact)).is).toBe("replayed");
		await one.append(writing(pact, await one.heads(pact), id(2), []).append);
		await one.append(writing(pact, nothing, id(3), [said("both", "late")]).append);
		await begin(one, tea);
		await until(() => expect(heard.two.at(-1)).toBe(tea));
		expect(heard).toEqual({ one: [], two: [pact, tea] });
	});

	test("who stopped listening hears nothing more", async () => {
		const late: unknown[] = [];
		two.onAppended((it) => late.push(it))();
		await begin(one, pact);
		await until(() => expect(heard.two).toEqual([pact]));
		expect(late).toEqual([]);
	});

	test("connections that break are made anew, and the listener is told that it may have missed something", async () => {
		await begin(one, pact);
		await until(() => expect(heard.two).toEqual([pact]));
		await outside(breakAll());
		await until(() => expect(heard).toEqual({ one: [null], two: [pact, null] }));
		expect(await one.healthy()).toBe(true);
		await begin(one, tea);
		await until(() => expect(heard.two).toEqual([pact, null, tea]));
	});

	test("a connection that breaks between two questions of a transaction ends that transaction, and not the process", async () => {
		const company = { id: id(1), name: "Чай", country: "RU", zone: "UTC", languages: "[]", made_at: "" };
		const [begun, broken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
		const transaction = one.db.transaction().execute(async (its) => {
			await its.insertInto("company").values(company).execute();
			begun.resolve();
			await broken.promise;
			await its.selectFrom("company").selectAll().execute();
		});
		await begun.promise;
		await outside(breakAll());
		await until(() => expect(heard.one).toEqual([null]));
		broken.resolve();
		await expect(transaction).rejects.toMatchObject({ name: "StoreFailure", kind: "unreachable" });
		expect(await two.db.selectFrom("company").selectAll().execute()).toEqual([]);
	});

	test("a database that turned read-only says so, and is well again by itself", async () => {
		await outside(`ALTER DATABASE ${database()} SET default_transaction_read_only = on`, breakAll());
		await until(() => expect(begin(one, pact)).rejects.toMatchObject({ name: "StoreFailure", kind: "readonly" }));
		await expect(openPostgres(url)).rejects.toMatchObject({ name: "StoreFailure", kind: "readonly" });
		expect(await one.entries(pact)).toEqual([]);
		await outside(`ALTER DATABASE ${database()} RESET default_transaction_read_only`, breakAll());
		await until(async () => expect((await begin(one, pact)).is).toBe("appended"));
	});

	test("a name that is taken stays the statement's own fault", async () => {
		const company = { id: id(1), name: "Чай", country: "RU", zone: "UTC", languages: "[]", made_at: "" };
		await one.db.insertInto("company").values(company).execute();
		await expect(two.db.insertInto("company").values(company).execute()).rejects.toMatchObject({ code: "23505" });
	});

	test("many who wait for a connection when the store closes are answered first", async () => {
		const asked = Array.from({ length: 50 }, () => one.db.selectFrom("company").selectAll().execute());
		await asked[0];
		await one.close();
		expect((await Promise.all(asked)).length).toBe(50);
		await expect(one.db.selectFrom("company").selectAll().execute()).rejects.toMatchObject({ kind: "unreachable" });
	});

	for (const how of ["SIGINT", "SIGKILL"] as const)
		test(`the server goes away by ${how} and comes back: everyone hears so, nothing is lost, nobody has to help`, async () => {
			await begin(one, pact);
			const before = await one.entries(pact);
			await until(() => expect(heard.two).toEqual([pact]));
			await server.away(how);
			const answers = await Promise.allSettled([
				begin(one, tea),
				begin(one, id(7)),
				one.entries(pact),
				one.drafts({ partnership: pact, side: "a", form: "f" }),
			]);
			for (const it of answers) expect(it).toMatchObject({ reason: { name: "StoreFailure", kind: "unreachable" } });
			await expect(one.db.selectFrom("company").selectAll().execute()).rejects.toMatchObject({ kind: "unreachable" });
			expect(await one.healthy()).toBe(false);
			await expect(openPostgres(url)).rejects.toMatchObject({ name: "StoreFailure", kind: "unreachable" });
			await server.back();
			await until(() => expect(heard).toEqual({ one: [null], two: [pact, null] }));
			expect(await one.entries(pact)).toEqual(before);
			expect((await begin(one, tea)).is).toBe("appended");
			await until(() => expect(heard.two).toEqual([pact, null, tea]));
		});
});
