/** What a mail says of each move. `thing` stands in the subject; `title` is the answer in a sentence; `why` what it is about. */
import type { MoveCode } from "../../../core/moves.ts";

/** Names that the words need: the reader's company and the one on the other side. */
export interface Companies {
	readonly own: string;
	readonly other: string;
}

export interface MoveWords {
	readonly thing: string;
	readonly title: (of: Companies) => string;
	readonly why: (of: Companies) => string;
	/** A verb on the one button. */
	readonly button: string;
}

export const moves: Record<MoveCode, MoveWords> = {
	"people.invite": {
		thing: "invite their owner",
		title: ({ other }) => `Nobody from ${other} is here yet.`,
		why: () =>
			"Invite the one person who decides for them. They see who asks and what is asked before they make an account.",
		button: "Invite them",
	},
	"people.join": {
		thing: "a seat is kept for you",
		title: ({ other }) => `${other} keeps a seat for you.`,
		why: () => "Take it when you are ready. It binds you to nothing.",
		button: "Take the seat",
	},
	"people.takeOver": {
		thing: "your side has no owner",
		title: () => "Your side has no owner just now.",
		why: ({ own }) => `Until one of you takes over, nobody can decide or sign for ${own}. It takes one click.`,
		button: "See who can take over",
	},
	"people.confirm": {
		thing: "confirm what your side has sealed",
		title: () => "You are the owner now. Do you stand by what your side sealed?",
		why: () =>
			"Something was sealed before you took over and has not been opened. Confirm it as it stands, or take it back. Nobody else can.",
		button: "Look and decide",
	},
	"people.agreeFacilitator": {
		thing: "a facilitator is proposed",
		title: ({ other }) => `${other} proposes a neutral facilitator.`,
		why: () =>
			"A facilitator reads what you both share, never what is sealed or private, and helps the talk along. They come only if you want them, too.",
		button: "Say yes or no",
	},
	"removal.answer": {
		thing: "a request to remove a text",
		title: ({ other }) => `${other} asks to remove a text.`,
		why: () => "It goes only if you agree. That something stood there stays on the record.",
		button: "See the request",
	},
	"exploration.answer": {
		thing: "eight questions to answer",
		title: () => "Eight questions wait for your answers.",
		why: ({ other }) =>
			`${other} answers the same eight. Neither of you reads the other's before both are sealed; then both open at the same moment. The first answer takes three minutes.`,
		button: "Answer the questions",
	},
	"exploration.meet": {
		thing: "your calls",
		title: () => "Have you two talked yet?",
		why: ({ other }) =>
			`Before a verdict it is good to know the people at ${other}. Record the calls you had (an exchange of video messages counts), or say that you know enough.`,
		button: "Record a call",
	},
	"exploration.answerBack": {
		thing: "a question back to you",
		title: ({ other }) => `${other} asks you something back.`,
		why: () => "They want to understand your answers well enough to act on them. A sentence or two usually does it.",
		button: "Read and answer",
	},
	"exploration.decide": {
		thing: "your verdict",
		title: () => "Both sides' answers are open. What do you say?",
		why: () =>
			"Read them side by side, then seal your verdict. Both verdicts open together, and “not a fit” is a good answer, too.",
		button: "Read and decide",
	},
	"exploration.waitOrEnd": {
		thing: "no answer came in time",
		title: ({ other }) => `${other} has not answered in time.`,
		why: () =>
			"There are three ways from here: wait a little longer, take what you sealed back unopened, or close with “no answer”. What is sealed stays sealed.",
		button: "See the three ways",
	},
	"language.agree": {
		thing: "a word for your glossary",
		title: ({ other }) => `${other} proposes a word for your glossary.`,
		why: () => "So that it means the same to both of you, in both languages. Agree to it, or propose another.",
		button: "See the word",
	},
	"stages.answerSkip": {
		thing: "skip this stage?",
		title: ({ other }) => `${other} proposes to skip this stage.`,
		why: () => "Their reason stands beside it. It happens only if you agree, and it stays visible on the timeline.",
		button: "Read and answer",
	},
	"alignment.fillSheet": {
		thing: "your sheet",
		title: () => "Your sheet waits for you.",
		why: ({ other }) =>
			`Its core takes about half an hour, and colleagues can fill in sections for you. ${other} fills in its own; both open at the same moment.`,
		button: "Fill it in",
	},
	"alignment.waitOrEnd": {
		thing: "their sheet is overdue",
		title: ({ other }) => `The sheet of ${other} is overdue.`,
		why: () => "Wait a little longer, recall your own, or close. What you sealed stays sealed.",
		button: "See what you can do",
	},
	"alignment.mark": {
		thing: "how do their words read to you?",
		title: () => "Say how their words read to you.",
		why: ({ other }) =>
			`No machine judges what somebody meant: you do. Mark each open answer of ${other} as the same, compatible or different.`,
		button: "Read and mark",
	},
	"alignment.answer": {
		thing: "their proposals",
		title: ({ other }) => `${other} has made you a proposal.`,
		why: () => "Accept it, offer another value, or park it with a date.",
		button: "Answer them",
	},
	"alignment.answerErratum": {
		thing: "their correction",
		title: ({ other }) => `${other} corrects one of its answers.`,
		why: () => "The first version stays beside it. The new one counts only if you agree.",
		button: "See the correction",
	},
	"alignment.propose": {
		thing: "what is still open",
		title: () => "A few terms are still open.",
		why: () => "Each needs one value that you both agree on before the letter. Either of you can propose.",
		button: "See what is open",
	},
	"alignment.nameSuccessor": {
		thing: "name a successor",
		title: () => "Who would step in for your owner?",
		why: () => "Before the letter each side names a colleague, so that the partnership never hangs on one person.",
		button: "Name somebody",
	},
	"alignment.approve": {
		thing: "the alignment document",
		title: () => "The alignment document is ready for your yes.",
		why: () => "Every term has its value. Both owners approve the same version; then comes the letter.",
		button: "Read and approve",
	},
	"letter.declare": {
		thing: "two questions before the letter",
		title: () => "Who owns your company, and which channels do you use?",
		why: () => "Asked once, so that the list of legal checks is the right one. “Not yet known” is an answer.",
		button: "Answer both",
	},
	"letter.answer": {
		thing: "their proposals on the letter",
		title: ({ other }) => `${other} proposes changes to the letter.`,
		why: () => "You see them word by word on each clause. Accept them, or write your own.",
		button: "Read the letter",
	},
	"letter.catchUp": {
		thing: "both languages of the letter",
		title: () => "The letter's two languages have drifted apart.",
		why: () => "A clause was changed in one language only. It can be signed once both say the same.",
		button: "Bring them into step",
	},
	"letter.sign": {
		thing: "the letter is ready to sign",
		title: () => "The letter waits for your name.",
		why: () => "Read it once more in peace. Sign it, or propose changes.",
		button: "Read the letter",
	},
};
