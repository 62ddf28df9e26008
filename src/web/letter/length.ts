/** How long the letter will be on paper: near enough to say when it grows past what a letter should be. Pure. */
import type { Language } from "../../core/kit.ts";
import { type Letter, standingClauses } from "../../core/letter/letter.ts";

/** A letter of intent has one or two pages (R7). */
export const mostPages = 2;
/** Lines of an A4 page as it is set, and characters of a line in one column or in two. */
const linesOfPage = 62;
const charactersOfLine = { 1: 98, 2: 52 };
/** Title and names above, signatures beneath: lines. */
const aroundClauses = 16;

/** Estimated pages, to a tenth. Clauses stand facing, so the longer language decides. */
export function pagesOf(letter: Pick<Letter, "languages" | "clauses">): number {
	const wide = letter.languages.length > 1 ? charactersOfLine[2] : charactersOfLine[1];
	const lines = standingClauses(letter as Letter).reduce((sum, { texts }) => {
		const longest = Math.max(...letter.languages.map((it) => linesOf(texts[it] ?? "", wide)));
		return sum + longest + 2;
	}, aroundClauses);
	return Math.round((lines / linesOfPage) * 10) / 10;
}

const linesOf = (text: string, wide: number): number =>
	text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / wide)), 0);

/** The language whose words take the most room, where there are two. */
export function longestOf({ languages, clauses }: Pick<Letter, "languages" | "clauses">): Language {
	const size = (language: Language) => clauses.reduce((sum, { texts }) => sum + (texts[language]?.length ?? 0), 0);
	return languages.toSorted((x, y) => size(y) - size(x))[0] ?? "en";
}
