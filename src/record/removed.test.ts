/** Texts that were removed: what a copy must say of them, before an opening and after it, and what it may not (R31, B5). */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Chain, type NewEvent, sides } from "../core/kit.ts";
import { type Command, decide, fold } from "../core/partnership.ts";
import { danaAnswers, svetlanaAnswers, withdrawAnswers } from "../core/testing/exploring.ts";
import { begun, invited } from "../core/testing/given.ts";
import { dana, day, id, loneStarKitchens, salt, svetlana } from "../core/testing/people.ts";
import { contentOf, emptyHeads, eventOf, headsOf, linkAll } from "./chain.ts";
import type { Entry } from "./entry.ts";
import { exportFor } from "./export.ts";
import { golden, partnership, secret, writing } from "./golden/history.ts";
import { commitment, digest } from "./hash.ts";
import { compareCopies } from "./part.ts";
import { removedBy, type TextPlace, withoutRemoved } from "./removed.ts";
import { publicKey } from "./signature.ts";
import { verify } from "./verify.ts";

const key = publicKey(secret);
const codesFor = (side: "a" | "b", entries: readonly Entry[]) =>
	verify(exportFor(partnership, side, entries, secret), { key }).findings.map((it) => it.code);

const gone = (place: TextPlace, on: Chain = place.chain): NewEvent => ({
	chain: on,
	type: "record.textRemoved",
	version: 1,
	data: { ...place },
});
/** Adds events to a history, dropping what they say is removed, as the host does. */
function written(entries: readonly Entry[], ...events: readonly NewEvent[]): readonly Entry[] {
	const writings = events.map((event, n) => writing(event, 200 + entries.length + n, day(20), dana));
	return withoutRemoved([...entries, ...linkAll(partnership, headsOf(entries), writings).entries]);
}

/** Plays commands on the real rules with the real commitment, on top of what stands. */
function played(entries: readonly Entry[], ...steps: readonly (readonly [typeof dana, Command])[]): readonly Entry[] {
	let all = entries;
	for (const [actor, command] of steps) {
		const decision = decide(fold(all.map(eventOf)), command, {
			at: day(20),
			actor,
			sees: "all",
			commit: (slot, side, its, content) => commitment(partnership, slot, side, its, content),
			digest: (domain, content) => digest(partnership, domain, content),
		});
		if (!decision.ok) throw new Error(`the story does not hold: ${decision.refusal.code}`);
		const writings = decision.value.map((it, n) => writing(it, all.length + n, day(20), actor));
		all = withoutRemoved([...all, ...linkAll(partnership, headsOf(all), writings).entries]);
	}
	return all;
}

const start = linkAll(
	partnership,
	emptyHeads,
	begun.map((it, n) => writing(it, n, it.at, it.actor)),
).entries;
const met = played(
	start,
	[svetlana, invited.command],
	[dana, { name: "people.join", input: { invitation: id(1), own: loneStarKitchens } }],
);
const open = played(met, [svetlana, svetlanaAnswers], [dana, danaAnswers]);
const [, openedB] = open.filter((it) => it.content.includes('"type":"sealing.opened"'));
const ask: Command = {
	name: "removal.ask",
	input: {
		request: id(71),
		chain: "both",
		position: openedB?.position ?? 0,
		name: "success",
		reason: "I pasted a password",
	},
};
const agree: Command = { name: "removal.agree", input: { request: id(71) } };
const removed = played(open, [dana, ask], [svetlana, agree]);

describe("a text that both agreed to remove", () => {
	test("is gone from both copies, and both verify", () => {
		for (const side of sides) {
			const file = exportFor(partnership, side, removed, secret);
			expect(verify(file, { key }).findings).toEqual([]);
			expect(file).not.toContain(danaAnswers.input.answers.success);
			expect(exportFor(partnership, side, open, secret)).toContain(danaAnswers.input.answers.success);
		}
	});

	test("leaves the copy of before as good as it was, and the copies of both sides in agreement", () => {
		for (const side of sides) expect(codesFor(side, open)).toEqual([]);
		expect(compareCopies(open, removed)).toEqual({
			is: "extends",
			longer: "second",
			from: headsOf(open).both.position + 1,
		});
		const [a, b] = sides.map((side) => verify(exportFor(partnership, side, removed, secret), { key }).entries);
		expect(compareCopies(a ?? [], b ?? []).is).toBe("same");
	});

	test("is named where it stands again, though an entry says it is gone", () => {
		const restored = removed.map((it) => open.find((was) => was.hash === it.hash) ?? it);
		expect(codesFor("a", restored)).toEqual(["textStillHere"]);
		expect(codesFor("b", restored)).toEqual(["textStillHere", "textStillHere"]);
	});

	test("is still missed where its twin under the seal went without a word", () => {
		const heldB = open.find((it) => it.chain === "b" && "success" in it.texts);
		const { success: _, ...texts } = heldB?.texts ?? {};
		const quiet = open.map((it) => (it === heldB ? { ...it, texts } : it));
		expect(codesFor("b", quiet)).toEqual(["textMissing"]);
		expect(codesFor("a", quiet)).toEqual([]);
	});
});

describe("before an opening", () => {
	/** Светлана seals, takes her seal back before Dana has come, removes what she pasted, and seals anew. */
	const invitedOnly = played(start, [svetlana, invited.command], [svetlana, svetlanaAnswers]);

	test("what lies under a closed seal stays: the seal is taken back, then the text goes, and what opens later is whole", () => {
		const position = invitedOnly.findLast((it) => it.chain === "a")?.position ?? 0;
		const own: Command = { name: "removal.removeOwn", input: { position, name: "margin" } };
		expect(() => played(invitedOnly, [svetlana, own])).toThrow("removal.takeSealBack");
		const anew: Command = { ...svetlanaAnswers, input: { ...svetlanaAnswers.input, salt: salt(9) } };
		const opened = played(
			invitedOnly,
			[svetlana, withdrawAnswers],
			[svetlana, own],
			[svetlana, anew],
			[dana, { name: "people.join", input: { invitation: id(1), own: loneStarKitchens } }],
			[dana, danaAnswers],
		);
		expect(opened.some((it) => it.content.includes("sealing.opened"))).toBe(true);
		for (const side of sides) expect(codesFor(side, opened)).toEqual([]);
	});

	test("an opening that lacks a text that was sealed opens something else, whatever anyone says was removed", () => {
		const sealed = played(met, [svetlana, svetlanaAnswers]);
		const { success: _, ...texts } = svetlanaAnswers.input.answers;
		const data = { slot: "exploration.answers", side: "a", salt: svetlanaAnswers.input.salt, data: {} };
		const position = sealed.findLast((it) => it.chain === "a")?.position ?? 0;
		const lacking = written(sealed, gone({ chain: "a", position, name: "success" }), {
			chain: "both",
			type: "sealing.opened",
			version: 1,
			data,
			texts,
		});
		for (const side of sides) expect(codesFor(side, lacking)).toEqual(["sealDiffers"]);
	});
});

describe("an entry that says a text was removed", () => {
	const place = { chain: "both", position: openedB?.position ?? 0, name: "success" } as const;
	const silently = (entries: readonly Entry[]) =>
		entries.map((it) => {
			if (it.hash !== openedB?.hash) return it;
			const { success: _, ...texts } = it.texts;
			return { ...it, texts };
		});

	test("on a side's own chain takes nothing from what both read", () => {
		const own = written(open, gone(place, "a"));
		expect(removedBy(own)).toEqual([]);
		expect(own.find((it) => it.hash === openedB?.hash)?.texts["success"]).toBeDefined();
		expect(codesFor("a", silently(own))).toEqual(["textMissing"]);
	});

	test("speaks of what stands before it, not of what is yet to come", () => {
		const early = written(met, gone({ ...place, position: headsOf(met).both.position + 2 }));
		const reason: NewEvent = {
			chain: "both",
			type: "exploration.notAFit",
			version: 1,
			data: {},
			texts: { success: "x" },
		};
		const both = written(early, reason);
		expect(both.at(-1)?.texts["success"]?.text).toBe("x");
		expect(removedBy(both)).toEqual([]);
	});

	test("of a text that never was changes nothing", () => {
		const odd = written(open, gone({ ...place, name: "never" }), gone({ ...place, position: 1 }));
		for (const side of sides) expect(codesFor(side, odd)).toEqual([]);
		expect(withoutRemoved(open)).toBe(open);
	});
});

test("after any removals the copy verifies, and any other text that goes, or comes back, is found", () => {
	const history = golden();
	const places = history.flatMap((it): readonly TextPlace[] =>
		Object.keys(it.texts).map((name) => ({ chain: it.chain, position: it.position, name })),
	);
	fc.assert(
		fc.property(fc.subarray(places, { minLength: 1 }), fc.nat(), (chosen, n) => {
			const end = written(history, ...chosen.map((it) => gone(it)));
			for (const side of sides) expect(codesFor(side, end)).toEqual([]);
			const left = end.flatMap((it) => Object.keys(it.texts).map((name) => ({ entry: it, name })));
			const other = left[n % Math.max(1, left.length)];
			if (other) {
				const { [other.name]: _, ...texts } = other.entry.texts;
				const less = end.map((it) => (it === other.entry ? { ...it, texts } : it));
				expect(sides.flatMap((side) => codesFor(side, less))).toContain("textMissing");
			}
			const back = chosen[n % chosen.length];
			const stood = history.find((it) => it.chain === back?.chain && it.position === back.position);
			const text = back && stood?.texts[back.name];
			if (!back || !text) return;
			const more = end.map((it) =>
				it.hash === stood.hash ? { ...it, texts: { ...it.texts, [back.name]: text } } : it,
			);
			expect(sides.flatMap((side) => codesFor(side, more))).toContain("textStillHere");
		}),
		{ numRuns: 60, seed: 20260302 },
	);
});

test("the fold of a history with its removals is the same, whichever way they came", () => {
	const full = fold(removed.map(eventOf));
	expect(full?.sealing["exploration.answers"]?.b).toMatchObject({ is: "open" });
	expect(JSON.stringify(full)).not.toContain(danaAnswers.input.answers.success);
	const grown = fold(
		removed.slice(open.length).map(eventOf),
		fold(withoutRemoved(removed).slice(0, open.length).map(eventOf)),
	);
	expect(grown).toEqual(full);
	expect(contentOf(removed.at(-1) ?? { content: "{}" }).type).toBe("record.textRemoved");
});
