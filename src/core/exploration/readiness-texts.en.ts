import type { Level, Statement } from "./questions.ts";

/** A statement a side asks itself, what each step of it looks like, and what would mend it (B7). */
export interface ReadinessText {
	readonly says: string;
	readonly anchors: Readonly<Record<Level, string>>;
	readonly mend: string;
}

export const readiness: Readonly<Record<Statement, ReadinessText>> = {
	purpose: {
		says: "We know why we want this partnership.",
		anchors: {
			0: "Somebody asked us, and we said yes.",
			25: "It sounds good; nobody has said what for.",
			50: "We have reasons, and each of us names another one.",
			75: "We agree on one reason, without a figure.",
			100: "One reason, with a figure and a date, and everybody here says the same.",
		},
		mend: "Sit down for half an hour and write one sentence with a figure and a date.",
	},
	decider: {
		says: "One person here decides, and has the time for it.",
		anchors: {
			0: "It is not clear who decides.",
			25: "Several people would have to agree each time.",
			50: "One person decides, but other things come first.",
			75: "One person decides and has time; nobody stands in.",
			100: "One person decides, has time each week, and a named colleague stands in.",
		},
		mend: "Name one person, free two hours of their week, and name who stands in.",
	},
	capacity: {
		says: "The people who would do the work are free to do it.",
		anchors: {
			0: "Nobody is free.",
			25: "We would do it beside everything else.",
			50: "Somebody is named; their hours are not.",
			75: "People and hours are named; their superiors have not agreed.",
			100: "People and hours a week are named and agreed until the pilot ends.",
		},
		mend: "Write down who, how many hours a week, until when, and what they will not do instead.",
	},
	money: {
		says: "We know what we can spend, and what we can lose.",
		anchors: {
			0: "We have not talked about money.",
			25: "We hope it costs nothing.",
			50: "There is a rough sum; nobody has approved it.",
			75: "A budget is approved; what we could lose is not.",
			100: "A budget and the most we can lose are approved, in figures.",
		},
		mend: "Have two figures approved: what you spend on the pilot, and where you stop.",
	},
	offer: {
		says: "We know what we bring that they do not have.",
		anchors: {
			0: "We cannot say what we bring.",
			25: "We bring what anybody could.",
			50: "We bring something of our own, and cannot show it yet.",
			75: "We can show it with examples.",
			100: "We can show it with figures from customers, and they have asked for it.",
		},
		mend: "Collect three examples with figures, and ask the other side which one counts.",
	},
	abroad: {
		says: "We can work across the distance: language, hours, habits.",
		anchors: {
			0: "Nobody here has worked with that country.",
			25: "We have once, and it was hard.",
			50: "Somebody speaks the language; the hours are left to chance.",
			75: "Language and common hours are settled; nobody knows their habits.",
			100: "Language, common hours and a bridge who knows both cultures are settled.",
		},
		mend: "Name a cultural bridge, and find two hours a week that suit both clocks.",
	},
	rules: {
		says: "We know which laws and payments could stop us.",
		anchors: {
			0: "We have not looked.",
			25: "We heard of difficulties and hope for the best.",
			50: "We read the list of checks; nobody has gone through it.",
			75: "Someone went through it; some points are open.",
			100: "A lawyer and both banks have answered every point in writing.",
		},
		mend: "Go through the door check with your lawyer, and ask your bank in writing.",
	},
	stopping: {
		says: "We know when we would stop, and could.",
		anchors: {
			0: "Stopping is not something we talk about.",
			25: "We would notice too late.",
			50: "We would know, and find it hard to say.",
			75: "We agreed on a sign to stop; not on who says it.",
			100: "A figure, a date and the person who says “stop” are agreed.",
		},
		mend: "Agree on a figure and a date at which you stop, and on who says so.",
	},
};
