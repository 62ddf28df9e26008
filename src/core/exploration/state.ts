import type { PastEvent, Side } from "../kit.ts";
import { type Sealed, type SealedContent, type SealingState, slotOf } from "../sealing/state.ts";
import { type ExplorationEvents, slots, type Verdict } from "./contract.ts";

export interface ExplorationState {
	/** Why a side said "not a fit", kept for itself: null for whoever may not read it, and where none was given. */
	readonly reasons: Readonly<Record<Side, string | null>>;
	/** A "not a fit" that its author released at once, with the reason where they shared it. */
	readonly released: { readonly side: Side; readonly at: string; readonly reason: string | null } | null;
}

export const untouched: ExplorationState = { reasons: { a: null, b: null }, released: null };

/** Folds one event of exploration, for any visible subset. */
export function evolve(state: ExplorationState, event: PastEvent): ExplorationState {
	const reason = event.texts["reason"] ?? null;
	switch (event.type as keyof ExplorationEvents) {
		case "exploration.reasonKept":
			return { ...state, reasons: { ...state.reasons, [event.chain]: reason } };
		case "exploration.notAFit": {
			const { side } = event.data as ExplorationEvents["exploration.notAFit"];
			return { ...state, released: { side, at: event.at, reason } };
		}
	}
}

/** What `viewer` may know: everything but the other side's private reason. */
export const hide = (state: ExplorationState, viewer: Side): ExplorationState => ({
	...state,
	reasons: viewer === "a" ? { ...state.reasons, b: null } : { ...state.reasons, a: null },
});

/** The verdict under a seal, where the reader may see it. */
export function verdictIn(sealed: Sealed): Verdict | null {
	if (sealed.is === "open") return verdictOf(sealed.content.data);
	return sealed.is === "held" && sealed.mine ? verdictOf(sealed.mine.data) : null;
}

/** The verdict among the facts of a sealed content. */
export function verdictOf({ verdict }: SealedContent["data"]): Verdict | null {
	return verdict === "exploreFurther" || verdict === "notAFit" ? verdict : null;
}

/** True once both sides' answers lie open (R2): only then is "explore further" worth saying. */
export const answersOpen = (sealing: SealingState): boolean => slotOf(sealing, slots.answers).a.is === "open";
