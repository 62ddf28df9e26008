import type { Entry } from "./entry.ts";

/** Where two copies of one partnership's shared chain part: the first position that differs, or where the shorter one ends. */
export type Parting =
	| { readonly is: "same"; readonly length: number }
	| { readonly is: "extends"; readonly longer: "first" | "second"; readonly from: number }
	| { readonly is: "parts"; readonly at: number };

/** Compares two copies (of one side or of both) by the chain both hold: `both`. */
export function compareCopies(first: readonly Entry[], second: readonly Entry[]): Parting {
	const one = first.filter((it) => it.chain === "both");
	const two = second.filter((it) => it.chain === "both");
	const shorter = Math.min(one.length, two.length);
	for (let i = 0; i < shorter; i += 1) {
		if (one[i]?.hash !== two[i]?.hash) return { is: "parts", at: i + 1 };
	}
	if (one.length === two.length) return { is: "same", length: one.length };
	return { is: "extends", longer: one.length > two.length ? "first" : "second", from: shorter + 1 };
}
