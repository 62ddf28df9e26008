import { expect, test } from "vitest";
import { comparisonTexts } from "../../texts/comparison.ts";

const { en, ru } = comparisonTexts;

test("the heading counts as people do, in both languages", () => {
	expect(en.head.answer(9, 4)).toBe("You agree on nine things. Four need a talk.");
	expect(ru.head.answer(9, 4)).toBe("Вы сошлись в девяти пунктах. Ещё четыре нужно обсудить.");
	expect(en.head.answer(1, 1)).toBe("You agree on one thing. One needs a talk.");
	expect(ru.head.answer(1, 1)).toBe("Вы сошлись в одном пункте. Ещё один нужно обсудить.");
});

test("where one of the two is large, both are figures", () => {
	expect(en.head.answer(26, 4)).toBe("You agree on 26 things. 4 need a talk.");
	expect(ru.head.answer(21, 4)).toBe("Вы сошлись в 21 пункте. Ещё 4 нужно обсудить.");
});

test("nothing apart, nothing alike, nothing known: each is said plainly", () => {
	expect(en.head.answer(3, 0)).toBe("You agree on three things. Nothing stands far apart.");
	expect(en.head.answer(0, 2)).toBe("You agree on nothing in full yet. Two need a talk.");
	expect(en.head.answer(0, 0)).toBe("Both sheets are open. Nothing can be compared yet.");
	expect(ru.head.answer(0, 0)).toBe("Оба листа открыты. Сравнить пока нечего.");
});

test("what is close and what is unknown is counted in one way", () => {
	expect(en.head.rest(2, 1)).toBe("Two are close, one not known yet");
	expect(en.head.rest(16, 4)).toBe("16 are close, 4 not known yet");
	expect(en.head.rest(0, 1)).toBe("One not known yet");
	expect(ru.head.rest(0, 0)).toBe("");
});
