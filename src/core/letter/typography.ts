/**
 * What two writings of the same words share: an editor puts other quotes, dashes and spaces than people type, and nobody
 * means anything by it.
 */

/** Every sign that ends a line, in any system. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Signs that nobody sees: soft hyphens, joints, marks of direction. The joiner inside an emoji (U+200D) is not among them. */
const unseen = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|[^\P{Cc}\t]/gu;
const quotes = /[«»“”„‟″]/gu;
const apostrophes = /[‘’‚‛′`]/gu;
const hyphens = /[‐‑‒–—―−]/gu;
/** Whatever an item of a list begins with, however often. */
const bullets = /^(?:[-•·*]\s+)+/u;

const lineOf = (line: string): string =>
	line
		.replace(unseen, "")
		.replace(/\s+/gu, " ")
		.trim()
		.replace(quotes, '"')
		.replace(apostrophes, "'")
		.replace(hyphens, "-")
		.replaceAll("…", "...")
		.replace(/^[-•·*\s]+$/u, "")
		.replace(bullets, "- ");

/** The text without typography; its lines stay, empty ones do not. */
export const plainOf = (text: string): string => plainLines(text).join("\n");

/** A heading without typography: one line, however it was typed. */
export const plainHeading = (text: string): string => plainOf(text.split(lineEnds).join(" "));

const plainLines = (text: string): readonly string[] =>
	text
		.toWellFormed()
		.normalize("NFC")
		.split(lineEnds)
		.map(lineOf)
		.filter((line) => line !== "");

/** `text` with every line that says what a line of `known` says written as that one: only what was changed differs. */
export function keeping(known: string, text: string): string {
	const lines = new Map(known.split(lineEnds).map((line) => [plainOf(line), line]));
	return text
		.split("\n")
		.map((line) => lines.get(plainOf(line)) ?? line)
		.join("\n");
}

/** How much two texts have in common, 0 to 1: words of both, over all words (Dice). */
export function likeness(one: string, other: string): number {
	const [first, second] = [wordsOf(one), wordsOf(other)];
	const left = new Map<string, number>();
	for (const word of second) left.set(word, (left.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of first) {
		const count = left.get(word) ?? 0;
		if (count > 0) shared += 1;
		left.set(word, count - 1);
	}
	return first.length + second.length === 0 ? 0 : (2 * shared) / (first.length + second.length);
}

const wordsOf = (text: string): readonly string[] =>
	plainOf(text)
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];
