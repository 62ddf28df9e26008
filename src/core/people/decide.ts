import type * as z from "zod/mini";
import type { Context, NewEvent, Result } from "../kit.ts";
import type { SealingRefusal } from "../sealing/rules.ts";
import type { StagesRefusal } from "../stages/rules.ts";
import { changing } from "./contract.ts";
import * as deputies from "./deputies.ts";
import * as facilitating from "./facilitating.ts";
import * as ownership from "./ownership.ts";
import type { PeopleRefusal } from "./rules.ts";

export type ChangeCommand = {
	[N in keyof typeof changing]: { readonly name: N; readonly input: z.infer<(typeof changing)[N]["input"]> };
}[keyof typeof changing];

export const isChange = (command: { readonly name: string }): command is ChangeCommand =>
	Object.hasOwn(changing, command.name);

/** What follows from a change of who sits on a side, and as what. */
export function decide(
	it: ownership.Situation,
	command: ChangeCommand,
	context: Context,
): Result<readonly NewEvent[], PeopleRefusal | StagesRefusal | SealingRefusal> {
	switch (command.name) {
		case "people.changeRole":
			return ownership.changeRole(it, command.input, context);
		case "people.removeColleague":
			return ownership.removeColleague(it, command.input.person, context);
		case "people.handOver":
			return ownership.handOver(it, command.input.to, context);
		case "people.nameSuccessor":
			return ownership.nameSuccessor(it, command.input.person, context);
		case "people.nameDeputy":
			return deputies.nameDeputy(it, command.input, context);
		case "people.endDeputy":
			return deputies.endDeputy(it, context);
		case "people.leave":
			return ownership.leave(it, context);
		case "people.takeOver":
			return ownership.takeOver(it, context);
		case "people.appointOwner":
			return ownership.appointOwner(it, command.input.person, context);
		case "people.agreeFacilitator":
			return facilitating.agree(it, context);
		case "people.removeFacilitator":
			return facilitating.remove(it, command.input.reason, context);
		case "people.stepBack":
			return facilitating.stepBack(it, context);
		case "people.confirmSealed":
			return ownership.confirmSealed(it, command.input.slot, context);
	}
}
