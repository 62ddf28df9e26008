import type { Sentence } from "../kit.ts";
import type { Question } from "./questions.ts";

/** The question as asked, and what a good answer holds. */
export const questions: Record<Question, { readonly ask: string; readonly help: string }> = {
	success: {
		ask: "What does success look like for you?",
		help: "A figure, its unit and a date. What would you count, and what would you be glad to see in 90 days?",
	},
	timeline: {
		ask: "What is your timeline?",
		help: "When you can start, when you need a first result, and what else waits for it.",
	},
	resources: {
		ask: "What resources can you actually commit?",
		help: "Who, how many hours a week, how much money, which assets. Say also what you cannot.",
	},
	fallback: {
		ask: "What happens if things don't go as planned?",
		help: "When you would stop, who says so, and what each of you would do then.",
	},
	whoPays: {
		ask: "Who pays whom, and for what?",
		help: "How money moves between you: from the customer, between the companies, how much and when.",
	},
	margin: {
		ask: "What margin is there to share?",
		help: "What is left of one sale, and how much of it you would give.",
	},
	salesCycle: {
		ask: "How long does it take to win a customer?",
		help: "From first contact to payment, in days or weeks, and who decides on the customer's side.",
	},
	customer: {
		ask: "Who owns the customer?",
		help: "Who holds the contract and the data, who answers questions, and what stays with whom afterwards.",
	},
};

export const verdicts = { exploreFurther: "Explore further", notAFit: "Not a fit" };

export const refusals = {
	"exploration.answersFirst": "First both sides' answers have to lie open. A “not a fit” you can say at any time.",
	"exploration.otherStillHasTime":
		"The other side still has time to answer. After its date you can close with “no answer”.",
	"exploration.nobodyThere": "Nobody has been invited yet. Invite the other side first, or say “not a fit”.",
} satisfies Record<string, Sentence>;

export const moves = {
	"exploration.answer": "Answer the eight questions and seal them",
	"exploration.decide": "Read both sides' answers and give your verdict",
	"exploration.waitOrEnd": "No answer came in time: wait, take your seal back, or close",
} satisfies Record<string, Sentence>;

export const events = {
	"exploration.reasonKept": "your side's reason, kept to yourselves",
	"exploration.notAFit": "said “not a fit”",
} satisfies Record<string, Sentence>;

/** What a slot holds, as it is called in a sentence. */
export const slotNames = { "exploration.answers": "Eight answers", "exploration.verdict": "Verdict" };
