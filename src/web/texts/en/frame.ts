export const frame = {
	skip: "Skip to the content",
	home: "all partnerships",
	settings: "Settings",
	language: "Language",
	otherLanguage: "Русский",
	otherLanguageCode: "ru",
	loading: "Loading",
	again: "Try again",
	copy: "Copy",
	copied: "Copied",
	offline: {
		title: "No connection to the host.",
		body: "Check the line and try again. Nothing you have written is lost.",
	},
	unknown: {
		title: "There is nothing at this address.",
		body: "Perhaps a letter of the link got lost. Everything of yours is on the first page.",
		home: "To the first page",
	},
	crash: {
		title: "This page broke.",
		body: "That is our fault, not yours. What you wrote is kept; loading the page anew usually helps.",
		reload: "Load anew",
	},
	noSeat: {
		title: "You cannot see this partnership.",
		home: "To your partnerships",
	},
	signIn: {
		title: "Sign in first.",
		body: "Then this page opens, if you have a seat here.",
	},
	demo: {
		label: "Demonstration",
		about: (company: string) => `Demonstration. Both companies are invented; you sit at ${company}.`,
		aboutPlain: "Demonstration. Both companies are invented.",
		switch: (company: string) => `Sit at ${company}`,
		switchPlain: "See the other side",
		leave: "Leave",
	},
};
