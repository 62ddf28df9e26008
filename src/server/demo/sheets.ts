/** What the two invented companies filled in, each in its own language. They agree on much, and not on everything. */
import type { SheetTyped } from "../../core/alignment/contract.ts";
import type { Side } from "../../core/kit.ts";

const rates = [{ from: "USD", to: "RUB", rate: 80 }];

/** Lone Star Kitchens, Austin. `date`: the day it was written, ISO. */
const loneStar = (date: string): SheetTyped => ({
	date,
	rates,
	daysOff: [],
	answers: {
		gets: "Readers who already pay for good things in their kitchen, and a story about tea that we cannot tell alone.",
		success:
			"Within 90 days: 400 codes redeemed in our shop and 150 new subscribers to the recipe box, at no more than 12 dollars per new customer.",
		fallback:
			"If fewer than 100 codes are redeemed by day 30, we stop the advertising, send the remaining pouches to subscribers and talk again in June.",
		goals: {
			wants: ["customers", "content", "product"],
			helps: ["reach", "salesChannel", "localKnowledge", "content"],
		},
		kpis: [
			{
				...{ id: "codesRedeemed", baseline: 0, day30: 150, day90: 400, source: "Shopify, report “Discounts”" },
				...{ measuredBy: "us", movedBy: "both" },
			},
			{
				...{ id: "costPerCustomer", baseline: "unknown", day30: 15, day90: 12, source: "Shopify and the ad account" },
				...{ measuredBy: "us", movedBy: "both" },
			},
			{
				...{ name: "New subscribers", unit: "people", kind: "cumulative", direction: "up", baseline: 0 },
				...{ day30: 50, day90: 150, source: "Mailchimp", measuredBy: "us", movedBy: "us" },
			},
		],
		roles: {
			...{ campaignIdea: "both", copyEnglish: "us", copyRussian: "you", design: "us", landingPage: "you" },
			...{ tracking: "us", adPlacement: "us", adMarking: "nobody", mailing: "both", customerQuestions: "us" },
			weeklyReport: "us",
		},
		hours: { give: { amount: 10, per: "week" }, expect: { amount: 8, per: "week" } },
		budget: {
			give: { amount: 2500, currency: "USD", per: "month" },
			expect: { amount: 2000, currency: "USD", per: "month" },
		},
		riskCap: { amount: 6000, currency: "USD" },
		cadence: "weekly",
		exclusivity: "inThisCategory",
		reach: { give: 45000, expect: 20000 },
		materials: { give: { amount: 6, per: "month" }, expect: { amount: 4, per: "month" } },
		promoChannels: ["mailing", "blog", "instagram", "packaging"],
		leadOwner: "whoCaptures",
		contactData: "withConsent",
		discount: 15,
		approvalTime: 16,
		brandOrder: "byChannel",
		channels: ["email", "sharedDocument", "videoMessage"],
		languages: ["english"],
		answerTime: 8,
		decisions: "eachOwnArea",
		rights: {
			...{ mainMessage: "both", englishWording: "us", russianWording: "you", visualStyle: "both" },
			...{ offerTerms: "us", adSpending: "you", launchDay: "both", publicCriticism: "us" },
		},
		pace: 4,
		formality: 2,
		directness: 3,
		risk: 3,
		hierarchy: 1,
	},
});

/** «Северный Чай», Москва. */
const severnyChai = (date: string): SheetTyped => ({
	date,
	rates,
	daysOff: [],
	answers: {
		gets: "Первых покупателей в Техасе через бренд, которому там верят, и честный ответ, нужен ли там наш чай.",
		success:
			"За 90 дней — 500 использованных промокодов, из них 200 заказов чая в нашем магазине; возвратов не больше 5 %.",
		fallback:
			"Если за 30 дней меньше 100 заказов, останавливаем рекламу, остатки чая отдаём в подарки к заказам и созваниваемся через полгода.",
		goals: { wants: ["localKnowledge", "reach", "logistics"], helps: ["product", "content", "customers"] },
		kpis: [
			{
				...{ id: "codesRedeemed", baseline: 0, day30: 170, day90: 500, source: "Shopify, отчёт «Скидки»" },
				...{ measuredBy: "you", movedBy: "both" },
			},
			{
				...{ name: "Подписчики набора", unit: "человек", kind: "cumulative", direction: "up", baseline: 0 },
				...{ day30: 60, day90: 150, source: "Mailchimp", measuredBy: "you", movedBy: "both" },
			},
		],
		roles: {
			...{ campaignIdea: "both", copyEnglish: "you", copyRussian: "us", design: "us", landingPage: "you" },
			...{ tracking: "you", adPlacement: "both", adMarking: "us", mailing: "both", weeklyReport: "you" },
		},
		hours: { give: { amount: 6, per: "week" }, expect: { amount: 8, per: "week" } },
		budget: {
			give: { amount: 140000, currency: "RUB", per: "month" },
			expect: { amount: 200000, currency: "RUB", per: "month" },
		},
		riskCap: { amount: 500000, currency: "RUB" },
		cadence: "weekly",
		exclusivity: "none",
		reach: { give: 17000, expect: 40000 },
		materials: { give: { amount: 12, per: "quarter" }, expect: { amount: 8, per: "month" } },
		promoChannels: ["mailing", "telegramChannel", "packaging"],
		leadOwner: "whoCaptures",
		contactData: "noExchange",
		discount: 15,
		approvalTime: 24,
		brandOrder: "equal",
		channels: ["email", "sharedDocument", "telegram", "call"],
		languages: ["russian", "english"],
		answerTime: 8,
		decisions: "eachOwnArea",
		rights: {
			...{ mainMessage: "both", englishWording: "you", russianWording: "us", visualStyle: "us" },
			...{ offerTerms: "both", adSpending: "both", launchDay: "both", publicCriticism: "us" },
		},
		pace: 3,
		formality: 3,
		directness: 5,
		risk: 3,
		hierarchy: 4,
	},
});

export const sheets: Readonly<Record<Side, (date: string) => SheetTyped>> = { a: loneStar, b: severnyChai };
