/** What Dana and Mike are writing on the letter before their side hands over, and what of it goes over. */
import { describe, expect, test } from "vitest";
import { did, type Past, stateOf } from "../testing/given.ts";
import { accept, called, change, drafted, handOver, rewritten, wording } from "../testing/lettering.ts";
import { dana, day, id, svetlana } from "../testing/people.ts";
import { type Change, longestClause } from "./contract.ts";
import { amountOf, draftedIn, draftField, isDraftField, wentOver } from "./drafted.ts";
import { letterOf } from "./letter.ts";

/** What Dana's side would hand over on a clause, with these fields written, after this story. */
function amount(fields: Readonly<Record<string, string>>, clause = "nature", ...past: Past) {
	const letter = letterOf(stateOf(...drafted, ...past), called);
	const named = Object.fromEntries(Object.entries(fields).map(([part, text]) => [`${clause}.${part}`, text]));
	const writing = draftedIn(named).get(clause);
	if (!writing) return { is: "nothing" } as const;
	return amountOf(letter, letter.clauses.find((it) => it.id === clause) ?? null, clause, writing, "b");
}
const changeIn = (it: ReturnType<typeof amount>): Omit<Change, "proposal"> => {
	if (it.is !== "change") throw new Error(`no change but ${it.is}`);
	return it.change;
};
const choice = (its: object): string => JSON.stringify(its);
const own = id(0xc1a5);
const svetlanaProposes = did(handOver(rewritten("nature", 71)), svetlana, day(23));

describe("a clause that stands", () => {
	test("what says the same as the letter is no change", () => {
		const { en, ru } = letterOf(stateOf(...drafted), called).clauses[0]?.texts ?? { en: null, ru: null };
		expect(amount({ en: ` ${en} `, ru: ru ?? "" }).is).toBe("same");
		expect(amount({}).is).toBe("nothing");
		expect(amount({ note: "why" }).is).toBe("same");
	});

	test("one language written leaves the other behind, unless its writer says that both say the same", () => {
		expect(changeIn(amount({ en: "We intend it." }))).toMatchObject({
			offer: { languages: ["en"], inStep: false },
			en: "We intend it.",
			ru: null,
		});
		expect(changeIn(amount({ en: "We intend it.", choice: choice({ inStep: true }) })).offer).toMatchObject({
			inStep: true,
		});
		expect(changeIn(amount({ en: "We intend it.", ru: "Мы намерены." })).offer).toMatchObject({
			languages: ["en", "ru"],
			inStep: true,
		});
	});

	test("the language that lags, written anew, brings both into step; so does saying that both say the same", () => {
		const behind: Past = [
			did(handOver(change("nature", 71, wording(["en"], { inStep: false }), { en: "Both mean it." })), dana, day(23)),
			did(accept("nature", 71), svetlana, day(23, 1)),
		];
		expect(changeIn(amount({ ru: "Обе всерьёз." }, "nature", ...behind)).offer).toMatchObject({ inStep: true });
		const said = changeIn(amount({ choice: choice({ inStep: true }) }, "nature", ...behind));
		expect(said).toMatchObject({ offer: { languages: ["ru"], inStep: true }, en: null });
		expect(said.ru).toBe(letterOf(stateOf(...drafted), called).clauses[0]?.texts.ru);
	});

	test("to bind or not is a change of its own, and leaves no language behind", () => {
		expect(changeIn(amount({ choice: choice({ binding: true }) })).offer).toMatchObject({
			binding: true,
			inStep: true,
		});
		expect(amount({ choice: choice({ binding: false }) }).is).toBe("same");
	});

	test("one that the letter needs is not taken out, whatever a draft says", () => {
		expect(amount({ choice: choice({ removed: true }) }).is).toBe("same");
	});

	test("a text too long is said to be, and nonsense among the choices is no choice", () => {
		expect(amount({ en: "a".repeat(longestClause + 1) }).is).toBe("tooLong");
		expect(changeIn(amount({ en: "We intend it.", choice: "[1" })).offer).toMatchObject({ inStep: false });
	});

	test("Светлана's proposal that came meanwhile has to be read before the draft goes over as the answer", () => {
		expect(amount({ en: "We intend it." }, "nature", svetlanaProposes).is).toBe("unread");
		const read = choice({ answers: id(71) });
		expect(changeIn(amount({ en: "We intend it.", choice: read }, "nature", svetlanaProposes)).answers).toBe(id(71));
	});
});

describe("a clause of one's own", () => {
	const whole = { en: "We answer within a day.", ru: "Отвечаем за день.", headingEn: "Answers", headingRu: "Ответы" };

	test("needs a heading and a text in each language that it is written in", () => {
		const { headingRu: _, ...headless } = whole;
		const { ru: __, ...wordless } = whole;
		expect(amount(headless, own).is).toBe("incomplete");
		expect(amount(wordless, own).is).toBe("incomplete");
		expect(amount({ headingEn: "Answers" }, own).is).toBe("same");
		expect(changeIn(amount({ ...whole, choice: choice({ after: "nature" }) }, own))).toMatchObject({
			clause: own,
			headingEn: "Answers",
			offer: { after: "nature", binding: false },
		});
	});

	test("a name the letter does not have is no clause", () => {
		expect(amount({ en: "We intend it." }, "nobody").is).toBe("gone");
	});

	test("handed over and still among the drafts, it is not handed over twice; the rules take what it amounts to", () => {
		const made = { ...changeIn(amount(whole, own)), proposal: id(72) };
		expect(amount(whole, own, did(handOver(made), dana, day(23))).is).toBe("same");
	});

	test("taken out by both, it can be brought back", () => {
		const made = { ...changeIn(amount(whole, own)), proposal: id(72) };
		const there: Past = [did(handOver(made), dana, day(23)), did(accept(own, 72), svetlana, day(23, 1))];
		const out = changeIn(amount({ choice: choice({ removed: true }) }, own, ...there));
		expect(out).toMatchObject({ offer: { is: "removed" }, en: null });
		const gone: Past = [
			...there,
			did(handOver({ ...out, proposal: id(73) }), dana, day(24)),
			did(accept(own, 73), svetlana, day(24, 1)),
		];
		expect(changeIn(amount({ en: "Within two days." }, own, ...gone))).toMatchObject({
			en: "Within two days.",
			ru: "Отвечаем за день.",
		});
	});
});

describe("the fields", () => {
	test("are a clause and a part of it, and nothing else", () => {
		expect(isDraftField(draftField("nature", "headingRu"))).toBe(true);
		expect(["nature", "nature.fr", "../nature.en", `${"a".repeat(33)}.en`].some(isDraftField)).toBe(false);
	});

	test("what has gone over is no draft any more; what was typed on since stays", () => {
		const gone = [change("nature", 71, wording(["en"]), { en: "We intend it.", note: "Shorter." })];
		expect(wentOver(gone, "nature.en", "We intend it. ")).toBe(true);
		expect(wentOver(gone, "nature.note", "Shorter.")).toBe(true);
		expect(wentOver(gone, "nature.choice", "{}")).toBe(true);
		expect(wentOver(gone, "nature.en", "We intend it, both.")).toBe(false);
		expect(wentOver(gone, "nature.ru", "Мы намерены.")).toBe(false);
		expect(wentOver(gone, "other.en", "We intend it.")).toBe(false);
	});
});
