export const cannotAlign = {
	doors: {
		title: "Terms and the document",
		open: (n: number) => `${n} still to be settled.`,
		settled: "Every term is settled.",
		approved: (version: number) =>
			`Both of you approved version ${version} of the alignment document. The letter of intent comes next.`,
	},
	title: "You cannot align?",
	about: "Better found out now than in the pilot. You can say so at any time, with or without a reason.",
	button: "Say that we cannot align",
	ask: {
		title: "Close because you cannot align?",
		body: (other: string) =>
			`The partnership with ${other} ends here, politely. Everything stays readable for both; nothing can be added.`,
		sealed: "What is still sealed stays sealed for good.",
		go: "We cannot align",
		cancel: "Keep talking",
	},
	outcome: {
		you: "You said that the two cannot align.",
		they: (name: string) => `${name} said that the two cannot align.`,
		good: "That is a good outcome found early: a few weeks of talk instead of months of drama. What you learned about yourselves stays yours.",
		reasonYou: "The reason you shared",
		reason: (name: string) => `What ${name} gives as the reason`,
		kept: "Your reason, kept for your side alone",
		readable: "Both sheets, the terms and the document stay readable.",
	},
};
