import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqlite } from "./sqlite.ts";
import { type Place, storeCases } from "./store.cases.ts";
import type { Appended, Store } from "./store.ts";
import { firstDay, gone, id, nothing, said, writing } from "./testing/writing.ts";

async function newPlace(): Promise<Place> {
	const folder = mkdtempSync(join(tmpdir(), "oba-sqlite-"));
	return {
		open: () => openSqlite(join(folder, "oba.db")),
		remove: async () => rmSync(folder, { recursive: true }),
	};
}

storeCases("SQLite", newPlace);

describe("SQLite, after a text was removed", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "oba-sqlite-"));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	const password = "hunter2-красный-октябрь";
	const key = { partnership: id(1), side: "a", form: "exploration.answers" } as const;
	const place = { chain: "both", position: 2, name: "reason" } as const;
	/** The files of the database that hold the word: the file itself, its log, its index. */
	const holding = (): readonly string[] =>
		readdirSync(folder).filter((it) => readFileSync(join(folder, it)).includes(password));

	/** Typed as a draft, several times over, then put on the record, between texts of others. */
	async function written(store: Store) {
		for (const version of [0, 1, 2]) {
			const text = version === 2 ? password : `${password.slice(0, 9 + version)}`;
			await store.writeDraft(key, "success", text, version, id(7), firstDay);
		}
		const events = [
			said("both", "before ".repeat(2_000)),
			said("both", password),
			said("both", "after ".repeat(2_000)),
		];
		const { append, after } = writing(id(1), nothing, id(1), events);
		await store.append(append);
		return after;
	}

	test("its words are in none of the files: neither in a free page nor in the log, nor where the draft was", async () => {
		const store = await openSqlite(join(folder, "oba.db"));
		const after = await written(store);
		expect(holding().length).toBeGreaterThan(0);
		await store.append(writing(id(1), after, id(2), [gone(place)], { removals: [place] }).append);
		expect(holding()).toEqual([]);
		await store.close();
		expect(holding()).toEqual([]);
	});

	test("a removal stands even while a transaction of somebody keeps the log from being cut; the next one cuts it", async () => {
		const store = await openSqlite(join(folder, "oba.db"), { patience: 50 });
		const after = await written(store);
		const other = new DatabaseSync(join(folder, "oba.db"));
		other.exec("BEGIN; SELECT count(*) FROM texts;");
		const deed = writing(id(1), after, id(2), [gone(place)], { removals: [place] });
		expect((await store.append(deed.append)).is).toBe("appended");
		expect((await store.entries(id(1)))[1]?.texts).toEqual({});
		other.exec("COMMIT");
		other.close();
		const next = writing(id(1), deed.after, id(3), [gone(place)], { removals: [place] });
		await store.append(next.append);
		expect(holding()).toEqual([]);
		await store.close();
	});
});

describe("SQLite, when it cannot write", () => {
	let folder: string;
	let file: string;
	let store: Store;
	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), "oba-sqlite-"));
		file = join(folder, "oba.db");
		store = await openSqlite(file, { patience: 50 });
	});
	afterEach(async () => {
		await store.close();
		rmSync(folder, { recursive: true });
	});

	/** Five people of five partnerships write in the same moment. */
	const five = (command: number, words = "и вот"): Promise<readonly PromiseSettledResult<Appended>[]> =>
		Promise.allSettled(
			Array.from({ length: 5 }, async (_, i) => {
				const { append } = writing(id(i), await store.heads(id(i)), id(command), [said("both", words)]);
				return store.append(append);
			}),
		);
	const kinds = (answers: readonly PromiseSettledResult<Appended>[]): readonly unknown[] =>
		answers.map((it) => (it.status === "fulfilled" ? it.value.is : it.reason.kind));
	const all = (kind: string): readonly string[] => Array.from({ length: 5 }, () => kind);

	/** Everyone heard `kind`, nothing took effect, and the store goes on by itself once the cause is gone. */
	async function refusedThenWell(kind: string, mend: () => unknown, words?: string): Promise<void> {
		expect(kinds(await five(2, words))).toEqual(all(kind));
		for (let i = 0; i < 5; i += 1) expect((await store.heads(id(i))).seq).toBe(1);
		await mend();
		expect(kinds(await five(2, words))).toEqual(all("appended"));
		for (let i = 0; i < 5; i += 1) expect((await store.heads(id(i))).seq).toBe(2);
	}

	test("another program holds the lock: everyone hears so, reading goes on, and so does writing afterwards", async () => {
		await five(1);
		const other = new DatabaseSync(file);
		other.exec("BEGIN IMMEDIATE");
		const company = { id: id(1), name: "Чай", country: "RU", zone: "UTC", languages: "[]", made_at: "" };
		await expect(store.db.insertInto("company").values(company).execute()).rejects.toMatchObject({ kind: "locked" });
		await refusedThenWell("locked", () => other.exec("ROLLBACK"));
		other.close();
	});

	test("the disk is full", async () => {
		await five(1);
		const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(store.db);
		await sql`PRAGMA max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(store.db);
		await refusedThenWell("full", () => sql`PRAGMA max_page_count = 1000000`.execute(store.db), "полно".repeat(9_000));
	});

	test("the database is read-only", async () => {
		await five(1);
		await sql`PRAGMA query_only = ON`.execute(store.db);
		await refusedThenWell("readonly", () => sql`PRAGMA query_only = OFF`.execute(store.db));
	});

	test("a transaction of Kysely's that never ends does not keep an append waiting for ever", async () => {
		await five(1);
		let end = (): void => undefined;
		const ended = new Promise<void>((done) => {
			end = done;
		});
		const begun = Promise.withResolvers<void>();
		const transaction = store.db.transaction().execute(async (its) => {
			await its.selectFrom("company").selectAll().execute();
			begun.resolve();
			await ended;
		});
		await begun.promise;
		await refusedThenWell("locked", async () => {
			end();
			await transaction;
		});
	});

	test("a name that is taken stays the statement's own fault", async () => {
		const company = { id: id(1), name: "Чай", country: "RU", zone: "UTC", languages: "[]", made_at: "" };
		await store.db.insertInto("company").values(company).execute();
		await expect(store.db.insertInto("company").values(company).execute()).rejects.toMatchObject({ errcode: 1555 });
	});

	test("a file that is no database, and a folder in its place, are refused when they are opened", async () => {
		const strange = join(folder, "strange.db");
		writeFileSync(strange, "Это не база данных. ".repeat(200));
		await expect(openSqlite(strange)).rejects.toMatchObject({ name: "StoreFailure", kind: "other" });
		await expect(openSqlite(folder)).rejects.toMatchObject({ name: "StoreFailure", kind: "unreachable" });
	});

	test("closed, it says so to Kysely and to whoever asks whether it is well", async () => {
		await store.close();
		await expect(store.db.selectFrom("company").selectAll().execute()).rejects.toMatchObject({ kind: "unreachable" });
		expect(await store.healthy()).toBe(false);
	});
});
