import { describe, expect, test } from "vitest";
import { otherSide } from "../kit.ts";
import { nextMoves } from "../moves.ts";
import { danaAnswers, notAFit, svetlanaAnswers } from "../testing/exploring.ts";
import { did, given, met, type Past, stateOf } from "../testing/given.ts";
import { dana, day, id, mike, olga, ruth, svetlana } from "../testing/people.ts";
import {
	agreeTerm,
	confirmTranslation,
	dropTerm,
	proposeTerm,
	setTermAside,
	shelfPrice,
	term,
	translate,
} from "../testing/wording.ts";
import { glossary, translationOf } from "./state.ts";
import { isConfirmed, originalOf, owedIn, partnershipLanguages, spokenLanguages } from "./statements.ts";

const bothWords = { ...shelfPrice, en: "shelf price", meaningEn: "what the buyer pays, tax included" };
const proposed: Past = [...met, did(proposeTerm(41), olga, day(3))];
const agreed: Past = [...proposed, did(agreeTerm(41), dana, day(4))];
const wordsOf = (...past: Past) => glossary(stateOf(...past).language);

describe("a glossary of agreed terms (R28)", () => {
	test("Olga, a member, proposes a word; Dana, the other side's owner, is asked and agrees", () => {
		expect(wordsOf(...proposed)).toMatchObject([{ id: term, agreed: null, proposed: { side: "a", person: "olga" } }]);
		expect(nextMoves(stateOf(...proposed), day(3)).at(-1)).toMatchObject({ code: "language.agree", side: "b" });
		expect(wordsOf(...agreed)).toEqual([{ id: term, agreed: { ...shelfPrice, at: day(4) }, proposed: null }]);
		expect(nextMoves(stateOf(...agreed), day(4)).map((it) => it.code)).not.toContain("language.agree");
	});

	test("what stands in one language only is shown as such, and the other side's word has to be agreed too", () => {
		const added: Past = [...agreed, did(proposeTerm(42, bothWords), ruth, day(5))];
		expect(wordsOf(...added)).toMatchObject([
			{ agreed: { ru: "цена на полке", en: null }, proposed: { wording: { en: "shelf price" }, side: "b" } },
		]);
		const both = wordsOf(...added, did(agreeTerm(42), svetlana, day(6)));
		expect(both).toEqual([{ id: term, agreed: { ...bothWords, at: day(6) }, proposed: null }]);
	});

	test("only the other side's owner agrees: not a member, not the side that proposed", () => {
		given(...proposed)
			.when(agreeTerm(41), mike, day(4))
			.refused("people.ownerOnly");
		given(...proposed)
			.when(agreeTerm(41), svetlana, day(4))
			.refused("language.yourOwnTerm");
	});

	test("Dana agrees to what she read: a wording that replaced it meanwhile is not agreed with it", () => {
		const replaced: Past = [...proposed, did(proposeTerm(42, bothWords, 41), svetlana, day(4))];
		given(...replaced)
			.when(agreeTerm(41), dana, day(4))
			.refused("language.proposalGone");
		given(...replaced)
			.when(proposeTerm(43, bothWords, 41), dana, day(4))
			.refused("language.termMoved");
		expect(wordsOf(...replaced)).toMatchObject([{ proposed: { wording: bothWords } }]);
	});

	test("an agreed word goes only when both drop it; one nobody agreed to is set aside by either", () => {
		const dropping: Past = [...agreed, did(dropTerm(44), mike, day(5))];
		expect(wordsOf(...dropping)).toMatchObject([{ agreed: { ru: "цена на полке" }, proposed: { wording: null } }]);
		expect(wordsOf(...dropping, did(agreeTerm(44), svetlana, day(6)))).toEqual([]);
		expect(wordsOf(...dropping, did(setTermAside(44), svetlana, day(6)))).toEqual(wordsOf(...agreed));
		for (const person of [olga, mike]) {
			expect(wordsOf(...proposed, did(setTermAside(41), person, day(4)))).toEqual([]);
		}
		given(...proposed)
			.when(dropTerm(44, 41), svetlana, day(4))
			.refused("language.noSuchTerm");
	});

	test("a word needs one language at least, and a closed partnership no new words", () => {
		const nothing = { ...shelfPrice, ru: null };
		given(...met)
			.when(proposeTerm(41, nothing), svetlana, day(3))
			.refused("language.noWord");
		given(...met, did(notAFit(), dana, day(3)))
			.when(proposeTerm(41), svetlana, day(4))
			.refused("stages.closed");
	});
});

const theirs = "exploration.answers/a/fallback";
const sealed: Past = [...met, did(svetlanaAnswers, svetlana, day(3))];
const open: Past = [...sealed, did(danaAnswers, dana, day(5))];
const english = "If fewer than 100 jars are sold in 60 days, Svetlana and I decide.";
const written: Past = [...open, did(translate(theirs, "en", english), ruth, day(6))];

describe("a statement in the other language (R28: important statements exist in both)", () => {
	test("Ruth, Dana's bridge, writes it; Светлана's side says that it is what she meant", () => {
		const version = { text: english, side: "b", person: "ruth", at: day(6), version: 1, confirmed: null };
		expect(translationOf(stateOf(...written).language, theirs, "en")).toEqual(version);
		const confirmed = stateOf(...written, did(confirmTranslation(theirs, "en"), olga, day(7)));
		expect(translationOf(confirmed.language, theirs, "en")?.confirmed).toEqual({ person: "olga", at: day(7) });
	});

	test("a correction takes its place and has to be confirmed again", () => {
		const confirmed: Past = [...written, did(confirmTranslation(theirs, "en"), svetlana, day(7))];
		const corrected = stateOf(...confirmed, did(translate(theirs, "en", "Otherwise we decide.", 1), dana, day(8)));
		expect(translationOf(corrected.language, theirs, "en")).toMatchObject({ version: 2, confirmed: null });
	});

	test("who translates their own words has said what they meant", () => {
		const state = stateOf(...open, did(translate(theirs, "en", english), olga, day(6)));
		const [original, version] = [originalOf(state, theirs), translationOf(state.language, theirs, "en")];
		expect(original && version && isConfirmed(original, version)).toBe(true);
		given(...open, did(translate(theirs, "en", english), olga, day(6)))
			.when(confirmTranslation(theirs, "en"), svetlana, day(7))
			.refused("language.nothingToConfirm");
	});

	test("the other side cannot say what Светлана meant", () => {
		given(...written)
			.when(confirmTranslation(theirs, "en"), dana, day(7))
			.refused("language.notYourWords");
	});

	test("nobody writes over a version they have not read, nor confirms it", () => {
		given(...written)
			.when(translate(theirs, "en", "Other words.", 0), svetlana, day(7))
			.refused("language.translatedMeanwhile");
		const corrected: Past = [...written, did(translate(theirs, "en", "Other words.", 1), dana, day(7))];
		given(...corrected)
			.when(confirmTranslation(theirs, "en", 1), svetlana, day(7))
			.refused("language.translatedMeanwhile");
	});

	test.each([
		["while it is sealed", sealed, theirs],
		["where there is no such answer", open, "exploration.answers/a/weather"],
		["on a term that nobody agreed", open, "alignment.term/vision"],
	])("there is nothing to translate %s", (_, past, statement) => {
		given(...past)
			.when(translate(statement, "en", english), dana, day(6))
			.refused("language.noSuchStatement");
	});

	test("Russian words are not translated into Russian", () => {
		given(...open)
			.when(translate(theirs, "ru", "Иначе решаем вдвоём."), dana, day(6))
			.refused("language.sameLanguage");
	});

	test("what both agreed in one language is translated by one side and confirmed by the other", () => {
		const vision = "alignment.term/vision";
		const proposal = {
			...({ chain: "both", type: "proposals.proposed", version: 1, at: day(6), actor: svetlana } as const),
			data: { subject: vision, proposal: id(50), side: "a", answers: null, offer: { is: "value", value: null } },
			texts: { ru: "Чай на полках Остина" },
		};
		const accepted = {
			...{ ...proposal, type: "proposals.accepted", actor: dana, texts: {} },
			data: { subject: vision, proposal: id(50), side: "b" },
		};
		const past: Past = [...open, proposal, accepted, did(translate(vision, "en", "Tea in Austin"), dana, day(7))];
		given(...past)
			.when(confirmTranslation(vision, "en"), mike, day(7))
			.refused("language.notYourWords");
		given(...past)
			.when(confirmTranslation(vision, "en"), svetlana, day(7))
			.gives({
				chain: "both",
				type: "language.translationConfirmed",
				version: 1,
				data: { statement: vision, language: "en", version: 1, side: otherSide("b") },
				texts: {},
			});
	});
});

test.each([
	[["ru"], ["en"], ["en", "ru"], "ru", "en"],
	[["ru", "en"], ["en"], ["en"], null, "en"],
	[["ru", "en"], ["en", "ru"], ["ru", "en"], "ru", "en"],
	[["ru"], ["ru"], ["ru"], "ru", null],
] as const)(
	"%j and %j work in %j: an English answer is owed in %s, a Russian one in %s",
	(a, b, held, english, russian) => {
		const sides = { a: { languages: a }, b: { languages: b } };
		expect(partnershipLanguages(sides)).toEqual(held);
		expect([owedIn(sides, "en"), owedIn(sides, "ru")]).toEqual([english, russian]);
	},
);

test("a glossary has every language that somebody thinks in", () => {
	const [both, english] = [{ languages: ["ru", "en"] }, { languages: ["en"] }] as const;
	expect(spokenLanguages({ a: both, b: english })).toEqual(["en", "ru"]);
	expect(spokenLanguages({ a: english, b: english })).toEqual(["en"]);
});
