import type { Json, PastEvent, Side, Texts } from "../kit.ts";
import type { SealingEvents } from "./contract.ts";

/** What stands under a seal: facts and free texts. A text that is missing has been removed since. */
export interface SealedContent {
	readonly data: { readonly [key: string]: Json };
	readonly texts: Texts;
}

/**
 * One side's answer in a slot (B2). `held.mine` is the content where the reader may see it, null elsewhere:
 * this field is the whole difference between what the two sides fold.
 */
export type Sealed =
	| { readonly is: "none" }
	| {
			readonly is: "held";
			readonly commitment: string;
			readonly at: string;
			readonly due: string;
			/** Its side's owner has changed since: until when the new one is asked whether it stands (ISO), or null. */
			readonly confirmBy: string | null;
			readonly mine: (SealedContent & { readonly salt: string }) | null;
	  }
	| {
			readonly is: "open";
			readonly commitment: string;
			readonly at: string;
			readonly openedAt: string;
			readonly content: SealedContent;
	  };

export interface Slot {
	readonly a: Sealed;
	readonly b: Sealed;
	/** The side that has not matched the other's seal in time, once that was noted. */
	readonly late: Side | null;
	/** How often a side took its seal back; it stays visible that it did. */
	readonly withdrawals: Readonly<Record<Side, number>>;
}

export type SealingState = Readonly<Record<string, Slot>>;

export const none: Sealed = { is: "none" };
const emptySlot: Slot = { a: none, b: none, late: null, withdrawals: { a: 0, b: 0 } };

/** Does this seal wait for the word of its side's new owner? Until then it is not opened. */
export const awaitsConfirmation = (sealed: Sealed): boolean => sealed.is === "held" && sealed.confirmBy !== null;

export const slotOf = (state: SealingState, slot: string): Slot => state[slot] ?? emptySlot;

/** Folds one sealing event, for any visible subset. */
export function evolve(state: SealingState, event: PastEvent): SealingState {
	const put = (name: string, change: (slot: Slot) => Slot): SealingState => ({
		...state,
		[name]: change(slotOf(state, name)),
	});
	switch (event.type as keyof SealingEvents) {
		case "sealing.sealed": {
			const { slot, side, commitment, due } = event.data as SealingEvents["sealing.sealed"];
			return put(slot, (was) => ({
				...was,
				late: null,
				[side]: { is: "held", commitment, at: event.at, due, confirmBy: null, mine: null },
			}));
		}
		case "sealing.held": {
			const { slot, salt, data } = event.data as SealingEvents["sealing.held"];
			const side = event.chain as Side;
			return put(slot, (was) => {
				const held = was[side];
				if (held.is !== "held") return was;
				return { ...was, [side]: { ...held, mine: { salt, data, texts: event.texts } } };
			});
		}
		case "sealing.opened": {
			const { slot, side, data } = event.data as SealingEvents["sealing.opened"];
			return put(slot, (was) => {
				const held = was[side];
				if (held.is !== "held") return was;
				const content = { data, texts: event.texts };
				return {
					...was,
					late: null,
					[side]: { is: "open", commitment: held.commitment, at: held.at, openedAt: event.at, content },
				};
			});
		}
		case "sealing.withdrawn": {
			const { slot, side } = event.data as SealingEvents["sealing.withdrawn"];
			return put(slot, (was) => ({
				...was,
				late: null,
				[side]: none,
				withdrawals: { ...was.withdrawals, [side]: was.withdrawals[side] + 1 },
			}));
		}
		case "sealing.fellDue": {
			const { slot, side } = event.data as SealingEvents["sealing.fellDue"];
			return put(slot, (was) => ({ ...was, late: side }));
		}
		case "sealing.confirmationAsked": {
			const { slot, side, due } = event.data as SealingEvents["sealing.confirmationAsked"];
			return put(slot, (was) => {
				const held = was[side];
				return held.is === "held" ? { ...was, late: null, [side]: { ...held, confirmBy: due } } : was;
			});
		}
		case "sealing.confirmed": {
			const { slot, side, due } = event.data as SealingEvents["sealing.confirmed"];
			return put(slot, (was) => {
				const held = was[side];
				return held.is === "held" ? { ...was, late: null, [side]: { ...held, due, confirmBy: null } } : was;
			});
		}
	}
}

/** What `viewer` may know of a sealing state: everything but what the other side still holds. */
export function hide(state: SealingState, viewer: Side): SealingState {
	const veil = (sealed: Sealed): Sealed => (sealed.is === "held" ? { ...sealed, mine: null } : sealed);
	return Object.fromEntries(
		Object.entries(state).map(([name, slot]) => [
			name,
			viewer === "a" ? { ...slot, b: veil(slot.b) } : { ...slot, a: veil(slot.a) },
		]),
	);
}
