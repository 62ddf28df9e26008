import type { Sentence } from "../kit.ts";

export const roleNames = { owner: "Owner", member: "Member", bridge: "Bridge", adviser: "Adviser" };

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
} satisfies Record<string, Sentence>;

export const moves = {
	"people.invite": "Invite the other side's owner",
	"people.join": "Take the seat you are offered",
} satisfies Record<string, Sentence>;

export const events = {
	"people.sideDescribed": ({ company }) => `${company} is described`,
	"people.seatTaken": ({ role }) => `took a seat: ${role}`,
	"people.invited": ({ role }) => `invited: ${role}`,
	"people.invitationWithdrawn": "took an invitation back",
	"people.invitationUsed": "The invitation was used",
	"people.invitationExpired": "The invitation ran out unused",
} satisfies Record<string, Sentence>;
