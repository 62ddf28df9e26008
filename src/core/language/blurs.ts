/** What stands in a text and blurs it, with the sentence that would mend it. */
import type { Ask, Blur } from "./clarity.ts";
import type { Figure } from "./figures.ts";
import { isTime, longest, type Reading } from "./reading.ts";
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

/** A bare number is taken up by the unit of another («50 клиентов; если 35, продолжаем»); alone it asks: of what? */
function unitless({ clauses }: Reading): readonly Blurred[] {
	const figures: readonly Figure[] = clauses.filter((it) => it.binds).flatMap((it) => it.figures);
	if (figures.some((it) => it.kind !== "bare" && (it.span !== null || !isTime(it)))) return [];
	const bare = figures.find((it) => it.kind === "bare");
	return bare ? [{ kind: "unit", key: "unit", from: bare.from, to: bare.to }] : [];
}

/** Figures that bind nobody, where no others do. */
function background({ clauses }: Reading): readonly Blurred[] {
	if (clauses.some((it) => it.binds && it.figures.length > 0)) return [];
	const idle = clauses.flatMap((it) => (it.tags.has("evasion") ? [] : it.figures));
	return idle.slice(0, 1).map((it) => ({ kind: "background", key: "background", from: it.from, to: it.to }));
}
