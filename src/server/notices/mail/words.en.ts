/** What mails say besides the moves. English decides the keys. */

import { plural } from "../../../core/kit.ts";
import type { NoticeKind } from "../../../core/notices.ts";
import type { Ending } from "../../../core/stages/contract.ts";
import type { Companies } from "./moves.en.ts";

const stops: Record<NoticeKind, string> = {
	asked: "No mails when I am asked for something",
	reminder: "No reminders by mail",
	news: "No news by mail",
};

const ended: Record<Ending, string> = {
	notAFit: "You found out early that it is not a fit. That is a good outcome, and cheaper than any later one.",
	noAnswer: "No answer came. Sometimes that is the answer.",
	couldNotAlign: "You could not align, and found out before anything was spent on it.",
	noLetter: "You parted over the letter, before anything was signed.",
};

export const words = {
	hello: (name: string) => `Hello ${name},`,
	both: (a: string, b: string) => `${a} and ${b}`,
	nameGone: "name removed",
	/** A moment on the reader's clock, with theirs where it is another. */
	moment: (mine: string, theirs: string | null, company: string) =>
		theirs === null ? mine : `${mine} on your clock, ${theirs} at ${company}`,
	by: (moment: string) => `By ${moment}`,
	was: (moment: string) => `Was due ${moment}`,
	phase: {
		new: "",
		soon: "There is a day left.",
		late: "The date has passed. Nothing is closed by that: do it now, or tell them when you will.",
		still: "It has been waiting for a few days now. If you need more time, a word to them helps.",
	},
	subject: {
		new: (company: string, thing: string) => `${company}: ${thing}`,
		soon: (company: string, thing: string, day: string) => `${company}: ${thing} · by ${day}`,
		late: (company: string, thing: string, day: string) => `${company}: ${thing} · was due ${day}`,
		still: (company: string, thing: string) => `${company}: ${thing} · still open`,
	},
	more: "Also here",
	news: {
		opened: {
			thing: "it is open",
			title: () => "Both sides have sealed, and it is open.",
			why: "What each of you wrote now stands side by side.",
			button: "Read side by side",
		},
		stage: {
			thing: (stage: string) => `a new stage, ${stage.toLowerCase()}`,
			title: (stage: string) => `A new stage begins: ${stage.toLowerCase()}.`,
			why: "What it asks of each side stands on the partnership's page.",
			button: "See where you are",
		},
		owner: {
			somebody: "somebody else",
			thing: "a new owner",
			title: (name: string, company: string) => `${name} now answers for ${company}.`,
			why: "From here on they decide, seal and sign for their side.",
			button: "See who is here",
		},
		closed: {
			thing: "the partnership has ended",
			title: ({ own, other }: Companies) => `${own} and ${other}: this partnership has ended.`,
			why: (how: Ending) => `${ended[how]} Everything stays readable.`,
			button: "Read what there was",
		},
	},
	digest: {
		/** @param moves 0 where there is news alone. */
		subject: (companies: string, moves: number) =>
			`${companies}: ${moves === 0 ? "news" : plural("en", moves, { one: "# move is yours", other: "# moves are yours" })}`,
		andMore: (companies: string, n: number) => `${companies} and ${n} more`,
		title: (n: number) => plural("en", n, { one: "# move is yours.", other: "# moves are yours." }),
		newsTitle: "There is news.",
		lead: "The most urgent one stands first.",
	},
	footer: {
		why: "You get this because you work on a partnership in Oba.",
		stop: (kind: NoticeKind) => stops[kind],
		settings: "All settings",
		head: (company: string, position: number) => `Shared record with ${company}: entry ${position}, seal`,
		headOf: (pair: string, position: number) => `Shared record of ${pair}: entry ${position}, seal`,
		headWhy:
			"Keep this mail: should anybody ever show you another history, the seal proves what stood on this day (oba verify).",
		account: "You get this because it concerns your account.",
		invitation: (inviter: string) =>
			`${inviter} gave this address to send you the invitation. Nobody else has it from us, and unless you accept we write no more.`,
	},
	openLink: "Or open this address:",
	account: {
		magicLink: {
			subject: "Your link to sign in",
			title: "Here is your link to sign in.",
			why: "It works once, for a quarter of an hour. If you did not ask for it, ignore this mail: nobody gets in without it.",
			button: "Sign in",
		},
		resetPassword: {
			subject: "A new password",
			title: "Choose a new password.",
			why: "The link works once, for an hour. If you did not ask for it, ignore this mail: your password stays as it is.",
			button: "Choose a new password",
		},
		verifyAddress: {
			subject: "Confirm this address",
			title: "Is this your address?",
			why: "Confirm it within a day, and messages for you come here. If this means nothing to you, ignore it.",
			button: "Yes, it is mine",
		},
		passwordChanged: {
			subject: "Your password was changed",
			title: "Your password was changed.",
			why: "If that was you, all is well. If not, set a new one now from “Forgot your password?” and tell whoever runs this host.",
			button: "To the sign-in page",
		},
		secondFactorOff: {
			subject: "The second factor was switched off",
			title: "The second factor of your account was switched off.",
			why: "Your password alone opens it now. If that was not you, change the password and switch it on again.",
			button: "To your settings",
		},
		newSignIn: {
			subject: "A new sign-in to your account",
			title: "Somebody signed in to your account from a new browser.",
			why: "If that was you, all is well. If not, sign that browser out in your settings and change the password.",
			button: "See who is signed in",
		},
		addressChanged: {
			subject: "Your account has another address now",
			title: "The address of your account was changed.",
			why: "You sign in with the new one, and messages go there. If that was not you, tell whoever runs this host at once.",
			button: "To your settings",
		},
		programOff: {
			subject: "A program of yours is not told any more",
			title: "A program of yours was switched off.",
			why: "For days it gave no good answer, or it said that it is gone. Nothing is lost: what happened meanwhile, it can read by the API. Mend it, then switch it on again.",
			button: "See what it was told",
		},
		at: (moment: string) => `On ${moment}`,
	},
	invitation: {
		subject: (inviter: string, company: string) => `${inviter} (${company}) invites you to look at a partnership`,
		/** The subject as the outbox keeps it, without a name of a person. */
		noted: (company: string) => `Invitation from ${company}`,
		colleagueSubject: (inviter: string, own: string) => `${inviter} asks you to join ${own} in a partnership`,
		facilitatorSubject: (inviter: string, pair: string) => `${inviter} asks you to be a neutral facilitator: ${pair}`,
		owner: (inviter: string, company: string, own: string) =>
			`${inviter} of ${company} would like to think about a partnership with ${own}.`,
		colleague: (inviter: string, own: string) => `${inviter} asks you to join the side of ${own}.`,
		facilitator: (inviter: string, pair: string) => `${inviter} asks you to be a neutral facilitator between ${pair}.`,
		ownerAsked:
			"You are asked to answer eight questions: what you want, and how money would move. The first takes three minutes, there are two weeks for all of them, and neither side reads the other's before both are sealed.",
		colleagueAsked: "You read and write with your side. Its owner seals and decides.",
		facilitatorAsked:
			"You read what both sides share, never what is sealed or private, and help them talk. You decide nothing for them.",
		commits: "It binds you to nothing, and “not a fit” is a good answer at any moment.",
		commitsNobody: "It binds you to nothing.",
		noteBy: (name: string) => `${name} writes`,
		until: (moment: string) => `The invitation is good until ${moment}.`,
		button: "See the invitation",
		before: "You see everything before you make an account.",
	},
	test: {
		subject: "Oba: a test",
		title: "Mail works.",
		why: "You asked for this test on the outbox page. Messages to people go out the same way.",
		button: "Back to the outbox",
	},
};
