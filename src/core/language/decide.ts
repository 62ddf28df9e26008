import type * as z from "zod/mini";
import type { Context } from "../kit.ts";
import { commands } from "./contract.ts";
import * as rules from "./rules.ts";

export type LanguageCommand = {
	[N in keyof typeof commands]: { readonly name: N; readonly input: z.infer<(typeof commands)[N]["input"]> };
}[keyof typeof commands];

export const isLanguage = (command: { readonly name: string }): command is LanguageCommand =>
	Object.hasOwn(commands, command.name);

/** What follows from a command about words. */
export function decide(it: rules.Situation, command: LanguageCommand, context: Context): rules.Decision {
	switch (command.name) {
		case "language.proposeTerm":
			return rules.proposeTerm(it, command.input, context);
		case "language.agreeTerm":
			return rules.agreeTerm(it, command.input, context);
		case "language.setTermAside":
			return rules.setTermAside(it, command.input, context);
		case "language.dropTerm":
			return rules.dropTerm(it, command.input, context);
		case "language.translate":
			return rules.translate(it, command.input, context);
		case "language.confirmTranslation":
			return rules.confirmTranslation(it, command.input, context);
	}
}
