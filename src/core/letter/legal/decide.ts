import type * as z from "zod/mini";
import type { Context } from "../../kit.ts";
import { commands } from "./contract.ts";
import * as rules from "./rules.ts";

type LegalCommand = {
	[N in keyof typeof commands]: { readonly name: N; readonly input: z.infer<(typeof commands)[N]["input"]> };
}[keyof typeof commands];

export const isLegal = (command: { readonly name: string }): command is LegalCommand =>
	Object.hasOwn(commands, command.name);

/** What follows from a command about the legal checklist. */
export function decide(it: rules.Situation, command: LegalCommand, context: Context): rules.Decision {
	switch (command.name) {
		case "letter.declareOwners":
			return rules.declareOwners(it, command.input, context);
		case "letter.nameChannels":
			return rules.nameChannels(it, command.input, context);
		case "letter.setCheck":
			return rules.setCheck(it, command.input, context);
		case "letter.addCheck":
			return rules.addCheck(it, command.input, context);
		case "letter.addPaper":
			return rules.addPaper(it, command.input, context);
	}
}
