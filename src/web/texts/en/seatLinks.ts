export const seatLinks = {
	title: "One thing is asked of you",
	label: "What this link is for",
	forYou: (name: string, own: string) => `For ${name}, ${own}.`,
	between: (other: string, name: string) => `On the other side: ${name ? `${name}, ` : ""}${other}.`,
	due: "Asked for by",
	was: "Was asked for by",
	only: "This link opens this one thing and nothing else.",
	until: "It works until",
	another: (mine: string, name: string) =>
		`You are signed in here as ${mine}. What you send from this page is sent by ${name}.`,
	offline: "No connection just now.",
	offlineLead: "Go on: what you write stays here, and what you send goes as soon as the line is back.",
	unread: "What lies under the seal can be read from an account only. Sign in first if you want to read it.",
	otherwise: "This link opens one thing, and this is another. Sign in to do it.",
	noColleague: "Nobody else of your side is here yet who could step in. Sign in and invite a colleague.",
	words: "Proposed words",
	account: {
		lead: (other: string) =>
			`This binds your company towards ${other}, so a link in a message is not enough for it: sign in first.`,
		title: "See the whole partnership",
		about: "We send a sign-in link to your own e-mail address. It makes an account for you if you have none yet.",
		go: "Send me a sign-in link",
		sent: "A sign-in link is on its way to you.",
		sentLead: "Open it in your mail within fifteen minutes. You may close this page.",
	},
	done: {
		you: "Done. Thank you.",
		other: (name: string, company: string) => `${name} of ${company} has done this already.`,
		nobody: "This is not asked any more.",
		lead: "Nothing is left to do here. When something is asked of you again, a message with a link of its own comes to you.",
		next: (other: string) =>
			`${other} hears of it. When something is asked of you again, a message with a link of its own comes to you.`,
		sealed: (other: string) =>
			`It is sealed. As soon as ${other} has sealed too, both open at the same moment, and you are told.`,
		decided: (other: string) =>
			`Your decision is recorded. As soon as ${other} has decided too, you are told what follows.`,
	},
	passed: {
		title: "Somebody else answers for your side now.",
		lead: "So nothing can be sent from this link. Your seat is still yours: sign in to see the partnership.",
	},
	expired: {
		title: "This link is too old.",
		lead: "A link works for two weeks. The next message brings a fresh one; or sign in now.",
	},
	nowhere: {
		title: "This link leads nowhere.",
		lead: "It may be cut off, or it was taken back. Open the latest message again, or sign in.",
		home: "To the first page",
	},
	mine: {
		title: "Links sent to me",
		lead: "Each opens one thing without a password. Take them back if a message went astray.",
		none: "No message with a link was sent to you lately.",
		back: "Take back",
		all: "Take all back",
		with: (a: string, b: string) => `${a} and ${b}`,
		is: { open: "works until", done: "done", expired: "too old", revoked: "taken back" },
	},
	colleague: {
		button: "Take back links",
		done: "The links in their messages open nothing any more.",
	},
	without: {
		go: "Answer by e-mail, without an account",
		title: "Without an account",
		lead: "What is asked of you comes by e-mail, each with a link that opens exactly that. An account can follow at any time.",
		email: "Your e-mail address",
		submit: "Take the seat and go on",
		taken: "The seat is yours. What is asked of you comes by e-mail.",
		account: "Make an account instead",
	},
};
