import type { Sentence } from "../kit.ts";

export const refusals = {
	"sealing.alreadySealed": "Your side has already sealed this. It opens when the other side has sealed too.",
	"sealing.nothingSealed": "Your side has nothing sealed here, so there is nothing to take back.",
	"sealing.alreadyOpen": "This has been opened already. What is open stays as it was sealed.",
	"sealing.notDueYet":
		"The other side still has time. You can take your seal back, unopened, once its date has passed.",
	"sealing.noConfirmationAsked": "Nothing here waits for your word: what your side sealed stands as it is.",
} satisfies Record<string, Sentence>;

export const events = {
	"sealing.sealed": "sealed what they wrote",
	"sealing.held": "your side's sealed words, readable by your side alone",
	"sealing.opened": "was opened",
	"sealing.withdrawn": "took a seal back, unopened",
	"sealing.fellDue": "did not answer in time",
	"sealing.confirmationAsked": "the owner has changed: what is sealed waits for the new owner's word",
	"sealing.confirmed": "the new owner stands by what was sealed",
} satisfies Record<string, Sentence>;
