/**
 * A word list compiled into a tree: every entry is one or more words; `stem*` matches any word that begins so, `_` any
 * one word. Looking up a place costs a few map reads whatever the size of the list.
 */
import { fold, type Token } from "./tokens.ts";

/** A list per tag; entries part at `|` and at line ends. */
export type WordLists<Tag extends string> = Readonly<Record<Tag, string>>;

export interface Hit<Tag extends string> {
	readonly tag: Tag;
	/** Token positions, `to` exclusive. */
	readonly from: number;
	readonly to: number;
}

interface Node<Tag extends string> {
	readonly words: Map<string, Node<Tag>>;
	readonly stems: Map<string, Node<Tag>>;
	any: Node<Tag> | null;
	readonly tags: Tag[];
	longestStem: number;
}

export type Lexicon<Tag extends string> = Node<Tag>;

const shortestStem = 2;
const node = <Tag extends string>(): Node<Tag> => ({
	words: new Map(),
	stems: new Map(),
	any: null,
	tags: [],
	longestStem: 0,
});

export function compile<Tag extends string>(lists: WordLists<Tag>): Lexicon<Tag> {
	const root = node<Tag>();
	for (const tag of Object.keys(lists) as Tag[]) {
		for (const entry of lists[tag].split(/[|\n]/)) {
			const words = fold(entry.trim()).split(/\s+/).filter(Boolean);
			if (words.length > 0) words.reduce(child, root).tags.push(tag);
		}
	}
	return root;
}

function child<Tag extends string>(parent: Node<Tag>, word: string): Node<Tag> {
	if (word === "_") {
		parent.any ??= node();
		return parent.any;
	}
	const isStem = word.endsWith("*");
	const key = isStem ? word.slice(0, -1) : word;
	const map = isStem ? parent.stems : parent.words;
	if (isStem) parent.longestStem = Math.max(parent.longestStem, key.length);
	const known = map.get(key) ?? node<Tag>();
	map.set(key, known);
	return known;
}

/** All hits that begin at one token, of any length. */
export function hitsAt<Tag extends string>(lexicon: Lexicon<Tag>, all: readonly Token[], from: number): Hit<Tag>[] {
	const hits: Hit<Tag>[] = [];
	walk(lexicon, all, from, from, hits);
	return hits;
}

function walk<Tag extends string>(
	at: Node<Tag>,
	all: readonly Token[],
	from: number,
	to: number,
	hits: Hit<Tag>[],
): void {
	for (const tag of at.tags) hits.push({ tag, from, to });
	const token = all[to];
	if (token === undefined || token.kind === "quote" || token.kind === "link") return;
	const exact = at.words.get(token.word);
	if (exact) walk(exact, all, from, to + 1, hits);
	if (at.any && token.kind !== "mark") walk(at.any, all, from, to + 1, hits);
	const longest = Math.min(at.longestStem, token.word.length);
	for (let length = shortestStem; length <= longest; length++) {
		const stem = at.stems.get(token.word.slice(0, length));
		if (stem) walk(stem, all, from, to + 1, hits);
	}
}
