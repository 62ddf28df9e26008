/**
 * The clauses that every letter has, in English. `{a}` and `{b}` stand for the companies. A clause says its opening, then
 * what was agreed, line by line, then its closing; `blanks` stand for the lines where nothing is agreed yet. Every word is
 * weighed: the whole letter goes on two pages beside its other language.
 */
export const clauses = {
	nature: {
		heading: "What this letter is",
		opening: "It says what we intend and is no contract: only clauses marked as binding bind us.",
	},
	together: { heading: "What we want together", blanks: ["______"] },
	roles: {
		heading: "Who does what and who decides",
		opening: "One person answers for each task.",
		blanks: ["______: ______ (______)", "______: ______ (______)", "Last word, {a}: ______", "Last word, {b}: ______"],
		closing: "All else we decide together.",
	},
	exchange: {
		heading: "What each pays and gets",
		blanks: ["{a}: ______", "{b}: ______", "______: ______"],
		closing: "Other costs each side bears itself. Money moves only on an order or invoice that both accepted.",
	},
	measurement: {
		heading: "How we measure",
		blanks: [
			"______: ______ → ______ on day 30; source: ______; measured by ______",
			"______: ______ → ______ on day 30; source: ______; measured by ______",
			"______: ______ → ______ on day 30; source: ______; measured by ______",
		],
		closing: "Where we differ on a figure, its source decides.",
	},
	pilot: {
		heading: "The pilot",
		opening: "We begin small: {days}, and only what stands here.",
		blanks: ["Begins on ______", "Most at risk: ______ each"],
	},
	expansion: {
		heading: "If it goes well",
		closing: "Every 30 days we decide: go on, change something, or stop.",
	},
	communication: {
		heading: "How we talk",
		blanks: ["How often we talk: ______", "Where we talk: ______", "Time to answer: ______"],
		closing:
			"A decision asked for in writing takes at most 48 hours (two working days of whoever decides), then both owners decide. Bad news comes at once.",
	},
	confidential: {
		heading: "Confidentiality",
		opening:
			"What one side learns of the other's business, customers and figures it uses for this work only and tells nobody, until two years after its end; except what is public, was known before or must be told by law.",
	},
	endNotice: {
		heading: "Stopping",
		opening:
			"Agreed now, while we get on well: either side may stop in writing, saying why, with 7 days' notice in the pilot and 30 later; at once where the law demands it.",
	},
	endHandBack: {
		heading: "Handing back",
		opening: "Within 14 days each returns or deletes the other's materials, data, goods and access.",
	},
	endOpenWork: {
		heading: "Open work",
		opening: "Within 7 days we list what is unfinished and finish it or hand it over. Promises to customers are kept.",
	},
	endPayments: {
		heading: "Last payments",
		opening: "What was ordered and delivered is paid within 30 days; unused advances go back.",
	},
	endReturn: {
		heading: "Coming back",
		opening: "To stop is no quarrel: we announce it in words agreed by both, and talk again after six months.",
	},
	signature: {
		heading: "How we sign",
		opening:
			"Both owners sign the same text by typing their name in their own account; time and fingerprint (SHA-256) are kept. It counts like a signature by hand, which will do as well. Each keeps their access secret.",
	},
	language: {
		heading: "Which text prevails",
		opening:
			"Both texts say the same. Should they differ, we first ask what was meant; failing that, the {prevailing} text prevails.",
	},
};

export const phrases = {
	languages: { en: "English", ru: "Russian" },
	stillOpen: "To be agreed:",
	openUntil: "{title}, by {date}",
	nothing: "nothing",
	givesNothing: "{title}: nothing",
	item: "{title}: {value}",
	gives: "{title} {value}",
	byDate: "by {date}",
	noDate: "needs no date",
	by: "{company} {date}",
	starts: "Begins on {date}",
	riskCap: "Most at risk: {value} each",
	unlessNamed: "Unless a line names another: {people}.",
	answers: "{person} ({company})",
	owner: "the owner",
	both: "Both, {who} answers",
	nobody: "Nobody",
	lastWord: "Last word, {company}",
	decideTogether: "Last word, both",
	kpi: "{name}: {way}; source: {source}; measured by {who}",
	day30: "{target} on day 30",
	atMost: "at most {target}",
	atLeast: "at least {target}",
	judgedAll: "The pilot has passed if these targets are met on its last day.",
	judgedOne: "The pilot has passed if this target is met on its last day.",
	judged: "The pilot has passed if {passing} of these {count} targets are met on its last day.",
	figures: ["none", "one", "two", "three", "four", "five"],
	figuresOf: ["none", "one", "two", "three", "four", "five"],
};
