/** Integration: two products are joined, so that a customer of both has one. */
import type { TypeQuestions } from "./core.ts";

const type = { section: "type" } as const;
const money = { pillar: "resources", factor: "budget" } as const;
const trust = { pillar: "values", factor: "culture" } as const;
const service = { pillar: "communication", factor: "communication" } as const;

export const integration: TypeQuestions = {
	kpis: [
		{ id: "connectedCustomers", kind: "cumulative", direction: "up" },
		{ id: "activeShare", kind: "level", direction: "up" },
		{ id: "revenueThrough", kind: "cumulative", direction: "up" },
		{ id: "setupTime", kind: "level", direction: "down" },
		{ id: "failedCalls", kind: "hold", direction: "down" },
		{ id: "supportTickets", kind: "hold", direction: "down" },
		{ id: "betaLive", kind: "milestone", direction: "up" },
		{ id: "securityPassed", kind: "milestone", direction: "up" },
	],
	activities: [
		{ id: "apiDesign", weight: 2 },
		{ id: "connectorCode", weight: 3 },
		{ id: "testing", weight: 2 },
		{ id: "documentation", weight: 2 },
		{ id: "securityReview", weight: 3 },
		{ id: "dataAgreement", weight: 3 },
		{ id: "customerOnboarding", weight: 2 },
		{ id: "firstLineSupport", weight: 2 },
		{ id: "upkeep", weight: 3 },
		{ id: "listing", weight: 1 },
		{ id: "launchNotice", weight: 1 },
	],
	areas: [
		{ id: "interfaceChanges", weight: 3 },
		{ id: "buildOrder", weight: 2 },
		{ id: "releaseDay", weight: 2 },
		{ id: "dataUse", weight: 3 },
		{ id: "customerPrice", weight: 2 },
		{ id: "emergencyStop", weight: 3 },
		{ id: "customerNotices", weight: 1 },
	],
	own: [
		{
			id: "engineering",
			...type,
			kind: "giveExpect",
			measure: { unit: "hours", recurring: true },
			weight: 3,
			pillar: "resources",
			factor: "budget",
		},
		{
			id: "dataScope",
			...type,
			kind: "choices",
			options: ["accounts", "orders", "catalogue", "payments", "messages", "analytics"],
			weight: 3,
			...trust,
		},
		{
			id: "dataLocation",
			...type,
			kind: "choice",
			options: ["eachAtHome", "oneSideOnly", "thirdCountry"],
			incompatible: [["eachAtHome", "oneSideOnly"]],
			weight: 3,
			...trust,
		},
		{
			id: "security",
			...type,
			kind: "choices",
			options: ["iso27001", "soc2", "gdpr", "law152", "penTest"],
			weight: 2,
			...trust,
		},
		{ id: "availability", ...type, kind: "amount", measure: { unit: "percent" }, weight: 2, ...service },
		{ id: "incidentTime", ...type, kind: "amount", measure: { unit: "hours" }, weight: 2, ...service },
		{
			id: "support",
			...type,
			kind: "choice",
			options: ["whoSells", "whoBuilt", "eachOwnPart"],
			weight: 2,
			...service,
		},
		{ id: "revenueShare", ...type, kind: "amount", measure: { unit: "percent" }, weight: 3, ...money },
		{
			id: "billing",
			...type,
			kind: "choice",
			options: ["oneInvoice", "eachOwn", "marketplace"],
			incompatible: [["oneInvoice", "eachOwn"]],
			weight: 2,
			...money,
		},
		{
			id: "codeRights",
			...type,
			kind: "choice",
			options: ["whoWroteIt", "shared", "openSource"],
			incompatible: [["whoWroteIt", "openSource"]],
			weight: 2,
			...trust,
		},
		{ id: "beta", ...type, kind: "when", weight: 2, pillar: "resources", factor: "flexibility" },
	],
};
