import { describe, expect, test } from "vitest";
import type { Append, Appended, Store } from "./store.ts";
import { verifyChains } from "./testing/chains.ts";
import { id, nothing, row, type Stands, said, writing } from "./testing/writing.ts";

const pact = id(0xabc);
const tea = id(0xdef);

/** Appends what one person says, deciding anew whenever someone else was first. */
async function say(store: Store, partnership: string, command: string, words: string): Promise<Appended> {
	for (;;) {
		const { append } = writing(partnership, await store.heads(partnership), command, [said("both", words)]);
		const answer = await store.append(append);
		if (answer.is !== "conflict") return answer;
	}
}

const count = (answers: readonly Appended[], is: Appended["is"]): number => answers.filter((it) => it.is === is).length;

/** The record: what is appended, once, in order, and found again byte for byte. */
export function recordCases(open: () => Promise<Store>): void {
	describe("the record", () => {
		test("what Dana's command recorded is read back as it was written, in its order, on its chains", async () => {
			const store = await open();
			const events = [said("both", "Let us begin"), said("a", "They are late"), said("both", "Начнём")];
			const { append, after } = writing(pact, nothing, id(1), events);
			expect(await store.append(append)).toEqual({ is: "appended", firstSeq: 1, count: 3 });
			expect(await store.entries(pact)).toEqual(append.entries.map((it, i) => ({ ...it, seq: i + 1 })));
			expect(await store.heads(pact)).toEqual(after);
			expect(await store.heads(tea)).toEqual(nothing);
			expect(await store.entries(tea)).toEqual([]);
		});

		test("entries after a position are those that came after it, and of this partnership alone", async () => {
			const store = await open();
			await say(store, pact, id(1), "one");
			await say(store, tea, id(1), "чай");
			await say(store, pact, id(2), "two");
			const after = await store.entries(pact, 1);
			expect(after.map((it) => [it.seq, it.texts["reason"]?.text])).toEqual([[2, "two"]]);
			expect(await store.entries(pact, 2)).toEqual([]);
		});

		test("the same command again gets its first answer, wherever the record stands by then", async () => {
			const store = await open();
			const { append } = writing(pact, nothing, id(1), [said("both", "once"), said("a", "once")]);
			await store.append(append);
			await say(store, pact, id(2), "later");
			const replayed = { is: "replayed", firstSeq: 1, count: 2 };
			expect(await store.append(append)).toEqual(replayed);
			expect(await store.append({ ...append, expected: 3 })).toEqual(replayed);
			expect((await store.heads(pact)).seq).toBe(3);
		});

		test("an id that was used for something else is refused; another person's same id is another command", async () => {
			const store = await open();
			const first = writing(pact, nothing, id(1), [said("both", "yes")]);
			await store.append(first.append);
			const other = writing(pact, first.after, id(1), [said("both", "no")]);
			expect(await store.append(other.append)).toEqual({ is: "reused" });
			const command = { ...other.append.command, actor: "person:svetlana" };
			expect(await store.append({ ...other.append, command })).toEqual({ is: "appended", firstSeq: 2, count: 1 });
			expect(await store.command(pact, "person:dana", id(1))).toEqual(first.append.command);
			expect(await store.command(pact, "person:svetlana", id(1))).toEqual(command);
			expect(await store.command(tea, "person:dana", id(1))).toBeNull();
		});

		test("a command that changes nothing is remembered", async () => {
			const store = await open();
			const first = writing(pact, nothing, id(1), [said("both", "yes")]);
			await store.append(first.append);
			const { append } = writing(pact, first.after, id(2), []);
			expect(await store.append(append)).toEqual({ is: "appended", firstSeq: 2, count: 0 });
			expect(await store.append(append)).toEqual({ is: "replayed", firstSeq: 2, count: 0 });
			expect(await store.heads(pact)).toEqual(first.after);
		});

		test("who decided on an older position meets a conflict, and nothing of theirs took effect", async () => {
			const store = await open();
			await say(store, pact, id(1), "first");
			const late = writing(pact, nothing, id(2), [said("both", "also first")], {
				row: row(pact, { wakeAt: "2026-11-24T09:00:00.000Z" }),
				seats: [
					{
						partnership: pact,
						side: "a",
						person: id(7),
						role: "owner",
						since: "2026-11-23T09:00:00.000Z",
						endedAt: null,
					},
				],
				jobs: [{ kind: "mail", key: "late", payload: "{}", runAt: "2026-11-23T09:00:00.000Z" }],
			});
			expect(await store.append(late.append)).toEqual({ is: "conflict" });
			expect(await store.append({ ...late.append, expected: 9 })).toEqual({ is: "conflict" });
			expect(await store.command(pact, "person:dana", id(2))).toBeNull();
			expect((await store.entries(pact)).length).toBe(1);
			expect(await store.nextWake()).toBeNull();
			expect(await store.claim("2027-01-01T00:00:00.000Z", 1_000, 10)).toEqual([]);
			expect(await store.db.selectFrom("seat").selectAll().execute()).toEqual([]);
		});

		test("every letter survives: astral, combining, right to left, quotes, names that JSON would trip over", async () => {
			const store = await open();
			const words = [
				"🫖👩‍👩‍👧‍👦 𝒯ea",
				"é å ё й",
				"العربية ‏עברית",
				"\u0001\t\r\n'\"\\$1 %s ? :name",
				"",
				"Ж".repeat(1 << 20),
			];
			const events = words.map((it) => ({
				...said("b", it),
				data: { quoted: it.slice(0, 99) },
				texts: { __proto__x: it, constructor: it, "имя поля": it },
			}));
			const { append } = writing(pact, nothing, id(1), events);
			await store.append(append);
			expect(await store.entries(pact)).toEqual(append.entries.map((it, i) => ({ ...it, seq: i + 1 })));
		});
	});

	describe("many at once", () => {
		test("of fifty who decided on the same position, one is first, in whichever process", async () => {
			const [one, two] = [await open(), await open()];
			const begun = writing(pact, nothing, id(1), [said("both", "begun")]);
			await one.append(begun.append);
			const answers = await Promise.all(
				Array.from({ length: 50 }, (_, i) => {
					const { append } = writing(pact, begun.after, id(i + 2), [said("both", `${i}`), said("a", `${i}`)]);
					return (i % 2 ? one : two).append(append);
				}),
			);
			expect([count(answers, "appended"), count(answers, "conflict")]).toEqual([1, 49]);
			expect((await one.entries(pact)).length).toBe(3);
		});

		test("fifty people who decide anew are all heard, and the chain has no hole", async () => {
			const stores = [await open(), await open()];
			const answers = await Promise.all(
				Array.from({ length: 50 }, async (_, i) => {
					const store = stores[i % 2];
					return store ? say(store, pact, id(i + 1), `${i}`) : null;
				}),
			);
			expect(answers.map((it) => it?.is)).toEqual(Array.from({ length: 50 }, () => "appended"));
			const entries = (await stores[0]?.entries(pact)) ?? [];
			expect(entries.map((it) => it.seq)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
			expect(new Set(entries.map((it) => it.texts["reason"]?.text)).size).toBe(50);
			expect(verifyChains(entries)).toEqual([]);
		});

		test("fifty partnerships do not stand in each other's way", async () => {
			const stores = [await open(), await open()];
			const appends = Array.from(
				{ length: 50 },
				(_, i) => writing(id(i + 1), nothing, id(1), [said("both", `${i}`)], { row: row(id(i + 1)) }).append,
			);
			const answers = await Promise.all(appends.map((it, i) => stores[i % 2]?.append(it)));
			expect(answers).toEqual(appends.map(() => ({ is: "appended", firstSeq: 1, count: 1 })));
			for (const it of appends) expect((await stores[0]?.entries(it.partnership))?.length).toBe(1);
		});

		test("a command that is sent twenty times at once takes effect once", async () => {
			const [one, two] = [await open(), await open()];
			const { append } = writing(pact, nothing, id(1), [said("both", "once")]);
			const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? one : two).append(append)));
			expect([count(answers, "appended"), count(answers, "replayed")]).toEqual([1, 19]);
			expect((await one.entries(pact)).length).toBe(1);
		});

		test("one that conflicts and one that is wrongly chained leave the others of their moment alone", async () => {
			const store = await open();
			const begun = writing(id(3), nothing, id(1), [said("both", "begun")]);
			await store.append(begun.append);
			const appends: Append[] = Array.from(
				{ length: 8 },
				(_, i) => writing(id(i + 1), nothing, id(9), [said("both", `${i}`)]).append,
			);
			// Partnership 3 stands at 1 already; partnership 5 brings the same place of a chain twice.
			const fifth = appends[4];
			if (fifth) appends[4] = { ...fifth, entries: [...fifth.entries, ...fifth.entries] };
			const answers = await Promise.allSettled(appends.map((it) => store.append(it)));
			const told = answers.map((it) => (it.status === "fulfilled" ? it.value.is : it.reason));
			expect(told[2]).toBe("conflict");
			expect(told[4]).toMatchObject({ name: "StoreFailure", kind: "other" });
			expect(told.filter((it) => it === "appended").length).toBe(6);
			expect((await store.heads(id(5))).seq).toBe(0);
			expect(await store.command(id(5), "person:dana", id(9))).toBeNull();
		});
	});

	describe("closing and opening", () => {
		test("what was acknowledged is there after the store was closed and opened", async () => {
			const store = await open();
			let stands: Stands = nothing;
			for (let i = 1; i <= 5; i += 1) {
				const { append, after } = writing(pact, stands, id(i), [said("both", `день ${i}`), said("b", `${i}`)]);
				await store.append(append);
				stands = after;
			}
			const before = await store.entries(pact);
			await store.close();
			const again = await open();
			expect(await again.entries(pact)).toEqual(before);
			expect(await again.heads(pact)).toEqual(stands);
		});

		test("closing waits for what is under way; what comes after is refused, and nobody waits for ever", async () => {
			const store = await open();
			// More than fit one batch of either store.
			const under = Array.from({ length: 600 }, (_, i) =>
				store.append(writing(id(i + 1), nothing, id(1), [said("both", `${i}`)]).append),
			);
			await store.close();
			expect(count(await Promise.all(under), "appended")).toBe(600);
			const late = writing(pact, nothing, id(1), [said("both", "late")]).append;
			await expect(store.append(late)).rejects.toMatchObject({ name: "StoreFailure" });
			await expect(store.entries(pact)).rejects.toMatchObject({ name: "StoreFailure" });
			await store.close();
			const again = await open();
			for (let i = 1; i <= 600; i += 1) expect((await again.heads(id(i))).seq).toBe(1);
			expect((await again.heads(pact)).seq).toBe(0);
		});
	});
}
