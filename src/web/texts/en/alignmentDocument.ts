import { plural } from "../../../core/kit.ts";

export const alignmentDocument = {
	title: "Alignment document",
	language: "Language",
	languages: { en: "English", ru: "Russian" },
	print: "Print",
	terms: "To the terms",
	back: "Back to the partnership",
	answer: {
		shut: (n: number) =>
			`${plural("en", n, { one: "One thing is", other: "# things are" })} missing before both can approve.`,
		ready: "Everything is here. It waits for your approval.",
		member: "Everything is here. It waits for both owners.",
		mine: (name: string) => `You have approved it. It waits for ${name}.`,
		done: "Both of you approved this document.",
	},
	lead: "Composed from what you agreed; nobody typed it. Change a term, and it says so here and asks for both approvals anew.",
	next: "The letter of intent is next: it will be drafted from this.",
	missing: {
		title: "What is missing",
		by: { you: "Your move", them: (name: string) => `${name}'s move`, both: "Either of you begins" },
		sheet: "The sheet",
		owner: "An owner who decides for the side: People",
		successor: "Who would step in for the owner: People",
		approval: "The approval",
		mark: (question: string) => `How the other side's words read: ${question}`,
	},
	approve: {
		title: "Approval",
		button: (n: number) => `I approve version ${n}`,
		about: "Approval holds for this version alone. When both owners have approved the same one, the letter begins.",
		yours: (n: number) => `You approved version ${n}. Since then the document has changed:`,
		terms: (titles: string) => `agreed anew: ${titles}`,
		others: (n: number) =>
			plural("en", n, { one: "one mark, correction or name", other: "# marks, corrections or names" }),
		by: (person: string, company: string, version: number) => `${person}, ${company}, approved version ${version}`,
		not: (company: string) => `${company} has not approved this version`,
	},
};
