import { plural } from "../../../core/kit.ts";

const list = new Intl.ListFormat("en");

export const letterSigning = {
	title: "Signatures",
	read: "You sign the whole letter above, in all its languages, for your company.",
	name: "Your full name",
	nameHelp: "Type it as you would write it on paper.",
	nameMissing: "Type your name to sign.",
	hash: "This text's hash",
	sign: "Sign the letter",
	about:
		"The first signature freezes the text. Once the other owner has signed the same one, it is concluded and the pilot begins.",
	drafts: (n: number) =>
		`You have changes on ${plural("en", n, { one: "# clause", other: "# clauses" })} that are not handed over. They are not part of what you sign.`,
	mayTakeBack: "You can take the signature back until the other side signs.",
	takeBack: "Take my signature back",
	binds: {
		nothing: "No clause of this letter is marked as binding.",
		these: (numbers: readonly number[]) =>
			`${numbers.length === 1 ? "Clause" : "Clauses"} ${list.format(numbers.map(String))} ${numbers.length === 1 ? "binds" : "bind"} both sides.`,
		rest: "Everything else says what both intend and can be walked away from.",
	},
	missing: {
		title: (n: number) =>
			plural("en", n, {
				one: "One thing is open before the letter can be signed.",
				other: "# things are open before the letter can be signed.",
			}),
		by: { you: "Your move", them: (name: string) => `${name}'s move`, both: "Either of you begins" },
		owner: "An owner who signs for the side: People",
		owners: "Who owns more than a quarter of the company",
		channels: "The channels to be used",
		proposal: "a proposal waits for an answer",
		lags: "one language has not followed the other",
		removedText: "a text is missing in one language",
	},
	line: {
		open: "not signed yet",
		account: (person: string, company: string) => `signed from the account of ${person}, ${company}`,
		removed: "the name was removed",
	},
	signed: {
		title: "You intend the same thing, and both of you signed it.",
		verify: "How to check it",
		verifyHow:
			"The text stands frozen in the record, and its hash can be computed anew from your own copy, without this host:",
		record: "the record",
		copy: "your copy as a file",
		next: "What comes next",
		pilotBegan: "The pilot has begun:",
		pilotWas: "The pilot began:",
		pilotSays:
			"What it is measured by, who does what and how either of you can stop it stands in this letter; agree on a first call now.",
	},
	part: {
		title: "This letter will not be written?",
		about:
			"A letter that will not come together is an answer too. Either of you can say so at any time, with or without a reason.",
		button: "Say that it will not be written",
		ask: {
			title: "Part over the letter?",
			body: (other: string) =>
				`The partnership with ${other} ends here, politely and before any contract. Everything stays readable for both; nothing can be added.`,
			go: "Part as friends",
			cancel: "Keep writing",
		},
	},
	outcome: {
		title: "You parted over the letter, before any contract.",
		you: "You said that this letter will not be written.",
		they: (name: string) => `${name} said that this letter will not be written.`,
		good: "That is a good outcome found early: what is hard to write down is harder to live. The door can stay open; write them a line.",
		reasonYou: "The reason you shared",
		reason: (name: string) => `What ${name} gives as the reason`,
		kept: "Your reason, kept for your side alone",
		read: "Read the letter as it stood",
	},
};
