import type { CardWrite, Profile } from "../../core/api.ts";
import type { Question } from "../../core/exploration/questions.ts";
import type { Side } from "../../core/kit.ts";
import type { Company } from "../../core/stages/contract.ts";

/** Two companies that do not exist. Each answers in its own language, as the real ones do. */
export const companies: Readonly<Record<Side, Company>> = {
	a: { company: "Lone Star Kitchens", country: "US", zone: "America/Chicago", languages: ["en"] },
	b: { company: "Северный Чай", country: "RU", zone: "Europe/Moscow", languages: ["ru", "en"] },
};

export const people: Readonly<Record<Side, Profile>> = {
	a: { givenName: "Dana", familyName: "Whitfield", language: "en", zone: "America/Chicago" },
	b: { givenName: "Светлана", familyName: "Орлова", language: "ru", zone: "Europe/Moscow" },
};

/** Words the two found they had meant differently, in the order in which they were agreed. Светлана's side proposes. */
export const words = [
	{
		en: "box",
		ru: "набор",
		meaningEn: "Lone Star's recipe box for $54, with one 50 g pouch of tea in it.",
		meaningRu: "Набор с рецептами от Lone Star за 54 доллара, в нём один пакет чая 50 г.",
	},
	{
		en: "code",
		ru: "код",
		meaningEn: "What the buyer types in the shop; counted once per buyer.",
		meaningRu: "То, что покупатель вводит в магазине; считается один раз на покупателя.",
	},
] as const;

/** Светлана's answer about the worst case, as Dana put it into English; Светлана has confirmed it. */
export const fallbackInEnglish =
	"If there are fewer than 100 purchases by 20 March, we stop the ads and decide within a week what to change. I decide, with Dana. We take back the tea that is left at our own cost, or sell it to you at cost price.";

interface DemoCall {
	/** How many days ago. */
	readonly on: number;
	/** Who put it on the record. */
	readonly by: Side;
	readonly kind: "call" | "videoExchange";
	readonly minutes: number;
	readonly notes: string;
	readonly nextStep: string | null;
}
export const calls: readonly DemoCall[] = [
	{
		on: -13.9,
		by: "a",
		kind: "call",
		minutes: 35,
		notes: "Got to know each other. Both sell to people who cook; neither has worked across the ocean before.",
		nextStep: "Both answer the eight questions apart.",
	},
	{
		on: -10.2,
		by: "b",
		kind: "call",
		minutes: 50,
		notes: "Прошли по ответам. Деньги за чай считаем по-разному: предоплату обсудим в листе.",
		nextStep: "Светлана присылает цены на партию в 3 000 пакетов.",
	},
	{
		on: -6.8,
		by: "a",
		kind: "videoExchange",
		minutes: 12,
		notes: "Svetlana showed the packing line, Dana the kitchen and the shop's back office.",
		nextStep: null,
	},
];

/** What Светлана made of the second call; Dana never reads it. */
export const impression = {
	wouldWork: 4,
	worries: "Быстро соглашаются. Посмотрим, кто у них на самом деле решает про рекламу.",
};

/** How Светлана read Dana's words after the opening. */
export const marks = [
	{ question: "gets", theirs: "same", checkable: null },
	{ question: "success", theirs: "compatible", checkable: true },
	{ question: "fallback", theirs: "compatible", checkable: null },
] as const;

/** What Светлана has proposed as the shared vision; Dana has not answered yet. */
export const proposedVision = {
	en: "Texans who cook discover tea from a small Moscow house, and come back for it to both of us.",
	ru: "Техасцы, которые любят готовить, открывают чай маленького московского дома и возвращаются за ним к нам обоим.",
	note: null,
} as const;

/** What they show of themselves. */
export const cards: Readonly<Record<Side, CardWrite>> = {
	a: {
		patronymic: null,
		languages: [
			{ code: "en", level: "native" },
			{ code: "es", level: "working" },
		],
		hours: { from: "08:30", until: "17:30", days: [1, 2, 3, 4, 5] },
		about: "I run partnerships at Lone Star Kitchens; ask me about recipe boxes and what sells in Texas.",
		video: null,
	},
	b: {
		patronymic: "Игоревна",
		languages: [
			{ code: "ru", level: "native" },
			{ code: "en", level: "working" },
		],
		hours: { from: "10:00", until: "19:00", days: [1, 2, 3, 4, 5] },
		about: "Веду партнёрства «Северного Чая»; спрашивайте про сырьё, доставку и сроки.",
		video: null,
	},
};

export const answers: Readonly<Record<Side, Readonly<Record<Question, string>>>> = {
	a: {
		success:
			"By 30 April we want 1,200 new subscribers to our recipe box who came through your tea pages, counted by the code SEVER in our shop, and a repeat order from at least 35 % of them within 60 days.",
		timeline:
			"We can start on 2 February. Our spring box closes on 13 March, so we need your samples and photos in Austin by 20 February. Nothing of ours can move in the last week of March: the whole team is at a fair.",
		resources:
			"Marisol, our content lead, 10 hours a week until the end of April. $6,000 for shipping and ads. Two of our recipe videos, about 40,000 views each. No developer: our shop is frozen until May.",
		fallback:
			"If fewer than 150 people have used the code by 15 March, I call you that week and we decide together whether to change the offer or stop. If we stop, we send back unopened tea at our cost and take the pages down within five days.",
		whoPays:
			"The customer pays us for the box. We pay you $4.10 for each 50 g pouch in it, invoiced on the last day of the month, paid within 14 days.",
		margin:
			"A box sells for $54 and leaves us $17 after food, packing and freight. Of that we can give up to $3 a box to whoever brought the customer.",
		salesCycle:
			"Nine days on average from the first visit to the first box. People read two or three recipes first; about one in forty buys.",
		customer:
			"We do: the contract, the card and the complaints are ours. You would get the monthly numbers and, where somebody agrees to it, their email address for your own newsletter.",
	},
	b: {
		success:
			"До конца мая — 800 первых покупок в нашем американском магазине по коду LONESTAR и не меньше 200 отзывов с фотографией. И чтобы хотя бы каждый пятый купил ещё раз до июля.",
		timeline:
			"Образцы отправим 26 января, в Остине они будут через 12–16 дней, быстрее не получится. Первую партию на 3 000 пакетов соберём к 1 марта. С 1 по 11 мая у нас почти никто не работает.",
		resources:
			"Я сама — шесть часов в неделю, Игорь, наш фотограф, — два съёмочных дня в феврале. 350 000 рублей на образцы и доставку. Переводчика на созвоны возьмём на себя. Денег на рекламу в США у нас нет.",
		fallback:
			"Если к 20 марта будет меньше 100 покупок, останавливаем рекламу и за неделю решаем, что менять. Решаю я, с Даной. Остаток чая забираем за свой счёт или продаём вам по себестоимости.",
		whoPays:
			"За чай в наборе платите вы: 4,60 доллара за пакет 50 г, предоплата 30 %, остальное через 30 дней. За покупателей в нашем магазине платим вам 12 % с первого заказа.",
		margin:
			"С пакета в 50 г после сырья, фасовки и дороги остаётся около 1,9 доллара. Отдать можем до 12 % с первого заказа и до 5 % с повторного в течение полугода.",
		salesCycle:
			"В России — три-четыре дня, в Америке пока не знаем: продали там 140 пакетов за осень. Решает всегда сам покупатель, оптовиков мы сюда не зовём.",
		customer:
			"Кто купил набор — ваш клиент, кто купил у нас в магазине — наш. Базами не обмениваемся: по нашему закону это отдельное согласие каждого человека. Цифры раз в месяц показываем друг другу полностью.",
	},
};
