import { type Context, type NewEvent, otherSide, type Refusal, refusal, type Side, sides } from "../kit.ts";
import { type SealedContent, type SealingState, slotOf } from "./state.ts";

export type SealingRefusal =
	| "sealing.alreadySealed"
	| "sealing.nothingSealed"
	| "sealing.alreadyOpen"
	| "sealing.notDueYet"
	| "sealing.noConfirmationAsked";

type Salted = SealedContent & { readonly salt: string };

/** May `side` put something into this slot now? Null means yes. */
export function cannotSeal(state: SealingState, slot: string, side: Side): Refusal<SealingRefusal> | null {
	const mine = slotOf(state, slot)[side];
	if (mine.is === "held") return refusal("sealing.alreadySealed");
	if (mine.is === "open") return refusal("sealing.alreadyOpen");
	return null;
}

/**
 * May `side` take its seal back? Only unopened, and only once the other has been late with its own (domain: exploration);
 * a new owner who is asked whether it stands may say no at any time.
 */
export function cannotWithdraw(state: SealingState, slot: string, side: Side): Refusal<SealingRefusal> | null {
	const it = slotOf(state, slot);
	const mine = it[side];
	if (mine.is === "none") return refusal("sealing.nothingSealed");
	if (mine.is === "open") return refusal("sealing.alreadyOpen");
	if (mine.confirmBy !== null) return null;
	if (it.late !== otherSide(side)) return refusal("sealing.notDueYet", { due: mine.due });
	return null;
}

/** Is `side` asked whether what it sealed here still stands? Null means yes. */
export function cannotConfirm(state: SealingState, slot: string, side: Side): Refusal<SealingRefusal> | null {
	const mine = slotOf(state, slot)[side];
	if (mine.is === "none") return refusal("sealing.nothingSealed");
	if (mine.is === "open") return refusal("sealing.alreadyOpen");
	return mine.confirmBy === null ? refusal("sealing.noConfirmationAsked") : null;
}

/**
 * Seals `content` for `side`; where the other side already holds its own, opens both in the same breath, unless that one
 * waits for its new owner's word. A browser that predicts (`sees: "own"`) stops at the seal; the host opens.
 */
export function seal(
	state: SealingState,
	slot: string,
	side: Side,
	content: SealedContent,
	salt: string,
	due: string,
	context: Context,
): readonly NewEvent[] {
	const body = { data: content.data, texts: content.texts };
	const commitment = context.commit(slot, side, salt, body);
	const own: readonly NewEvent[] = [
		{ chain: "both", type: "sealing.sealed", version: 1, data: { slot, side, commitment, due } },
		{ chain: side, type: "sealing.held", version: 1, data: { slot, salt, data: content.data }, texts: content.texts },
	];
	return [...own, ...openWith(state, slot, side, { ...content, salt }, context)];
}

/** A new owner's word that the seal stands. Where the other side holds its own, firmly, both open. */
export function confirm(
	state: SealingState,
	slot: string,
	side: Side,
	due: string,
	context: Context,
): readonly NewEvent[] {
	const confirmed: NewEvent = { chain: "both", type: "sealing.confirmed", version: 1, data: { slot, side, due } };
	const mine = slotOf(state, slot)[side];
	return [confirmed, ...openWith(state, slot, side, mine.is === "held" ? mine.mine : null, context)];
}

/** The opening of both, once `side` stands by `mine`; nothing while the other holds none, or one that awaits its owner's word. */
function openWith(
	state: SealingState,
	slot: string,
	side: Side,
	mine: Salted | null,
	context: Context,
): readonly NewEvent[] {
	const theirs = slotOf(state, slot)[otherSide(side)];
	if (theirs.is !== "held" || theirs.confirmBy !== null || context.sees === "own") return [];
	if (!theirs.mine || !mine) throw new Error(`the full fold does not hold the content sealed in ${slot}`);
	const contents = side === "a" ? { a: mine, b: theirs.mine } : { a: theirs.mine, b: mine };
	return sides.map((each): NewEvent => {
		const { salt, data, texts } = contents[each];
		return { chain: "both", type: "sealing.opened", version: 1, data: { slot, side: each, salt, data }, texts };
	});
}

/** The owner of `side` changes: whatever it holds sealed and has not been asked about yet waits for the next one's word. */
export const askConfirmation = (state: SealingState, side: Side, due: string): readonly NewEvent[] =>
	Object.entries(state).flatMap(([slot, it]): readonly NewEvent[] => {
		const mine = it[side];
		if (mine.is !== "held" || mine.confirmBy !== null) return [];
		return [{ chain: "both", type: "sealing.confirmationAsked", version: 1, data: { slot, side, due } }];
	});

export const withdraw = (slot: string, side: Side): readonly NewEvent[] => [
	{ chain: "both", type: "sealing.withdrawn", version: 1, data: { slot, side } },
];

/** A seal that waits for the other side, and until when (ISO). */
export interface Waiting {
	readonly slot: string;
	readonly late: Side;
	readonly due: string;
}

/**
 * Every seal that stands and waits for the other side, unless it has been noted as late: for its own seal, or for its new
 * owner's word. A seal that awaits confirmation makes nobody late: the ball is with its own side. Shared chain only.
 */
export function waiting(state: SealingState): readonly Waiting[] {
	return Object.entries(state).flatMap(([slot, it]) =>
		sides.flatMap((side): readonly Waiting[] => {
			const mine = it[side];
			const late = otherSide(side);
			const theirs = it[late];
			if (mine.is !== "held" || mine.confirmBy !== null || it.late !== null || theirs.is === "open") return [];
			if (theirs.is === "none") return [{ slot, late, due: mine.due }];
			return theirs.confirmBy === null ? [] : [{ slot, late, due: theirs.confirmBy }];
		}),
	);
}

export const noteLate = (slot: string, late: Side): NewEvent => ({
	chain: "both",
	type: "sealing.fellDue",
	version: 1,
	data: { slot, side: late },
});
