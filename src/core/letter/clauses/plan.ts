/** Which clauses a letter has, in their order, and which agreed terms stand in which (R7). Data: a lawyer may read it. */
import type { PartnershipType } from "../../stages/contract.ts";
import type { clauses as common } from "./common.en.ts";
import type { own } from "./types.en.ts";

export type CommonClause = keyof typeof common;
export type OwnClause = keyof typeof own;

/** An own clause of a type, by the terms that it takes over from the clauses that every letter has. */
interface Own {
	readonly clause: OwnClause;
	/** Beginnings of term ids. */
	readonly takes: readonly string[];
}

export const ownClauses: Readonly<Record<PartnershipType, readonly Own[]>> = {
	"co-marketing": [
		{ clause: "brands", takes: ["amount/approvalTime", "choice/brandOrder"] },
		{ clause: "contacts", takes: ["choice/leadOwner", "choice/contactData"] },
	],
	"joint-venture": [
		{ clause: "contributions", takes: ["amount/ownShare", "choice/legalForm", "amount/lockIn"] },
		{ clause: "creation", takes: ["choice/inventions"] },
	],
	"affiliate-network": [
		{ clause: "tracking", takes: ["amount/cookieDays", "choice/attribution", "choice/traffic", "choice/brandBidding"] },
		{ clause: "fairness", takes: ["choice/fraudCost", "amount/holdDays"] },
	],
	distribution: [
		{ clause: "territory", takes: ["choice/territory", "choice/salesChannels", "choice/resalePrice"] },
		{ clause: "stock", takes: ["choice/returns", "choice/delivery"] },
	],
	integration: [
		{
			clause: "interfaces",
			takes: ["amount/availability", "amount/incidentTime", "choice/support", "choice/codeRights"],
		},
		{ clause: "data", takes: ["choice/dataScope", "choice/dataLocation", "choice/security"] },
	],
	"brand-with-creator": [
		{ clause: "rights", takes: ["choice/usage", "amount/usageMonths"] },
		{
			clause: "publication",
			takes: ["choice/approval", "amount/revisions", "amount/payoutDays", "choice/platforms"],
		},
	],
};

/** Where a term stands in every type's letter: the first beginning that fits. */
export const commonHome: readonly (readonly [string, CommonClause])[] = [
	["vision", "together"],
	["statement/gets", "together"],
	["statement/success", "measurement"],
	["statement/fallback", "endNotice"],
	["kpi/", "measurement"],
	["does/roles/", "roles"],
	["does/rights/", "roles"],
	["pilotStart", "pilot"],
	["by/", "pilot"],
	["cap/", "pilot"],
	["choice/exclusivity", "pilot"],
	["gives/", "exchange"],
	["want/", "exchange"],
	["style/", "communication"],
	["choice/cadence", "communication"],
	["choice/channels", "communication"],
	["choice/languages", "communication"],
	["choice/decisions", "communication"],
	["amount/answerTime", "communication"],
	["", "exchange"],
];

/** The order of the letter. `own`: here stand the type's own clauses. */
export const order: readonly (CommonClause | "own")[] = [
	"nature",
	"together",
	"roles",
	"exchange",
	"measurement",
	"pilot",
	"own",
	"expansion",
	"communication",
	"confidential",
	"endNotice",
	"endHandBack",
	"endOpenWork",
	"endPayments",
	"endReturn",
	"signature",
	"language",
];

export const binding: ReadonlySet<string> = new Set<CommonClause>(["confidential", "signature", "language"]);
export const needed: ReadonlySet<string> = new Set<CommonClause>(["nature", "signature", "language"]);
