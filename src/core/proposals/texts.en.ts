import type { Sentence } from "../kit.ts";

export const refusals = {
	"proposals.answeredAnother":
		"The other side has put something else on the table meanwhile. Read it; what you wrote is kept here.",
	"proposals.known": "This proposal has been made already. Reload the page to see it.",
	"proposals.gone":
		"This proposal no longer stands: it was answered, taken back or replaced. Reload to see the latest.",
	"proposals.yourOwn": "This is your own side's proposal. The other side answers it; you may take it back.",
	"proposals.notYours":
		"Only the side that made a proposal takes it back. You may decline it or propose something else.",
} satisfies Record<string, Sentence>;

export const events = {
	"proposals.proposed": "made a proposal",
	"proposals.accepted": "accepted a proposal",
	"proposals.declined": "declined a proposal",
	"proposals.withdrawn": "took a proposal back",
	"proposals.commented": "commented",
} satisfies Record<string, Sentence>;
