/** What stands in a text and blurs it, with the sentence that would mend it. */
import type { Ask, Blur } from "./clarity.ts";
import type { Figure, Words } from "./figures.ts";
import { type Clause, isTime, longest, type Reading } from "./reading.ts";
import type { Tag } from "./tags.ts";
import type { SuggestionKey } from "./texts.en.ts";

/** In token positions, `to` exclusive. */
export interface Blurred {
	readonly kind: Blur;
	readonly key: SuggestionKey;
	readonly from: number;
	readonly to: number;
}

const blurs = {
	hedge: ["hedge", "hedge"],
	softHedge: ["hedge", "softHedge"],
	quality: ["quality", "quality"],
	soon: ["quality", "soon"],
	amount: ["amount", "amount"],
	openList: ["openList", "openList"],
	buzzword: ["buzzword", "buzzword"],
	evasion: ["evasion", "evasion"],
	oneSided: ["oneSided", "oneSided"],
	pronoun: ["pronoun", "pronoun"],
} as const satisfies Partial<Record<Tag, readonly [Blur, SuggestionKey]>>;

type BlurTag = keyof typeof blurs;
const isBlur = (tag: Tag): tag is BlurTag => Object.hasOwn(blurs, tag);
const blurTags: ReadonlySet<Tag> = new Set(Object.keys(blurs).filter((it): it is BlurTag => isBlur(it as Tag)));

/** Blur even beside a figure: nobody can say what is in the list, or what "as appropriate" leaves out. */
const always: ReadonlySet<Tag> = new Set<Tag>(["openList", "hedge", "buzzword"]);

/** Every blur in order. In a sentence that binds by a figure, an honest "probably" or "good" does no harm. */
export function blurred(reading: Reading, ask: Ask): readonly Blurred[] {
	const firm = firmSentences(reading, ask);
	const dated = sentencesWith(reading, isTime);
	const found: Blurred[] = [];
	const ours = reading.clauses.some((it) => it.tags.has("us"));
	let clause = 0;
	for (const hit of longest(reading.words, blurTags)) {
		while ((reading.clauses[clause]?.to ?? Number.POSITIVE_INFINITY) <= hit.from) clause++;
		const sentence = reading.clauses[clause]?.sentence ?? 0;
		if (!isBlur(hit.tag)) continue;
		if (!always.has(hit.tag) && (hit.tag === "soon" ? dated : firm).has(sentence)) continue;
		if (hit.tag === "oneSided" && ours) continue;
		const [kind, key] = blurs[hit.tag];
		found.push({ kind, key, from: hit.from, to: hit.to });
	}
	return [...found, ...unitless(reading), ...background(reading)].sort((a, b) => a.from - b.from || a.to - b.to);
}

function firmSentences(reading: Reading, ask: Ask): ReadonlySet<number> {
	const firm = reading.clauses.filter(
		(it) => it.binds && (it.figures.length > 0 || (ask === "fallback" && it.tags.has("rule"))),
	);
	return new Set(firm.map((it) => it.sentence));
}

const sentencesWith = ({ clauses }: Reading, is: (figure: Figure) => boolean): ReadonlySet<number> =>
	new Set(clauses.filter((it) => it.binds && it.figures.some(is)).map((it) => it.sentence));

/**
 * A number that stands alone asks: of what? One that another figure lends its unit («50 клиник; если 35, продолжаем»),
 * or that has a word beside it which may say ("our score is 40"), does not.
 */
function unitless({ words, clauses }: Reading): readonly Blurred[] {
	const binding = clauses.filter((it) => it.binds);
	const figures = binding.flatMap((it) => it.figures);
	if (figures.some((it) => it.kind !== "bare" && (it.span !== null || !isTime(it)))) return [];
	const alone = binding.find((it) => it.figures.some(isBare) && !saysOfWhat(words, it));
	const bare = alone?.figures.find(isBare);
	return bare ? [{ kind: "unit", key: "unit", from: bare.from, to: bare.to }] : [];
}

const isBare = (it: Figure): boolean => it.kind === "bare";
const mute: ReadonlySet<Tag> = new Set<Tag>(["fn", "threshold", "num", "by", "us", "you", "cond"]);

/** Is there a word beside the figures and function words of a clause? */
function saysOfWhat(words: Words, clause: Clause): boolean {
	const covered = new Set<number>();
	for (let at = clause.from; at < clause.to; at++) {
		for (const hit of words.hits[at] ?? [])
			if (mute.has(hit.tag)) for (let part = hit.from; part < hit.to; part++) covered.add(part);
	}
	for (const it of clause.figures) for (let at = it.from; at < it.to; at++) covered.add(at);
	for (let at = clause.from; at < clause.to; at++) if (words.all[at]?.kind === "word" && !covered.has(at)) return true;
	return false;
}

/** Figures that bind nobody, where no others do. */
function background({ clauses }: Reading): readonly Blurred[] {
	if (clauses.some((it) => it.binds && it.figures.length > 0)) return [];
	const idle = clauses.flatMap((it) => (it.tags.has("evasion") ? [] : it.figures));
	return idle.slice(0, 1).map((it) => ({ kind: "background", key: "background", from: it.from, to: it.to }));
}
