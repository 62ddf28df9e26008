import { plural, type Sentence } from "../kit.ts";

export const refusals = {
	"alignment.sheetUnreadable": ({ count, where }) =>
		`In the sheet ${plural("en", Number(count), { one: "one answer does not fit its question", other: "# answers do not fit their questions" })} (first: ${where}). Open it: each is marked, nothing is lost.`,
	"alignment.otherStillHasTime":
		"The other side still has time for its sheet. You can end this once its date has passed.",
	"alignment.notOpenYet": "The sheets are still sealed. This is possible once both are open.",
	"alignment.alreadyOpen": "Both sheets are open. Correct an answer by an erratum beside the original.",
	"alignment.noSuchColleague": "This person has no seat on your side. Invite them first, then name them.",
	"alignment.noSuchQuestion": "The sheet has no such question. Reload the page to see the questions as they are.",
	"alignment.noSuchTerm": "There is no such term to agree on. Reload the page to see the list as it is.",
	"alignment.nothingToMark": "The other side left this empty, so there is nothing to mark. Propose a wording instead.",
	"alignment.noSuchKpi": "One of these KPIs is not in the sheets any more. Reload the page and choose again.",
	"alignment.noSuchErratum": "This correction has been answered already, or it is your own.",
	"alignment.answerUnreadable":
		"The corrected answer does not fit its question. Check its figures and choose from its options.",
	"alignment.valueMisfits": ({ what }) =>
		({
			words: "Write the wording in at least one language.",
			nothing: "Here something has to be agreed: “nothing” will not do. Name a value.",
			unit: "The unit is not the one this is counted in. Choose it from the list.",
			currency: "Name the currency of an amount of money, and none where it is no money.",
			period: "This is counted once, not per week or month. Leave the period out.",
			hundred: "A share cannot be more than 100.",
			options: "Choose from the options given here.",
			accountable: "Name exactly one side that answers for it: where both do it, say which.",
			decider: "Say who has the last word: one side, or both together.",
		})[String(what)] ?? "This kind of value does not fit the term. Use the fields given here.",
	"alignment.kpiMisfits": ({ field }) =>
		({
			id: "The catalogue has no such KPI. Choose one from it or describe your own.",
			catalogue: "A KPI of the catalogue brings its own name, unit, kind and direction. Leave them out.",
			name: "Give the KPI a name.",
			unit: "Say in what the KPI is counted.",
			twice: "This KPI already stands in another place. Choose another one.",
			dates: "A milestone has dates as targets.",
			baseline: "Before the gate the baseline has to be known: where does it stand today?",
			isBaseline: "The target is the same as today's value, so nothing would have to change. Name another target.",
			direction: "The target lies on the wrong side of today's value. Check the direction or the target.",
		})[String(field)] ?? "Give the target as a number.",
	"alignment.cannotBeParked": "This cannot wait: without it there is no letter. Propose a value, or counter theirs.",
	"alignment.parkLater": "Park it until a day that is still to come.",
	"alignment.notYourActivity": "Your side does not answer for this, so it names nobody. Agree first on who does it.",
	"alignment.changedMeanwhile":
		"The document has changed since you opened it. Read it again, then approve this version.",
	"alignment.gateShut": ({ missing }) =>
		`Before the document can be approved, ${plural("en", Number(missing), { one: "one thing is", other: "# things are" })} still missing. The list says what, and whose move it is.`,
} satisfies Record<string, Sentence>;

export const moves = {
	"alignment.fillSheet": "Fill in your sheet and seal it",
	"alignment.waitOrEnd": "Their sheet is overdue: wait, recall yours, or close",
	"alignment.mark": "Say how their words read to you",
	"alignment.answer": "Answer their proposals",
	"alignment.answerErratum": "Answer their correction",
	"alignment.propose": "Close what is still open",
	"alignment.nameSuccessor": "Name who would step in for the owner",
	"alignment.approve": "Approve the alignment document",
} satisfies Record<string, Sentence>;

export const events = {
	"alignment.sectionDelegated": "asked a colleague to fill in a section",
	"alignment.marked": "said how the other side's words read to them",
	"alignment.kpisPaired": "paired two KPIs",
	"alignment.kpisUnpaired": "took a pair of KPIs apart",
	"alignment.erratumAdded": "corrected an answer; the original stays beside it",
	"alignment.erratumAccepted": "accepted a correction",
	"alignment.erratumDeclined": "kept the original, the correction beside it",
	"alignment.assigned": "named who answers for an activity",
	"alignment.approved": ({ version }) => `approved the alignment document, version ${version}`,
	"alignment.couldNotAlign": "said that the two could not align",
	"alignment.reasonKept": "your side's private reason",
} satisfies Record<string, Sentence>;

/** What a slot holds, as it is called in a sentence. */
export const slotNames = { "alignment.sheet": "Sheet" };
