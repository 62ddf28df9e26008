import { plural } from "../../../core/kit.ts";

export const colleagues = {
	title: "Your company",
	answer: (company: string, people: number) =>
		`${company}: ${plural("en", people, { one: "# person", other: "# people" })} here.`,
	lead: "Whoever comes by an invitation to your own side becomes a colleague. An administrator says who administers, and can appoint an owner where a partnership of yours has none.",
	none: "You speak for no company yet.",
	noneLead: "Begin a partnership, or come by a colleague's invitation: your company stands here then.",
	begin: "Begin a partnership",
	roles: { administrator: "administrator", member: "member" },
	you: "you",
	in: (n: number) =>
		n === 0
			? "in no open partnership"
			: plural("en", n, { one: "in # open partnership", other: "in # open partnerships" }),
	makeAdministrator: "Make administrator",
	makeMember: "Administrator no more",
	part: "No colleague any more…",
	partMyself: "Leave the company…",
	partAsk: (name: string) => `Is ${name} no colleague any more?`,
	partMyselfAsk: "Leave this company?",
	partLead: "Seats in partnerships are not touched: their owners end them, each on its page “People”.",
	yes: "Yes, end it",
	no: "No",
	about: "Who belongs to it, and who administers it.",
	settings: "Open the company",
	appoint: (name: string) => `Appoint ${name}`,
	appointLead: "You administer this company: you can appoint a colleague. The other side is told.",
};
