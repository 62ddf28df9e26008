import type { TermSection } from "./term-sections.ts";

export const sections = {
	vision: "What we want together",
	kpis: "What we measure",
	roles: "Who does what",
	rights: "Who decides what",
	timeline: "By when",
	gives: "What each side gives",
	working: "How we talk and decide",
	conditions: "Money and conditions",
	statements: "In our own words",
} satisfies Record<TermSection, string>;

export const titles = {
	vision: "Shared vision",
	pilotStart: "The day the pilot begins",
	kpi: (place: string) => `KPI ${place}`,
	from: (title: string, name: string) => `${title}, from ${name}`,
	forSide: (title: string, name: string) => `${title}, for ${name}`,
};

export const values = {
	nothing: "Nothing, and that is agreed",
	noDate: "No date is needed",
	givesNothing: (name: string) => `${name} gives nothing here`,
	gives: (name: string, amount: string) => `${name} gives ${amount}`,
	delivers: (name: string, date: string) => `${name} delivers by ${date}`,
	cannotDeliver: (name: string) => `${name} delivers nothing here`,
	begins: (date: string) => `Begins on ${date}`,
	atMost: (amount: string) => `At most ${amount}`,
	does: (name: string) => `${name} does it`,
	doesLed: (name: string, person: string) => `${name} (answers for it: ${person})`,
	bothDo: (name: string) => `Both do it, ${name} answers for it`,
	bothLed: (name: string, person: string) => `Both do it (answers for it: ${person}, ${name})`,
	nobodyDoes: "Nobody does it: not part of this partnership",
	decides: (name: string) => `${name} has the last word`,
	bothDecide: "Both decide together",
	both: "both",
	unknown: "not named",
	day30: (target: string) => `${target} on day 30`,
	day90: (target: string) => `${target} on day 90`,
	from: (source: string) => `source: ${source}`,
	measured: (who: string) => `measured by ${who}`,
	moved: (who: string) => `moved by the work of ${who}`,
};
