/**
 * Finds the glossary's words in a text: whole words, in the forms they take. Precision before recall: a word that is
 * underlined by mistake costs more trust than one that is not.
 */
import type { Language } from "../kit.ts";
import type { Term } from "./state.ts";
import { type Token, tokens } from "./tokens.ts";

/** A stretch of the text (UTF-16 offsets) that is a word of the glossary. */
export interface Occurrence {
	readonly start: number;
	readonly end: number;
	readonly term: Term;
}

interface Entry {
	readonly term: Term;
	readonly stems: readonly string[];
}

/** Where agreed words of the glossary stand in a text of this language, in order, never overlapping; the longest wins. */
export function occurrences(text: string, language: Language, terms: readonly Term[]): readonly Occurrence[] {
	const entries = terms.flatMap((it) => entryOf(it, language)).toSorted((x, y) => y.stems.length - x.stems.length);
	if (entries.length === 0) return [];
	const all = tokens(text);
	const found: Occurrence[] = [];
	for (let at = 0; at < all.length; at++) {
		const entry = entries.find(({ stems }) => stems.every((stem, n) => isForm(all[at + n], stem, language)));
		const [first, last] = [all[at], all[at + (entry?.stems.length ?? 1) - 1]];
		if (!entry || !first || !last) continue;
		found.push({ start: first.start, end: last.end, term: entry.term });
		at += entry.stems.length - 1;
	}
	return found;
}

function entryOf(term: Term, language: Language): readonly Entry[] {
	const word = term.agreed?.[language];
	const stems = tokens((word ?? "").replaceAll(/[«»“”„"]/g, " ")).map((it) => stemOf(it.word, language));
	return stems.length === 0 ? [] : [{ term, stems }];
}

const isForm = (token: Token | undefined, stem: string, language: Language): boolean =>
	token !== undefined && token.kind !== "quote" && token.kind !== "link" && stemOf(token.word, language) === stem;

const stemOf = (word: string, language: Language): string => (language === "ru" ? russian(word) : english(word));

/** The plural and the possessive, and nothing else: "margin", "margins", "margin's". */
function english(word: string): string {
	const bare = word.replace(/'s?$/, "");
	if (bare.length < 4 || bare.endsWith("ss")) return bare;
	if (bare.endsWith("ies")) return `${bare.slice(0, -3)}y`;
	return /(?:s|x|z|ch|sh)es$/.test(bare) ? bare.slice(0, -2) : bare.replace(/s$/, "");
}

/** Endings of nouns and adjectives, the longest first. What is left has at least three letters. */
const endings =
	"иями|ями|ами|ыми|ими|ией|иям|ием|иях|ого|его|ому|ему|ах|ях|ов|ев|ей|ам|ям|ом|ем|ой|ый|ий|ая|яя|ое|ее|ые|ие|ым|им|ых|их|ую|юю|ою|ею|ию|ия|ии|а|я|о|е|ы|и|у|ю|ь|й".split(
		"|",
	);
const shortestStem = 3;

function russian(word: string): string {
	if (!/^[а-я-]+$/.test(word)) return word;
	const ending = endings.find((it) => word.endsWith(it) && word.length - it.length >= shortestStem) ?? "";
	const stem = word.slice(0, word.length - ending.length);
	// рынок, рынка; отрезок, отрезка: the vowel comes and goes.
	return stem.length > shortestStem ? stem.replace(/([^аеиоуыэюя])[ое]([кц])$/, "$1$2") : stem;
}
