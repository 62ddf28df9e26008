export const removal = {
	offer: "Remove a text…",
	ask: {
		title: "Ask to remove a text",
		which: "Which text?",
		whichMissing: "Choose the text that should go.",
		reason: "Why should it go?",
		reasonHelp: "The other side decides by this. Do not repeat here what should go.",
		reasonMissing: "Say why in a sentence.",
		go: (company: string) => `Ask ${company}`,
		cancel: "Leave it",
	},
	copies: (entries: string) =>
		`The same words stand also in ${entries}. They stay there unless you remove them there too.`,
	own: {
		title: "Remove a text of your own",
		go: "Remove it now",
	},
	effects: {
		shared: (company: string) =>
			`If ${company} agrees, the words are gone for both: on every screen, in every new copy, and with them the sealed copy and the translation.`,
		agreeing:
			"Once you agree, the words are gone for both: on every screen, in every new copy, and with them the sealed copy and the translation. It cannot be undone.",
		own: "Only your side reads this text, so you need nobody's consent. The words are gone at once, and cannot be brought back.",
		stays: "What stays: that there was a text, whose, when, and its hash. The record still verifies.",
		outOfReach:
			"Out of reach: copies already downloaded, backups of this host, and what people remember. A password or a key that stood here must be changed in any case.",
	},
	standing: {
		asked: (person: string, text: string) => `${person} asked to remove “${text}”`,
		waits: (company: string) => `${company}'s owner has the word.`,
		declined: (company: string, text: string) => `${company} declined to remove “${text}”`,
		answer: "Answer",
		withdraw: "Take the request back",
	},
	gone: {
		both: "removed by mutual consent on",
		own: "removed by your side on",
	},
	request: {
		section: "Requests to remove a text",
		theirs: (company: string) => `${company} asks to remove a text.`,
		ours: (company: string) => `Waiting for ${company}: may a text be removed?`,
		declined: (company: string) => `${company} declined to remove the text you asked about.`,
		text: "Text",
		where: "Stands in",
		reason: "Why",
		noReason: "The reason has been removed.",
		asked: "Asked",
		show: "Read it once more",
		agree: "Agree to remove it",
		decline: "Decline…",
		inRecord: "See it in the record",
	},
	agreeing: {
		title: "Remove it for both?",
		go: "Remove it for both",
		cancel: "Not yet",
	},
	declining: {
		title: "Decline to remove it",
		reason: "Why should it stay?",
		reasonHelp: "They read it, and it stays on the record.",
		go: "Decline",
		cancel: "Back",
	},
};
