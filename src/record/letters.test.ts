/** A signed letter in a copy: whoever holds the file recomputes what the two owners signed (R7, B5). */
import { expect, test } from "vitest";
import type { PastEvent } from "../core/kit.ts";
import { hashDomain, hashedContent } from "../core/letter/letter.ts";
import { frozenBy } from "../core/letter/state.ts";
import { eventsOf } from "../core/testing/given.ts";
import { signedBySvetlana, signs } from "../core/testing/lettering.ts";
import { dana, day } from "../core/testing/people.ts";
import { emptyHeads, linkAll } from "./chain.ts";
import { exportFor } from "./export.ts";
import { partnership, secret, writing } from "./golden/history.ts";
import { digest } from "./hash.ts";
import { publicKey } from "./signature.ts";
import { verify } from "./verify.ts";

/** Both have signed; the stories' stand-in for SHA-256 is put right, as a real host would have it. */
const signed: readonly PastEvent[] = (() => {
	const story = eventsOf(...signedBySvetlana, signs(signedBySvetlana, dana, day(26)));
	const events = story.filter((it) => it.type.startsWith("letter."));
	const frozen = events.find((it) => it.type === "letter.frozen");
	if (!frozen) throw new Error("the first signature freezes the letter");
	const hash = digest(partnership, hashDomain, hashedContent(frozenBy(frozen)));
	return events.map((it) => (it.data["hash"] === undefined ? it : { ...it, data: { ...it.data, hash } }));
})();

/** What a check finds in a copy of these events, chained and signed as if nothing were wrong. */
function found(events: readonly PastEvent[]): readonly string[] {
	const { entries } = linkAll(
		partnership,
		emptyHeads,
		events.map((it, n) => writing(it, n, it.at, it.actor)),
	);
	const file = exportFor(
		partnership,
		"b",
		entries.filter((it) => it.chain !== "a"),
		secret,
	);
	return verify(file, { key: publicKey(secret) }).findings.map((it) => it.code);
}
const changed = (type: string, change: (it: PastEvent) => Partial<PastEvent>): readonly PastEvent[] =>
	signed.map((it) => (it.type === type ? { ...it, ...change(it) } : it));

test("a letter that both signed verifies from the file alone", () => {
	expect(found(signed)).toEqual([]);
});

test("one changed word in the frozen letter is found, though the chain was made anew around it", () => {
	const other = changed("letter.frozen", ({ texts }) => ({
		texts: { ...texts, "nature/en": "We owe you everything." },
	}));
	expect(found(other)).toEqual(["letterDiffers"]);
});

test("a clause that was made binding afterwards is found", () => {
	const other = changed("letter.frozen", ({ data }) => {
		const clauses = data["clauses"] as readonly { readonly id: string; readonly languages: readonly string[] }[];
		return { data: { ...data, clauses: clauses.map((it) => ({ ...it, binding: true })) } };
	});
	expect(found(other)).toEqual(["letterDiffers"]);
});

test("a signature that was moved under another letter is found, and so is a letter that is none", () => {
	expect(found(changed("letter.signed", ({ data }) => ({ data: { ...data, hash: "0".repeat(64) } })))).toEqual([
		"signedAnother",
		"signedAnother",
	]);
	expect(found(changed("letter.frozen", ({ data }) => ({ data: { ...data, clauses: null } })))).toEqual([
		"letterDiffers",
	]);
});
