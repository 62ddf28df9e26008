import * as z from "zod/mini";
import type { CommandContract } from "../kit.ts";
import { id, words } from "../stages/contract.ts";

/** Longest reason in characters: why a text should go is said in a sentence or two. */
export const longestReason = 2_000;

/** Where a text stands, as every reader has it: the position of its entry on a chain (from 1), and the text's name there. */
const position = z.int().check(z.positive());
const name = z.string().check(z.minLength(1), z.maxLength(400));
const reason = words(longestReason);

const ask = z.strictObject({ request: id, chain: z.literal("both"), position, name, reason });
const agree = z.strictObject({ request: id });
const decline = z.strictObject({ request: id, reason });
const withdraw = z.strictObject({ request: id });
const removeOwn = z.strictObject({ position, name });

export type AskRemoval = z.infer<typeof ask>;
export type DeclineRemoval = z.infer<typeof decline>;
export type RemoveOwn = z.infer<typeof removeOwn>;

export const commands = {
	"removal.ask": {
		input: ask,
		predict: true,
		about: "Ask the other side to agree that a text on the shared chain is removed; its hash stays.",
	},
	"removal.agree": {
		input: agree,
		predict: true,
		about: "Agree to remove the text the other side asked about. It is gone for both at once.",
	},
	"removal.decline": { input: decline, predict: true, about: "Decline to remove a text, with the reason." },
	"removal.withdraw": { input: withdraw, predict: true, about: "Take back a request to remove a text." },
	"removal.removeOwn": {
		input: removeOwn,
		predict: true,
		about: "Remove a text that only your own side reads, unless it lies under a seal that is still closed.",
	},
} satisfies Record<string, CommandContract>;

type Name = keyof typeof commands;
export type RemovalCommand = {
	[N in Name]: { readonly name: N; readonly input: z.infer<(typeof commands)[N]["input"]> };
}[Name];

const request = z.string();

/**
 * Events. asked, agreed, declined, withdrawn (both): the request and what became of it; asked and declined carry their reason.
 * record.textRemoved (the chain of the text): the deed itself, in the words of the record's format (record/README.md).
 */
export const events = {
	"removal.asked": z.strictObject({ request, chain: z.literal("both"), position: z.int(), name: z.string() }),
	"removal.agreed": z.strictObject({ request }),
	"removal.declined": z.strictObject({ request }),
	"removal.withdrawn": z.strictObject({ request }),
	"record.textRemoved": z.strictObject({ chain: z.enum(["both", "a", "b"]), position: z.int(), name: z.string() }),
};
export type RemovalEvents = { [T in keyof typeof events]: z.infer<(typeof events)[T]> };
