/** Stories of copies: what verifies, what does not, and what each line of trust can and cannot say. */
import { describe, expect, test } from "vitest";
import { sides } from "../core/kit.ts";
import { begun } from "../core/testing/given.ts";
import { dana, day } from "../core/testing/people.ts";
import { canonical } from "./canonical.ts";
import { emptyHeads, headsOf, link, linkAll } from "./chain.ts";
import type { Entry } from "./entry.ts";
import { exportFor } from "./export.ts";
import { golden, partnership, secret, writing } from "./golden/history.ts";
import { hashText } from "./hash.ts";
import { compareCopies } from "./part.ts";
import { headIsSigned, publicKey, signHead } from "./signature.ts";
import { verify } from "./verify.ts";

const key = publicKey(secret);
const all = golden();
const codes = (file: string, trust: Parameters<typeof verify>[1] = { key }) =>
	verify(file, trust).findings.map((it) => it.code);
const linesOf = (file: string) => file.split("\n").slice(0, -1);
const fileOf = (lines: readonly string[]) => `${lines.join("\n")}\n`;

describe("each side's copy", () => {
	test.each(sides)("of side %s holds the shared chain and its own, whole, and verifies", (side) => {
		const file = exportFor(partnership, side, all, secret);
		const { entries, findings } = verify(file, { key });
		expect(findings).toEqual([]);
		expect(entries.length).toBe(all.filter((it) => it.chain === "both" || it.chain === side).length);
		expect(entries.every((it) => it.chain === "both" || it.chain === side)).toBe(true);
	});

	test("does not tell how long the other side's chain is", () => {
		const { entry } = link(
			partnership,
			headsOf(all),
			writing({ chain: "b", type: "exploration.reasonKept", version: 1, data: {} }, 99, day(9), dana),
		);
		expect(exportFor(partnership, "a", [...all, entry], secret)).toBe(exportFor(partnership, "a", all, secret));
	});

	test("of a partnership that has just begun verifies, too, also against heads of empty chains", () => {
		const { entries, heads } = linkAll(
			partnership,
			emptyHeads,
			begun.map((it, n) => writing(it, n, it.at, it.actor)),
		);
		const file = exportFor(partnership, "b", entries, secret);
		expect(codes(file, { key, heads: [heads.both, heads.b] })).toEqual([]);
		expect(codes(exportFor(partnership, "a", [], secret))).toEqual([]);
	});
});

describe("texts", () => {
	const reasonless = (texts: Entry["texts"]) =>
		all.map((it) => (it.content.includes('"type":"exploration.reasonKept"') ? { ...it, texts } : it));

	test("one that was removed with an entry that says so is missed by nobody", () => {
		expect(codes(exportFor(partnership, "a", all, secret))).toEqual([]);
		expect(all.some((it) => it.content.includes("record.textRemoved"))).toBe(true);
	});

	test("one that is gone without such an entry is missed", () => {
		const silent = reasonless({}).filter((it) => !it.content.includes("record.textRemoved"));
		expect(codes(exportFor(partnership, "a", silent, secret))).toEqual(["textMissing"]);
	});

	test("a sentence slipped in beside an entry is found, whatever it is called", () => {
		for (const name of ["note", "constructor", "toString", "__proto__"]) {
			const lines = linesOf(exportFor(partnership, "a", all, secret));
			const line = lines[3]?.replace(/"texts":\{.*\}\}$/, (it) =>
				it.replace("{", `{"${name}":{"salt":"0","text":"x"},`),
			);
			const value = JSON.parse((line ?? "").replace(",}", "}"));
			expect(codes(fileOf(lines.with(3, canonical(value)))), name).toEqual(["strangeText"]);
		}
	});
});

describe("a finding names the place", () => {
	const lines = linesOf(exportFor(partnership, "a", all, secret));
	const first = (changed: readonly string[]) => verify(fileOf(changed), { key }).findings[0];

	test("an entry left out: which one stands where which was expected, and on which line", () => {
		expect(first(lines.toSpliced(3, 1))).toEqual({
			code: "outOfOrder",
			line: 4,
			facts: { chain: "both", position: 4, expected: 3 },
		});
	});

	test("a word changed: chain, entry and text", () => {
		const n = lines.findIndex((it) => it.includes("Северный Чай"));
		expect(first(lines.with(n, (lines[n] ?? "").replace("Северный", "Южный")))).toEqual({
			code: "textDiffers",
			line: n + 1,
			facts: { chain: "both", position: n, name: "company" },
		});
	});

	test("an entry of the side's own before the end of the shared ones", () => {
		const own = lines.findIndex((it) => it.includes('\\"chain\\":\\"a\\"'));
		const moved = lines.with(own - 1, lines[own] ?? "").with(own, lines[own - 1] ?? "");
		expect(verify(fileOf(moved), { key }).findings.map((it) => [it.code, it.line])).toEqual([["chainsMixed", own + 1]]);
	});

	test("a key or a signature in capitals: the same number, another file", () => {
		const { both, a } = headsOf(all);
		const end = JSON.parse(lines.at(-1) ?? "");
		const [one, two] = end.heads;
		const louder = { ...one, signature: one.signature.toUpperCase() };
		for (const forged of [
			{ ...end, key: end.key.toUpperCase() },
			{ ...end, heads: [louder, two] },
		]) {
			const file = fileOf(lines.with(-1, canonical(forged)));
			expect(verify(file, { heads: [both, a] }).findings.map((it) => it.code)).toEqual(["noHeads"]);
		}
	});

	test("a header that lacks whose copy it is", () => {
		const header = { format: "oba-export/1", partnership, side: "a" };
		for (const wrong of [{ side: "both" }, { partnership: "" }, { partnership: 7 }, { format: "oba/1" }])
			expect(first(lines.with(0, canonical({ ...header, ...wrong }))), JSON.stringify(wrong)).toEqual({
				code: "badHeader",
				line: 1,
				facts: {},
			});
	});
});

describe("a host that lies", () => {
	/** The host opens another verdict than the one that was sealed, hashes and signs it all in good form. */
	test("cannot open what was not sealed: the commitment stood before", () => {
		const from = all.findIndex(
			(it) => it.content.includes('"type":"sealing.opened"') && it.content.includes("notAFit"),
		);
		const kept = all.slice(0, from);
		const opened = JSON.parse(all[from]?.content ?? "");
		const data = { ...opened.data, data: { verdict: "exploreFurther" } };
		const texts = { reason: "Our stores cannot pay within 30 days" };
		const event = { chain: "both", type: "sealing.opened", version: 1, data, texts } as const;
		const { entry } = link(partnership, headsOf(kept), writing(event, 99, day(7), dana));
		const { findings } = verify(exportFor(partnership, "b", [...kept, entry], secret), { key });
		expect(findings).toEqual([
			{ code: "sealDiffers", line: expect.any(Number), facts: { slot: "exploration.verdict", side: "b" } },
		]);
	});

	test("cannot rewrite what somebody has kept the head of, even with its own key", () => {
		const heads = headsOf(all);
		const shorter = all.filter((it) => it.chain === "both").slice(0, -1);
		const file = exportFor(partnership, "b", shorter, secret);
		expect(codes(file)).toEqual([]);
		expect(codes(file, { key, heads: [heads.both] })).toEqual(["notYourHead"]);
	});
});

describe("what trust can say", () => {
	const file = exportFor(partnership, "a", all, hashText("not the host"));

	test("another host's signature is named", () => {
		expect(codes(file)).toEqual(["otherKey", "badSignature", "badSignature"]);
	});

	test("a kept head vouches for the entries up to it, whoever signed the copy", () => {
		const { both, a } = headsOf(all);
		expect(codes(file, { heads: [both, a] })).toEqual([]);
		expect(codes(file, { heads: [{ ...both, hash: "0".repeat(64) }] })).toEqual(["notYourHead"]);
	});
});

describe("files that are no exports at all", () => {
	test.each([
		["nothing", ""],
		["one line", "{}\n"],
		["a text", "Dear Dana,\nthank you.\n"],
		["empty objects", "{}\n{}\n{}\n"],
		["lists and nulls", '[]\nnull\n"x"\n'],
		["an entry of nothing", '{}\n{"content":"{}","hash":"","texts":{}}\n{"heads":[null],"key":""}\n'],
		["heads of nothing", `{}\n{}\n{"heads":[{},{}],"key":"${"0".repeat(64)}"}\n`],
	])("%s is refused without a throw", (_, file) => {
		expect(verify(file, { key }).findings.length).toBeGreaterThan(0);
	});
});

describe("signatures", () => {
	const head = headsOf(all).both;
	const signed = signHead(secret, partnership, head);

	test("are Ed25519 (RFC 8032, test 1) under a message that names partnership, chain, position and hash", () => {
		expect(publicKey("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")).toBe(
			"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
		);
		expect(headIsSigned(key, partnership, signed)).toBe(true);
		expect(signHead(secret, partnership, head)).toEqual(signed);
	});

	test("hold for nothing else", () => {
		for (const other of [{ chain: "a" as const }, { position: 1 }, { hash: "0".repeat(64) }, { signature: "" }])
			expect(headIsSigned(key, partnership, { ...signed, ...other }), JSON.stringify(other)).toBe(false);
		expect(headIsSigned(key, "another", signed)).toBe(false);
		expect(headIsSigned(publicKey(hashText("x")), partnership, signed)).toBe(false);
		expect(headIsSigned("not a key", partnership, signed)).toBe(false);
	});
});

describe("two copies side by side", () => {
	const forked = () => {
		const both = all.filter((it) => it.chain === "both");
		const before = both.slice(0, 6);
		const event = { chain: "both", type: "exploration.notAFit", version: 1, data: { side: "b" } } as const;
		return [...before, link(partnership, headsOf(before), writing(event, 99, day(9), dana)).entry, ...both.slice(7)];
	};

	test("Светлана's and Dana's copies of the same day are the same where both read", () => {
		const [a, b] = sides.map((side) => verify(exportFor(partnership, side, all, secret), { key }).entries);
		expect(compareCopies(a ?? [], b ?? [])).toEqual({ is: "same", length: headsOf(all).both.position });
	});

	test("an older copy is extended by the newer one", () => {
		const older = all.slice(0, 5);
		expect(compareCopies(older, all)).toEqual({ is: "extends", longer: "second", from: 6 });
		expect(compareCopies(all, older)).toEqual({ is: "extends", longer: "first", from: 6 });
		expect(compareCopies([], [])).toEqual({ is: "same", length: 0 });
	});

	test("two histories part where they first differ", () => {
		expect(compareCopies(all, forked())).toEqual({ is: "parts", at: 7 });
		expect(compareCopies(forked(), all)).toEqual({ is: "parts", at: 7 });
	});
});
