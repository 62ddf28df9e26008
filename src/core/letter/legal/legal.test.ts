/** Owners, channels and the checks that follow: asked now at the latest, listed, not judged (R32, B10). */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../kit.ts";
import { nextMoves } from "../../moves.ts";
import type { Command } from "../../partnership.ts";
import { type PartnershipType, partnershipTypes } from "../../stages/contract.ts";
import { did, given, met, type Past, stateOf } from "../../testing/given.ts";
import { byMail, drafted, hashAfter, justDrafted, ownersSpread, sign } from "../../testing/lettering.ts";
import { dana, day, id, mike, svetlana } from "../../testing/people.ts";
import { legalChecks, legalTopics } from "./checklist.ts";
import { type Channel, channels } from "./contract.ts";
import { legalMissing } from "./rules.ts";
import { type Channels, nothingChecked, type Owners } from "./state.ts";

const owners = (...named: readonly (readonly [name: string, country: string, share: string])[]): Command => ({
	name: "letter.declareOwners",
	input: { are: "named", owners: named.map(([name, country, share]) => ({ name, kind: "person", country, share })) },
});
const unknown: Command = { name: "letter.declareOwners", input: { are: "unknown" } };
const channelsOf = (...named: readonly (typeof channels)[number][]): Command => ({
	name: "letter.nameChannels",
	input: { are: "named", channels: [...named], others: null },
});
const done = (check: string, note: string | null = null): Command => ({
	name: "letter.setCheck",
	input: { check, is: "done", person: "dana", outside: null, note, paper: "https://papers.example/nda.pdf" },
});
const listed = (...past: Past): readonly string[] => legalChecks(stateOf(...past)).map(({ check }) => check.id);

/** What one side says of itself: where it is established, an owner's country, its channels. */
interface Saying {
	readonly country: string;
	readonly owner: string | null;
	readonly channels: readonly Channel[];
}
const base = stateOf(...drafted);
function listOf(one: Saying, two: Saying, type: PartnershipType): readonly string[] {
	const card = ({ country }: Saying) => ({ ...base.people.sides.a, country });
	const owned = ({ owner }: Saying): Owners => ({
		are: "named",
		owners: owner === null ? [] : [{ name: "N", kind: "person", country: owner, share: "51" }],
		at: day(23),
	});
	const used = ({ channels: its }: Saying): Channels => ({ are: "named", channels: its, others: null, at: day(23) });
	const people = { ...base.people, sides: { a: card(one), b: card(two) } };
	const legal = {
		...nothingChecked,
		owners: { a: owned(one), b: owned(two) },
		channels: { a: used(one), b: used(two) },
	};
	return legalChecks({ stages: { ...base.stages, type }, people, legal }).map(({ check }) => check.id);
}

describe("what is asked", () => {
	test("is asked of both owners as soon as the letter is drafted, and keeps both from signing", () => {
		const state = stateOf(...justDrafted);
		expect(nextMoves(state, day(23)).map(({ code, side }) => `${side} ${code}`)).toEqual([
			"a letter.declare",
			"b letter.declare",
		]);
		given(...justDrafted)
			.when(sign(hashAfter(justDrafted), "Dana"), dana, day(23))
			.refused("letter.notReady");
	});

	test("“not yet known” is an answer to go on with, and none to sign with", () => {
		const said = stateOf(...justDrafted, did(unknown, dana, day(23)), did(byMail, dana, day(23)));
		expect(said.legal.owners.b).toMatchObject({ are: "unknown", owners: [] });
		expect(legalMissing(said).filter((it) => it.by === "b")).toEqual([{ code: "owners", by: "b" }]);
		const known = stateOf(...justDrafted, did(ownersSpread, dana, day(23)), did(byMail, dana, day(23)));
		expect(legalMissing(known).filter((it) => it.by === "b")).toEqual([]);
	});

	test("is the owner's to say, before the letter too early", () => {
		given(...drafted)
			.when(ownersSpread, mike, day(23))
			.refused("people.ownerOnly");
		given(...met)
			.when(ownersSpread, dana, day(4))
			.refused("stages.notThisStage");
	});

	test("an owner of exactly a quarter is not asked for, three of a third are, two of 60 % are not", () => {
		given(...drafted)
			.when(owners(["Anna", "US", "25"]), dana, day(23))
			.refused("letter.sharesMisfit");
		const thirds = owners(["Anna", "US", "33.33"], ["Boris", "US", "33.33"], ["Clara", "DE", "33.34"]);
		expect(stateOf(...drafted, did(thirds, dana, day(23))).legal.owners.b?.owners).toHaveLength(3);
		given(...drafted)
			.when(owners(["Anna", "US", "60"], ["Boris", "US", "60"]), dana, day(23))
			.refused("letter.sharesMisfit");
	});

	test("names stand as texts, so that they can be removed while the fact stays", () => {
		const declared = stateOf(...drafted, did(owners(["Anna Keller", "DE", "51"]), dana, day(23)));
		expect(declared.legal.owners.b?.owners).toEqual([
			{ name: "Anna Keller", kind: "person", country: "DE", share: "51" },
		]);
	});
});

describe("what follows", () => {
	test("an owner brings the screening of owners; one from abroad of a Russian company more of it", () => {
		expect(listed(...drafted)).not.toContain("own.screen");
		expect(listed(...drafted, did(owners(["Anna", "US", "51"]), dana, day(23)))).toContain("own.screen");
		expect(listed(...drafted, did(owners(["Anna", "US", "51"]), dana, day(23)))).not.toContain("own.foreignInRussia");
		expect(listed(...drafted, did(owners(["Kurt", "DE", "51"]), svetlana, day(23)))).toContain("own.foreignInRussia");
	});

	test("a channel brings its own checks, and goes with it", () => {
		const named = [...drafted, did(channelsOf("instagram"), svetlana, day(23))];
		expect(listed(...named)).toEqual(expect.arrayContaining(["ch.meta", "ch.disclosure"]));
		expect(listed(...named, did(channelsOf("events"), svetlana, day(24)))).not.toContain("ch.meta");
	});

	test("the door's checks stand among them, once each, and every topic is one that is read", () => {
		const all = legalChecks(stateOf(...drafted));
		const ids = all.map(({ check }) => check.id);
		expect(ids).toEqual(
			expect.arrayContaining(["us.fiftyPercent", "pay.route", "conf.agreement", "sig.ru", "law.choice"]),
		);
		expect(new Set(ids).size).toBe(ids.length);
		expect(all.every(({ topic }) => legalTopics.includes(topic))).toBe(true);
	});

	test("the list follows from nothing else, and does not know who is a and who is b (property)", () => {
		const countries = fc.constantFrom("RU", "US", "DE", "GB", "KZ", "CH", "FR");
		const saying: fc.Arbitrary<Saying> = fc.record({
			country: countries,
			owner: fc.option(countries),
			channels: fc.subarray([...channels]),
		});
		fc.assert(
			fc.property(saying, saying, fc.constantFrom(...partnershipTypes), (one, two, type) => {
				const list = listOf(one, two, type);
				expect([...listOf(two, one, type)].sort()).toEqual([...list].sort());
				expect(listOf(one, two, type)).toEqual(list);
			}),
		);
	});

	test("every check says what, what to do, its source and when to look again, in both languages", () => {
		const all = stateOf(
			...drafted,
			did(channelsOf(...channels), svetlana, day(23)),
			did(owners(["K", "DE", "51"]), svetlana, day(23)),
		);
		for (const { check } of legalChecks(all))
			for (const language of languages) {
				expect(check.said[language].what).toMatch(/^\p{Lu}.+\.$/u);
				expect(check.said[language].todo).toMatch(/^\p{Lu}.+\.$/u);
				expect(check.source.name[language]).not.toBe("");
				expect(check.again).toMatch(/^\d{4}-\d\d-\d\d$/);
			}
	});
});

describe("looking at it", () => {
	test("anybody with a seat says how far a check is; both sides read the same", () => {
		const looked = stateOf(...drafted, did(done("conf.agreement", "Signed on paper"), mike, day(23))).legal.looked;
		expect(looked["conf.agreement"]).toMatchObject({
			...{ is: "done", person: "dana", note: "Signed on paper", side: "b", by: "mike" },
			paper: "https://papers.example/nda.pdf",
		});
	});

	test("a side adds what the list does not have", () => {
		const add: Command = { name: "letter.addCheck", input: { check: id(96), title: "Customs codes of the tins" } };
		const added = [...drafted, did(add, mike, day(23))];
		expect(stateOf(...added).legal.own).toEqual([{ id: id(96), side: "b", title: "Customs codes of the tins" }]);
		expect(stateOf(...added, did(done(id(96)), dana, day(24))).legal.looked[id(96)]?.is).toBe("done");
	});

	test("a file lies beside a check with its hash, its name as a text that can be removed; what was said before stays", () => {
		const file = {
			file: id(97),
			type: "application/pdf",
			size: 48_000,
			hash: "ab".repeat(32),
			name: "NDA.pdf",
		} as const;
		const add: Command = { name: "letter.addPaper", input: { check: "conf.agreement", file } };
		const added = [...drafted, did(done("conf.agreement", "Signed"), mike, day(23)), did(add, svetlana, day(24))];
		const { papers, looked } = stateOf(...added).legal;
		expect(papers).toEqual([{ check: "conf.agreement", ...file, side: "a", by: "svetlana", at: day(24) }]);
		expect(looked["conf.agreement"]?.note).toBe("Signed");
		const { name, ...kept } = file;
		const data = { side: "a", check: "conf.agreement", ...kept };
		const event = { chain: "both", type: "letter.paperAdded", version: 1, data, texts: { name } } as const;
		given(...drafted)
			.when(add, svetlana, day(24))
			.gives(event);
	});
});
