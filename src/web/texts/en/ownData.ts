import { plural } from "../../../core/kit.ts";

export const ownData = {
	told: {
		title: "What reaches you",
		lead: "What you are told and when, in which chats, your dates in a calendar program, and the links you were sent.",
		about: "Mail, chats, calendar, quiet hours, and the links you were sent.",
		open: "Open",
		back: "To the settings",
	},
	notices: {
		title: "What you are told",
		lead: "Only what is yours to do, and news of what you are part of. Inside your working hours, gathered, and each thing once.",
		kinds: {
			asked: "Something is yours to do",
			reminder: "A date comes near or has passed",
			news: "News of the two of you",
		},
		ways: { mail: "By mail", slack: "In your chat", telegram: "In Telegram" },
		everything: "Also what others of my side are asked to do",
		quiet: "Quiet hours",
		quietLead: "A part of the day in which nothing comes, even inside your working hours.",
		quietOn: "Set quiet hours",
		quietOff: "No quiet hours",
		from: "From",
		until: "Until",
		save: "Save",
		saved: "Saved.",
		nothing: "You will be told nothing by any way. What is yours to do stands on your home page.",
	},
	data: {
		title: "Your data",
		lead: "Everything this host keeps of you as a person, in one file: your account, your card, your settings, your sessions, what you wrote and what you were sent. Passwords and keys are not in it.",
		download: "Download your data",
	},
	erase: {
		title: "Erase your account",
		lead: "Your name, address, photo, card, messages and every way to sign in go for good. What you did stays in the records of your partnerships under a number, so that both companies can still verify them; where you signed a letter, your name stays with the signature. Copies that others exported before are out of reach.",
		begin: "Erase my account…",
		needed: (n: number) =>
			plural("en", n, {
				one: "One partnership still needs you: you are the last one of your side.",
				other: "# partnerships still need you: you are the last one of your side.",
			}),
		neededLead: "End it, or invite a colleague who takes over. Then come back.",
		administrator: "You alone administer this host. Make somebody else an administrator first.",
		address: (address: string) => `Write ${address} to confirm`,
		wrong: "This is not your address. Write it exactly.",
		now: "Erase everything for good",
		keep: "Keep my account",
		done: "You are erased. Thank you for the time you were here.",
	},
};
