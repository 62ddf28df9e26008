import type { Sentence } from "../kit.ts";

export const stageNames = {
	exploration: "Exploration",
	alignment: "Alignment",
	letter: "Letter",
	pilot: "Pilot",
	checkpoint: "Checkpoint",
	scale: "Scale",
	windDown: "Wind-down",
};

export const typeNames = {
	"co-marketing": "Co-marketing",
	"joint-venture": "Joint venture",
	"affiliate-network": "Affiliate network",
	distribution: "Distribution",
	integration: "Integration",
	"brand-with-creator": "Brand with creator",
};

export const refusals = {
	"stages.closed": "This partnership is closed. Everything stays readable, nothing can be added.",
	"stages.notThisStage": "The partnership is at another stage now. Reload the page to see where it stands.",
	"stages.alreadyBegun": "This partnership has already begun. Open it from the first page.",
	"stages.ownerOnly": "Only the owner of a side decides about skipping a stage. Ask yours.",
	"stages.nothingToSkip": "There is no stage to skip now: either it has not begun, or none comes after it.",
	"stages.skipWaits":
		"The proposal to skip waits for the other side. It agrees or declines; your side may take it back.",
	"stages.noSkip": "No proposal of this kind stands now. Reload the page to see where the two of you are.",
} satisfies Record<string, Sentence>;

export const moves = {
	"stages.answerSkip": "Answer whether to skip this stage",
} satisfies Record<string, Sentence>;

export const events = {
	"stages.begun": "The partnership began",
	"stages.entered": ({ stage }) => `Stage: ${stage}`,
	"stages.ranOver": ({ stage }) => `The time box of “${stage}” ran out. Nothing is blocked by it`,
	"stages.skipProposed": ({ stage }) => `proposed to skip the stage “${stage}”`,
	"stages.skipDeclined": ({ stage }) => `declined to skip the stage “${stage}”`,
	"stages.skipWithdrawn": ({ stage }) => `took back the proposal to skip “${stage}”`,
	"stages.skipped": ({ stage }) => `agreed to skip: the stage “${stage}” was left unfinished`,
	"stages.closed": "The partnership was closed",
} satisfies Record<string, Sentence>;
