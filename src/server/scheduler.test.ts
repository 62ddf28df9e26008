import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { svetlanaAnswers } from "../core/testing/exploring.ts";
import { day, id, svetlana } from "../core/testing/people.ts";
import { contentOf } from "../record/chain.ts";
import type { Keeper } from "./keeper.ts";
import { type Scheduler, startScheduler } from "./scheduler.ts";
import { openPostgres } from "./store/postgres.ts";
import { openSqlite } from "./store/sqlite.ts";
import type { Store } from "./store/store.ts";
import { begins, invite, keeperOn, meet } from "./store/testing/keeping.ts";
import { type Postgres, startPostgres } from "./store/testing/postgres.ts";

const pact = id(0xabc);
const clock = { now: day(1) };
const now = (): string => clock.now;
beforeEach(() => {
	clock.now = day(1);
});

/** What the system noted in a partnership, in order. */
const noted = async (store: Store, partnership: string): Promise<readonly string[]> =>
	(await store.entries(partnership))
		.map(contentOf)
		.filter((it) => it.actor.kind === "system")
		.map((it) => it.type);

describe("passing time", () => {
	let store: Store;
	let keeper: Keeper;
	let scheduler: Scheduler;
	let reported: unknown[];
	beforeEach(async () => {
		store = await openSqlite(":memory:");
		keeper = keeperOn(store, { now });
		reported = [];
		scheduler = startScheduler(store, keeper, now, (error) => reported.push(error));
	});
	afterEach(async () => {
		await scheduler.stop();
		await store.close();
	});

	test("the other side is late on the seventh day, and exploration runs over on the fourteenth: each is noted once", async () => {
		await meet(keeper, pact);
		await keeper.execute(pact, svetlanaAnswers, id(1), svetlana);
		await scheduler.look();
		expect(await noted(store, pact)).toEqual([]);
		clock.now = day(9);
		await scheduler.look();
		await scheduler.look();
		expect(await noted(store, pact)).toEqual(["sealing.fellDue"]);
		clock.now = day(30);
		await scheduler.look();
		await scheduler.look();
		expect(await noted(store, pact)).toEqual(["sealing.fellDue", "stages.ranOver"]);
		expect(await store.nextWake()).toBeNull();
		expect(reported).toEqual([]);
	});

	test("everything due in a hundred partnerships and more is noted in one look", async () => {
		const all = Array.from({ length: 130 }, (_, i) => id(i + 1));
		for (const it of all) {
			await begins(keeper, it, id(1));
			await keeper.execute(it, invite, id(2), svetlana);
		}
		clock.now = day(40);
		await scheduler.look();
		for (const it of all) expect(await noted(store, it)).toEqual(["people.invitationExpired"]);
		expect(await store.due(clock.now, 1)).toEqual([]);
	});

	test("a partnership that cannot go on is reported, and keeps nobody else's time from passing", async () => {
		for (const it of [id(1), id(2), id(3)]) {
			await begins(keeper, it, id(1));
			await keeper.execute(it, invite, id(2), svetlana);
		}
		await scheduler.stop();
		const broken: Keeper = {
			...keeper,
			passTime: (it) => (it === id(1) ? Promise.reject(new Error("unreadable")) : keeper.passTime(it)),
		};
		clock.now = day(40);
		const other = startScheduler(store, broken, now, (error) => reported.push(error));
		await other.look();
		await other.stop();
		expect(await noted(store, id(2))).toEqual(["people.invitationExpired"]);
		expect(await noted(store, id(3))).toEqual(["people.invitationExpired"]);
		expect(reported).toContainEqual(new Error("unreadable"));
	});

	test("stopped between a look and its next appointment, it makes none", async () => {
		await scheduler.stop();
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		try {
			const [asked, told] = [Promise.withResolvers<void>(), Promise.withResolvers<string | null>()];
			const slow: Store = {
				...store,
				nextWake: () => {
					asked.resolve();
					return told.promise;
				},
			};
			const other = startScheduler(slow, keeper, now, (error) => reported.push(error));
			await asked.promise;
			await other.stop();
			told.resolve(day(2));
			await new Promise((done) => setImmediate(done));
			expect(vi.getTimerCount()).toBe(0);
		} finally {
			vi.useRealTimers();
		}
	});

	test("it looks again at the next moment that something comes due, and at least every minute", async () => {
		await scheduler.stop();
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		try {
			await begins(keeper, pact, id(1));
			await keeper.execute(pact, invite, id(2), svetlana);
			clock.now = new Date(Date.parse(day(22)) - 2_000).toISOString();
			const appointments: number[] = [];
			const set = globalThis.setTimeout;
			vi.spyOn(globalThis, "setTimeout").mockImplementation((run, wait) => {
				appointments.push(wait ?? 0);
				return set(run, wait);
			});
			const other = startScheduler(store, keeper, now, (error) => reported.push(error));
			await vi.waitFor(() => expect(appointments.length).toBe(1));
			clock.now = day(22);
			await vi.advanceTimersByTimeAsync(2_000);
			await vi.waitFor(() => expect(appointments.length).toBe(2));
			await other.stop();
			expect(appointments).toEqual([2_000, 60_000]);
			expect(await noted(store, pact)).toEqual(["people.invitationExpired"]);
		} finally {
			vi.restoreAllMocks();
			vi.useRealTimers();
		}
	});
});

describe("two processes that look after one PostgreSQL", () => {
	let server: Postgres;
	let stores: readonly Store[];
	beforeAll(async () => {
		server = await startPostgres();
		const url = await server.fresh();
		stores = [await openPostgres(url), await openPostgres(url)];
	});
	afterAll(async () => {
		await Promise.all(stores.map((it) => it.close()));
		await server.stop();
	});

	test("what is due is noted exactly once, and nobody complains", async () => {
		const keepers = stores.map((it) => keeperOn(it, { now }));
		const reported: unknown[] = [];
		const all = Array.from({ length: 10 }, (_, i) => id(i + 1));
		for (const [i, it] of all.entries()) {
			const keeper = keepers[i % 2];
			if (keeper) await meet(keeper, it);
			await keeper?.execute(it, svetlanaAnswers, id(9), svetlana);
			await keepers[(i + 1) % 2]?.read(it);
		}
		const schedulers = stores.map((store, i) =>
			startScheduler(store, keepers[i] as Keeper, now, (error) => reported.push(error)),
		);
		for (const at of [day(9), day(30)]) {
			clock.now = at;
			await Promise.all(schedulers.map((it) => it.look()));
		}
		await Promise.all(schedulers.map((it) => it.stop()));
		for (const it of all) expect(await noted(stores[0] as Store, it)).toEqual(["sealing.fellDue", "stages.ranOver"]);
		expect(reported).toEqual([]);
	});
});
