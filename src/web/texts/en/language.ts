import { plural } from "../../../core/kit.ts";

const words = (n: number): string => plural("en", n, { one: "# word", other: "# words" });

export const language = {
	line: {
		title: "Glossary",
		none: "Words that both sides use in the same way stand here, in both languages.",
		agreed: (n: number) => `You have agreed on ${words(n)}.`,
		yours: (n: number) => plural("en", n, { one: "# word waits for your side.", other: "# words wait for your side." }),
		open: "Open the glossary",
	},
	page: {
		title: "Glossary",
		none: "No words agreed yet.",
		agreed: (n: number) => `You have agreed on ${words(n)}.`,
		yours: (n: number) =>
			plural("en", n, { one: "# word waits for your answer.", other: "# words wait for your answer." }),
		lead: "Words that mean the same to both sides, in each language. Where one of them stands in what you wrote to each other, it is underlined and says what it means.",
		empty:
			"Begin with the words you have already misunderstood once: margin, lead, launch, delivery. One of you proposes, the other side's owner agrees.",
		back: "Back to the partnership",
		propose: "Propose a word",
		closed: "The partnership has ended: the glossary stays as it is.",
		waiting: "Proposed",
		agreedTitle: "Agreed",
	},
	names: { en: "English", ru: "Russian" },
	/** What stands in one language only, by the language that is missing. */
	only: { en: "Stands in Russian only.", ru: "Stands in English only." },
	add: { en: "Add the English", ru: "Add the Russian" },
	removed: "This word was removed.",
	noMeaning: "Not explained yet.",
	word: {
		proposedBy: (company: string) => `${company} proposes`,
		removalBy: (company: string) => `${company} proposes to drop this word`,
		stands: "What was agreed stands until then.",
		waitsFor: (company: string) => `Waits for the owner of ${company}.`,
		agree: "Agree",
		agreeToDrop: "Drop it",
		decline: "Decline",
		takeBack: "Take it back",
		change: "Propose another wording",
		drop: "Propose to drop it",
	},
	form: {
		word: { en: "The word in English", ru: "The word in Russian" },
		meaning: { en: "What it means here, in English", ru: "What it means here, in Russian" },
		wordHelp: "One of the languages is enough; a colleague or the other side can add the other.",
		meaningHelp: "One sentence a newcomer would understand: what counts, what does not.",
		send: "Propose",
		cancel: "Cancel",
	},
	statement: {
		in: { en: "In English", ru: "In Russian" },
		help: "Say what they meant, not word for word.",
		save: "Save",
		cancel: "Cancel",
		by: (person: string, company: string) => `Translated by ${person}, ${company}`,
		byAuthor: (person: string) => `${person} wrote it in both languages`,
		confirmedBy: (person: string) => `confirmed by ${person}`,
		unconfirmed: "not confirmed yet",
		confirm: "Yes, that is what we meant",
		correct: "Correct it",
		removed: "This version was removed.",
	},
};
