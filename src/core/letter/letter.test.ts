/** Светлана and Dana write their letter: rounds, two languages in step, departures, one hash, two signatures (R7, R8). */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../kit.ts";
import { nextMoves } from "../moves.ts";
import { present } from "../stages/state.ts";
import { did, eventsOf, given, type Past, stateOf } from "../testing/given.ts";
import {
	accept,
	called,
	change,
	comment,
	decline,
	drafted,
	draftedInEnglish,
	handOver,
	hashAfter,
	partWays,
	rewritten,
	sign,
	signedBySvetlana,
	signs,
	withdraw,
	withdrawSignature,
	wording,
} from "../testing/lettering.ts";
import { dana, day, id, mike, svetlana } from "../testing/people.ts";
import type { Clause, Fact } from "./clause.ts";
import { departed, type Letter, letterOf } from "./letter.ts";
import { cannot, missingFor } from "./rules.ts";

const letterAfter = (...past: Past): Letter => letterOf(stateOf(...past), called);
const clauseIn = (letter: Letter, clause: string): Clause => {
	const found = letter.clauses.find((it) => it.id === clause);
	if (!found) throw new Error(`no clause ${clause}`);
	return found;
};
const movesAfter = (...past: Past) => nextMoves(stateOf(...past), day(24)).map(({ code, side }) => `${side} ${code}`);
const own = id(0xc1a5);

describe("the draft", () => {
	test("stands in the one language that both speak, or in both where they share none", () => {
		expect(letterAfter(...draftedInEnglish).languages).toEqual(["en"]);
		expect(letterAfter(...drafted).languages).toEqual(["en", "ru"]);
	});

	test("is there as soon as both approved the document, and asks both owners to read it", () => {
		expect(present(stateOf(...drafted).stages)?.kind).toBe("letter");
		expect(letterAfter(...drafted).clauses.every((it) => it.is === "drafted" && it.lags.length === 0)).toBe(true);
		expect(movesAfter(...drafted)).toEqual(["a letter.sign", "b letter.sign"]);
	});
});

describe("rounds", () => {
	const first = did(handOver(rewritten("nature", 71)), svetlana, day(23));

	test("Светлана hands over: it is Dana's turn, and Светлана waits", () => {
		const letter = letterAfter(...drafted, first);
		expect(letter.turn).toBe("b");
		expect(letter.rounds).toMatchObject([{ number: 1, side: "a", person: "svetlana", note: null }]);
		expect(letter.rounds[0]?.changes).toEqual([{ clause: "nature", proposal: id(71) }]);
		expect(movesAfter(...drafted, first)).toEqual(["b letter.answer"]);
	});

	test("until it is accepted the letter says what it said", () => {
		const before = clauseIn(letterAfter(...drafted), "nature").texts;
		const waiting = clauseIn(letterAfter(...drafted, first), "nature");
		expect(waiting.texts).toEqual(before);
		expect(waiting.proposal?.texts["en"]).toBe("New words for nature, 71");
		const after = clauseIn(letterAfter(...drafted, first, did(accept("nature", 71), dana, day(24))), "nature");
		expect(after).toMatchObject({ is: "changed", texts: { en: "New words for nature, 71" }, proposal: null });
	});

	test("once everything is answered either may begin the next round", () => {
		expect(letterAfter(...drafted, first, did(decline("nature", 71, "Too dry"), dana, day(24))).turn).toBeNull();
		expect(letterAfter(...drafted, first, did(withdraw("nature", 71), svetlana, day(24))).turn).toBeNull();
	});

	test("Dana counters in a round of her own, and says which proposal she has read", () => {
		const counter = handOver(rewritten("nature", 72, 71));
		const letter = letterAfter(...drafted, first, did(counter, dana, day(24)));
		expect(letter.turn).toBe("a");
		expect(clauseIn(letter, "nature").thread.proposals.map((it) => it.is)).toEqual(["countered", "standing"]);
		given(...drafted, first)
			.when(handOver(rewritten("nature", 73)), dana, day(24))
			.refused("proposals.answeredAnother");
	});

	test("a member writes and comments, and does not bind", () => {
		given(...drafted, first)
			.when(accept("nature", 71), mike, day(24))
			.refused("people.ownerOnly");
		const said = did(comment("nature", "Ask Ruth about this word"), mike, day(24));
		expect(clauseIn(letterAfter(...drafted, first, said), "nature").thread.comments).toHaveLength(1);
		given(...drafted)
			.when(comment("weather", "Rain"), mike, day(24))
			.refused("letter.noSuchClause");
	});

	test("a fifth round is allowed: the budget is told, not enforced", () => {
		const rounds: Past = [1, 2, 3, 4, 5].flatMap((n) => {
			const [writer, reader] = n % 2 ? [svetlana, dana] : [dana, svetlana];
			const made = did(handOver(rewritten("nature", 80 + n)), writer, day(22 + n));
			return [made, did(decline("nature", 80 + n), reader, day(22 + n, 3))];
		});
		const letter = letterAfter(...drafted, ...rounds);
		expect([letter.rounds.length, letter.budget]).toEqual([5, 4]);
	});
});

describe("clauses come and go", () => {
	const guests = change(own, 75, wording(["en", "ru"], { after: "nature" }), {
		...{ en: "Each visits the other once.", ru: "Каждый один раз приезжает к другому." },
		...{ headingEn: "Visits", headingRu: "Визиты" },
	});

	test("a new clause is offered, then added after the clause that was named", () => {
		const offered = [...drafted, did(handOver(guests), dana, day(23))];
		expect(clauseIn(letterAfter(...offered), own)).toMatchObject({ is: "offered", headings: { en: "Visits" } });
		const letter = letterAfter(...offered, did(accept(own, 75), svetlana, day(24)));
		const at = letter.clauses.findIndex((it) => it.id === own);
		expect(letter.clauses[at]).toMatchObject({ is: "added", texts: { ru: "Каждый один раз приезжает к другому." } });
		expect(letter.clauses[at - 1]?.id).toBe("nature");
		expect(letterAfter(...offered, did(decline(own, 75), svetlana, day(24))).clauses.map((it) => it.id)).not.toContain(
			own,
		);
	});

	test("a new clause without a heading is refused", () => {
		const nameless = handOver({ ...guests, headingRu: null });
		given(...drafted)
			.when(nameless, dana, day(23))
			.refused("letter.nothingWritten");
	});

	test("an added clause is taken out again by both, and stays readable in its place", () => {
		const added = [...drafted, did(handOver(guests), dana, day(23)), did(accept(own, 75), svetlana, day(24))];
		const out = did(handOver(change(own, 76, { is: "removed" })), svetlana, day(24, 1));
		const letter = letterAfter(...added, out, did(accept(own, 76), dana, day(25)));
		expect(clauseIn(letter, own)).toMatchObject({ is: "removed", texts: { en: "Each visits the other once." } });
		expect(missingFor(stateOf(...drafted), letter)).toEqual([]);
	});
});

describe("two languages move together", () => {
	const ahead = change("nature", 77, wording(["en"], { inStep: false }), { en: "An intent, and no more." });
	const english: Past = [...drafted, did(handOver(ahead), svetlana, day(23)), did(accept("nature", 77), dana, day(24))];

	test("a clause whose Russian has not followed its English lags, and is both sides' to mend", () => {
		expect(clauseIn(letterAfter(...english), "nature").lags).toEqual(["ru"]);
		expect(movesAfter(...english)).toEqual(["a letter.catchUp", "b letter.catchUp"]);
	});

	test("a Russian text catches up; so does a word that only the English had to change", () => {
		const russian = change("nature", 78, wording(["ru"]), { ru: "Намерение, и не больше." });
		const caught = [...english, did(handOver(russian), dana, day(24, 1)), did(accept("nature", 78), svetlana, day(25))];
		expect(clauseIn(letterAfter(...caught), "nature")).toMatchObject({
			lags: [],
			texts: { en: "An intent, and no more." },
		});
		const typo = change("nature", 79, wording(["en"]), { en: "An intent and no more." });
		const mended = [...drafted, did(handOver(typo), dana, day(23)), did(accept("nature", 79), svetlana, day(24))];
		expect(clauseIn(letterAfter(...mended), "nature").lags).toEqual([]);
	});
});

describe("departures from the alignment", () => {
	const fact = (text: string): Fact => ({ term: "gives/hours/a", texts: { en: text, ru: text } });

	test("a fact that the text carries exactly is none, whatever spaces an editor put in it", () => {
		expect(departed([fact("8 hours a week")], "en", "Severny gives 8\u00a0hours a\nweek.")).toEqual([]);
		expect(departed([fact("8 hours a week")], "en", "Severny gives 6 hours a week.")).toHaveLength(1);
	});

	test.each([
		["Rounds of changes: 2", "Rounds of changes: 25."],
		["Rounds of changes: 2", "Rounds of changes: 2.5 at most"],
		["объём — 42", "объём — 42\u00a0000; бюджет"],
		["5 000 $", "не больше 15 000 $"],
		["Dana White", "Dana Whitfield"],
	])("a longer figure or name is another one: “%s” is not in “%s”", (agreed, text) => {
		expect(departed([fact(agreed)], "en", text)).toHaveLength(1);
		expect(departed([fact(agreed)], "en", `As agreed: ${agreed}, and on.`)).toEqual([]);
	});

	test("a text that ends with its facts keeps them, one that drops a letter of any loses that one (property)", () => {
		const written = fc.stringMatching(/^[a-z0-9]{3,12}( [a-z0-9]{1,8}){0,3}$/);
		fc.assert(
			fc.property(fc.uniqueArray(written, { minLength: 1, maxLength: 6 }), fc.nat(), (all, pick) => {
				const facts = all.map(fact);
				expect(departed(facts, "ru", `We agree: ${all.join("; ")}.`)).toEqual([]);
				const lost = all[pick % all.length] ?? "";
				const others = all.filter((it) => it !== lost && !it.includes(lost));
				expect(departed([fact(lost)], "ru", others.join("; ") || "—")).toHaveLength(1);
			}),
		);
	});
});

describe("signing", () => {
	test("the first signature freezes what was read, names and all", () => {
		const letter = letterAfter(...signedBySvetlana);
		expect(letter.hash).toBe(hashAfter(drafted));
		expect(letter.signatures).toMatchObject({ a: { name: "Светлана Орлова", person: "svetlana" }, b: null });
		const texts = (it: Letter) => it.clauses.map(({ id: clause, texts: its }) => [clause, its]);
		// Dana's page may call people otherwise by now: she signs the same characters.
		const renamed = letterOf(stateOf(...signedBySvetlana), { svetlana: "Светлана О.", dana: "D." });
		expect(texts(renamed)).toEqual(texts(letterAfter(...drafted)));
	});

	test("both on one hash conclude the letter, and the pilot begins", () => {
		const both = [...signedBySvetlana, signs(signedBySvetlana, dana, day(26))];
		expect(present(stateOf(...both).stages)?.kind).toBe("pilot");
		const types = eventsOf(...both)
			.slice(-3)
			.map((it) => it.type);
		expect(types).toEqual(["letter.signed", "letter.concluded", "stages.entered"]);
		expect(letterAfter(...both).concludedAt).toBe(day(26));
	});

	test("whoever reads another letter signs nothing: a new name is another letter", () => {
		const hash = hashAfter(drafted);
		const called2 = { ...called, svetlana: "Somebody Else" };
		const other = hashAfter([
			...drafted,
			did(handOver(rewritten("nature", 90)), dana, day(23)),
			did(accept("nature", 90), svetlana, day(24)),
		]);
		expect(other).not.toBe(hash);
		given(...drafted)
			.when(sign(other, "Dana", called2), dana, day(25))
			.refused("letter.changedMeanwhile");
	});

	test("a proposal thaws what one side had signed, and both sign anew", () => {
		const thawed = letterAfter(...signedBySvetlana, did(handOver(rewritten("nature", 91)), dana, day(26)));
		expect([thawed.hash, thawed.signatures.a]).toEqual([null, null]);
	});

	test("Светлана may take her signature back until Dana signs", () => {
		const back = [...signedBySvetlana, did(withdrawSignature, svetlana, day(25, 2))];
		expect(letterAfter(...back).hash).toBeNull();
		expect(cannot.sign(stateOf(...back), svetlana)).toBeNull();
	});

	test("a deputy signs on the days of the deputy, a member never", () => {
		given(...drafted)
			.when(sign(hashAfter(drafted), "Mike"), mike, day(25))
			.refused("people.ownerOnly");
		const deputy = { ...mike, deputyOf: "dana" };
		expect(cannot.sign(stateOf(...drafted), deputy)).toBeNull();
	});
});

describe("a way out", () => {
	test("Dana parts over the letter and keeps her reason to her side", () => {
		const state = stateOf(...drafted, did(partWays("Their lawyer wants all of it", false), dana, day(30)));
		expect(state.stages.closed).toMatchObject({ how: "noLetter", by: ["b"] });
		expect(state.letter).toMatchObject({
			ended: { side: "b", reason: null },
			reasons: { a: null, b: expect.any(String) },
		});
	});

	test("a reason that is shared is read by both", () => {
		const state = stateOf(...drafted, did(partWays("We are not ready", true), svetlana, day(30)));
		expect(state.letter).toMatchObject({ ended: { side: "a", reason: "We are not ready" }, reasons: { a: null } });
	});
});

test("each language of the letter has its words in every clause that is signed (property of the hash)", () => {
	const languages: readonly Language[] = letterAfter(...drafted).languages;
	for (const clause of letterAfter(...drafted).clauses)
		expect(languages.map((it) => clause.texts[it])).not.toContain(null);
});
