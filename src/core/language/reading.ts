/**
 * A text as clauses, each with its figures, its words by meaning, and whether it binds: figures of the past, of others,
 * of what one merely owns, and of what is put off say nothing that could be acted on.
 */
import type { Language } from "../kit.ts";
import { assigns } from "./assigns.ts";
import type { Ask } from "./clarity.ts";
import { type Figure, figures, has, type Words } from "./figures.ts";
import { english } from "./lexicon.en.ts";
import { russian } from "./lexicon.ru.ts";
import { compile, type Hit, hitsAt, type Lexicon } from "./lexicon.ts";
import { isPast, isRussianPast } from "./past.ts";
import type { Tag } from "./tags.ts";
import { type Token, tokens } from "./tokens.ts";

export interface Clause {
	readonly from: number;
	readonly to: number;
	readonly sentence: number;
	readonly tags: ReadonlySet<Tag>;
	readonly figures: readonly Figure[];
	/** A dash follows it. */
	readonly dash: boolean;
	/** Somebody said something here that holds for this partnership and for the time to come. */
	readonly binds: boolean;
}

export interface Reading {
	readonly words: Words;
	readonly clauses: readonly Clause[];
}

const lexicons: Record<Language, Lexicon<Tag>> = { en: compile(english), ru: compile(russian) };
const sentenceEnds = new Set([".", "!", "?", "\n", ";", "…"]);
const clauseEnds = new Set([",", ":", "(", ")", "—", "–"]);
const dashes = new Set(["—", "–", "-"]);
const forward = new Set("by within until till before через до к ко позднее".split(" "));

/** "When I started" tells; "if you start" looks ahead. */
const tells = new Set(["when", "once", "whenever", "когда"]);

/** Reads a text in one pass; `ask` because a wished result is told in the past: «продали 500 за месяц». */
export function read(text: string, language: Language, ask: Ask): Reading {
	const all = tokens(text);
	const words: Words = { all, hits: all.map((_, at) => hitsAt(lexicons[language], all, at)) };
	const found = figures(words);
	const raw = spans(all).map((span) => draft(words, found, span));
	return { words, clauses: binding(words, raw, language, ask) };
}

interface Span {
	readonly from: number;
	readonly to: number;
	readonly sentence: number;
	/** The mark that ends it. */
	readonly close: string;
}

type Draft = Omit<Clause, "binds"> & Span;

function spans(all: readonly Token[]): readonly Span[] {
	const found: Span[] = [];
	let from = 0;
	let sentence = 0;
	for (let at = 0; at <= all.length; at++) {
		const mark = at === all.length ? "\n" : all[at]?.kind === "mark" ? all[at]?.word : undefined;
		const dash = mark === "-" && !all[at]?.glued;
		if (mark === undefined || !(dash || sentenceEnds.has(mark) || clauseEnds.has(mark))) continue;
		if (at > from) found.push({ from, to: at, sentence, close: mark });
		from = at + 1;
		if (sentenceEnds.has(mark)) sentence++;
	}
	return found;
}

function draft(words: Words, found: readonly Figure[], span: Span): Draft {
	const tags = new Set<Tag>();
	for (let at = span.from; at < span.to; at++) for (const hit of words.hits[at] ?? []) tags.add(hit.tag);
	if (assigns(words, span)) tags.add("rule");
	if (opensCondition(words, span)) tags.add("cond");
	return { ...span, tags, figures: within(found, span), dash: dashes.has(span.close) };
}

const refusals = new Set(["no", "не", "нет"]);
const consequences = new Set(["—", "–", "-", ":", "="]);

/** A condition without its "if": «нет оплаты 10 дней — отключаем», "no sales by May: you keep the unit". */
function opensCondition(words: Words, span: Span): boolean {
	if (!consequences.has(span.close)) return false;
	const first = words.all[span.from]?.word ?? "";
	return refusals.has(first) || isRussianPast(first);
}

/** Figures that begin in a span; `found` is in order, so a binary search finds the first. */
function within(found: readonly Figure[], span: Span): readonly Figure[] {
	let low = 0;
	let high = found.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((found[middle]?.from ?? 0) < span.from) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (end < found.length && (found[end]?.from ?? 0) < span.to) end++;
	return found.slice(low, end);
}

function binding(words: Words, raw: readonly Draft[], language: Language, ask: Ask): readonly Clause[] {
	const spared = new Set(raw.filter(spares).map((it) => it.sentence));
	const found: Clause[] = [];
	for (const clause of raw) {
		const last = found[found.length - 1];
		const carries = last !== undefined && last.sentence === clause.sentence && !last.binds;
		const idle = carries && !standsAlone(clause) && !last.tags.has("evasion");
		const owned = clause.tags.has("possess") && !spared.has(clause.sentence);
		const past = isPast(words, clause, language) && !looksAhead(words, clause, ask);
		const foreign =
			clause.tags.has("pastMark") ||
			clause.tags.has("analog") ||
			clause.tags.has("third") ||
			(ask === "success" && clause.tags.has("now")) ||
			(ask === "timeline" && clause.tags.has("norm"));
		const binds = !(
			idle ||
			owned ||
			past ||
			foreign ||
			(clause.tags.has("evasion") && !clause.figures.some((it) => !isTime(it)))
		);
		found.push({ ...clause, binds });
	}
	return found;
}

const spares = (it: Draft): boolean =>
	it.tags.has("spare") || it.figures.some((figure) => figure.kind === "time" || figure.kind === "rate");

/** A clause that opens a thought of its own does not inherit the silence of the one before. */
const standsAlone = (it: Draft): boolean =>
	(["us", "you", "give", "act", "ending", "rule", "cond", "pay"] as const).some((tag) => it.tags.has(tag));

function looksAhead(words: Words, clause: Draft, ask: Ask): boolean {
	if (opensCondition(words, clause)) return true;
	for (let at = clause.from; at < clause.to; at++) {
		const word = words.all[at]?.word ?? "";
		if (has(words, at, "cond") && ((ask === "success" && word === "когда") || !tells.has(word))) return true;
		if (word === "бы" || word === "чтобы" || word === "чтоб") return true;
		const leads = forward.has(word) || (ask === "success" && word === "за" && !clause.tags.has("us"));
		if (leads && clause.figures.some((it) => isTime(it) && it.from > at && it.from <= at + 4)) return true;
	}
	return false;
}

export const isTime = (it: Figure): boolean => it.kind === "time" || it.kind === "weakTime" || it.kind === "rate";

/** Every hit of the given tags, longest first at each place, none inside another. */
export function longest(words: Words, tags: ReadonlySet<Tag>): readonly Hit<Tag>[] {
	const found: Hit<Tag>[] = [];
	for (let at = 0; at < words.all.length; ) {
		let best: Hit<Tag> | null = null;
		for (const hit of words.hits[at] ?? []) if (tags.has(hit.tag) && hit.to > (best?.to ?? at)) best = hit;
		if (best) found.push(best);
		at = best?.to ?? at + 1;
	}
	return found;
}
