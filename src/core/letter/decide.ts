import type * as z from "zod/mini";
import type { Context } from "../kit.ts";
import { commands } from "./contract.ts";
import type { Situation } from "./letter.ts";
import * as rules from "./rules.ts";

type LetterCommand = {
	[N in keyof typeof commands]: { readonly name: N; readonly input: z.infer<(typeof commands)[N]["input"]> };
}[keyof typeof commands];

export const isLetter = (command: { readonly name: string }): command is LetterCommand =>
	Object.hasOwn(commands, command.name);

/** What follows from a command of this stage. */
export function decide(it: Situation, command: LetterCommand, context: Context): rules.Decision {
	switch (command.name) {
		case "letter.handOver":
			return rules.handOver(it, command.input, context);
		case "letter.accept":
			return rules.acceptProposal(it, command.input, context);
		case "letter.decline":
			return rules.declineProposal(it, command.input, context);
		case "letter.withdraw":
			return rules.withdrawProposal(it, command.input, context);
		case "letter.comment":
			return rules.comment(it, command.input, context);
		case "letter.sign":
			return rules.sign(it, command.input, context);
		case "letter.withdrawSignature":
			return rules.withdrawSignature(it, context);
		case "letter.partWays":
			return rules.partWays(it, command.input, context);
	}
}
