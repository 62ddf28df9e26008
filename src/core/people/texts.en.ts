import type { Sentence } from "../kit.ts";

export const roleNames = {
	owner: "Owner",
	member: "Member",
	bridge: "Bridge",
	adviser: "Adviser",
	facilitator: "Facilitator",
};

export const refusals = {
	"people.ownerOnly": "Only the owner of your side can do this. Ask them, or write it down for them to send.",
	"people.seatTaken": "That side already has an owner. One person binds a side, not a committee.",
	"people.otherSideInvitesItself": "You invite the other side's owner; they invite their own colleagues.",
	"people.invitationOpen": "An invitation to that side's owner is open. Send that link, or take it back first.",
	"people.invitationKnown":
		"This invitation has been sent already. Reload the page, and write a new one if you need it.",
	"people.noSuchInvitation": "There is no such invitation here. Check the link, or ask whoever sent it for a new one.",
	"people.invitationUsed": "This invitation has been used. If it was you, sign in; if not, ask for a new link.",
	"people.invitationWithdrawn": "This invitation was taken back. Ask whoever sent it whether they still want to talk.",
	"people.invitationExpired": "This invitation has run out. Ask whoever sent it for a new link.",
	"people.alreadySeated": "You already have a seat in this partnership.",
	"people.describeYourSide": "Say first where your company is established and in which time zone you work.",
	"people.wasAcross":
		"You have sat on the other side of this partnership and read what it keeps to itself. Ask for a colleague to take this seat.",
	"people.colleagueTakesOver":
		"That side has no owner now, but people of it are here: one of them takes over. Write to them.",
	"people.lastOne":
		"You are the last of your side, so it would be left to strangers. Bring a colleague in first, or end the partnership.",
	"people.ownerThemselves":
		"A deputy decides for the owner, but does not dispose of seats. Ask the owner to do this in person.",
	"people.administratorOnly":
		"Only an administrator of your company appoints an owner. You can take over yourself, or ask them.",
	"people.noSuchColleague": "Nobody with this seat is on your side. Reload the page and choose from who is there.",
	"people.ownSeat": "This is your own seat. Choose a colleague; to give your seat up, leave the partnership.",
	"people.deputyDates": ({ days }) =>
		`The first day comes before the last, the last is not past, and ${days} days are the most. For longer, hand over.`,
	"people.noDeputy": "Nobody is named as a deputy, so there is nothing to end.",
	"people.facilitatorOnlyReads":
		"A neutral facilitator reads what both sides share, and decides nothing for either. Ask the owner of a side to do this.",
	"people.facilitatorHere":
		"There is a facilitator already, or one is invited. One at a time: part with that one first.",
	"people.noFacilitator": "Nobody waits for this: there is no facilitator here to agree to or to part with.",
	"people.facilitatorNotAgreed":
		"The other side has not agreed to a facilitator yet. The link will be good as soon as its owner does.",
	"people.wasFacilitator":
		"You were trusted by both sides as their neutral facilitator, so you cannot sit on one of them. Ask for somebody else.",
	"people.satOnSide":
		"You sit or sat on a side of this partnership, so you cannot be its neutral facilitator. Ask for somebody else.",
} satisfies Record<string, Sentence>;

export const moves = {
	"people.invite": "Invite the other side's owner",
	"people.join": "Take the seat you are offered",
	"people.takeOver": "Your side has no owner: one of you takes over",
	"people.confirm": "Confirm, as the new owner, what your side has sealed, or take it back",
	"people.agreeFacilitator": "Say whether you want the facilitator they propose",
} satisfies Record<string, Sentence>;

export const events = {
	"people.sideDescribed": ({ company }) => `${company} is described`,
	"people.seatTaken": ({ role }) => `took a seat: ${role}`,
	"people.roleChanged": ({ person, role }) => `${person}: now ${role}`,
	"people.seatEnded": ({ person, how }) =>
		how === "removed" ? `${person} has no seat any more` : `${person} left the partnership`,
	"people.ownerChanged": ({ to, how }) =>
		how === "handedOver"
			? `handed over: ${to} is the owner now`
			: how === "succeeded"
				? `${to} follows as owner`
				: `${to} took over as owner`,
	"people.successorNamed": ({ person }) =>
		person ? `named a successor: ${person}` : "took the successor's naming back",
	"people.deputyNamed": ({ person, from, until }) => `named a deputy: ${person}, ${from} to ${until}`,
	"people.deputyEnded": ({ person }) => `${person} is deputy no more`,
	"people.invited": ({ role }) => `invited: ${role}`,
	"people.facilitatorAgreed": "agreed to the facilitator",
	"people.facilitatorSeated": "came as the neutral facilitator",
	"people.facilitatorEnded": ({ how }) =>
		how === "removed" ? "parted with the facilitator" : "stepped back as the facilitator",
	"people.invitationWithdrawn": "took an invitation back",
	"people.invitationUsed": "The invitation was used",
	"people.invitationExpired": "The invitation ran out unused",
} satisfies Record<string, Sentence>;
