/**
 * The letter as the alignment and the type draft it (R7). A function of what both agreed: the same document gives the same
 * letter, and nothing that one side keeps to itself can enter, since the input holds none of it.
 */
import type { AlignmentDocument, Line } from "../alignment/document.ts";
import type { Voice } from "../alignment/words.ts";
import { languages as both, type Language, type Side, sides } from "../kit.ts";
import type { PartnershipType } from "../stages/contract.ts";
import type { DraftedClause, Fact } from "./clause.ts";
import * as commonEn from "./clauses/common.en.ts";
import * as commonRu from "./clauses/common.ru.ts";
import { binding, type CommonClause, commonHome, needed, order, ownClauses } from "./clauses/plan.ts";
import * as typesEn from "./clauses/types.en.ts";
import * as typesRu from "./clauses/types.ru.ts";
import { type ClauseWords, filled } from "./clauses/wording.ts";
import { agreedWords, openWords } from "./line-words.ts";

export interface DraftInput {
	/** Null where alignment was skipped: then the clauses have blanks. */
	readonly document: AlignmentDocument | null;
	readonly type: PartnershipType;
	readonly languages: readonly Language[];
	readonly companies: Readonly<Record<Side, string>>;
	/** Full names by person id; who is missing is said by their company. */
	readonly people: Readonly<Record<string, string>>;
}

/** As `DraftInput`; without a type for a letter that any two could take. */
type Wish = Omit<DraftInput, "type"> & { readonly type: PartnershipType | null };

const words = { en: { ...commonEn, ...typesEn }, ru: { ...commonRu, ...typesRu } };
const blank = "______";

export const draftOf = (input: DraftInput): readonly DraftedClause[] => composed(input);

/** The same letter with room to write in where facts would stand (R43). Null: for no type in particular. */
export const blankLetter = (
	type: PartnershipType | null,
	languages: readonly Language[] = both,
): readonly DraftedClause[] =>
	composed({ document: null, type, languages, companies: { a: blank, b: blank }, people: {} });

function composed(wish: Wish): readonly DraftedClause[] {
	const own = wish.type ? ownClauses[wish.type].map((it) => it.clause) : [];
	const ids = order.flatMap((it) => (it === "own" ? own : [it]));
	const lines = wish.document ? linesOf(wish.document) : [];
	const byHome = Map.groupBy(lines, ({ term }) => homeOf(term.id, wish.type));
	return ids
		.filter((id) => id !== "language" || wish.languages.length > 1)
		.map((id) => clauseOf(id, byHome.get(id) ?? [], wish));
}

/** Every line of the document, in its order. */
const linesOf = (it: AlignmentDocument): readonly Line[] => [
	it.vision,
	...it.kpis,
	...it.roles,
	...it.rights,
	...it.timeline.toSorted((one, two) => Number(two.term.id === "pilotStart") - Number(one.term.id === "pilotStart")),
	...it.gives.a,
	...it.gives.b,
	...it.conditions,
	...it.working,
	...it.statements,
];

/** In which clause a term stands: the type's own first. */
function homeOf(term: string, type: PartnershipType | null): string {
	const own = type && ownClauses[type].find((it) => it.takes.some((start) => term.startsWith(start)));
	return own ? own.clause : (commonHome.find(([start]) => term.startsWith(start))?.[1] ?? "money");
}

function clauseOf(id: DraftedClause["id"], lines: readonly Line[], wish: Wish): DraftedClause {
	const said = wish.languages.map((language) => ({ language, ...saidIn(id, lines, language, wish) }));
	const terms = [...new Set(said.flatMap((it) => it.facts.map(([term]) => term)))];
	return {
		id,
		headings: { en: wordsFor(id, "en").heading, ru: wordsFor(id, "ru").heading },
		texts: Object.fromEntries(said.flatMap(({ language, text }) => (text === null ? [] : [[language, text]]))),
		facts: terms.map((term): Fact => {
			const texts = said.flatMap(({ language, facts }) =>
				facts.flatMap(([of, text]) => (of === term ? [[language, text] as const] : [])),
			);
			return { term, texts: Object.fromEntries(texts) };
		}),
		binding: binding.has(id),
		needed: needed.has(id),
	};
}

function wordsFor(id: string, language: Language): ClauseWords {
	const { clauses, own } = words[language];
	const all: Readonly<Record<string, ClauseWords>> = { ...clauses, ...own };
	const found = all[id];
	if (!found) throw new Error(`there are no words for the clause ${id}`);
	return found;
}

/** A clause in one language: its text, null where words that it needs stand in the other one only, and its facts. */
interface Said {
	readonly text: string | null;
	readonly facts: readonly (readonly [term: string, text: string])[];
}

function saidIn(id: string, lines: readonly Line[], language: Language, wish: Wish): Said {
	const { companies, type, document } = wish;
	// Without a type there is no document either, and nothing that the type would have to name.
	const voice: Voice = { language, type: type ?? "co-marketing", names: companies };
	const own = wordsFor(id, language);
	const answering = answeringOf(lines, voice, wish);
	const told = lines.map((line) => toldOf(line, voice, wish, answering));
	const paragraphs = told.filter((it) => it.isWords);
	const items = told.filter((it) => !it.isWords);
	const blanks = document ? [] : (own.blanks ?? []);
	const text = [
		...openingOf(id, own, language, wish, answering),
		...paragraphs.map((it) => it.text ?? ""),
		...[...items.map((it) => it.text ?? ""), ...blanks.map((it) => filled(it, companies))].map((it) => `– ${it}`),
		...closingOf(id, own, lines, language, wish),
	].join("\n");
	const isMissing = told.some((it) => it.text === null);
	const names = id === "together" ? sides.filter((side) => companies[side] !== blank) : [];
	return {
		text: isMissing ? null : text,
		facts: [
			...names.map((side) => [`company/${side}`, companies[side]] as const),
			...answering.map((it) => [`person/${it.person}`, it.said] as const),
			...told.flatMap((it) => (it.isFact && it.text !== null ? [[it.term, it.text] as const] : [])),
		],
	};
}

interface Told {
	readonly term: string;
	readonly text: string | null;
	readonly isFact: boolean;
	readonly isWords: boolean;
}

function toldOf(line: Line, voice: Voice, { people }: Wish, answering: readonly Answering[]): Told {
	const { value, texts, term } = line;
	const isOpen = value === null || (value.is === "words" && texts["en"] === undefined && texts["ru"] === undefined);
	if (isOpen) return { term: term.id, text: openWords(line, voice), isFact: false, isWords: false };
	const known = answering.map((it) => it.person);
	const name = (person: string): string | null => (known.includes(person) ? null : (people[person] ?? null));
	return {
		term: term.id,
		text: agreedWords(line, voice, name),
		isFact: true,
		isWords: value.is === "words",
	};
}

/** Who answers for a side in everything that names nobody else. */
interface Answering {
	readonly person: string;
	readonly said: string;
}

/** The person whom most lines of a side name; a side that has no line here has nobody to name. */
function answeringOf(lines: readonly Line[], { language, names }: Voice, { people }: Wish): readonly Answering[] {
	const { answers: pattern, owner } = words[language].phrases;
	return sides.flatMap((side) => {
		const named = lines.flatMap(({ answers }) => (answers?.side === side && answers.person ? [answers.person] : []));
		const counted = [...Map.groupBy(named, (it) => it)].toSorted(([, one], [, two]) => two.length - one.length);
		const [person] = counted[0] ?? [];
		if (person === undefined) return [];
		const said = filled(pattern, { company: names[side], person: people[person] ?? owner });
		return [{ person, said }];
	});
}

function answeringText(those: readonly Answering[], language: Language): readonly string[] {
	if (those.length === 0) return [];
	return [filled(words[language].phrases.unlessNamed, { people: those.map((it) => it.said).join(", ") })];
}

function openingOf(
	id: string,
	{ opening }: ClauseWords,
	language: Language,
	wish: Wish,
	answering: readonly Answering[],
): readonly string[] {
	const { together, expansion, phrases } = words[language];
	const { companies, type, languages } = wish;
	const kind = type ?? "any";
	if (id === "together") return [filled(together[kind], companies)];
	if (id === "expansion") return [expansion[kind]];
	if (opening === undefined) return [];
	const prevailing = phrases.languages[languages[0] ?? "en"];
	const said = filled(opening, { ...companies, prevailing, days: phrases.days });
	return [[said, ...answeringText(answering, language)].join(" ")];
}

function closingOf(
	id: string,
	{ closing }: ClauseWords,
	lines: readonly Line[],
	language: Language,
	wish: Wish,
): readonly string[] {
	const count = wish.document ? lines.filter((it) => it.term.kind === "kpi").length : 3;
	const judged = id === ("measurement" satisfies CommonClause) && count > 0 ? [judgedText(count, language)] : [];
	return [[...judged, ...(closing === undefined ? [] : [filled(closing, wish.companies)])].join(" ")].filter(
		(it) => it,
	);
}

/** Two of three (R11); of fewer, all. */
function judgedText(count: number, language: Language): string {
	const { judged, judgedAll, judgedOne, figures, figuresOf } = words[language].phrases;
	if (count === 1) return judgedOne;
	if (count === 2) return judgedAll;
	const passing = Math.ceil((count * 2) / 3);
	return filled(judged, {
		passing: figures[passing] ?? String(passing),
		count: figuresOf[count] ?? String(count),
	});
}
