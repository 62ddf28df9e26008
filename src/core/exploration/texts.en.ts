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
	"exploration.callsFirst": ({ have, need }) =>
		`A verdict comes after ${need} calls; ${have} stand on the record. Record a call, or let both owners say “we know enough”.`,
	"exploration.videoKnown": "This video message has been sent already. Reload the page to see it.",
	"exploration.callKnown": "This call is on the record already. Reload the page to see it.",
	"exploration.callToCome": "A call is recorded after it was held. Check its day and time.",
	"exploration.bothSidesAttend":
		"Name at least one person of each side who was there, and only people with a seat here.",
	"exploration.noSuchCall":
		"There is no such call of your side that counts. Reload the page to see the calls as they are.",
	"exploration.saidAlready": "Your side has already said that it knows enough.",
	"exploration.notSaid": "Your side has not said that it knows enough, so there is nothing to take back.",
	"exploration.askKnown": "This question back has been asked already. Reload the page to see it.",
	"exploration.noSuchAsk": "There is no such question back. Reload the page to see the questions as they are.",
	"exploration.notYourAsk":
		"The side that was asked answers; the side that asked says whether it can act on the answer.",
	"exploration.notAnswered": "Nobody has answered this yet. Say whether you could act on it once an answer stands.",
	"exploration.nobodyThere": "Nobody has been invited yet. Invite the other side first, or say “not a fit”.",
} satisfies Record<string, Sentence>;

export const moves = {
	"exploration.answer": "Answer the eight questions and seal them",
	"exploration.meet": "Record your calls, or say that you know enough",
	"exploration.answerBack": "Answer their question back",
	"exploration.decide": "Read both sides' answers and give your verdict",
	"exploration.waitOrEnd": "No answer came in time: wait, take your seal back, or close",
} satisfies Record<string, Sentence>;

export const events = {
	"exploration.callHeld": "recorded a call",
	"exploration.videoSent": "sent a video message",
	"exploration.callStruck": "struck a call that was recorded by mistake",
	"exploration.enoughSaid": "said “we know enough”",
	"exploration.enoughTakenBack": "took back that they know enough",
	"exploration.askedBack": "asked back about an answer",
	"exploration.answeredBack": "answered a question back",
	"exploration.backSettled": "said whether they could act on the answer",
	"exploration.impressionKept": "an impression of a call, readable by your side alone",
	"exploration.readinessChecked": "how ready your side finds itself, readable by your side alone",
	"exploration.reasonKept": "your side's reason, kept to yourselves",
	"exploration.notAFit": "said “not a fit”",
} satisfies Record<string, Sentence>;

/** What a slot holds, as it is called in a sentence. */
export const slotNames = { "exploration.answers": "Eight answers", "exploration.verdict": "Verdict" };
