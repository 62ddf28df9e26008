import { plural } from "../../../core/kit.ts";

const answers = (n: number): string => plural("en", n, { one: "one answer", other: "# answers" });

export const backs = {
	clarity: {
		score: (score: number) => `Clarity ${score} of 100`,
		vague: "vague",
		clear: "Nothing to ask for: it can be acted on.",
		missing: "Missing",
		about: "Counted by fixed rules on this page; it judges the words, not the people. You know better than the count.",
		bothClear: "Both sides answered clearly enough to act on.",
		youVague: (n: number, other: string) =>
			`Your side is vague in ${answers(n)}; ${other} answered clearly enough to act on.`,
		theyVague: (n: number, other: string) => `${other} is vague in ${answers(n)}; your side is clear enough to act on.`,
		bothVague: (mine: number, theirs: number, other: string) =>
			`Both sides are still vague: yours in ${answers(mine)}, ${other} in ${answers(theirs)}.`,
		stop: "Ask back where you could not act on an answer. And if it stays vague, stopping here is a good outcome: it cost you days, not months.",
	},
	back: {
		ask: (other: string) => `I could not act on ${other}'s answer`,
		question: (other: string) => `What would you need to know from ${other}?`,
		help: "One question that makes the answer usable: how many, by when, who.",
		send: "Ask back",
		cancel: "Cancel",
		youAsked: "You asked back",
		theyAsked: (other: string) => `${other} asked back`,
		youAnswered: "You answered",
		theyAnswered: (other: string) => `${other} answered`,
		waitsForThem: (other: string) => `${other} has not answered yet.`,
		answer: "Answer it",
		anew: "Answer anew",
		yourAnswer: "Your answer to the question back",
		save: "Send the answer",
		actionable: "I can act on this now",
		notYet: "I still could not act on it",
		isActionable: "Settled: it can be acted on.",
		isNot: "Still not something to act on.",
	},
};
