/**
 * The letter as it stands: the draft from the alignment, and over it what both accepted since (R7, R8). Composed anew from
 * the record by whoever reads it; what was signed is read as it was frozen.
 */
import { type Situation as Aligned, type Comparison, comparisonOf } from "../alignment/comparison.ts";
import { documentOf, partnershipLanguages } from "../alignment/document.ts";
import type { Json, Language, Side } from "../kit.ts";
import { type Proposal, type ProposalsState, standing, type Thread, threadOf } from "../proposals/state.ts";
import type { Clause, DraftedClause, Fact, Round } from "./clause.ts";
import type { ClauseOffer } from "./contract.ts";
import { draftOf } from "./draft.ts";
import type { LegalState } from "./legal/state.ts";
import type { Frozen, FrozenClause, LetterState, Signature } from "./state.ts";

/** What the letter reads of a partnership. */
export interface Situation extends Aligned {
	readonly letter: LetterState;
	readonly legal: LegalState;
}

/** Full names of people by their id, as the reader sees them. Who is not in it is said by their company. */
export type People = Readonly<Record<string, string>>;

export interface Letter {
	/** One or two, the order in which they stand. */
	readonly languages: readonly Language[];
	readonly companies: Readonly<Record<Side, string>>;
	/** In their order; those that were taken out, and offered ones, stand in their place. */
	readonly clauses: readonly Clause[];
	readonly rounds: readonly Round[];
	/** Rounds that a letter should need (R8). */
	readonly budget: number;
	/** Whose turn it is to answer or hand over; null: either may begin. */
	readonly turn: Side | null;
	readonly signatures: Readonly<Record<Side, Signature | null>>;
	/** SHA-256 of the frozen text, once a signature stands on it. */
	readonly hash: string | null;
	readonly concludedAt: string | null;
}

const prefix = "letter.clause/";
/** The thread in which a clause is talked about. */
export const subjectOf = (clause: string): string => `${prefix}${clause}`;

/** A state never changes: what follows from it is composed once for the same names. */
const composed = new WeakMap<Situation, WeakMap<People, Letter>>();

/** The letter as it stands in this state, with people called as `people` has them. */
export function letterOf(it: Situation, people: People): Letter {
	const known = composed.get(it) ?? new WeakMap<People, Letter>();
	composed.set(it, known);
	const letter = known.get(people) ?? compose(it, people);
	known.set(people, letter);
	return letter;
}

function compose(it: Situation, people: People): Letter {
	const { a, b } = it.people.sides;
	const companies = { a: a.company ?? "—", b: b.company ?? "—" };
	const languages = partnershipLanguages(it.people);
	const { frozen, rounds, signatures, concludedAt } = it.letter;
	const drafted = draftedFor(it, people, languages, companies);
	const clauses = clausesOf(drafted, it.proposals, frozen?.languages ?? languages);
	return {
		languages: frozen?.languages ?? languages,
		companies: frozen ? { a: frozen.companies.a ?? companies.a, b: frozen.companies.b ?? companies.b } : companies,
		clauses: frozen ? frozen.clauses.map((each) => asFrozen(each, clauses)) : clauses,
		rounds,
		budget: it.stages.method.parameters.rounds,
		turn: turnOf(rounds, it.proposals),
		signatures,
		hash: frozen?.hash ?? null,
		concludedAt,
	};
}

function draftedFor(
	it: Situation,
	people: People,
	languages: readonly Language[],
	companies: Letter["companies"],
): readonly DraftedClause[] {
	const comparison: Comparison | null = comparisonOf(it);
	return draftOf({
		document: comparison && documentOf(it, comparison),
		type: it.stages.type,
		languages,
		companies,
		people,
		pilotDays: it.stages.method.stages.find(({ kind }) => kind === "pilot")?.days ?? null,
	});
}

/** What a frozen clause says, with its talk and its facts beside it. */
function asFrozen(frozen: FrozenClause, clauses: readonly Clause[]): Clause {
	const now = clauses.find((each) => each.id === frozen.id);
	const { id, binding, headings, texts } = frozen;
	const rest = now ?? {
		facts: [],
		departures: [],
		thread: silent,
		proposal: null,
		needed: false,
		is: "added" as const,
	};
	return { ...rest, id, binding, headings, texts, lags: [] };
}
const silent: Thread = { proposals: [], comments: [], agreed: null, parked: null };

/** Every clause: the drafted ones in their order, and those that a side wrote after the clause that it named. */
export function clausesOf(
	drafted: readonly DraftedClause[],
	proposals: ProposalsState,
	languages: readonly Language[],
): readonly Clause[] {
	const clauses = drafted.map((it) => clauseOf(it, threadOf(proposals, subjectOf(it.id)), languages));
	const known = new Set(drafted.map((it) => subjectOf(it.id)));
	const own = Object.entries(proposals).filter(([subject]) => subject.startsWith(prefix) && !known.has(subject));
	for (const [subject, thread] of own) {
		const clause = clauseOf(newClause(subject.slice(prefix.length)), thread, languages);
		const after = clauses.findIndex((it) => it.id === placeOf(thread));
		if (clause) clauses.splice(after < 0 ? clauses.length : after + 1, 0, clause);
	}
	return clauses.filter((it) => it.is !== "offered" || it.proposal !== null);
}

const newClause = (id: string): DraftedClause => ({
	id,
	headings: { en: "", ru: "" },
	texts: {},
	facts: [],
	binding: false,
	needed: false,
});

const offerOf = ({ offer }: Proposal): ClauseOffer | null =>
	offer.is === "value" ? (offer.value as ClauseOffer) : null;

/** After which clause a new one stands: where it was last put. */
function placeOf({ proposals }: Thread): string | null {
	const placed = proposals.map(offerOf).findLast((it) => it?.is === "wording" && it.after !== null);
	return placed?.is === "wording" ? placed.after : null;
}

/** How a clause's words came to be: which language moved when, so that one that lags is seen. */
interface Moving {
	readonly texts: Readonly<Record<Language, string | null>>;
	readonly headings: Readonly<Partial<Record<Language, string>>>;
	/** The change that each language last followed; -1: never written. */
	readonly at: Readonly<Record<Language, number>>;
	readonly change: number;
	readonly binding: boolean;
	readonly removed: boolean;
}

function clauseOf(drafted: DraftedClause, thread: Thread, languages: readonly Language[]): Clause {
	const accepted = thread.proposals.filter((it) => it.is === "accepted");
	const now = accepted.reduce(moved, begun(drafted));
	const isNew = Object.keys(drafted.texts).length === 0 && drafted.headings.en === "";
	const lags = languages.filter((language) => now.at[language] < now.change);
	const is = isNew ? (accepted.length > 0 ? "added" : "offered") : accepted.length > 0 ? "changed" : "drafted";
	return {
		id: drafted.id,
		headings: is === "offered" ? headingsOf(standing(thread)) : now.headings,
		texts: now.texts,
		binding: now.binding,
		needed: drafted.needed,
		is: now.removed ? "removed" : is,
		lags: now.removed || is === "offered" ? [] : lags,
		facts: drafted.facts,
		departures: departuresOf(drafted.facts, now, languages),
		thread,
		proposal: standing(thread),
	};
}

/** What a new clause would be called, while it is only offered. */
const headingsOf = (proposal: Proposal | null): Clause["headings"] => ({
	en: proposal?.texts["heading.en"] ?? "",
	ru: proposal?.texts["heading.ru"] ?? "",
});

const begun = ({ texts, headings, binding }: DraftedClause): Moving => ({
	texts: { en: texts.en ?? null, ru: texts.ru ?? null },
	headings,
	at: { en: texts.en === undefined ? -1 : 0, ru: texts.ru === undefined ? -1 : 0 },
	change: 0,
	binding,
	removed: false,
});

function moved(was: Moving, { texts: written, ...made }: Proposal): Moving {
	const offer = offerOf({ texts: written, ...made });
	if (offer?.is === "removed") return { ...was, removed: true };
	if (!offer) return was;
	const change = was.change + 1;
	const texts = { ...was.texts };
	const headings = { ...was.headings };
	const at = { ...was.at };
	for (const language of offer.languages) {
		texts[language] = written[language] ?? null;
		headings[language] = written[`heading.${language}`] ?? headings[language] ?? "";
		at[language] = change;
	}
	if (offer.inStep) for (const language of ["en", "ru"] as const) if (texts[language] !== null) at[language] = change;
	return { texts, headings, at, change, binding: offer.binding, removed: false };
}

/** Spaces are not facts: a lawyer's editor puts other ones. */
const spaced = (text: string): string => text.replace(/\s+/g, " ");
/** Beside a figure, what makes it another one ("2" is not carried by "25", "2.5" or "2 000"); beside a word, a letter. */
const runsOn = { figure: /^(?:[\p{L}\p{N}]|[.,]\p{N}| \p{N}{3}(?!\p{N}))/u, word: /^[\p{L}\p{N}]/u, other: /^(?!)/ };
const runsIn = { figure: /(?:[\p{L}\p{N}]|\p{N}[., ])$/u, word: /[\p{L}\p{N}]$/u, other: /(?!)$/ };
const kindOf = (sign: string): keyof typeof runsOn =>
	/\p{N}/u.test(sign) ? "figure" : /\p{L}/u.test(sign) ? "word" : "other";

function carries(text: string, fact: string): boolean {
	const before = runsIn[kindOf(fact.slice(0, 1))];
	const after = runsOn[kindOf(fact.slice(-1))];
	for (let at = text.indexOf(fact); at >= 0; at = text.indexOf(fact, at + 1)) {
		const ends = at + fact.length;
		if (!before.test(text.slice(Math.max(0, at - 2), at)) && !after.test(text.slice(ends, ends + 5))) return true;
	}
	return false;
}

/** Agreed facts that the text does not carry any more, exactly as the draft wrote them. */
export const departed = (facts: readonly Fact[], language: Language, text: string): readonly Fact[] =>
	facts.filter((fact) => {
		const written = fact.texts[language];
		return written !== undefined && !carries(spaced(text), spaced(written));
	});

/** Facts that share a line of the letter are said once, where all of them are gone. */
const sameWords = (one: Fact, two: Fact): boolean => one.texts.en === two.texts.en && one.texts.ru === two.texts.ru;

function departuresOf(facts: readonly Fact[], now: Moving, languages: readonly Language[]): Clause["departures"] {
	const unlike = facts.filter((it, at) => facts.findIndex((other) => sameWords(it, other)) === at);
	return unlike.flatMap((fact) => {
		const left = languages.filter((language) => {
			const text = now.texts[language];
			if (fact.texts[language] === undefined) return false;
			return now.removed || (text !== null && departed([fact], language, text).length > 0);
		});
		return left.length > 0 ? [{ fact, languages: left }] : [];
	});
}

/** The other side's turn as long as a proposal of the last round waits; then either may begin. */
function turnOf(rounds: readonly Round[], proposals: ProposalsState): Side | null {
	const last = rounds.at(-1);
	if (!last) return null;
	const waits = Object.entries(proposals).some(
		([subject, thread]) => subject.startsWith(prefix) && standing(thread)?.side === last.side,
	);
	return waits ? (last.side === "a" ? "b" : "a") : null;
}

/** The clauses that would be signed: what both took out is not among them, nor what one only offers. */
export const standingClauses = ({ clauses }: Letter): readonly Clause[] =>
	clauses.filter((it) => it.is !== "removed" && it.is !== "offered");

/** Said before what is hashed, so that a letter's hash is no other thing's. */
export const hashDomain = "oba/letter/1";

/** What is hashed when the letter is signed: languages, companies, and each standing clause with its words, in order. */
export const hashedContent = ({
	languages,
	companies,
	clauses,
}: Pick<Frozen, "languages" | "companies" | "clauses">): Json => ({
	languages,
	companies,
	clauses: clauses.map(({ id, binding, headings, texts }) => ({
		id,
		binding,
		words: languages.map((language) => [language, headings[language] ?? "", texts[language] ?? ""]),
	})),
});

/** As `hashedContent`, of a letter as it stands now. */
export const contentToSign = (letter: Letter): Json => hashedContent({ ...letter, clauses: standingClauses(letter) });
