import { describe, expect, test } from "vitest";
import type { Store } from "./store.ts";
import { firstDay, gone, id, nothing, said, writing } from "./testing/writing.ts";

const pact = id(0xabc);
const tea = id(0xdef);

/** Removing a text: the words and their salt go, everything else stays as it was written. */
export function removalCases(open: () => Promise<Store>): void {
	describe("removing a text", () => {
		test("a removed text is gone with its salt; the entry and its hash stay", async () => {
			const store = await open();
			const { append, after } = writing(pact, nothing, id(1), [said("a", "Ivan's telephone"), said("both", "stays")]);
			await store.append(append);
			const place = { chain: "a", position: 1, name: "reason" } as const;
			const removals = [place, { ...place, name: "never there" }, { ...place, position: 9 }];
			const deed = writing(pact, after, id(2), [gone(place)], { removals });
			expect(await store.append(deed.append)).toEqual({ is: "appended", firstSeq: 3, count: 1 });
			expect(await store.append(deed.append)).toEqual({ is: "replayed", firstSeq: 3, count: 1 });
			// Another one takes it for still there, and is no worse for it.
			const again = writing(pact, deed.after, id(3), [gone(place)], { removals });
			expect((await store.append(again.append)).is).toBe("appended");
			const [removed, stays] = await store.entries(pact);
			expect(removed).toEqual({ ...append.entries[0], seq: 1, texts: {} });
			expect(stays).toEqual({ ...append.entries[1], seq: 2 });
		});

		test("a removal that is decided on an older position removes nothing", async () => {
			const store = await open();
			const { append } = writing(pact, nothing, id(1), [said("both", "the price is 40")]);
			await store.append(append);
			const place = { chain: "both", position: 1, name: "reason" } as const;
			const late = writing(pact, nothing, id(2), [gone(place)], { removals: [place] });
			expect(await store.append(late.append)).toEqual({ is: "conflict" });
			expect((await store.entries(pact))[0]?.texts).toEqual(append.entries[0]?.texts);
		});

		test("a removal takes what it names in its own partnership, of several in one moment, and nothing else", async () => {
			const store = await open();
			const place = { chain: "both", position: 1, name: "reason" } as const;
			const begun = [1, 2, 3].map((n) => writing(id(n), nothing, id(1), [said("both", "the same words")]));
			for (const it of begun) await store.append(it.append);
			await Promise.all(
				begun.slice(0, 2).map(({ after }, n) => {
					const { append } = writing(id(n + 1), after, id(2), [gone(place)], { removals: [place] });
					return store.append(append);
				}),
			);
			const left = await Promise.all(
				[1, 2, 3].map(async (n) => (await store.entries(id(n)))[0]?.texts["reason"]?.text),
			);
			expect(left).toEqual([undefined, undefined, "the same words"]);
		});

		test("with a shared text goes the draft that says the same; other drafts stay, and so does one's own", async () => {
			const store = await open();
			const key = { partnership: pact, side: "a", form: "exploration.answers" } as const;
			const { append, after } = writing(pact, nothing, id(1), [said("both", "hunter2"), said("a", "mine")]);
			await store.append(append);
			await store.writeDraft(key, "success", " hunter2\n", 0, id(7), firstDay);
			await store.writeDraft(key, "margin", "hunter2 and more", 0, id(7), firstDay);
			await store.writeDraft(key, "timeline", "mine", 0, id(7), firstDay);
			await store.writeDraft({ ...key, partnership: tea }, "success", "hunter2", 0, id(7), firstDay);
			const removals = [
				{ chain: "both", position: 1, name: "reason" },
				{ chain: "a", position: 1, name: "reason" },
			] as const;
			await store.append(writing(pact, after, id(2), removals.map(gone), { removals }).append);
			expect((await store.drafts(key)).map((it) => it.field)).toEqual(["margin", "timeline"]);
			expect((await store.drafts({ ...key, partnership: tea })).length).toBe(1);
		});
	});
}
