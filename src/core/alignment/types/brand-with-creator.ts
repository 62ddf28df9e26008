/** Brand with creator: one person's voice, one brand's product, one small piece of work first (R16). */
import type { TypeQuestions } from "./core.ts";

const type = { section: "type" } as const;
const money = { pillar: "resources", factor: "budget" } as const;
const freedom = { pillar: "values", factor: "flexibility" } as const;

export const brandWithCreator: TypeQuestions = {
	kpis: [
		{ id: "views", kind: "cumulative", direction: "up" },
		{ id: "codesUsed", kind: "cumulative", direction: "up" },
		{ id: "savesAndShares", kind: "cumulative", direction: "up" },
		{ id: "clickRate", kind: "level", direction: "up" },
		{ id: "costPerOrder", kind: "level", direction: "down" },
		{ id: "watchTime", kind: "level", direction: "up" },
		{ id: "negativeComments", kind: "hold", direction: "down" },
		{ id: "published", kind: "milestone", direction: "up" },
	],
	activities: [
		{ id: "brief", weight: 2 },
		{ id: "script", weight: 3 },
		{ id: "filming", weight: 2 },
		{ id: "editing", weight: 2 },
		{ id: "musicRights", weight: 2 },
		{ id: "adMarking", weight: 3 },
		{ id: "productDelivery", weight: 2 },
		{ id: "publishing", weight: 2 },
		{ id: "commentAnswers", weight: 2 },
		{ id: "statistics", weight: 2 },
	],
	areas: [
		{ id: "storyAndTone", weight: 3 },
		{ id: "productClaims", weight: 3 },
		{ id: "lookAndCut", weight: 2 },
		{ id: "publicationHour", weight: 1 },
		{ id: "adPlacement", weight: 2 },
		{ id: "otherBrands", weight: 2 },
		{ id: "takingDown", weight: 3 },
	],
	own: [
		{ id: "fee", ...type, kind: "amount", measure: { unit: "money" }, weight: 3, ...money },
		{ id: "prepayment", ...type, kind: "amount", measure: { unit: "percent" }, weight: 2, ...money },
		{ id: "payoutDays", ...type, kind: "amount", measure: { unit: "days" }, weight: 2, ...money },
		{
			id: "pieces",
			...type,
			kind: "giveExpect",
			measure: { unit: "pieces" },
			weight: 3,
			pillar: "resources",
			factor: "kpis",
		},
		{ id: "samples", ...type, kind: "giveExpect", measure: { unit: "pieces" }, weight: 1, ...money },
		{
			id: "platforms",
			...type,
			kind: "choices",
			options: ["youtube", "rutube", "telegramChannel", "vk", "instagram", "tiktok", "twitch", "dzen", "podcast"],
			weight: 3,
			pillar: "values",
			factor: "kpis",
		},
		{
			id: "approval",
			...type,
			kind: "choice",
			options: ["everyVersion", "scriptOnly", "factsOnly", "none"],
			incompatible: [["everyVersion", "none"]],
			weight: 3,
			...freedom,
		},
		{ id: "revisions", ...type, kind: "amount", measure: { unit: "pieces" }, weight: 2, ...freedom },
		{
			id: "usage",
			...type,
			kind: "choice",
			options: ["repostOnly", "ownPages", "paidAds"],
			incompatible: [["repostOnly", "paidAds"]],
			weight: 3,
			...freedom,
		},
		{ id: "usageMonths", ...type, kind: "amount", measure: { unit: "months" }, weight: 2, ...freedom },
		{ id: "publication", ...type, kind: "when", weight: 2, pillar: "resources", factor: "flexibility" },
	],
};
