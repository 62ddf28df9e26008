import { plural } from "../../../core/kit.ts";

export const home = {
	title: "Partnerships",
	yourMoves: (n: number) =>
		n === 1 ? "One move is yours." : plural("en", n, { one: "# move is yours.", other: "# moves are yours." }),
	yourMovesLead: "The most urgent one stands first.",
	none: "Nothing waits for you.",
	noneLead: "The ball is with the other side. You will find your next move here.",
	restingLead: "No side has a move just now.",
	allEnded: "All your partnerships have ended.",
	allEndedLead: "Everything stays readable. Begin another one whenever you like.",
	empty: "Begin your first partnership.",
	emptyLead:
		"You name the two companies and invite the other side's owner by a link. Both answer eight questions in private; both answers open at the same moment.",
	begin: "Begin a partnership",
	mine: "Your move",
	theirs: "With the other side",
	resting: "Under way",
	ended: "Ended",
	by: "by",
	late: "was due",
	waitsFor: (company: string) => `${company} has the ball`,
	nobody: "Nobody has to move",
	invitation: "Invitation",
	states: {
		notAFit: "Not a fit, found out early",
		noAnswer: "No answer came",
		couldNotAlign: "Could not align, found out early",
		noLetter: "Parted over the letter",
	},
};
