import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { danaAnswers, sealAnswers, severnyAnswers, svetlanaAnswers } from "../core/testing/exploring.ts";
import { dana, day, id, svetlana } from "../core/testing/people.ts";
import type { Grown, Keeper } from "./keeper.ts";
import { openPostgres } from "./store/postgres.ts";
import { openSqlite } from "./store/sqlite.ts";
import type { Store } from "./store/store.ts";
import { verifyChains } from "./store/testing/chains.ts";
import { begins, inAWord, invite, join, keeperOn, meet, rename } from "./store/testing/keeping.ts";
import { type Postgres, startPostgres } from "./store/testing/postgres.ts";

const pact = id(0xabc);

/** A promise that is kept when somebody says so. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
	const { promise, resolve } = Promise.withResolvers<void>();
	return { passed: promise, open: resolve };
}

/** What a listener hears, and a way to wait for the n-th time. */
function ear() {
	const heard: Grown[] = [];
	let wake = (): void => undefined;
	const times = async (n: number): Promise<readonly Grown[]> => {
		while (heard.length < n) {
			const it = gate();
			wake = it.open;
			await it.passed;
		}
		return heard;
	};
	const hear = (grown: Grown): void => {
		heard.push(grown);
		wake();
	};
	return { heard, hear, times };
}

/** Both owners' answers lie open, and Dana asks that her first one goes. */
async function opensAndAsks(keeper: Keeper): Promise<void> {
	await meet(keeper, pact);
	await keeper.execute(pact, svetlanaAnswers, id(1), svetlana);
	await keeper.execute(pact, danaAnswers, id(2), dana);
	const { entries } = await keeper.read(pact);
	const its = entries.findLast((it) => it.chain === "both" && it.texts["success"]?.text === pasted);
	const where = { chain: "both", position: its?.position ?? 0, name: "success" } as const;
	const ask = { name: "removal.ask", input: { request: id(7), ...where, reason: "Pasted by mistake" } } as const;
	expect(inAWord(await keeper.execute(pact, ask, id(3), dana))).toBe("done");
}
const pasted = danaAnswers.input.answers.success;
const agree = { name: "removal.agree", input: { request: id(7) } } as const;

describe("one keeper", () => {
	let store: Store;
	let keeper: Keeper;
	beforeEach(async () => {
		store = await openSqlite(":memory:");
		keeper = keeperOn(store);
	});
	afterEach(() => store.close());

	test("as whom somebody acts is asked when the command's turn has come, not when they were let in", async () => {
		await meet(keeper, pact);
		const mike = { kind: "person", person: "mike", side: "b", role: "member" } as const;
		const link = { invitation: id(9), side: "b", role: "member" } as const;
		await keeper.execute(pact, { name: "people.invite", input: link }, id(1), dana);
		await keeper.execute(pact, { name: "people.join", input: { invitation: id(9), own: null } }, id(2), mike);
		const handOver = { name: "people.handOver", input: { to: "mike" } } as const;
		const [handed, late, his] = await Promise.all([
			keeper.execute(pact, handOver, id(3), dana),
			keeper.execute(pact, danaAnswers, id(4), dana),
			keeper.execute(pact, danaAnswers, id(5), mike),
		]);
		expect([handed, late, his].map(inAWord)).toEqual(["done", "people.ownerOnly", "done"]);
		const { entries } = await keeper.read(pact);
		expect(entries.at(-1)?.content).toContain('"actor":{"kind":"person","person":"mike","role":"owner","side":"b"}');
		const [left, after] = await Promise.all([
			keeper.execute(pact, { name: "people.leave", input: {} }, id(6), dana),
			keeper.execute(pact, { name: "people.leave", input: {} }, id(7), dana),
		]);
		expect([left, after].map(inAWord)).toEqual(["done", "partnership.unknown"]);
		expect(inAWord(await keeper.execute(pact, { name: "people.leave", input: {} }, id(6), dana))).toBe("replayed");
	});

	test("Светлана seals her answers: Dana's page hears of the shared entry, and of nothing else", async () => {
		await meet(keeper, pact);
		const [hers, danas] = [ear(), ear()];
		keeper.listen(pact, "a", hers.hear);
		const deaf = keeper.listen(pact, "b", danas.hear);
		expect(inAWord(await keeper.execute(pact, svetlanaAnswers, id(1), svetlana))).toBe("done");
		expect(hers.heard).toEqual([{ both: 10, own: 1 }]);
		expect(danas.heard).toEqual([{ both: 10, own: 0 }]);
		deaf();
		expect(inAWord(await keeper.execute(pact, danaAnswers, id(2), dana))).toBe("done");
		expect(hers.heard[1]).toEqual({ both: 13, own: 1 });
		expect(danas.heard.length).toBe(1);
	});

	test("a text that both agreed to remove is in nothing that is kept: neither in entries nor in the fold", async () => {
		await opensAndAsks(keeper);
		expect(JSON.stringify(await keeper.read(pact)).split(pasted).length - 1).toBeGreaterThan(2);
		expect(inAWord(await keeper.execute(pact, agree, id(4), svetlana))).toBe("done");
		const kept = await keeper.read(pact);
		expect(JSON.stringify(kept)).not.toContain(pasted);
		expect(await keeperOn(store).read(pact)).toEqual(kept);
		expect(inAWord(await keeper.execute(pact, agree, id(4), svetlana))).toBe("replayed");
		expect(inAWord(await keeper.execute(pact, agree, id(5), svetlana))).toBe("removal.answered");
	});

	test("a command that meets its own effect gets its first answer; its id under other words is refused", async () => {
		await meet(keeper, pact);
		await keeper.execute(pact, svetlanaAnswers, id(1), svetlana);
		expect(inAWord(await keeper.execute(pact, svetlanaAnswers, id(1), svetlana))).toBe("replayed");
		expect(inAWord(await keeper.execute(pact, svetlanaAnswers, id(2), svetlana))).toBe("sealing.alreadySealed");
		const others = sealAnswers({ ...severnyAnswers, margin: "50 %" }, 1);
		expect(inAWord(await keeper.execute(pact, others, id(1), svetlana))).toBe("reused");
		expect(inAWord(await keeper.execute(pact, rename("Северный Чай и Мёд"), id(1), svetlana))).toBe("reused");
		expect((await store.heads(pact)).heads.a.position).toBe(1);
	});

	test("beginning twice is one beginning", async () => {
		expect(inAWord(await begins(keeper, pact, id(1)))).toBe("done");
		expect(inAWord(await begins(keeper, pact, id(1)))).toBe("replayed");
		expect(inAWord(await begins(keeper, pact, id(2)))).toBe("stages.alreadyBegun");
		expect((await store.heads(pact)).seq).toBe(4);
	});

	test("people of one house never trip over each other: commands of one process wait their turn", async () => {
		const answers: string[] = [];
		const watched = keeperOn({
			...store,
			append: async (it) => {
				const answer = await store.append(it);
				answers.push(answer.is);
				return answer;
			},
		});
		await meet(watched, pact);
		await Promise.all(Array.from({ length: 20 }, (_, i) => watched.execute(pact, rename(`Чай ${i}`), id(i), svetlana)));
		expect(answers).toEqual(Array.from({ length: 23 }, () => "appended"));
		expect(verifyChains((await watched.read(pact)).entries)).toEqual([]);
	});

	test("a slow reader does not bring back what stood before the last command", async () => {
		await meet(keeper, pact);
		const slow = gate();
		let first = true;
		const late = keeperOn({
			...store,
			entries: async (partnership, after) => {
				const rows = await store.entries(partnership, after);
				if (first) {
					first = false;
					await slow.passed;
				}
				return rows;
			},
		});
		const reading = late.read(pact);
		const done = await late.execute(pact, rename("Северный Чай и Мёд"), id(1), svetlana);
		expect(inAWord(done)).toBe("done");
		slow.open();
		await reading;
		expect((await late.read(pact)).seq).toBe((await store.heads(pact)).seq);
	});

	test("as many entries stay in memory as were asked for, the least used partnership gone first", async () => {
		const loaded: string[] = [];
		const small = keeperOn(
			{
				...store,
				entries: (partnership, after) => {
					loaded.push(partnership);
					return store.entries(partnership, after);
				},
			},
			{ keep: 8 },
		);
		for (const n of [1, 2, 3]) await begins(keeper, id(n), id(n));
		for (const n of [1, 2, 1, 3, 1]) await small.read(id(n));
		expect(loaded).toEqual([id(1), id(2), id(3)]);
		await small.read(id(2));
		expect(loaded).toEqual([id(1), id(2), id(3), id(2)]);
	});

	test("after a break, one partnership that cannot be read yet keeps no other from being read again", async () => {
		let broken = false;
		const there = keeperOn({
			...store,
			heads: (it) => (broken && it === id(1) ? Promise.reject(new Error("connection lost")) : store.heads(it)),
		});
		for (const it of [id(1), id(2)]) {
			await begins(keeper, it, it);
			await there.read(it);
			await keeper.execute(it, invite, id(9), svetlana);
		}
		broken = true;
		await expect(there.refresh(null)).rejects.toThrow("could not be read");
		expect((await there.read(id(2))).seq).toBe(5);
		await expect(there.read(id(1))).rejects.toThrow("connection lost");
		broken = false;
		expect((await there.read(id(1))).seq).toBe(5);
	});

	test("what could not be written took no effect, is told to nobody, and may be sent again", async () => {
		await meet(keeper, pact);
		const before = await keeper.read(pact);
		const danas = ear();
		keeper.listen(pact, "b", danas.hear);
		let full = true;
		const failing = keeperOn({
			...store,
			append: (it) => (full ? Promise.reject(new Error("disk full")) : store.append(it)),
		});
		failing.listen(pact, "b", danas.hear);
		await expect(failing.execute(pact, rename("Чай"), id(1), svetlana)).rejects.toThrow("disk full");
		expect((await failing.read(pact)).seq).toBe(before.seq);
		expect(danas.heard).toEqual([]);
		full = false;
		expect(inAWord(await failing.execute(pact, rename("Чай"), id(1), svetlana))).toBe("done");
		expect(danas.heard.length).toBe(1);
	});
});

describe("two processes on one PostgreSQL", () => {
	let server: Postgres;
	let stores: Store[];
	let here: Keeper;
	let there: Keeper;
	beforeAll(async () => {
		server = await startPostgres();
	});
	afterAll(() => server.stop());
	beforeEach(async () => {
		const url = await server.fresh();
		const [one, two] = [await openPostgres(url), await openPostgres(url)];
		stores = [one, two];
		[here, there] = [keeperOn(one), keeperOn(two)];
	});
	afterEach(() => Promise.all(stores.map((it) => it.close())));

	/** Lets each process hear what the other appends, as main.ts does. */
	function connect(): void {
		for (const [i, keeper] of [here, there].entries())
			stores[i]?.onAppended((partnership) => void keeper.refresh(partnership));
	}
	const record = async () => (await stores[0]?.entries(pact)) ?? [];

	test("a command in one is heard in the other by those whose chains grew", async () => {
		connect();
		await meet(here, pact);
		await there.read(pact);
		const [hers, danas] = [ear(), ear()];
		there.listen(pact, "a", hers.hear);
		there.listen(pact, "b", danas.hear);
		const seq = (await here.read(pact)).seq;
		await here.execute(pact, svetlanaAnswers, id(1), svetlana);
		expect((await hers.times(1)).at(-1)).toEqual({ both: 10, own: 1 });
		expect((await danas.times(1)).at(-1)).toEqual({ both: 10, own: 0 });
		expect((await there.read(pact)).seq).toBe(seq + 2);
	});

	test("a listener of a partnership that its process never read hears too", async () => {
		connect();
		await meet(here, pact);
		const other = id(0xdef);
		const danas = ear();
		there.listen(other, "b", danas.hear);
		await begins(here, other, id(1));
		expect(await danas.times(1)).toEqual([{ both: 4, own: 0 }]);
	});

	test("both sides seal in the same moment: both are decided anew until both stand, and they open once", async () => {
		await meet(here, pact);
		await there.read(pact);
		const answers = await Promise.all([
			here.execute(pact, svetlanaAnswers, id(1), svetlana),
			there.execute(pact, danaAnswers, id(2), dana),
		]);
		expect(answers.map(inAWord)).toEqual(["done", "done"]);
		const entries = await record();
		expect(entries.filter((it) => it.content.includes('"type":"sealing.opened"')).length).toBe(2);
		expect(verifyChains(entries)).toEqual([]);
	});

	test("a text that was removed through one process is gone from what the other keeps, as soon as it hears", async () => {
		connect();
		await opensAndAsks(here);
		expect(JSON.stringify(await there.read(pact))).toContain(pasted);
		const danas = ear();
		there.listen(pact, "b", danas.hear);
		await here.execute(pact, agree, id(4), svetlana);
		await danas.times(1);
		expect(JSON.stringify(await there.read(pact))).not.toContain(pasted);
		expect(await there.read(pact)).toEqual(await here.read(pact));
	});

	test("two processes that agree at once remove it once, and the other is told that it was answered", async () => {
		await opensAndAsks(here);
		await there.read(pact);
		const answers = await Promise.all([here, there].map((it, n) => it.execute(pact, agree, id(4 + n), svetlana)));
		expect(answers.map(inAWord).toSorted()).toEqual(["done", "removal.answered"]);
		const removals = (await record()).filter((it) => it.content.includes('"type":"record.textRemoved"'));
		expect(removals.map((it) => it.chain)).toEqual(["both", "b"]);
	});

	test("two browsers use one invitation at once: one is seated, the other hears that it was used", async () => {
		await begins(here, pact, id(1));
		await here.execute(pact, invite, id(2), svetlana);
		await there.read(pact);
		const answers = await Promise.all([
			here.execute(pact, join, id(3), dana),
			there.execute(pact, join, id(4), { ...dana, person: "somebody" }),
		]);
		expect(answers.map(inAWord).toSorted()).toEqual(["done", "people.invitationUsed"]);
		expect((await stores[0]?.db.selectFrom("seat").select("side").execute())?.length).toBe(2);
	});

	test("twenty commands into each process at once all take effect, and the chains hold", async () => {
		await meet(here, pact);
		const answers = await Promise.all(
			Array.from({ length: 40 }, (_, i) => (i % 2 ? here : there).execute(pact, rename(`Чай ${i}`), id(i), svetlana)),
		);
		expect(answers.map(inAWord)).toEqual(answers.map(() => "done"));
		const entries = await record();
		expect(entries.length).toBe(9 + 40);
		expect(verifyChains(entries)).toEqual([]);
	});

	test("one command that reaches both processes at once takes effect once", async () => {
		await meet(here, pact);
		await there.read(pact);
		const answers = await Promise.all([here, there].map((it) => it.execute(pact, svetlanaAnswers, id(1), svetlana)));
		expect(answers.map(inAWord).toSorted()).toEqual(["done", "replayed"]);
		const positions = answers.map((it) => (it.is === "done" ? it.kept.heads.a.position : 0));
		expect(positions).toEqual([1, 1]);
		expect((await record()).length).toBe(9 + 2);
	});

	test("a process that has heard of nothing still decides on what stands, and never refuses on what stood", async () => {
		await begins(here, pact, id(1));
		await there.read(pact);
		await here.execute(pact, invite, id(2), svetlana);
		expect(inAWord(await there.execute(pact, join, id(3), dana))).toBe("done");
	});

	test("after a break, whatever is kept is read again, and those who listen are told", async () => {
		await meet(here, pact);
		await there.read(pact);
		const danas = ear();
		there.listen(pact, "b", danas.hear);
		await here.execute(pact, rename("Чай"), id(1), svetlana);
		expect((await there.read(pact)).heads.both.position).toBe(9);
		await there.refresh(null);
		expect((await there.read(pact)).heads.both.position).toBe(10);
		expect(danas.heard).toEqual([{ both: 10, own: 0 }]);
	});

	test("the moment stands in the entry as the process that decided read it", async () => {
		const later = keeperOn(stores[1] as Store, { now: () => day(2) });
		await meet(here, pact);
		await later.execute(pact, rename("Чай"), id(1), svetlana);
		expect((await record()).at(-1)?.content).toContain(`"at":"${day(2)}"`);
	});
});
