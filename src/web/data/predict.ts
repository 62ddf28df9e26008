/** Tries commands in the browser on the host's own rules, on what this viewer may read (`sees: "own"`). Pure. */
import type { Actor, Context, PastEvent } from "../../core/kit.ts";
import { type Command, commands, type Decision, decide, fold, type Partnership } from "../../core/partnership.ts";
import { commitment, digest } from "../../record/hash.ts";
import type { Queued } from "./queue.ts";

const contextOf = (partnership: string, actor: Actor, at: string): Context => ({
	at,
	actor,
	sees: "own",
	commit: (slot, side, salt, content) => commitment(partnership, slot, side, salt, content),
	digest: (domain, content) => digest(partnership, domain, content),
});

/**
 * What would follow from this command now; null where only the host can say: the rule reads what is hidden, or the input
 * is not what its contract asks for, which the host explains field by field.
 */
export function predict(
	partnership: string,
	state: Partnership,
	command: Command,
	actor: Actor,
	at: string,
): Decision | null {
	const contract = commands[command.name];
	if (!contract.predict) return null;
	const read = contract.input.safeParse(command.input);
	if (!read.success) return null;
	return decide(state, { name: command.name, input: read.data } as Command, contextOf(partnership, actor, at));
}

/** The state with what is on its way laid on top. A command that no longer follows adds nothing. */
export function withPredicted(
	partnership: string,
	state: Partnership,
	actor: Actor,
	queue: readonly Pick<Queued, "command" | "at" | "is">[],
): Partnership {
	let now = state;
	for (const { command, at, is } of queue) {
		if (is === "refused") continue;
		const decision = predict(partnership, now, command, actor, at);
		if (!decision?.ok) continue;
		const events = decision.value.map((it): PastEvent => ({ ...it, at, actor, texts: it.texts ?? {} }));
		now = fold(events, now) ?? now;
	}
	return now;
}
