import { plural, type Sentence } from "../kit.ts";

export const refusals = {
	"letter.theirTurn":
		"The letter is with the other side: it answers your last round first. What you wrote is kept; hand it over after that.",
	"letter.noSuchClause": "The letter has no such clause now. Reload the page to see the clauses as they are.",
	"letter.neededClause":
		"This clause cannot be taken out: without it the letter would not be what both believe it is. Propose another wording.",
	"letter.nothingWritten": "Write the clause in each language that you change; a new clause needs a heading as well.",
	"letter.otherLanguage": "The letter is not written in this language. Write the clause in the letter's own.",
	"letter.twice": "A round holds one proposal for a clause. Put both changes into one text.",
	"letter.notReady": ({ missing }) =>
		`Before the letter can be signed, ${plural("en", Number(missing), { one: "one thing is", other: "# things are" })} still open. The list says what, and whose move it is.`,
	"letter.outOfStep": ({ clauses }) =>
		`In ${plural("en", Number(clauses), { one: "one clause", other: "# clauses" })} one language has not followed the other. Bring them into step, then sign.`,
	"letter.changedMeanwhile":
		"The letter is not the one you read: something in it has changed. Read it again, then sign.",
	"letter.alreadySigned": "Your side has signed already. You may take the signature back until the other side signs.",
	"letter.notSigned": "Your side has not signed, so there is no signature to take back.",
	"letter.bothSigned": "Both sides have signed: the letter stands as it is. What changes from here is agreed anew.",
} satisfies Record<string, Sentence>;

export const moves = {
	"letter.answer": "Answer their proposals on the letter",
	"letter.catchUp": "Bring both languages of the letter into step",
	"letter.sign": "Read the letter: sign it or propose changes",
} satisfies Record<string, Sentence>;

export const events = {
	"letter.handedOver": ({ round }) => `handed the letter over, round ${round}`,
	"letter.frozen": "the letter stands as it was signed first",
	"letter.signed": "signed the letter",
	"letter.signatureWithdrawn": "took the signature back",
	"letter.concluded": "both have signed the letter",
	"letter.partedWays": "said that this letter will not be written",
	"letter.reasonKept": "your side's private reason",
} satisfies Record<string, Sentence>;
