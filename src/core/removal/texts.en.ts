import type { Sentence } from "../kit.ts";

export const refusals = {
	"removal.noSuchEntry": ({ position }) =>
		`The record has no entry ${position} there yet. Open the record anew and choose the entry again.`,
	"removal.noSuchText": ({ position }) =>
		`Entry ${position} carries no text of that name. Open the record anew and choose the text there.`,
	"removal.alreadyGone": "This text has been removed already. Only its hash still stands in the record.",
	"removal.alreadyAsked": "Somebody has asked to remove this text already. Wait for the answer to that request.",
	"removal.requestKnown": "This request has been sent already. Reload the page, and ask again if you need to.",
	"removal.noSuchRequest": "There is no such request to remove a text. Reload the page to see those that wait.",
	"removal.answered": ({ is }) =>
		is === "withdrawn"
			? "This request was taken back. There is nothing to answer any more."
			: "This request has been answered. Where you still need it, ask anew and say why.",
	"removal.otherSideAnswers": "Your own side asked, so the other side's owner answers. You can take the request back.",
	"removal.askerOnly": "Only whoever asked, or the owner of their side, can take this request back. Ask them to.",
	"removal.takeSealBack":
		"This text lies under a seal that is still closed, so nobody else can read it. Take the seal back first, then remove the text.",
	"removal.openedForBoth":
		"This text was opened and stands on the shared chain too. Ask the other side to remove it there: this copy goes with it.",
} satisfies Record<string, Sentence>;

export const moves = {
	"removal.answer": "Answer the request to remove a text",
} satisfies Record<string, Sentence>;

export const events = {
	"removal.asked": ({ position }) => `asked to remove a text of entry ${position}`,
	"removal.agreed": "agreed to remove the text",
	"removal.declined": "declined to remove the text",
	"removal.withdrawn": "took back the request to remove a text",
	"record.textRemoved": ({ position }) => `A text of entry ${position} was removed; its hash stays`,
} satisfies Record<string, Sentence>;
