import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Chain, type NewEvent, sides } from "../core/kit.ts";
import { fold } from "../core/partnership.ts";
import { begun } from "../core/testing/given.ts";
import { histories, play, readBy } from "../core/testing/histories.ts";
import { day, svetlana } from "../core/testing/people.ts";
import { NotCanonical } from "./canonical.ts";
import { contentOf, emptyHeads, eventOf, headsOf, interleave, link, linkAll, noHash } from "./chain.ts";
import { partnership, writing } from "./golden/history.ts";
import { commitment, hashText, textHash } from "./hash.ts";

const said = (chain: Chain, words: string): NewEvent => ({
	chain,
	type: "exploration.reasonKept",
	version: 1,
	data: {},
	texts: { reason: words },
});
const write = (event: NewEvent, n: number) => writing(event, n, day(1), svetlana);

describe("linking", () => {
	test("the first entry follows from 64 zeros, the next from the first", () => {
		const first = link(partnership, emptyHeads, write(said("both", "раз"), 1));
		const second = link(partnership, first.heads, write(said("both", "два"), 2));
		expect(contentOf(first.entry)).toMatchObject({ position: 1, previous: noHash });
		expect(contentOf(second.entry)).toMatchObject({ position: 2, previous: first.entry.hash });
		expect(second.heads).toEqual({
			...emptyHeads,
			both: { chain: "both", position: 2, hash: hashText(second.entry.content) },
		});
	});

	test("an entry of a side's own chain says how many shared ones stood; a shared one says nothing of the sides", () => {
		const events = [said("both", "1"), said("a", "2"), said("both", "3"), said("b", "4"), said("a", "5")];
		const { entries } = linkAll(partnership, emptyHeads, events.map(write));
		expect(entries.map((it) => [it.chain, it.position, contentOf(it).shared])).toEqual([
			["both", 1, undefined],
			["a", 1, 1],
			["both", 2, undefined],
			["b", 1, 2],
			["a", 2, 2],
		]);
	});

	test("the chain holds a text's salted hash, never the text", () => {
		const { entry } = link(partnership, emptyHeads, write(said("a", "Мне не по себе"), 7));
		expect(entry.content).not.toContain("не по себе");
		const { salt, text } = entry.texts["reason"] ?? { salt: "", text: "" };
		expect(contentOf(entry).texts).toEqual({ reason: textHash(salt, "reason", text) });
	});

	test("what the record cannot keep stops at the door", () => {
		expect(() => link(partnership, emptyHeads, write(said("a", "half \ud83d"), 1))).toThrow(NotCanonical);
		const part: NewEvent = { ...said("a", "x"), data: { share: 0.5 } };
		expect(() => link(partnership, emptyHeads, write(part, 1))).toThrow(NotCanonical);
	});
});

describe("reading back", () => {
	test("an entry gives its event; a removed text is simply absent", () => {
		const { entry } = link(partnership, emptyHeads, write(said("a", "слова"), 1));
		expect(eventOf(entry)).toEqual({ ...said("a", "слова"), at: day(1), actor: svetlana });
		expect(eventOf({ ...entry, texts: {} }).texts).toEqual({});
	});

	test("heads of a part of the entries are the last of each chain", () => {
		const { entries, heads } = linkAll(partnership, emptyHeads, begun.map(write));
		expect(headsOf(entries)).toEqual(heads);
		expect(headsOf(entries.slice(0, 2)).both.position).toBe(2);
		expect(headsOf([])).toEqual(emptyHeads);
	});
});

describe("laws over random histories", () => {
	const over = (law: (events: ReturnType<typeof play>["events"]) => void): void =>
		fc.assert(
			fc.property(histories, (steps) => law(play(steps).events)),
			{ numRuns: 60, seed: 20260302 },
		);

	test("a side's copy, merged without the host, stands in the host's order and folds to what the side knew", () => {
		over((events) => {
			const writings = events.map((it, n) => writing(it, n, it.at, it.actor));
			const { entries, heads } = linkAll(partnership, emptyHeads, writings);
			expect(headsOf(entries)).toEqual(heads);
			for (const side of sides) {
				const asHost = entries.filter((it) => it.chain === "both" || it.chain === side);
				const copy = [...asHost.filter((it) => it.chain === "both"), ...asHost.filter((it) => it.chain === side)];
				const merged = interleave(copy, side);
				expect(merged.map((it) => it.hash)).toEqual(asHost.map((it) => it.hash));
				expect(fold(merged.map(eventOf))).toEqual(fold(readBy(events, side)));
			}
		});
	});

	test("linking at once or one by one makes the same chains", () => {
		over((events) => {
			const writings = events.map((it, n) => writing(it, n, it.at, it.actor));
			const middle = Math.floor(writings.length / 2);
			const first = linkAll(partnership, emptyHeads, writings.slice(0, middle));
			const second = linkAll(partnership, first.heads, writings.slice(middle));
			expect(second.heads).toEqual(linkAll(partnership, emptyHeads, writings).heads);
		});
	});
});

describe("commitments (B2)", () => {
	const salt = "ab".repeat(32);
	const content = { data: { verdict: "notAFit" }, texts: {} };
	const one = commitment(partnership, "exploration.verdict", "a", salt, content);

	test("are SHA-256 of one canonical array, as the README says", () => {
		const array = `["oba/seal/1","${partnership}","exploration.verdict","a","${salt}",{"data":{"verdict":"notAFit"},"texts":{}}]`;
		expect(one).toBe(hashText(array));
		expect(hashText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	});

	test("bind partnership, slot, side, salt and content: change one and it is another", () => {
		const others = [
			commitment(`${partnership}0`, "exploration.verdict", "a", salt, content),
			commitment(partnership, "exploration.answers", "a", salt, content),
			commitment(partnership, "exploration.verdict", "b", salt, content),
			commitment(partnership, "exploration.verdict", "a", "cd".repeat(32), content),
			commitment(partnership, "exploration.verdict", "a", salt, { data: { verdict: "exploreFurther" }, texts: {} }),
		];
		expect(new Set([one, ...others]).size).toBe(6);
	});

	test("a text's hash binds its name, too, so that two texts cannot change places", () => {
		expect(textHash("00", "success", "x")).not.toBe(textHash("00", "timeline", "x"));
		expect(textHash("00", "ab", "c")).not.toBe(textHash("00", "a", "bc"));
	});
});
