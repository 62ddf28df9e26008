import { plural } from "../../../core/kit.ts";

export const ownership = {
	page: {
		title: "People",
		answer: "Who works on this, on both sides.",
		lead: "One person decides for a company; everyone else writes, explains and keeps in touch.",
		open: "Cards, roles, deputies and successors",
		back: "Back to the partnership",
	},
	noOwner: {
		head: "no owner",
		nobody: "Nobody is left here",
		ours: "Your side has no owner now.",
		oursLead:
			"Nobody can seal, decide or approve for your side until one of you takes over. The other side is told who it is.",
		takeOver: "Take over as owner",
		theirs: (company: string) => `${company} has no owner`,
		since: "since",
		theirsLead: "Nobody can decide for them until a colleague of theirs takes over. You need not do anything.",
	},
	changed: {
		handedOver: (to: string, company: string, from: string) => `${to} is ${company}'s owner now. ${from} handed over.`,
		succeeded: (to: string, company: string, from: string) =>
			`${to} is ${company}'s owner now. ${from} left, and had named ${to} as successor.`,
		appointed: (to: string, company: string) => `${to} is ${company}'s owner now, appointed by its administrator.`,
		tookOver: (to: string, company: string) => `${to} took over as ${company}'s owner; it had none.`,
	},
	confirm: {
		title: "Does it still stand?",
		lead: (slot: string) =>
			`${slot}: sealed by your side before it had its present owner. Nothing opens until you say whether it stands.`,
		until: "You are asked until",
		go: "It stands",
		back: "Take it back, unopened",
		ours: (slot: string) => `${slot}: what your side has sealed waits for its new owner's word.`,
		oursUntil: "Nothing opens before. They are asked until",
		theirs: (company: string, slot: string) => `${slot}: ${company}'s seal waits for the new owner's confirmation.`,
		theirsLead: "Nothing opens before.",
		theirsUntil: "They are asked until",
		sealed: "Sealed on your side.",
	},
	deputy: {
		acts: (name: string, owner: string) => `${name} acts for ${owner}`,
		coming: (name: string, owner: string) => `${name} will act for ${owner}`,
		dates: (from: string, until: string) => `${from} to ${until}`,
		name: "Name a deputy",
		about: "On these days a colleague seals, decides and approves in your place. The record says for whom.",
		who: "Who acts for you?",
		from: "First day",
		until: "Last day",
		zone: (city: string) => `Days by your company's clock (${city}).`,
		save: "Name",
		end: (name: string) => `End ${name}'s time as deputy`,
		most: (days: number) =>
			`At most ${plural("en", days, { one: "# day", other: "# days" })}, and not in the past. For longer, hand over.`,
	},
	successor: {
		is: (name: string) => `${name} is named to follow as owner.`,
		none: "Nobody is named to follow you as owner.",
		name: "Name a successor",
		about: "If you leave, they are the owner at once, and nothing stands still. Both sides see the name.",
		who: "Who would follow you?",
		nobody: "Nobody",
		save: "Name",
	},
	handOver: {
		name: "Hand over",
		about: "They decide from now on; you stay as a member. What is sealed and unopened waits for their word.",
		who: "To whom?",
		go: "Hand over",
		ask: (name: string) => `Make ${name} the owner of your side?`,
		body: "From then on you can write, but not seal, decide or approve. Only they can hand it back.",
	},
	leave: {
		name: "Leave this partnership",
		about: "Your seat ends. Take your copy of the record first: afterwards you cannot open it here.",
		ask: "Leave this partnership?",
		follows: (name: string) => `${name} becomes the owner at once, and is asked about what you have sealed.`,
		nobody: "You have named no successor: your side has no owner until a colleague takes over.",
		plain: "You read and write here no more. What you have written stays.",
		go: "Leave",
	},
	colleague: {
		change: "Change",
		done: "Done",
		role: (name: string) => `What is ${name} here?`,
		remove: "End this seat",
		ask: (name: string) => `End ${name}'s seat?`,
		body: (name: string) =>
			`${name} can read and write nothing here from then on. What they have written stays, and so does their name beside it.`,
		go: "End the seat",
	},
	noBridge: {
		ours: "Nobody on your side is named as the cultural bridge.",
		oursLead:
			"Someone who knows the other side's culture and says what is meant spares misunderstandings. Invite one, or say which colleague it is.",
		theirs: "No cultural bridge is named yet.",
	},
	alone: "You are the only one of your side here. Invite a colleague, so that somebody can stand in for you.",
	cancel: "Cancel",
};
