import { describe, expect, test } from "vitest";
import type { PartnershipView } from "../../core/api.ts";
import type { Actor, NewEvent } from "../../core/kit.ts";
import { emptyHeads, linkAll } from "../../record/chain.ts";
import { chainsOf, type Entry, type Heads } from "../../record/entry.ts";
import { commitment } from "../../record/hash.ts";
import { publicKey, signHead } from "../../record/signature.ts";
import { extend, type Known, positionsOf, type Seen } from "./extension.ts";

const partnership = "0".repeat(32);
const secret = "1".repeat(64);
const salt = "2".repeat(64);
const dana: Actor = { kind: "person", person: "dana", side: "a", role: "owner" };
const answers = { data: {}, texts: { success: "120 leads by 1 March" } };

const described = (company: string): NewEvent => ({
	chain: "both",
	type: "people.sideDescribed",
	version: 1,
	data: { side: "a", country: "US", zone: "America/Chicago", languages: ["en"] },
	texts: { company },
});
const reason: NewEvent = {
	chain: "a",
	type: "exploration.reasonKept",
	version: 1,
	data: {},
	texts: { reason: "pace" },
};
const sealed: NewEvent = {
	chain: "both",
	type: "sealing.sealed",
	version: 1,
	data: {
		slot: "exploration.answers",
		side: "a",
		commitment: commitment(partnership, "exploration.answers", "a", salt, answers),
		due: "2026-11-27T09:00:00.000Z",
	},
};
const opened = (success: string): NewEvent => ({
	chain: "both",
	type: "sealing.opened",
	version: 1,
	data: { slot: "exploration.answers", side: "a", salt, data: {} },
	texts: { success },
});

interface Written {
	readonly entries: readonly Entry[];
	readonly heads: Heads;
}
const nothing: Written = { entries: [], heads: emptyHeads };
function write(before: Written, ...events: readonly NewEvent[]): Written {
	const at = "2026-11-20T09:00:00.000Z";
	const writings = events.map((event) => ({ event, at, actor: dana, salt: () => "3".repeat(32) }));
	const { entries, heads } = linkAll(partnership, before.heads, writings);
	return { entries: [...before.entries, ...entries], heads };
}

const view = (its: Written, after: Known | null = null, key = secret): PartnershipView => {
	const { both, own } = positionsOf(after);
	return {
		partnership,
		viewer: { person: "dana", side: "a", role: "owner" },
		entries: its.entries.filter((it) => it.position > (it.chain === "both" ? both : own)),
		heads: chainsOf("a").map((chain) => signHead(key, partnership, its.heads[chain])),
		key: publicKey(key),
		names: {},
		cards: {},
		invited: {},
	};
};
const seenOf = (its: Written): Seen => ({
	key: publicKey(secret),
	heads: chainsOf("a").map((chain) => its.heads[chain]),
});

function known(its: Written): Known {
	const first = extend(null, view(its), null);
	if (first.is !== "extends") throw new Error("a sound history was refused");
	return first.known;
}

describe("what the host sends", () => {
	const one = write(nothing, described("Brightline"), reason);
	const two = write(one, described("Brightline Inc."));

	test("is taken when it continues what Dana has seen", () => {
		const next = extend(known(one), view(two, known(one)), seenOf(one));
		expect(next.is === "extends" && next.known.entries.map((it) => [it.chain, it.position])).toEqual([
			["both", 1],
			["a", 1],
			["both", 2],
		]);
	});

	test("may repeat what she has, and changes nothing then", () => {
		const before = known(two);
		const again = extend(before, view(two), seenOf(two));
		expect(again.is === "extends" && again.known.entries).toBe(before.entries);
	});

	test("is refused when it rewrites what she has seen, even with a sound signature", () => {
		const other = write(write(nothing, described("Brightline LLC"), reason), described("Brightline Inc."));
		expect(extend(known(one), view(other, known(one)), null).is).toBe("contradicts");
		expect(extend(null, view(other), seenOf(one)).is).toBe("contradicts");
	});

	test("is behind, not a lie, when it is shorter than what she has seen", () => {
		expect(extend(null, view(one), seenOf(two)).is).toBe("behind");
		expect(extend(known(two), view(one, known(two)), null).is).toBe("behind");
	});

	test("is refused under another host's key", () => {
		expect(extend(known(one), view(two, known(one), "4".repeat(64)), seenOf(one)).is).toBe("contradicts");
	});

	test.each([
		["a changed text", (it: Entry): Entry => ({ ...it, texts: { company: { salt: "3".repeat(32), text: "Other" } } })],
		[
			"a changed content",
			(it: Entry): Entry => ({ ...it, content: it.content.replace("America/Chicago", "Asia/Tokyo") }),
		],
		["a hole", (it: Entry): Entry => ({ ...it, position: it.position + 1 })],
	])("is refused with %s", (_, change) => {
		const sent = view(two, known(one));
		expect(extend(known(one), { ...sent, entries: sent.entries.map(change) }, null).is).toBe("contradicts");
	});

	test("is refused when a head says more than was sent", () => {
		const sent = view(two, known(one));
		expect(extend(known(one), { ...sent, entries: [] }, null).is).toBe("contradicts");
	});
});

describe("a text that was removed", () => {
	const place = { chain: "both", position: 1, name: "company" } as const;
	const removal: NewEvent = { chain: "both", type: "record.textRemoved", version: 1, data: { ...place } };
	const one = write(nothing, described("hunter2"), reason);
	/** As the host has it afterwards: the words are gone from its entry. */
	const two = (() => {
		const { entries, heads } = write(one, removal);
		return { heads, entries: entries.map((it) => (it.texts["company"] ? { ...it, texts: {} } : it)) };
	})();

	test("is gone from what this page has kept as soon as it hears of it", () => {
		const before = known(one);
		expect(JSON.stringify(before)).toContain("hunter2");
		const next = extend(before, view(two, before), seenOf(one));
		expect(next.is).toBe("extends");
		expect(JSON.stringify(next)).not.toContain("hunter2");
		expect(JSON.stringify(next)).toContain("pace");
	});

	test("is missed by nobody who comes later", () => {
		expect(extend(null, view(two), seenOf(one)).is).toBe("extends");
	});

	test("is missed where no entry says that it was removed", () => {
		const silent = { ...one, entries: one.entries.map((it) => ({ ...it, texts: {} })) };
		expect(extend(null, view(silent), null).is).toBe("contradicts");
	});

	test("does not stay where the host sends it all the same", () => {
		const careless = extend(null, view(write(one, removal)), null);
		expect(careless.is).toBe("extends");
		expect(JSON.stringify(careless)).not.toContain("hunter2");
	});
});

describe("an opening", () => {
	const before = write(nothing, described("Brightline"), sealed);

	test("is a live moment for whoever was watching, and only for them", () => {
		const after = write(before, opened("120 leads by 1 March"));
		const watched = extend(known(before), view(after, known(before)), null);
		expect(watched.is === "extends" && watched.known.openedLive).toEqual(["exploration.answers"]);
		expect(known(after).openedLive).toEqual([]);
		const shelved = { ...known(before), fresh: false };
		const later = extend(shelved, view(after, shelved), null);
		expect(later.is === "extends" && later.known.openedLive).toEqual([]);
	});

	test("is refused when it shows something else than was sealed", () => {
		const swapped = write(before, opened("80 leads"));
		expect(extend(known(before), view(swapped, known(before)), null).is).toBe("contradicts");
	});
});
