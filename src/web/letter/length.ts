/** How long the letter will be on paper: near enough to say when it grows past what a letter should be. Pure. */
import { type Letter, standingClauses } from "../../core/letter/letter.ts";

/** A letter of intent has one or two pages (R7). */
export const mostPages = 2;
/** Measured on letters set by `src/documents/pdf`: lines of an A4 page, characters of a line in one column and in two. */
const page = { one: { lines: 58, characters: 110 }, two: { lines: 67, characters: 57 } };
/** A heading with its space, and title, names and signatures around the clauses: lines. */
const ofHeading = 1.75;
const aroundClauses = 12;

/** Estimated pages, to a tenth. Clauses stand facing, so the longer language decides. */
export function pagesOf(letter: Pick<Letter, "languages" | "clauses">): number {
	const { lines: high, characters: wide } = letter.languages.length > 1 ? page.two : page.one;
	const lines = standingClauses(letter as Letter).reduce((sum, { texts }) => {
		const longest = Math.max(...letter.languages.map((it) => linesOf(texts[it] ?? "", wide)));
		return sum + longest + ofHeading;
	}, aroundClauses);
	return Math.round((lines / high) * 10) / 10;
}

const linesOf = (text: string, wide: number): number =>
	text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / wide)), 0);
