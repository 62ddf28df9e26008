import { type RawBuilder, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqlite } from "../src/server/store/sqlite.ts";
import type { Store } from "../src/server/store/store.ts";
import { kill } from "./kill.ts";
import { check } from "./kill-check.ts";
import { type Acknowledged, commandOf, type Sent } from "./kill-writer.ts";

for (const store of ["sqlite", "postgres"] as const)
	test(`whatever ${store} acknowledged before its writer was killed is there, whole and once`, async () => {
		const { acknowledged, lost, wrong } = await kill(store, 3);
		expect(acknowledged).toBeGreaterThan(0);
		expect({ lost, wrong }).toEqual({ lost: 0, wrong: [] });
	});

describe("the check itself", () => {
	const partnership = "round-1-0";
	const named = (n: number): Sent => ({ partnership, id: `1-0-${n}` });
	let store: Store;
	let said: Acknowledged[];
	/** Five commands of none to three entries, all acknowledged. */
	beforeEach(async () => {
		store = await openSqlite(":memory:");
		said = [];
		for (let n = 0; n < 5; n += 1) {
			const answer = await store.append(commandOf(partnership, await store.heads(partnership), named(n).id));
			if (answer.is === "appended") said.push({ ...named(n), firstSeq: answer.firstSeq, count: answer.count });
		}
	});
	afterEach(() => store.close());

	test("a command that was sent and never written may come again, and one that was written unsaid is counted", async () => {
		const sent = [0, 1, 2, 3, 4, 5].map(named);
		expect(await check(store, sent, said.slice(0, 4))).toEqual({ lost: 0, unsaid: 1, wrong: [] });
		expect(await store.command(partnership, "person:dana", named(5).id)).not.toBeNull();
	});

	/** The last command with entries is 1-0-3: entries 4 to 6, one on each chain. */
	const damages: readonly (readonly [what: string, damage: RawBuilder<unknown>, says: RegExp])[] = [
		["an entry is missing", sql`DELETE FROM entries WHERE seq = 6`, /1-0-3 is there by half/],
		["a text was changed", sql`UPDATE texts SET text = 'другое' WHERE position = 2`, /is not the one written/],
		[
			"an entry was changed",
			sql`UPDATE entries SET content = replace(content, 'margin', 'Margin') WHERE seq = 2`,
			/hash/,
		],
		["a job is missing", sql`DELETE FROM jobs WHERE key = '1-0-2'`, /1-0-2 is there by half/],
		["a command is missing", sql`DELETE FROM commands WHERE id = '1-0-1'`, /1-0-1 again is appended/],
		["a command without entries is missing", sql`DELETE FROM commands WHERE id = '1-0-4'`, /1-0-4 again is appended/],
	];
	test.each(damages)("finds that %s", async (_, damage, says) => {
		await damage.execute(store.db);
		const { wrong } = await check(store, said, said);
		expect(wrong.join("\n")).toMatch(says);
	});

	test("counts what was acknowledged and is gone without a trace", async () => {
		for (const it of [
			sql`DELETE FROM entries WHERE seq > 3`,
			sql`DELETE FROM texts WHERE (chain, position) NOT IN (SELECT chain, position FROM entries)`,
			sql`DELETE FROM commands WHERE first_seq > 3`,
			sql`DELETE FROM jobs WHERE key IN ('1-0-3', '1-0-4')`,
		])
			await it.execute(store.db);
		expect((await check(store, said, said)).lost).toBe(2);
	});

	test("finds a command that nobody sent", async () => {
		expect((await check(store, said.slice(1), said.slice(1))).wrong).toContain(
			"what stands now is not what was sent, each once",
		);
	});
});
