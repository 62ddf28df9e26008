import { getMigrations } from "better-auth/db/migration";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { DraftKey, NewJob, PortfolioRow, Store } from "./store.ts";
import { id, nothing, row, said, writing } from "./testing/writing.ts";

const pact = id(0xabc);
const hours = (n: number): string => new Date(Date.UTC(2026, 10, 23, 9 + n)).toISOString();
const minute = 60_000;

const begin = (store: Store, partnership: string, its: PortfolioRow | null, jobs: readonly NewJob[] = []) =>
	store.append(writing(partnership, nothing, id(1), [said("both", "begun")], { row: its, jobs }).append);

/** Stands for a job that was not claimed: it finishes nothing. */
const missing = { id: 0, payload: "" };
const mail = (key: string, runAt: string, payload = "{}"): NewJob => ({ kind: "mail", key, payload, runAt });

/** What travels beside the record: drafts, the portfolio, work to be done, and the tables reached through Kysely. */
export function besideCases(open: () => Promise<Store>): void {
	describe("drafts", () => {
		const key: DraftKey = { partnership: pact, side: "b", form: "exploration.answers" };
		const at = hours(0);

		test("Светлана writes a field, Игорь goes on from it, and the form is read back field by field", async () => {
			const store = await open();
			const first = { field: "margin", text: "Пока не знаем", version: 1, by: "svetlana", at };
			expect(await store.writeDraft(key, "margin", first.text, 0, first.by, at)).toEqual({
				is: "written",
				draft: first,
			});
			const second = { field: "margin", text: "Тридцать процентов 🫖", version: 2, by: "igor", at: hours(1) };
			const written = await store.writeDraft(key, "margin", second.text, 1, second.by, second.at);
			expect(written).toEqual({ is: "written", draft: second });
			await store.writeDraft(key, "customer", "", 0, "igor", at);
			const customer = { field: "customer", text: "", version: 1, by: "igor", at };
			expect(await store.drafts(key)).toEqual([customer, second]);
		});

		test("two who write the same field at once: one is written, the other hears what stands, and neither text is lost", async () => {
			const [one, two] = [await open(), await open()];
			await one.writeDraft(key, "margin", "before", 0, "svetlana", at);
			const [hers, his] = await Promise.all([
				one.writeDraft(key, "margin", "hers", 1, "svetlana", at),
				two.writeDraft(key, "margin", "his", 1, "igor", at),
			]);
			const written = [hers, his].filter((it) => it.is === "written");
			const conflict = [hers, his].filter((it) => it.is === "conflict");
			expect([written.length, conflict.length]).toEqual([1, 1]);
			expect(conflict[0]?.draft).toEqual(written[0]?.draft);
			expect(await one.drafts(key)).toEqual([written[0]?.draft]);
		});

		test("two who begin the same field at once: one is written, the other hears what stands", async () => {
			const [one, two] = [await open(), await open()];
			const both = await Promise.all([
				one.writeDraft(key, "margin", "hers", 0, "svetlana", at),
				two.writeDraft(key, "margin", "his", 0, "igor", at),
			]);
			expect(both.map((it) => it.is).toSorted()).toEqual(["conflict", "written"]);
			expect(both[0].draft).toEqual(both[1].draft);
			expect(await two.drafts(key)).toEqual([both[0].draft]);
		});

		test("who creates a field that is there hears what stands", async () => {
			const store = await open();
			const { draft } = await store.writeDraft(key, "margin", "hers", 0, "svetlana", at);
			expect(await store.writeDraft(key, "margin", "his", 0, "igor", at)).toEqual({ is: "conflict", draft });
			expect(await store.writeDraft(key, "margin", "his", 7, "igor", at)).toEqual({ is: "conflict", draft });
		});

		test("drafts of another side, form or partnership are other drafts; dropping a form drops it alone", async () => {
			const store = await open();
			const others: readonly DraftKey[] = [
				{ ...key, side: "a" },
				{ ...key, form: "exploration.verdict" },
				{ ...key, partnership: id(2) },
			];
			for (const it of [key, ...others]) await store.writeDraft(it, "margin", it.form, 0, "svetlana", at);
			await store.dropDrafts(key);
			expect(await store.drafts(key)).toEqual([]);
			for (const it of others) expect((await store.drafts(it)).map((draft) => draft.text)).toEqual([it.form]);
		});

		test("a field that was dropped meanwhile is written again rather than lost", async () => {
			const store = await open();
			await store.writeDraft(key, "margin", "hers", 0, "svetlana", at);
			await store.dropDrafts(key);
			const draft = { field: "margin", text: "written offline", version: 3, by: "igor", at };
			expect(await store.writeDraft(key, "margin", draft.text, 1, "igor", at)).toEqual({ is: "written", draft });
			expect(await store.drafts(key)).toEqual([draft]);
		});

		test("versions never go back: a tab that slept through a seal and its return hears what stands", async () => {
			const store = await open();
			const old = await store.writeDraft(key, "margin", "hers", 0, "svetlana", at);
			await store.dropDrafts(key);
			await store.dropDrafts(key);
			const anew = await store.writeDraft(key, "margin", "taken back", 0, "svetlana", at);
			expect(anew.draft.version).toBeGreaterThan(old.draft.version);
			const slept = await store.writeDraft(key, "margin", "his, of long ago", old.draft.version, "igor", at);
			expect(slept).toEqual({ is: "conflict", draft: anew.draft });
		});
	});

	describe("the portfolio", () => {
		test("an append writes its line, the next one writes over it", async () => {
			const store = await open();
			const first = writing(pact, nothing, id(1), [said("both", "one")], { row: row(pact, { due: hours(5) }) });
			await store.append(first.append);
			const changed = row(pact, {
				stage: "alignment",
				ball: "b",
				moveA: null,
				moveB: "verdict",
				companyB: "Чай и мёд",
			});
			await store.append(writing(pact, first.after, id(2), [said("both", "two")], { row: changed }).append);
			const rows = await store.db.selectFrom("portfolio").selectAll().execute();
			expect(rows).toEqual([
				{
					partnership: pact,
					born: "real",
					type: "co-marketing",
					stage: "alignment",
					state: "open",
					company_a: "Lone Star Kitchens",
					company_b: "Чай и мёд",
					country_a: "US",
					country_b: "RU",
					ball: "b",
					move_a: null,
					move_b: "verdict",
					due: null,
					touched: changed.touched,
					wake_at: null,
				},
			]);
		});

		test("a seat is there with the entry that gave it; changed, ended or taken again it keeps its first day", async () => {
			const store = await open();
			const place = { partnership: pact, side: "b", person: id(7) } as const;
			const stands = () => store.db.selectFrom("seat").selectAll().execute();
			let before = nothing;
			const write = async (n: number, role: string, endedAt: string | null) => {
				const seats = [{ ...place, role, since: hours(n), endedAt }];
				const { append, after } = writing(pact, before, id(n + 1), [said("both", `${n}`)], { seats });
				await store.append(append);
				before = after;
			};
			await write(0, "member", null);
			expect(await stands()).toEqual([{ ...place, role: "member", since: hours(0), ended_at: null }]);
			await write(1, "owner", null);
			await write(2, "owner", hours(2));
			expect(await stands()).toEqual([{ ...place, role: "owner", since: hours(0), ended_at: hours(2) }]);
			await write(3, "member", null);
			expect(await stands()).toEqual([{ ...place, role: "member", since: hours(0), ended_at: null }]);
		});

		test("two appends of one batch may speak of the same seat: the last word counts", async () => {
			const store = await open();
			const seat = { partnership: pact, side: "b", person: id(7), role: "owner", since: hours(0) } as const;
			const first = writing(pact, nothing, id(1), [said("both", "one")], { seats: [{ ...seat, endedAt: null }] });
			const second = writing(pact, first.after, id(2), [said("both", "two")], {
				seats: [{ ...seat, endedAt: hours(1) }],
			});
			await Promise.all([store.append(first.append), store.append(second.append)]);
			const { role, ended_at } = await store.db.selectFrom("seat").selectAll().executeTakeFirstOrThrow();
			expect([role, ended_at]).toEqual(["owner", hours(1)]);
		});

		test("what is due comes oldest first; the next moment is the earliest of all", async () => {
			const store = await open();
			expect(await store.nextWake()).toBeNull();
			const wakes = [hours(3), hours(1), null, hours(2)];
			for (const [i, wakeAt] of wakes.entries()) await begin(store, id(i), row(id(i), { wakeAt }));
			expect(await store.nextWake()).toBe(hours(1));
			expect(await store.due(hours(0), 10)).toEqual([]);
			expect(await store.due(hours(2), 10)).toEqual([id(1), id(3)]);
			expect(await store.due(hours(9), 2)).toEqual([id(1), id(3)]);
		});
	});

	describe("work to be done", () => {
		test("a job is enqueued with its append, once per key, and taken when it is due, oldest first", async () => {
			const store = await open();
			await begin(store, id(1), null, [mail("second", hours(2), '{"кому":"Дана"}'), mail("first", hours(1))]);
			await begin(store, id(2), null, [mail("first", hours(0)), mail("later", hours(5))]);
			const jobs = await store.claim(hours(3), minute, 10);
			expect(jobs.map(({ id: _, ...its }) => its)).toEqual([
				{ ...mail("first", hours(1)), attempts: 1 },
				{ ...mail("second", hours(2), '{"кому":"Дана"}'), attempts: 1 },
			]);
		});

		test("a replayed command enqueues nothing", async () => {
			const store = await open();
			await begin(store, pact, null, [mail("one", hours(0))]);
			const [job] = await store.claim(hours(0), minute, 10);
			await store.finish(job ?? missing);
			expect((await begin(store, pact, null, [mail("one", hours(0))])).is).toBe("replayed");
			expect(await store.claim(hours(9), minute, 10)).toEqual([]);
		});

		test("two workers never take the same job", async () => {
			const [one, two] = [await open(), await open()];
			const all = Array.from({ length: 60 }, (_, i) => mail(`${i}`, hours(0)));
			await begin(one, pact, null, all);
			const taken: string[] = [];
			const work = async (store: Store): Promise<void> => {
				for (let jobs = await store.claim(hours(1), minute, 7); jobs.length > 0; ) {
					taken.push(...jobs.map((it) => it.key));
					jobs = await store.claim(hours(1), minute, 7);
				}
			};
			await Promise.all([work(one), work(two), work(one), work(two)]);
			expect(taken.toSorted()).toEqual(all.map((it) => it.key).toSorted());
		});

		test("a job whose worker died is taken again when the lease is over, not before; finished, it is gone", async () => {
			const store = await open();
			await begin(store, pact, null, [mail("one", hours(0))]);
			const [first] = await store.claim(hours(0), 60 * minute, 10);
			expect(await store.claim(new Date(Date.parse(hours(1)) - 1).toISOString(), minute, 10)).toEqual([]);
			const [again] = await store.claim(hours(1), minute, 10);
			expect(again).toEqual({ ...first, attempts: 2 });
			await store.finish(again ?? missing);
			expect(await store.claim(hours(9), minute, 10)).toEqual([]);
		});

		test("a job that failed comes back at its next moment; a dead one never does", async () => {
			const store = await open();
			await begin(store, pact, null, [mail("one", hours(0))]);
			const [job] = await store.claim(hours(0), minute, 10);
			await store.fail(job?.id ?? 0, "451 try later", hours(2));
			expect(await store.claim(hours(1), minute, 10)).toEqual([]);
			const [again] = await store.claim(hours(2), minute, 10);
			expect(again?.attempts).toBe(2);
			await store.fail(again?.id ?? 0, "550 no such person", null);
			expect(await store.claim(hours(99), minute, 10)).toEqual([]);
			const [given] = await store.deadJobs(10);
			expect(given).toMatchObject({ ...mail("one", hours(2)), error: "550 no such person" });
			expect(await store.revive(given?.id ?? 0, hours(100))).toBe(true);
			expect(await store.revive(given?.id ?? 0, hours(100))).toBe(false);
			expect((await store.claim(hours(100), minute, 10)).map((it) => it.attempts)).toEqual([1]);
		});

		test("a key that waits is not enqueued twice; with other words it waits with those, at the earlier moment", async () => {
			const store = await open();
			await store.enqueue([mail("one", hours(2), "first")]);
			await store.enqueue([mail("one", hours(1), "first"), mail("one", hours(3), "second")]);
			expect(await store.claim(hours(1), minute, 10)).toEqual([]);
			const [job, ...more] = await store.claim(hours(2), minute, 10);
			expect([job?.payload, more]).toEqual(["second", []]);
		});

		test("work that is asked for again while it is being done is done again, and then gone", async () => {
			const store = await open();
			await begin(store, pact, null, [mail("one", hours(0), "first")]);
			const [job] = await store.claim(hours(0), 60 * minute, 10);
			await store.enqueue([mail("one", hours(0), "second")]);
			await store.finish(job ?? missing);
			const [again] = await store.claim(hours(0), 60 * minute, 10);
			expect([again?.payload, again?.attempts]).toEqual(["second", 1]);
			await store.finish(again ?? missing);
			expect(await store.claim(hours(9), minute, 10)).toEqual([]);
		});

		test("what comes before its moment waits without having been tried", async () => {
			const store = await open();
			await store.enqueue([mail("one", hours(0))]);
			const [job] = await store.claim(hours(0), minute, 10);
			await store.postpone(job?.id ?? 0, hours(5));
			expect(await store.claim(hours(4), minute, 10)).toEqual([]);
			expect((await store.claim(hours(5), minute, 10)).map((it) => it.attempts)).toEqual([1]);
		});

		test("work that is enqueued in a transaction that is rolled back was never asked for", async () => {
			const store = await open();
			const its = store.db.transaction().execute(async (within) => {
				await store.enqueue([mail("one", hours(0))], within);
				throw new Error("the line is down");
			});
			await expect(its).rejects.toThrow("the line is down");
			expect(await store.claim(hours(9), minute, 10)).toEqual([]);
		});
	});

	describe("tables reached through Kysely", () => {
		const company = (n: number) => ({
			id: id(n),
			name: `Чай № ${n}`,
			country: "RU",
			zone: "Europe/Moscow",
			languages: '["ru"]',
			made_at: hours(0),
		});
		const names = async (store: Store): Promise<readonly string[]> =>
			(await store.db.selectFrom("company").select("name").orderBy("id").execute()).map((it) => it.name);

		test("rows are written, changed, counted and read", async () => {
			const store = await open();
			await store.db
				.insertInto("company")
				.values([company(1), company(2)])
				.execute();
			const changed = await store.db.updateTable("company").set({ name: "Мёд" }).where("id", "=", id(2)).execute();
			expect(changed[0]?.numUpdatedRows).toBe(1n);
			expect(await names(store)).toEqual(["Чай № 1", "Мёд"]);
			expect(await store.db.selectFrom("company").selectAll().where("id", "=", id(1)).executeTakeFirst()).toEqual(
				company(1),
			);
		});

		test("a transaction that takes its time takes no append with it when it is rolled back", async () => {
			const store = await open();
			const appends: Promise<unknown>[] = [];
			const transaction = store.db.transaction().execute(async (its) => {
				await its.insertInto("company").values(company(1)).execute();
				for (let i = 1; i <= 5; i += 1) appends.push(begin(store, id(i), row(id(i))));
				for (let turns = 0; turns < 20; turns += 1) await new Promise((done) => setImmediate(done));
				await its.insertInto("company").values(company(2)).execute();
				throw new Error("thought better of it");
			});
			await expect(transaction).rejects.toThrow("thought better of it");
			await Promise.all(appends);
			expect(await names(store)).toEqual([]);
			for (let i = 1; i <= 5; i += 1) expect((await store.heads(id(i))).seq).toBe(1);
		});

		test("transactions and appends that run beside each other all take effect", async () => {
			const store = await open();
			const pair = async (n: number): Promise<unknown> =>
				Promise.all([
					begin(store, id(n), row(id(n))),
					store.db.transaction().execute(async (its) => {
						await its.insertInto("company").values(company(n)).execute();
						await new Promise((done) => setImmediate(done));
						await its.updateTable("company").set({ country: "US" }).where("id", "=", id(n)).execute();
					}),
				]);
			await Promise.all(Array.from({ length: 10 }, (_, i) => pair(i)));
			expect((await names(store)).length).toBe(10);
			expect((await store.db.selectFrom("portfolio").select("partnership").execute()).length).toBe(10);
		});

		test("the library for accounts makes its tables beside ours, and has nothing to do the second time", async () => {
			const store = await open();
			const options = { database: { db: store.db, type: store.kind }, emailAndPassword: { enabled: true } };
			const first = await getMigrations(options);
			expect(first.toBeCreated.map((it) => it.table)).toContain("session");
			await first.runMigrations();
			const second = await getMigrations(options);
			expect([second.toBeCreated, second.toBeAdded]).toEqual([[], []]);
		});
	});

	describe("migrations", () => {
		test("two processes may open an empty database at once", async () => {
			const stores = await Promise.all([open(), open(), open()]);
			for (const it of stores) expect(await it.healthy()).toBe(true);
		});

		test("a database that a newer Oba wrote is refused in words, and left as it is", async () => {
			const store = await open();
			await sql`INSERT INTO migration (name) VALUES ('9999-from-tomorrow')`.execute(store.db);
			await store.close();
			await expect(open()).rejects.toThrow(/written by a newer Oba \(9999-from-tomorrow\)/);
		});
	});
}
