/** Affiliate network: an advertiser pays for sales that the network's publishers bring. */
import type { TypeQuestions } from "./core.ts";

const type = { section: "type" } as const;
const money = { pillar: "resources", factor: "budget" } as const;
const rules = { pillar: "values", factor: "kpis" } as const;

export const affiliateNetwork: TypeQuestions = {
	kpis: [
		{ id: "approvedSales", kind: "cumulative", direction: "up" },
		{ id: "saleValue", kind: "cumulative", direction: "up" },
		{ id: "activePublishers", kind: "level", direction: "up" },
		{ id: "approvalRate", kind: "level", direction: "up" },
		{ id: "costPerSale", kind: "level", direction: "down" },
		{ id: "refundRate", kind: "hold", direction: "down" },
		{ id: "payoutDelay", kind: "hold", direction: "down" },
		{ id: "trackingLive", kind: "milestone", direction: "up" },
	],
	activities: [
		{ id: "trackingSetup", weight: 3 },
		{ id: "publisherRecruiting", weight: 3 },
		{ id: "publisherApproval", weight: 2 },
		{ id: "bannersAndTexts", weight: 2 },
		{ id: "productFeed", weight: 2 },
		{ id: "orderValidation", weight: 3 },
		{ id: "fraudChecks", weight: 3 },
		{ id: "publisherSupport", weight: 2 },
		{ id: "payouts", weight: 3 },
		{ id: "adMarking", weight: 3 },
		{ id: "monthlyReport", weight: 1 },
	],
	own: [
		{ id: "commission", ...type, kind: "amount", measure: { unit: "percent" }, weight: 3, ...money },
		{ id: "cookieDays", ...type, kind: "amount", measure: { unit: "days" }, weight: 2, ...rules },
		{ id: "holdDays", ...type, kind: "amount", measure: { unit: "days" }, weight: 2, ...money },
		{ id: "payoutDays", ...type, kind: "amount", measure: { unit: "days" }, weight: 2, ...money },
		{ id: "minimumPayout", ...type, kind: "amount", measure: { unit: "money" }, weight: 1, ...money },
		{
			id: "publishers",
			...type,
			kind: "giveExpect",
			measure: { unit: "pieces", recurring: true },
			weight: 3,
			pillar: "resources",
			factor: "kpis",
		},
		{
			id: "creatives",
			...type,
			kind: "giveExpect",
			measure: { unit: "pieces", recurring: true },
			weight: 2,
			pillar: "resources",
			factor: "communication",
		},
		{
			id: "traffic",
			...type,
			kind: "choices",
			options: ["reviews", "blogs", "coupons", "cashback", "mailing", "messengers", "searchAds", "socialAds"],
			weight: 2,
			...rules,
		},
		{
			id: "brandBidding",
			...type,
			kind: "choice",
			options: ["allowed", "withApproval", "forbidden"],
			incompatible: [["allowed", "forbidden"]],
			weight: 3,
			...rules,
		},
		{
			id: "attribution",
			...type,
			kind: "choice",
			options: ["lastClick", "firstClick", "split", "codeOnly"],
			weight: 2,
			...rules,
		},
		{
			id: "fraudCost",
			...type,
			kind: "choice",
			options: ["network", "advertiser", "halves"],
			incompatible: [["network", "advertiser"]],
			weight: 2,
			pillar: "values",
			factor: "flexibility",
		},
		{ id: "trackingStart", ...type, kind: "when", weight: 2, pillar: "resources", factor: "flexibility" },
	],
};
