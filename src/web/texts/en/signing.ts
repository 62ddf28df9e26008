export const signing = {
	other: "Other ways in",
	passkey: "Use a passkey",
	link: "Send me a link",
	provider: (name: string) => `Continue with ${name}`,
	forgotten: "Forgotten the password?",
	linkNeedsEmail: "Write your email address above, then ask for the link.",
	linkSent: "Look into your mailbox.",
	linkSentBody: (email: string) =>
		`If there is an account with ${email}, a link to sign in is on its way. It works for a quarter of an hour, once.`,
	noMail: "This host sends no mail.",
	noMailBody:
		"So no link can reach you. Sign in with a password or a passkey; without both, ask whoever runs this host for a link to set a new password.",
	passkeyStopped: "Nothing was chosen. Try again when you are ready.",
	code: {
		title: "Your second factor",
		lead: "Open your authenticator app and type the six digits it shows for Oba. A backup code works here too.",
		label: "Code",
		trust: "Do not ask in this browser for 30 days",
		go: "Continue",
		back: "Start again",
		empty: "Type the six digits, or a backup code.",
	},
	enter: {
		title: "Sign in",
		ready: "One more press, and you are in.",
		readyBody: "This link works once and for a quarter of an hour. Nothing has happened by opening it.",
		go: "Sign in",
		first: "You are in, and this address is yours now.",
		firstBody:
			"Nobody had shown before that this mailbox belongs to the account. Whatever guarded it until now (password, passkeys, second factor, API keys) no longer works, in case a stranger had set it. Set a new password in the settings.",
		toSettings: "To the settings",
		home: "To your partnerships",
		spent: "Ask for a new link below.",
		whyNot: "The sign-in did not come about.",
		notLinked:
			"An account with your address exists here, but it is not joined to your organisation’s sign-in: its address was never confirmed. Sign in another way first, then join the two in the settings.",
		noAccount:
			"There is no account for you here yet. Accounts are made from an invitation: open the link you were sent and continue from there.",
		elsewhere: "Your organisation’s sign-in was cancelled or did not work. Try again, or sign in another way.",
	},
	forgot: {
		title: "Set a new password",
		lead: "Write the address of your account. We send a link that sets a new password; it works for an hour, once.",
		go: "Send the link",
		sent: "Look into your mailbox.",
		sentBody: (email: string) =>
			`If there is an account with ${email}, the link is on its way. A second factor is still asked for afterwards.`,
		back: "Back to sign in",
	},
	reset: {
		title: "A new password",
		lead: "Every browser that is signed in now will be signed out.",
		password: "New password",
		go: "Set the password",
		done: "The new password is set.",
		doneBody: "Sign in with it.",
		none: "This address needs the link from the message.",
		noneBody: "Open the link again, or ask for a new one.",
		again: "Ask for a new link",
	},
	confirm: {
		title: "Confirm your address",
		lead: (email: string) => `One press says that ${email} is your mailbox.`,
		go: "This is my address",
		done: "Thank you, the address is confirmed.",
		home: "To your partnerships",
	},
};
