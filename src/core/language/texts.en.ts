import type { Sentence } from "../kit.ts";

/** What would make an answer clearer, said to the one who writes it. */
export const suggestions = {
	hedge: "Say what you will do, or under which condition you will not.",
	softHedge: "Say what you know: a range, a date, or by when you will know.",
	quality: "Say how one would measure it: how many, how much, how fast.",
	soon: "Say by which day, or how many days after what.",
	amount: "Say how many, or from how many to how many.",
	openList: "Name the rest, or end the list here.",
	buzzword: "Say who does what, and what comes of it.",
	evasion: "This postpones the answer. Say what happens, who does it and when.",
	oneSided: "This binds the other side only. Say also what your side does.",
	pronoun: "Say who or what: a name or a noun.",
	unit: "Of what? Name what the number counts.",
	background: "This tells of the past, of others or of what you own. Say what it means for this partnership.",
};

/** What the question needs and the text does not hold, by question. */
export const absences = {
	number: {
		success: "Say how many or how much, and of what: “40 paying clinics”, “returns under 6 %”.",
		resources: "Say how much: people, hours a week, money, things.",
		any: "Say a share, a sum or a number of days: “15 % of the first year”, “about five months”.",
	},
	date: {
		success: "Say by when: a date, a month, “within 90 days”.",
		timeline: "Name a date or a span: “samples by 1 February”, “three weeks after signing”.",
		resources: "Say from when, until when, or how often: “Tuesdays until the end of June”.",
		fallback: "Say when: how long you wait, or how many days' notice.",
	},
	actor: {
		timeline: "Say who does what by then.",
		resources: "Say who it is: a name or a role.",
		fallback: "Say who does what then.",
	},
	otherSide: "Say what the other side does then, or what it keeps.",
	check: {
		success: "Say by what both of you would see it: a report, a signature, a count.",
		fallback: "Say by what you would notice that it is time: a number, a date, an event.",
		any: "Say a rule that decides the single case: who invoices, who keeps the customer.",
	},
};

export const command = {
	usage:
		"oba clarity [--lang en|ru] [--ask success|timeline|resources|fallback|any]  (answers on standard input, one a line)",
	lang: "--lang is en or ru.",
	ask: "--ask is success, timeline, resources, fallback or any.",
};

export type SuggestionKey = keyof typeof suggestions;

export const refusals = {
	"language.noWord": "Write the word in at least one of the two languages.",
	"language.termMoved":
		"Somebody has written about this word meanwhile. Read what stands there now; what you wrote is kept here.",
	"language.noSuchTerm": "This word does not stand in the glossary. Reload the page to see what does.",
	"language.proposalGone":
		"This wording is no longer on the table: it was agreed, replaced or set aside. Reload the page to see the latest.",
	"language.yourOwnTerm": "Your own side proposed this word. The other side's owner agrees to it, or you take it back.",
	"language.noSuchStatement":
		"There is no shared statement of this name. It can be translated once both sides can read it.",
	"language.sameLanguage":
		"This statement was written in that language. Its author changes it; you write the other language.",
	"language.translatedMeanwhile":
		"Somebody has written this version meanwhile. Read it first; what you wrote is kept here.",
	"language.nothingToConfirm":
		"There is no version here that waits to be confirmed. Reload the page to see the latest.",
	"language.notYourWords": "These are the other side's words, so they say whether the version is what they meant.",
} satisfies Record<string, Sentence>;

export const moves = {
	"language.agree": "Agree to a word for the glossary, or propose another",
} satisfies Record<string, Sentence>;

export const events = {
	"language.termProposed": "proposed a word for the glossary",
	"language.termAgreed": "agreed to a word of the glossary",
	"language.termSetAside": "set a proposed word aside",
	"language.translated": "wrote a statement in the other language",
	"language.translationConfirmed": "confirmed that a version is what they meant",
} satisfies Record<string, Sentence>;
