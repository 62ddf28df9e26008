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
} satisfies Record<string, Sentence>;

export const events = {
	"stages.begun": "The partnership began",
	"stages.entered": ({ stage }) => `Stage: ${stage}`,
	"stages.ranOver": ({ stage }) => `The time box of “${stage}” ran out. Nothing is blocked by it`,
	"stages.closed": "The partnership was closed",
} satisfies Record<string, Sentence>;
