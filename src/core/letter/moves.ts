/** Who has the ball in the letter. Rests on the shared chain alone. */
import { otherSide, type Side, sides } from "../kit.ts";
import { ownerOf } from "../people/state.ts";
import { present } from "../stages/state.ts";
import type { moves as legal } from "./legal/texts.en.ts";
import { type Letter, letterOf, type Situation } from "./letter.ts";
import { missingFor, nobodyNamed } from "./rules.ts";
import type { moves } from "./texts.en.ts";

export type LetterMove = keyof typeof moves | keyof typeof legal;
interface Open {
	readonly code: LetterMove;
	readonly side: Side;
	/** ISO instant, or null. */
	readonly due: string | null;
}

export function letterMoves(it: Situation): readonly Open[] {
	const due = present(it.stages)?.due ?? null;
	const letter = letterOf(it, nobodyNamed);
	const led = sides.filter((side) => ownerOf(it.people, side));
	return led.flatMap((side) => movesOf(it, letter, side).map((code) => ({ code, side, due })));
}

function movesOf(it: Situation, letter: Letter, side: Side): readonly LetterMove[] {
	const missing = missingFor(it, letter);
	const toAnswer = letter.clauses.some(({ proposal }) => proposal?.side === otherSide(side));
	const lags = missing.some(({ code }) => code === "lags" || code === "removedText");
	const ready = missing.length === 0 && letter.signatures[side] === null;
	const asked = missing.some((each) => (each.code === "owners" || each.code === "channels") && each.by === side);
	return [
		...(asked ? (["letter.declare"] as const) : []),
		...(toAnswer ? (["letter.answer"] as const) : []),
		...(lags && letter.turn !== otherSide(side) ? (["letter.catchUp"] as const) : []),
		...(ready ? (["letter.sign"] as const) : []),
	];
}
