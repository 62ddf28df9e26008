import type { Sentence } from "../kit.ts";

export const refusals = {
	"sealing.alreadySealed": "Your side has already sealed this. It opens when the other side has sealed too.",
	"sealing.nothingSealed": "Your side has nothing sealed here, so there is nothing to take back.",
	"sealing.alreadyOpen": "This has been opened already. What is open stays as it was sealed.",
	"sealing.notDueYet":
		"The other side still has time. You can take your seal back, unopened, once its date has passed.",
} satisfies Record<string, Sentence>;

export const events = {
	"sealing.sealed": "sealed what they wrote",
	"sealing.held": "your side's sealed words, readable by your side alone",
	"sealing.opened": "was opened",
	"sealing.withdrawn": "took a seal back, unopened",
	"sealing.fellDue": "did not answer in time",
} satisfies Record<string, Sentence>;
