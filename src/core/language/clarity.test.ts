/** What Dana in Austin and Светлана in Moscow write, what the check says of it, and the look-alikes it leaves alone. */
import { describe, expect, test } from "vitest";
import type { Language } from "../kit.ts";
import { type Ask, asks, clarity, type FindingKind, isVague } from "./clarity.ts";

interface Story {
	readonly kind: FindingKind;
	readonly language: Language;
	readonly ask: Ask;
	/** What Dana or Светлана writes, and the words the finding stands on; "" for what is absent. */
	readonly flagged: readonly [text: string, words: string];
	/** Looks alike, and is no fault. */
	readonly innocent: string;
}

const stories: readonly Story[] = [
	{
		kind: "number",
		language: "en",
		ask: "success",
		flagged: ["Customers from Texas order again by the end of June.", ""],
		innocent: "Thirty customers from Texas order again by the end of June.",
	},
	{
		kind: "number",
		language: "ru",
		ask: "success",
		flagged: ["Покупатели из Тулы заказывают снова до конца июня.", ""],
		innocent: "Двадцать пять покупателей из Тулы заказывают снова до конца июня.",
	},
	{
		kind: "unit",
		language: "en",
		ask: "success",
		flagged: ["At least 40, by March.", "40"],
		innocent: "50 clinics by March. If it is 35, fine, we go on.",
	},
	{
		kind: "unit",
		language: "ru",
		ask: "success",
		flagged: ["Хотя бы 40, к марту.", "40"],
		innocent: "50 клиник к марту. Если будет 35, продолжаем.",
	},
	{
		kind: "date",
		language: "en",
		ask: "timeline",
		flagged: ["We start when Mike has talked to the warehouse.", ""],
		innocent: "Mike talks to the warehouse on Tuesday, we start ten days later.",
	},
	{
		kind: "date",
		language: "ru",
		ask: "timeline",
		flagged: ["Начнём, когда Олег поговорит со складом.", ""],
		innocent: "Олег говорит со складом во вторник, начинаем через десять дней.",
	},
	{
		kind: "actor",
		language: "en",
		ask: "timeline",
		flagged: ["Around the summer.", ""],
		innocent: "We ship in July, you unpack in August.",
	},
	{
		kind: "actor",
		language: "ru",
		ask: "timeline",
		flagged: ["Ближе к лету.", ""],
		innocent: "Мы отгружаем в июле, вы принимаете в августе.",
	},
	{
		kind: "otherSide",
		language: "en",
		ask: "fallback",
		flagged: ["Then I stop.", ""],
		innocent: "If we miss June, I stop and you keep the samples.",
	},
	{
		kind: "otherSide",
		language: "ru",
		ask: "fallback",
		flagged: ["Тогда я останавливаюсь.", ""],
		innocent: "Не успеем до июня — я останавливаюсь, образцы остаются у вас.",
	},
	{
		kind: "check",
		language: "en",
		ask: "any",
		flagged: ["Each of us earns what is right.", ""],
		innocent: "The customer's contract is with us, the data stays on your servers.",
	},
	{
		kind: "check",
		language: "ru",
		ask: "any",
		flagged: ["Зарабатывает каждый своё.", ""],
		innocent: "Договор с покупателем ваш, гарантия на нас.",
	},
	{
		kind: "hedge",
		language: "en",
		ask: "resources",
		flagged: ["We will try to help with the launch.", "We will try"],
		innocent: "Two agents on Fridays; they must and can answer in Spanish.",
	},
	{
		kind: "hedge",
		language: "ru",
		ask: "resources",
		flagged: ["Постараемся помочь с запуском.", "Постараемся"],
		innocent: "Два менеджера по пятницам, они могут и должны отвечать по-английски.",
	},
	{
		kind: "hedge",
		language: "en",
		ask: "resources",
		flagged: ["Maybe somebody from sales.", "Maybe"],
		innocent: "We can probably spare two agents on Fridays until the end of June.",
	},
	{
		kind: "quality",
		language: "en",
		ask: "success",
		flagged: ["Significant sales in Texas.", "Significant"],
		innocent: "A significant part, 40 % of sales, comes from Texas by May.",
	},
	{
		kind: "quality",
		language: "ru",
		ask: "success",
		flagged: ["Обслуживание на высоком уровне.", "на высоком уровне"],
		innocent: "Существенная часть продаж, 40 %, приходит из Тулы к маю.",
	},
	{
		kind: "quality",
		language: "en",
		ask: "timeline",
		flagged: ["We answer asap.", "asap"],
		innocent: "We pay promptly, within 14 days.",
	},
	{
		kind: "quality",
		language: "ru",
		ask: "timeline",
		flagged: ["Ответим в ближайшее время.", "в ближайшее время"],
		innocent: "Оплатим оперативно, в течение 14 дней.",
	},
	{
		kind: "amount",
		language: "en",
		ask: "timeline",
		flagged: ["Give us a couple of weeks.", "a couple of"],
		innocent: "Give us two weeks.",
	},
	{
		kind: "amount",
		language: "ru",
		ask: "timeline",
		flagged: ["Нам нужна пара недель.", "пара недель"],
		innocent: "Нам нужно полгода.",
	},
	{
		kind: "openList",
		language: "en",
		ask: "resources",
		flagged: ["Two drivers, a van, etc.", "etc."],
		innocent: "Two drivers and a van.",
	},
	{
		kind: "openList",
		language: "ru",
		ask: "resources",
		flagged: ["Два водителя, фургон и т. д.", "и т. д."],
		innocent: "Два водителя и фургон.",
	},
	{
		kind: "buzzword",
		language: "en",
		ask: "success",
		flagged: ["We unlock synergies.", "unlock"],
		innocent: "We open 12 shops in May.",
	},
	{
		kind: "buzzword",
		language: "ru",
		ask: "success",
		flagged: ["Ждём синергии.", "синергии"],
		innocent: "Ждём 12 заказов в мае.",
	},
	{
		kind: "evasion",
		language: "en",
		ask: "fallback",
		flagged: ["Don't worry, we'll figure it out.", "Don't worry"],
		innocent: "If two payments are late, you stop deliveries and we return the stock.",
	},
	{
		kind: "evasion",
		language: "ru",
		ask: "fallback",
		flagged: ["Не получится — разберёмся.", "разберёмся"],
		innocent: "Две просрочки — вы прекращаете поставки, мы возвращаем остатки.",
	},
	{
		kind: "background",
		language: "en",
		ask: "resources",
		flagged: ["We've got 240 people and three offices.", "240 people"],
		innocent: "We have two engineers free for you on Fridays.",
	},
	{
		kind: "background",
		language: "ru",
		ask: "any",
		flagged: ["В прошлом году агенты получали по 300 тысяч.", "300 тысяч"],
		innocent: "Агенты получают по 300 тысяч в год.",
	},
	{
		kind: "oneSided",
		language: "en",
		ask: "success",
		flagged: ["You must sell it everywhere.", "You must"],
		innocent: "You must list it, and we pay for the shelf.",
	},
	{
		kind: "oneSided",
		language: "ru",
		ask: "success",
		flagged: ["Вы должны продавать везде.", "Вы должны"],
		innocent: "Вы должны выставить товар, а мы платим за полку.",
	},
	{
		kind: "pronoun",
		language: "en",
		ask: "timeline",
		flagged: ["Somebody will call.", "Somebody"],
		innocent: "Ruth will call.",
	},
	{
		kind: "pronoun",
		language: "ru",
		ask: "timeline",
		flagged: ["Кто-нибудь позвонит.", "Кто-нибудь"],
		innocent: "Ольга позвонит.",
	},
];

const kindsOf = (text: string, language: Language, ask: Ask): readonly FindingKind[] =>
	clarity(text, language, ask).findings.map((it) => it.kind);

describe("findings", () => {
	test.each(stories)("$kind ($language, $ask): $flagged.0", ({ kind, language, ask, flagged: [text, words] }) => {
		const found = clarity(text, language, ask).findings.filter((it) => it.kind === kind);
		expect(found.map((it) => it.text)).toContain(words);
		for (const it of found) {
			expect(text.slice(it.start, it.end)).toBe(it.text);
			expect(it.suggestion).toMatch(language === "ru" ? /[а-я]/ : /[a-z]/);
			if (it.text === "") expect([it.start, it.end]).toEqual([text.length, text.length]);
		}
	});

	test.each(stories)("not $kind ($language, $ask): $innocent", ({ kind, language, ask, innocent }) => {
		expect(kindsOf(innocent, language, ask)).not.toContain(kind);
	});

	test("every kind has a story in both languages", () => {
		const told = (language: Language) => new Set(stories.filter((it) => it.language === language).map((it) => it.kind));
		expect(told("ru")).toEqual(told("en"));
		expect(told("en").size).toBe(15);
	});
});

describe("what is not judged", () => {
	test.each<readonly [Language, string]>([
		["en", "The poster says “maybe the best tea, synergy etc.” and hangs in 12 shops by May."],
		["en", "Sign up at https://synergy.example.com/asap?maybe=etc, write to asap@synergy.com; 12 shops by May."],
		["ru", "Партнёр ООО «Синергия Роста» открывает 12 точек к маю."],
		["ru", "Страница https://synergy.example.com/asap открывает 12 точек к маю."],
	])("quotes, names and addresses (%s): %s", (language, text) => {
		expect(clarity(text, language, "success").findings).toEqual([]);
	});

	test.each<readonly [Language, Ask, string]>([
		["en", "timeline", "The samples are sent by us by 1 February and must be tested within a week."],
		["ru", "timeline", "Образцы отправляются до 1 февраля и должны быть проверены за неделю."],
	])("passive voice and modal verbs (%s)", (language, ask, text) => {
		expect(clarity(text, language, ask).findings).toEqual([]);
	});
});

describe("whose rules judge", () => {
	test("Светлана answers in Russian in an English field: Russian rules, Russian suggestions, no flood", () => {
		const text = "30 магазинов до конца июня, по пятницам сверяем отчёт.";
		expect(clarity(text, "en", "success")).toEqual(clarity(text, "ru", "success"));
		expect(clarity("Постараемся.", "en", "any").findings[0]?.suggestion).toMatch(/[а-я]/);
	});

	test("Dana answers in English in a Russian field", () => {
		const text = "30 shops by the end of June, we will try to do more.";
		expect(clarity(text, "ru", "success")).toEqual(clarity(text, "en", "success"));
	});

	test("a script that neither rules can read is left alone", () => {
		expect(clarity("我们会尽快处理这个问题。", "en", "success")).toEqual({ score: 50, findings: [] });
	});

	test("digits alone are judged in the language asked", () => {
		expect(clarity("40", "ru", "success").findings[0]?.suggestion).toMatch(/[а-я]/);
		expect(clarity("40", "en", "success").findings[0]?.suggestion).toMatch(/[a-z]/);
	});
});

describe("score", () => {
	test.each(asks)("an empty text is not nagged (%s)", (ask) => {
		for (const text of ["", "   ", "\n\t"]) expect(clarity(text, "en", ask)).toEqual({ score: 0, findings: [] });
	});

	test("an answer that says all it needs has no findings", () => {
		const text =
			"If uptime drops under 99.5 % two months in a row, you leave on 30 days' notice and we refund the month.";
		expect(clarity(text, "en", "fallback").findings).toEqual([]);
	});

	test("concreteness outweighs hedges", () => {
		const text = "We can probably, if all goes well, spare two agents for 10 hours a week from March.";
		expect(isVague(clarity(text, "en", "resources"))).toBe(false);
		expect(isVague(clarity("We can probably spare agents.", "en", "resources"))).toBe(true);
	});

	test.each<readonly [Language, Ask, string]>([
		["en", "success", "30 paying logos from ur side by end of q2"],
		["en", "timeline", "thirty days from signature"],
		["ru", "success", "двадцать пять заказов к концу квартала"],
		["ru", "resources", "технолог Марина по вторникам до конца июня"],
		["ru", "timeline", "договор до конца июня, поставка за полгода"],
	])("informal writing counts (%s, %s): %s", (language, ask, text) => {
		expect(isVague(clarity(text, language, ask))).toBe(false);
	});

	test.each<readonly [Language, Ask, string]>([
		["en", "timeline", "We have been in this business for 30 years."],
		["en", "success", "Last year we sold 400 units and nobody complained."],
		["en", "any", "Like how Apple does the 30 % thing."],
		["en", "fallback", "Section 9 applies, available 24/7, we are 100 % committed."],
		["ru", "timeline", "В этой отрасли мы двадцать лет."],
		["ru", "success", "В прошлом году мы продали 400 штук, никто не жаловался."],
		["ru", "any", "Как у Озона, где 30 процентов."],
		["ru", "fallback", "По разделу 9 договора, мы на связи 24/7 и на 100 % за вас."],
	])("a figure that binds nobody does not count (%s, %s): %s", (language, ask, text) => {
		expect(isVague(clarity(text, language, ask))).toBe(true);
	});
});
