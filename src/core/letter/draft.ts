/**
 * The letter as the alignment and the type draft it (R7). A function of what both agreed: the same document gives the same
 * letter, and nothing that one side keeps to itself can enter, since the input holds none of it.
 */
import type { AlignmentDocument, Line } from "../alignment/document.ts";
import { pilotStartTerm } from "../alignment/terms.ts";
import { textsOf } from "../alignment/types/types.ts";
import { languages as both, type Language, plural, type Side, sides } from "../kit.ts";
import type { PartnershipType } from "../stages/contract.ts";
import type { DraftedClause, Fact } from "./clause.ts";
import * as commonEn from "./clauses/common.en.ts";
import * as commonRu from "./clauses/common.ru.ts";
import { binding, commonHome, needed, order, ownClauses } from "./clauses/plan.ts";
import * as typesEn from "./clauses/types.en.ts";
import * as typesRu from "./clauses/types.ru.ts";
import { type ClauseWords, filled } from "./clauses/wording.ts";
import { type Around, saidOf } from "./said.ts";

export interface DraftInput {
	/** Null where alignment was skipped: then the clauses have blanks. */
	readonly document: AlignmentDocument | null;
	readonly type: PartnershipType;
	/** One or two; the first prevails. */
	readonly languages: readonly Language[];
	readonly companies: Readonly<Record<Side, string>>;
	/** Full names by person id; who is missing is said by their company. */
	readonly people: Readonly<Record<string, string>>;
	/** How long the method's pilot lasts; null where it has none of a fixed length: then two agree on it. */
	readonly pilotDays: number | null;
}

/** As `DraftInput`; without a type for a letter that any two could take. */
type Wish = Omit<DraftInput, "type"> & { readonly type: PartnershipType | null };

const { clauses: clausesEn, phrases: phrasesEn } = commonEn;
const { clauses: clausesRu, phrases: phrasesRu } = commonRu;
const words = {
	en: {
		clauses: clausesEn,
		phrases: phrasesEn,
		together: typesEn.together,
		expansion: typesEn.expansion,
		own: typesEn.own,
	},
	ru: {
		clauses: clausesRu,
		phrases: phrasesRu,
		together: typesRu.together,
		expansion: typesRu.expansion,
		own: typesRu.own,
	},
};
const blank = "______";

export const draftOf = (input: DraftInput): readonly DraftedClause[] => composed(input);

/** The same letter with room to write in where facts would stand (R43). Null: for no type in particular. */
export const blankLetter = (
	type: PartnershipType | null,
	languages: readonly Language[] = both,
): readonly DraftedClause[] =>
	composed({ document: null, type, languages, companies: { a: blank, b: blank }, people: {}, pilotDays: null });

function composed(wish: Wish): readonly DraftedClause[] {
	const own = wish.type ? ownClauses[wish.type].map((it) => it.clause) : [];
	const lines = wish.document ? linesOf(wish.document) : [];
	const byHome = Map.groupBy(lines, ({ term }) => homeOf(term.id, wish.type));
	return order
		.flatMap((it): readonly string[] => (it === "own" ? own : [it]))
		.filter((id) => id !== "language" || wish.languages.length > 1)
		.map((id) => clauseOf(id, byHome.get(id) ?? [], wish));
}

/** Every line of the document, in its order; the day on which all begins before what follows it. */
function linesOf(it: AlignmentDocument): readonly Line[] {
	const begins = ({ term }: Line): boolean => term.id === pilotStartTerm;
	const timeline = [...it.timeline.filter(begins), ...it.timeline.filter((line) => !begins(line))];
	return [
		...[it.vision, ...it.kpis, ...it.roles, ...it.rights, ...timeline],
		...[...it.gives.a, ...it.gives.b, ...it.conditions, ...it.working, ...it.statements],
	];
}

/** In which clause a term stands: the type's own first. */
function homeOf(term: string, type: PartnershipType | null): string {
	const own = type && ownClauses[type].find((it) => it.takes.some((start) => term.startsWith(start)));
	return own ? own.clause : (commonHome.find(([start]) => term.startsWith(start))?.[1] ?? "exchange");
}

function clauseOf(id: string, lines: readonly Line[], wish: Wish): DraftedClause {
	const said = wish.languages.map((language) => {
		// Without a type there is no line either, and nothing that the type would have to name.
		const voice = { language, type: wish.type ?? "co-marketing", names: wish.companies } as const;
		return { language, ...saidOf(lines, aroundOf(id, lines, language, wish), voice, wish.people) };
	});
	const facts = said.flatMap((it) => it.facts.map(([term, text]) => ({ term, language: it.language, text })));
	return {
		id,
		headings: { en: wordsFor(id, "en").heading, ru: wordsFor(id, "ru").heading },
		texts: Object.fromEntries(said.flatMap(({ language, text }) => (text === null ? [] : [[language, text]]))),
		facts: [
			...(id === "together" ? companyFacts(wish) : []),
			...[...Map.groupBy(facts, (it) => it.term)].map(
				([term, those]): Fact => ({
					term,
					texts: Object.fromEntries(those.map(({ language, text }) => [language, text])),
				}),
			),
		],
		binding: binding.has(id),
		needed: needed.has(id),
	};
}

const companyFacts = ({ companies, languages }: Wish): readonly Fact[] =>
	sides
		.filter((side) => companies[side] !== blank)
		.map((side) => ({
			term: `company/${side}`,
			texts: Object.fromEntries(languages.map((language) => [language, companies[side]])),
		}));

function wordsFor(id: string, language: Language): ClauseWords {
	const { clauses, own } = words[language];
	const all: Readonly<Record<string, ClauseWords>> = { ...clauses, ...own };
	const found = all[id];
	if (!found) throw new Error(`there are no words for the clause ${id}`);
	return found;
}

/** What a clause says whatever was agreed, with its own words where the type has some. */
function aroundOf(id: string, lines: readonly Line[], language: Language, wish: Wish): Around {
	const { together, expansion, phrases } = words[language];
	const { companies, type, languages, document } = wish;
	const own = wordsFor(id, language);
	const kind = type ?? "any";
	const openings: Readonly<Record<string, string>> = { together: together[kind], expansion: expansion[kind] };
	const prevailing = phrases.languages[languages[0] ?? "en"];
	const fill = (it: string): string =>
		filled(it, { ...companies, prevailing, days: daysText(wish.pilotDays, language) });
	const blanks = document ? [] : [...(own.blanks ?? []).map(fill), ...ownBlanks(id, language, type)];
	const kpis = document ? lines.filter((it) => it.term.kind === "kpi").length : blanks.length;
	const judged = id === "measurement" ? judgedText(kpis, language) : "";
	return {
		opening: fill(openings[id] ?? own.opening ?? ""),
		blanks,
		closing: [judged, fill(own.closing ?? "")].join(" ").trim(),
	};
}

/** Room for each term that a type's own clause takes over. */
function ownBlanks(id: string, language: Language, type: PartnershipType | null): readonly string[] {
	if (type === null) return [];
	const { questions } = textsOf(type, language);
	const takes = ownClauses[type].find((it) => it.clause === id)?.takes ?? [];
	return takes.map((it) => `${questions[it.replace(/^\w+\//, "")]?.name ?? it}: ${blank}`);
}

function daysText(days: number | null, language: Language): string {
	if (language === "en") return plural("en", days ?? 0, { one: "# day", other: "# days" }).replace(/^0/, blank);
	return plural("ru", days ?? 0, { one: "# день", few: "# дня", many: "# дней", other: "# дня" }).replace(/^0/, blank);
}

/** Two of three (R11); of fewer, all. */
function judgedText(count: number, language: Language): string {
	const { judged, judgedAll, judgedOne, figures, figuresOf } = words[language].phrases;
	if (count <= 1) return judgedOne;
	if (count === 2) return judgedAll;
	const passing = Math.ceil((count * 2) / 3);
	return filled(judged, {
		passing: figures[passing] ?? String(passing),
		count: figuresOf[count] ?? String(count),
	});
}
