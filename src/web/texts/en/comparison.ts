import { plural } from "../../../core/kit.ts";

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const small = (n: number): string => words[n] ?? String(n);
const begins = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const things = (n: number): string => plural("en", n, { one: "thing", other: "things" });
/** Figures as soon as one of the two has no short word, so that a sentence counts in one way. */
const inWords = (one: number, two: number): ((n: number) => string) => (one > 10 || two > 10 ? String : small);

function answer(agreed: number, apart: number): string {
	if (agreed === 0 && apart === 0) return "Both sheets are open. Nothing can be compared yet.";
	const number = inWords(agreed, apart);
	const talk = `${begins(number(apart))} ${apart === 1 ? "needs" : "need"} a talk.`;
	if (agreed === 0) return `You agree on nothing in full yet. ${talk}`;
	const agree = `You agree on ${number(agreed)} ${things(agreed)}.`;
	return apart === 0 ? `${agree} Nothing stands far apart.` : `${agree} ${talk}`;
}

export const comparison = {
	head: {
		answer,
		openedNow: "Both sheets have just been opened, at the same moment.",
		opened: "Both sheets were opened",
		sealed: "Until then neither of you could read the other's.",
		start: "Start with the largest difference.",
		rest: (close: number, unknown: number) =>
			begins(
				[
					close > 0 && `${inWords(close, unknown)(close)} ${close === 1 ? "is" : "are"} close`,
					unknown > 0 && `${inWords(close, unknown)(unknown)} not known yet`,
				]
					.filter(Boolean)
					.join(", "),
			),
		member: "You read and comment here. Marks, pairs, corrections and proposals are your owner's: they bind the side.",
		toMarks: (n: number) =>
			`Say how ${plural("en", n, { one: "# answer of theirs reads", other: "# answers of theirs read" })} to you`,
		toCorrections: "Answer their correction",
		toGaps: "To the largest difference",
	},
	picture: {
		alt: (a: string, b: string, agree: number, known: number) =>
			`${a} and ${b} overlap by ${agree} per cent, counted on ${known} per cent of what was asked.`,
		nothing: (a: string, b: string) => `${a} and ${b} side by side: nothing can be compared yet.`,
		agree: (n: number) => `${n} % of what is known agrees`,
		unknown: (n: number) => `${n} % is not known yet`,
		allKnown: "Everything asked is known",
		nothingKnown: "Nothing can be compared yet",
	},
	agreements: { title: "Where you already agree", none: "Nothing is fully alike yet. What is close stands below." },
	gaps: { title: "Where you differ, largest first", none: "Nothing stands far apart." },
	says: {
		expects: (name: string) => `${name} expects`,
		gives: (name: string) => `${name} gives`,
		needs: (name: string) => `${name} needs it by`,
		can: (name: string) => `${name} can deliver by`,
		wants: (name: string) => `${name} wants most`,
		helps: (name: string) => `${name} can help with`,
		says: (name: string) => `${name} says`,
	},
	you: {
		expects: "You expect",
		gives: "You give",
		needs: "You need it by",
		can: "You can deliver by",
		wants: "You want most",
		helps: "You can help with",
		says: "You say",
	},
	value: {
		empty: "Left empty",
		notNamed: "Not among its KPIs",
		removed: "Removed since",
		noDate: "No date needed",
		noDelivery: "No delivery at all",
	},
	sign: {
		conflict: "Conflict",
		gap: "A gap",
		close: "Close",
		overlap: "The same",
		silent: "Not known",
		candidate: "Named by one side",
	},
	critical: "The gate waits for this",
	corrected: "Corrected since; the original is kept under “Corrections”.",
	offered: "A correction of this waits.",
	terms: {
		propose: "Propose a value",
		talk: "Open the thread",
		answer: "Answer their proposal",
		yours: "Your proposal waits for them",
		agreed: "Agreed",
		parked: "Parked",
		kpi: (place: string) => `KPI ${place}`,
		hide: "Close the thread",
		statement: "Propose one sentence",
	},
	marks: {
		title: "How their words read to you",
		waiting: (n: number) =>
			`${plural("en", n, { one: "# answer waits", other: "# answers wait" })} for your mark. Until then it counts neither way: no machine guesses what words mean.`,
		done: (other: string) => `You have marked everything. ${other} still reads yours.`,
		allDone: "Both sides have marked everything.",
		ask: "Their answer and yours:",
		same: "The same",
		compatible: "Compatible",
		different: "Different",
		check: "Could you check theirs?",
		yes: "Yes",
		no: "No",
		ofYou: (mark: string) => `You read theirs as: ${mark}`,
		ofThem: (name: string, mark: string) => `${name} reads yours as: ${mark}`,
		notYet: (name: string) => `${name} has not marked yours yet`,
		could: "could check it",
		couldNot: "could not check it",
		meaningNo:
			"A “no” makes this a gap: whoever has to rely on it must be able to look it up. Propose one sentence with a figure, a date, and where both can see it.",
	},
	kpis: {
		title: "Which KPIs are the same thing?",
		lead: "Each of you named these alone. Two that mean the same are paired here by hand; then their targets, sources and measurers stand side by side.",
		of: (name: string) => `${name} names`,
		ofYou: "You name",
		none: "None left to pair",
		pair: "Pair these two",
		chooseFirst: "Choose one on each side first.",
		takenApart: "Take apart",
		pairedBy: (name: string) => `Paired by hand by ${name}`,
		pairedByYou: "Paired by hand by your side",
		aspect: {
			direction: "Better is",
			kind: "Counted as",
			unit: "Unit",
			baseline: "Today",
			day30: "Day 30",
			day90: "Day 90",
			source: "Source",
			measuredBy: "Measured by",
			movedBy: "Moved by",
		},
		direction: { up: "more", down: "less" },
		kind: { cumulative: "a sum", level: "a state", hold: "a limit to hold", milestone: "a date" },
		both: "both",
		unknown: "not said",
	},
	corrections: {
		title: "Corrections",
		correct: "Correct this answer",
		lead: "The original stays beside it, for both to read. The correction counts in the comparison once the other side accepts it.",
		why: "Why it was wrong",
		whyHelp: "One line that the other side can follow. You may leave it empty.",
		send: "Offer the correction",
		cancel: "Cancel",
		by: (name: string) => `${name} corrects an answer`,
		byYou: "Your side corrects an answer",
		original: "Original",
		correction: "Correction",
		becomes: (before: string, after: string) => `In the comparison: ${before} → ${after}`,
		unchanged: "In the comparison nothing changes.",
		changesNothing: "The correction says the same as the original.",
		reason: "Why",
		accept: "Accept the correction",
		keep: "Keep the original",
		keepReason: "Why you keep the original",
		keepReasonHelp: "They read it. You may leave it empty.",
		waits: (name: string) => `Waits for the owner of ${name}.`,
		unanswered: "It was not answered before this ended; the original stands.",
		accepted: "Accepted: it stands in the comparison now. The original stays here.",
		declined: "The original stays in the comparison; the correction stays here.",
	},
	all: {
		show: (n: number) => `Show all ${plural("en", n, { one: "# finding", other: "# findings" })}`,
		hide: "Show fewer",
		title: "Everything, side by side",
		every: "All",
		verdict: "By verdict",
		section: "By section",
		sections: { core: "The core", type: "This kind of partnership", working: "Working together" },
		shown: (n: number) => plural("en", n, { one: "# finding", other: "# findings" }),
		none: "Nothing stands under this choice. Take another verdict or section.",
	},
	scores: {
		title: "The figures, last",
		lead: "They count what stands above: overlap counts whole, close two thirds, a gap one third, a conflict nothing. What is not known is left out and named.",
		alignment: "Alignment",
		verdict: (pillar: string, n: number) =>
			`${pillar} is the weakest of the three, at ${n}. Partnerships fail at their weakest point, so this is the verdict, not the mean.`,
		partly: "Not every pillar is known yet, so this can still change.",
		pillars: "Three things that predict success",
		weakest: "weakest",
		factors: "Five factors of success",
		weights: "The weights 35, 25, 20, 15 and 5 are a practitioner's judgement, not a measurement.",
		weighs: (n: number) => `weighs ${n} %`,
		unknown: "not known",
		coverage: "Known so far",
		coverageIs: (n: number) => `${n} % of the weight of everything asked`,
		unknowns: "Not known, or in part",
		behind: (name: string) => `What ${name} is made of`,
		nothingBehind: "Nothing asked here yet.",
	},
};
