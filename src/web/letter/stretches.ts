/** A clause's text cut where it carries agreed facts, so that each leads to where it was agreed. Pure. */
import type { Language } from "../../core/kit.ts";
import type { Fact } from "../../core/letter/clause.ts";

/** A stretch of text; `fact`: it is an agreed one. */
export interface Stretch {
	readonly at: number;
	readonly text: string;
	readonly fact: Fact | null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Whatever space an editor put there. */
const found = (text: string, written: string): { readonly at: number; readonly length: number } | null => {
	const match = new RegExp(escaped(written.trim()).replace(/\s+/g, "\\s+")).exec(text);
	return match ? { at: match.index, length: match[0].length } : null;
};

/**
 * The text in stretches, in order. Each fact is marked where it stands first, the longest before those within it; the
 * companies' own names are not, they stand everywhere.
 */
export function stretchesOf(text: string, facts: readonly Fact[], language: Language): readonly Stretch[] {
	const told = facts
		.flatMap((fact) => {
			const written = fact.texts[language]?.trim();
			return written && !fact.term.startsWith("company/") ? [{ fact, written }] : [];
		})
		.toSorted((x, y) => y.written.length - x.written.length);
	let cut: readonly Stretch[] = [{ at: 0, text, fact: null }];
	for (const { fact, written } of told) {
		const home = cut.find((it) => it.fact === null && found(it.text, written) !== null);
		if (home) cut = cut.flatMap((it) => (it === home ? around(it, fact, written) : [it]));
	}
	return cut;
}

function around(whole: Stretch, fact: Fact, written: string): readonly Stretch[] {
	const where = found(whole.text, written);
	if (!where) return [whole];
	const end = where.at + where.length;
	const all: readonly Stretch[] = [
		{ at: whole.at, text: whole.text.slice(0, where.at), fact: null },
		{ at: whole.at + where.at, text: whole.text.slice(where.at, end), fact },
		{ at: whole.at + end, text: whole.text.slice(end), fact: null },
	];
	return all.filter((it) => it.text !== "");
}
