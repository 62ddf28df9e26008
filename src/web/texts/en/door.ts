import { plural } from "../../../core/kit.ts";

export const door = {
	title: "Door check",
	link: (n: number, one: string, two: string) =>
		`Door check: ${plural("en", n, { one: "# point", other: "# points" })} to look at between ${one} and ${two}`,
	back: "To the partnership",
	answer: (n: number) => `${plural("en", n, { one: "One point", other: "# points" })} to look at before you go on.`,
	none: "Nothing stands on the list for these two countries.",
	lead: (one: string, two: string) =>
		`Rests on where the two companies are established alone: ${one} and ${two}. It lists, it does not judge. Most have an answer.`,
	advice: "This is not legal advice. Read the source as it stands today, and ask a lawyer.",
	topics: {
		sanctions: "Sanctions",
		payments: "Payments",
		personalData: "Personal data",
		advertising: "Advertising",
		goods: "Names and goods",
		taxes: "Taxes",
	},
	todo: "What to do",
	source: "Source",
	looked: "Last looked at",
	notYet: "Not yet compared with its source: read it there first",
	again: "to be looked at by",
	overdue: "It is past the day to look again: check whether it still stands.",
	toLegal: "To the legal checks of the letter",
	later: "Asked before the letter",
	laterLead:
		"Who owns more than 25 % of each company, and through which channels you would sell or advertise. Until then, “not yet known” is an answer.",
};
