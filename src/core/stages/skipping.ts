/**
 * Leaving a stage unfinished (R15): both owners and a reason. It stays on the timeline for good, and nothing that is sealed
 * opens by it.
 */
import type * as z from "zod/mini";
import {
	type Actor,
	accept,
	type Context,
	type NewEvent,
	otherSide,
	type Refusal,
	type Result,
	refusal,
	type Side,
} from "../kit.ts";
import { commands, type StagesEvents } from "./contract.ts";
import { enter, following, type StagesRefusal } from "./rules.ts";
import { present, type StagesState } from "./state.ts";

type No = Refusal<StagesRefusal> | null;
export type SkipCommand = {
	[N in keyof typeof commands]: { readonly name: N; readonly input: z.infer<(typeof commands)[N]["input"]> };
}[keyof typeof commands];

export const isSkip = (command: { readonly name: string }): command is SkipCommand =>
	Object.hasOwn(commands, command.name);

/** Read from the actor alone: who sits where is for a room below this one to know. */
const binds = (actor: Actor): Side | null =>
	actor.kind === "person" && (actor.role === "owner" || actor.deputyOf !== undefined) ? actor.side : null;

/** Is there a stage to leave, one after it, and does this actor bind a side? */
function notSkipping(state: StagesState, actor: Actor): No {
	if (state.closed) return refusal("stages.closed", { how: state.closed.how });
	const now = present(state);
	if (!now || !following(state.method, now.kind)) return refusal("stages.nothingToSkip");
	return binds(actor) === null ? refusal("stages.ownerOnly") : null;
}

/** May this actor do it now? One table for the button, its reason and the server; null means yes. */
export const cannotSkip = {
	propose: (state: StagesState, actor: Actor): No =>
		notSkipping(state, actor) ?? (state.skip ? refusal("stages.skipWaits") : null),
	answer: (state: StagesState, actor: Actor): No => notSkipping(state, actor) ?? notAsked(state, actor),
	withdraw: (state: StagesState, actor: Actor): No =>
		notSkipping(state, actor) ?? (state.skip?.side === binds(actor) ? null : refusal("stages.noSkip")),
};

function notAsked({ skip }: StagesState, actor: Actor): No {
	if (!skip) return refusal("stages.noSkip");
	return skip.side === binds(actor) ? refusal("stages.skipWaits") : null;
}

/** Which side is asked whether to skip the present stage, or null. */
export const skipAsks = ({ skip, closed }: StagesState): Side | null => (skip && !closed ? otherSide(skip.side) : null);

type Said = "stages.skipProposed" | "stages.skipDeclined" | "stages.skipWithdrawn" | "stages.skipped";

/** What follows from a command of this room. */
export function decide(
	state: StagesState,
	command: SkipCommand,
	{ actor, at }: Context,
): Result<readonly NewEvent[], StagesRefusal> {
	const no = refused(state, command, actor);
	if (no) return { ok: false, refusal: no };
	const stage = present(state)?.kind ?? "exploration";
	const side = binds(actor) ?? "a";
	const said = <T extends Said>(type: T, reason: string | null): NewEvent => {
		const data: StagesEvents[T] = { stage, side };
		return { chain: "both", type, version: 1, data, texts: reason === null ? {} : { reason } };
	};
	switch (command.name) {
		case "stages.proposeSkip":
			return accept([said("stages.skipProposed", command.input.reason)]);
		case "stages.declineSkip":
			return accept([said("stages.skipDeclined", command.input.reason)]);
		case "stages.withdrawSkip":
			return accept([said("stages.skipWithdrawn", null)]);
		case "stages.agreeSkip": {
			const next = following(state.method, stage);
			const entered = next ? [enter(state.method, next, at)] : [];
			return accept([said("stages.skipped", command.input.reason), ...entered]);
		}
	}
}

function refused(state: StagesState, { name }: SkipCommand, actor: Actor): No {
	if (name === "stages.proposeSkip") return cannotSkip.propose(state, actor);
	return name === "stages.withdrawSkip" ? cannotSkip.withdraw(state, actor) : cannotSkip.answer(state, actor);
}
