import { type Context, type NewEvent, otherSide, type Refusal, refusal, type Side, sides } from "../kit.ts";
import { type SealedContent, type SealingState, slotOf } from "./state.ts";

export type SealingRefusal =
	| "sealing.alreadySealed"
	| "sealing.nothingSealed"
	| "sealing.alreadyOpen"
	| "sealing.notDueYet";

/** May `side` put something into this slot now? Null means yes. */
export function cannotSeal(state: SealingState, slot: string, side: Side): Refusal<SealingRefusal> | null {
	const mine = slotOf(state, slot)[side];
	if (mine.is === "held") return refusal("sealing.alreadySealed");
	if (mine.is === "open") return refusal("sealing.alreadyOpen");
	return null;
}

/** May `side` take its seal back? Only unopened, and only once the other has been late with its own (domain: exploration). */
export function cannotWithdraw(state: SealingState, slot: string, side: Side): Refusal<SealingRefusal> | null {
	const it = slotOf(state, slot);
	const mine = it[side];
	if (mine.is === "none") return refusal("sealing.nothingSealed");
	if (mine.is === "open") return refusal("sealing.alreadyOpen");
	if (it.late !== otherSide(side)) return refusal("sealing.notDueYet", { due: mine.due });
	return null;
}

/**
 * Seals `content` for `side`; where the other side already holds its own, opens both in the same breath.
 * A browser that predicts (`sees: "own"`) cannot open what it cannot see, so it stops at the seal; the host opens.
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
	const theirs = slotOf(state, slot)[otherSide(side)];
	if (theirs.is !== "held" || context.sees === "own") return own;
	if (!theirs.mine) throw new Error(`the full fold does not hold the content sealed in ${slot}`);
	const contents = { [side]: { ...content, salt }, [otherSide(side)]: theirs.mine };
	const opened = sides.map((each): NewEvent => {
		const it = contents[each] ?? { ...content, salt };
		return {
			chain: "both",
			type: "sealing.opened",
			version: 1,
			data: { slot, side: each, salt: it.salt, data: it.data },
			texts: it.texts,
		};
	});
	return [...own, ...opened];
}

export const withdraw = (slot: string, side: Side): readonly NewEvent[] => [
	{ chain: "both", type: "sealing.withdrawn", version: 1, data: { slot, side } },
];

/** A seal that waits for the other side, and until when (ISO). */
export interface Waiting {
	readonly slot: string;
	readonly late: Side;
	readonly due: string;
}

/** Every seal that stands alone and has not been noted as late yet. Rests on the shared chain only. */
export function waiting(state: SealingState): readonly Waiting[] {
	return Object.entries(state).flatMap(([slot, it]) =>
		sides.flatMap((side) => {
			const mine = it[side];
			const late = otherSide(side);
			return mine.is === "held" && it[late].is === "none" && it.late === null ? [{ slot, late, due: mine.due }] : [];
		}),
	);
}

export const noteLate = (slot: string, late: Side): NewEvent => ({
	chain: "both",
	type: "sealing.fellDue",
	version: 1,
	data: { slot, side: late },
});
