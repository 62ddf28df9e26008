/** What changed between two wordings, in whole words, as a person would mark it with a pen. */
import { diffArrays } from "diff";
import type { Language } from "../../core/kit.ts";

/** A stretch of text. `gone` stood before and stands no more; `come` stands now. */
export interface Stretch {
	readonly is: "same" | "gone" | "come";
	readonly text: string;
}

interface Change {
	readonly gone: string;
	readonly come: string;
}
type Piece = string | Change;

const segmenters = {
	en: new Intl.Segmenter("en", { granularity: "word" }),
	ru: new Intl.Segmenter("ru", { granularity: "word" }),
};
const wordsOf = (text: string, language: Language): string[] =>
	Array.from(segmenters[language].segment(text), ({ segment }) => segment);

/** Past so many words that differ, the two have nothing in common worth showing. */
const mostEdits = 3_000;

/**
 * The stretches of both wordings in reading order; what went stands before what came. Joining all but `come` gives `before`,
 * all but `gone` gives `after`. A few equal words between larger changes count as changed too: islands are hard to read.
 */
export function differenceOf(before: string, after: string, language: Language): readonly Stretch[] {
	const found = diffArrays(wordsOf(before, language), wordsOf(after, language), { maxEditLength: mostEdits });
	if (!found) return stretchesOf({ gone: before, come: after });
	const pieces: Piece[] = [];
	for (const { added, removed, value } of found) {
		const text = value.join("");
		if (!added && !removed) pieces.push(text);
		else push(pieces, added ? { gone: "", come: text } : { gone: text, come: "" });
	}
	return pieces.flatMap(stretchesOf);
}

/** Adds a change after what is there, swallowing the islands that it makes. */
function push(pieces: Piece[], change: Change): void {
	const last = pieces.at(-1);
	if (typeof last === "object") {
		pieces.pop();
		push(pieces, joined(last, "", change));
		return;
	}
	const one = pieces.at(-2);
	if (typeof last === "string" && typeof one === "object" && isIsland(one, last, change)) {
		pieces.splice(-2);
		push(pieces, joined(one, last, change));
		return;
	}
	pieces.push(change);
}

const joined = (one: Change, between: string, other: Change): Change => ({
	gone: one.gone + between + other.gone,
	come: one.come + between + other.come,
});

/** Shorter than the changes on both of its sides (as diff-match-patch cleans up), or a mere space; lines stay apart. */
function isIsland(one: Change, between: string, other: Change): boolean {
	if (between.includes("\n")) return false;
	const size = ({ gone, come }: Change) => Math.max(gone.length, come.length);
	return between.trim() === "" || (between.length <= size(one) && between.length <= size(other));
}

function stretchesOf(piece: Piece): readonly Stretch[] {
	if (typeof piece === "string") return [{ is: "same", text: piece }];
	const both: readonly Stretch[] = [
		{ is: "gone", text: piece.gone },
		{ is: "come", text: piece.come },
	];
	return both.filter(({ text }) => text !== "");
}
