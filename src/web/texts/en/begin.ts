import type { PartnershipType } from "../../../core/stages/contract.ts";

/** What each type of partnership is, and where it usually hurts. */
const types: Record<PartnershipType, string> = {
	"co-marketing": "Each shows the other to its own customers. Cheap to try; hard to say afterwards whose sale it was.",
	"joint-venture": "You found something together. The strongest tie, and the dearest to undo.",
	"affiliate-network":
		"Many partners sell for a share. Works when the share is worth their time and the counting is trusted.",
	distribution: "One makes, the other sells in its market. Margin, stock and returns decide it.",
	integration: "Two products work as one. Someone has to keep it working after the launch.",
	"brand-with-creator": "A brand and a person with an audience. Try one small piece of work first.",
};

export const begin = {
	title: "Begin a partnership",
	lead: "Three minutes. Then you get a link for the other side's owner.",
	type: "What kind of partnership?",
	types,
	typeMissing: "Choose what comes nearest.",
	own: "Your company",
	other: "The other company",
	otherHelp: "As far as you know. Their owner confirms or corrects it.",
	go: "Begin and invite them",
	missing: "Something is missing above; each field says what.",
};
