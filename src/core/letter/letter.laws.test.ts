/** What holds of every letter, whatever two companies do before and while they write it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { comparisonOf } from "../alignment/comparison.ts";
import { type AlignmentDocument, documentOf } from "../alignment/document.ts";
import { fold } from "../partnership.ts";
import { histories, play } from "../testing/histories.ts";
import { type Letter, letterOf, standingClauses } from "./letter.ts";
import { missingFor } from "./rules.ts";

const plays = fc.sample(histories, { numRuns: 250, seed: 20260304 }).map(play);
const called = { svetlana: "Светлана Орлова", dana: "Dana Whitfield", igor: "Игорь", ruth: "Ruth" };

/** Every history that came as far as a letter, with the letter at its end. */
const letters = plays.flatMap(({ events, state }) =>
	state?.stages.path.some((it) => it.kind === "letter") ? [{ events, state, letter: letterOf(state, called) }] : [],
);

test("histories come as far as letters, written on and signed", () => {
	expect(letters.length).toBeGreaterThan(60);
	expect(letters.filter(({ letter }) => letter.rounds.length > 1).length).toBeGreaterThan(10);
	expect(letters.filter(({ letter }) => letter.concludedAt !== null).length).toBeGreaterThan(5);
});

test("a letter rests on the shared chain alone: nothing sealed or private can stand in it or in a document made from it", () => {
	for (const { events, letter } of letters) {
		const shared = fold(events.filter((it) => it.chain === "both"));
		if (!shared) throw new Error("a letter has a shared beginning");
		expect(letterOf(shared, called)).toEqual(letter);
	}
});

const textsOf = (letter: Letter) => standingClauses(letter).map(({ id, headings, texts }) => ({ id, headings, texts }));

test("what was signed is what was frozen, word by word, and nothing that comes later changes it", () => {
	for (const { events, letter } of letters) {
		if (letter.concludedAt === null) continue;
		const end = events.findLastIndex((it) => it.type === "letter.concluded");
		const then = fold(events.slice(0, end + 1));
		const removed = events.slice(end).some((it) => it.type === "record.textRemoved");
		if (then && !removed) expect(textsOf(letter)).toEqual(textsOf(letterOf(then, {})));
	}
});

test("nobody has signed a clause that lags, that waits for an answer, or that has no words in a language of the letter", () => {
	for (const { events } of letters) {
		for (const [at, event] of events.entries()) {
			const before = event.type === "letter.frozen" ? fold(events.slice(0, at)) : null;
			if (before) expect(missingFor(before, letterOf(before, {}))).toEqual([]);
		}
	}
});

/** The terms that have a value, a wording that both removed from the record left out. */
const agreedIn = ({ vision, gives, version: _, ...rest }: AlignmentDocument): readonly string[] =>
	[vision, ...gives.a, ...gives.b, ...Object.values(rest).flat()].flatMap(({ term, value, texts }) =>
		value === null || (value.is === "words" && Object.keys(texts).length === 0) ? [] : [term.id],
	);

test("the facts of the letter are what the alignment has agreed, each in one clause, after any history", () => {
	const aligned = letters.flatMap(({ state, letter }) => {
		const comparison = comparisonOf(state);
		return comparison ? [{ letter, terms: agreedIn(documentOf(state, comparison)) }] : [];
	});
	expect(aligned.length).toBeGreaterThan(20);
	for (const { letter, terms } of aligned) {
		const told = letter.clauses.flatMap((it) => it.facts.map((fact) => fact.term));
		expect(told.filter((it) => !/^(company|person)\//.test(it)).toSorted()).toEqual(terms.toSorted());
	}
});

test("every fact stands in its drafted clause exactly as it is written, and a rewritten clause says which ones it left", () => {
	// A frozen letter says names as its signer read them; the draft beneath it, as they are now.
	for (const { letter } of letters.filter((it) => it.letter.hash === null)) {
		for (const { is, facts, texts, departures } of letter.clauses) {
			if (is === "drafted") expect(departures).toEqual([]);
			for (const fact of is === "drafted" ? facts : [])
				for (const language of letter.languages) {
					const written = fact.texts[language];
					if (written !== undefined && texts[language] !== null) expect(texts[language]).toContain(written);
				}
		}
	}
});
