import type * as z from "zod/mini";
import type { Context } from "../kit.ts";
import type { Situation } from "./comparison.ts";
import { commands } from "./contract.ts";
import { approve } from "./gate.ts";
import * as resolving from "./resolving.ts";
import * as rules from "./rules.ts";

export type AlignmentCommand = {
	[N in keyof typeof commands]: { readonly name: N; readonly input: z.infer<(typeof commands)[N]["input"]> };
}[keyof typeof commands];

export const isAlignment = (command: { readonly name: string }): command is AlignmentCommand =>
	Object.hasOwn(commands, command.name);

/** What follows from a command of this stage. */
export function decide(it: Situation, command: AlignmentCommand, context: Context): rules.Decision {
	switch (command.name) {
		case "alignment.submitSheet":
			return rules.submitSheet(it, command.input, context);
		case "alignment.recallSheet":
			return rules.recallSheet(it, context);
		case "alignment.closeWithoutAnswer":
			return rules.closeWithoutAnswer(it, context);
		case "alignment.delegateSection":
			return rules.delegateSection(it, command.input, context);
		case "alignment.cannotAlign":
			return rules.cannotAlign(it, command.input, context);
		case "alignment.mark":
			return resolving.mark(it, command.input, context);
		case "alignment.pairKpis":
			return resolving.pairKpis(it, command.input, context);
		case "alignment.unpairKpis":
			return resolving.unpairKpis(it, command.input, context);
		case "alignment.addErratum":
			return resolving.addErratum(it, command.input, context);
		case "alignment.acceptErratum":
			return resolving.answerErratum(it, { ...command.input, reason: null, takes: true }, context);
		case "alignment.declineErratum":
			return resolving.answerErratum(it, { ...command.input, takes: false }, context);
		case "alignment.propose":
			return resolving.propose(it, command.input, context);
		case "alignment.accept":
			return resolving.acceptProposal(it, command.input, context);
		case "alignment.decline":
			return resolving.declineProposal(it, command.input, context);
		case "alignment.withdrawProposal":
			return resolving.withdrawProposal(it, command.input, context);
		case "alignment.comment":
			return resolving.comment(it, command.input, context);
		case "alignment.assign":
			return resolving.assign(it, command.input, context);
		case "alignment.approve":
			return approve(it, command.input.version, context);
	}
}
