import { plural } from "../../../core/kit.ts";

export const partnership = {
	title: (own: string, other: string) => `${own} and ${other}`,
	sides: "Both sides",
	stages: "Stages",
	day: (day: number, of: number) => `day ${day} of ${of}`,
	dayOver: (days: number) => `${plural("en", days, { one: "# day", other: "# days" })} over its time`,
	notYet: "begins when both owners are here",
	done: "done",
	ended: "ended here",
	you: "you",
	nobodyYet: "nobody yet",
	ball: {
		label: "Whose move",
		yours: "Your side's move",
		theirs: (company: string) => `${company}'s move`,
		both: "A move for both sides",
		none: "Nobody has to move",
	},
	stale: {
		title: "No connection.",
		body: "You see the last known state. What you do is kept here and sent when the line is back.",
	},
	broken: {
		title: "This history does not match the one you saw before.",
		body: "The host sent a record that contradicts what this browser kept, or its signature does not hold. Nothing of it is shown. Compare a copy you exported earlier, and talk to the other side and to whoever runs this host.",
		how: "On your own computer:",
		home: "To your partnerships",
	},
	pending: {
		label: "Not sent yet",
		sending: "On its way",
		waitingForLine: "Waits for the connection; it is sent by itself",
		refused: "Was not accepted",
		retry: "Send again",
		discard: "Discard",
	},
	commands: {
		"people.begin": "Begin the partnership",
		"people.describeSide": "Correct your company's details",
		"people.invite": "Invite",
		"people.withdrawInvitation": "Take the invitation back",
		"people.join": "Take the seat",
		"exploration.sealAnswers": "Seal eight answers",
		"exploration.withdrawAnswers": "Take the sealed answers back",
		"exploration.sealVerdict": "Seal the verdict",
		"exploration.withdrawVerdict": "Take the sealed verdict back",
		"exploration.declareNotAFit": "Say “not a fit”",
		"exploration.closeWithoutAnswer": "Close with “no answer”",
	},
	record: {
		title: "Record",
		about: (n: number) =>
			`${plural("en", n, { one: "# entry", other: "# entries" })}, held by both sides, changeable by neither.`,
		open: "Open the record",
	},
	back: "Back to the partnership",
};
