/** Writing the letter together: rounds, answers, signatures, and a dignified way out (R7, R8). */
import {
	type Actor,
	accept,
	type Context,
	type Json,
	type NewEvent,
	otherSide,
	type Refusal,
	type Result,
	refusal,
	type Side,
	sides,
	type Texts,
} from "../kit.ts";
import { notOwner, type PeopleRefusal } from "../people/rules.ts";
import { ownerOf } from "../people/state.ts";
import * as proposals from "../proposals/rules.ts";
import { close, enter, following, notIn, type StagesRefusal } from "../stages/rules.ts";
import type { Clause } from "./clause.ts";
import type { Answer, Change, Comment, Decline, HandOver, LetterEvents, PartWays, Sign } from "./contract.ts";
import { type LegalMissing, legalMissing } from "./legal/rules.ts";
import {
	contentToSign,
	hashDomain,
	type Letter,
	letterOf,
	type Situation,
	standingClauses,
	subjectOf,
} from "./letter.ts";

export type LetterRefusal =
	| "letter.theirTurn"
	| "letter.noSuchClause"
	| "letter.neededClause"
	| "letter.nothingWritten"
	| "letter.otherLanguage"
	| "letter.twice"
	| "letter.notReady"
	| "letter.outOfStep"
	| "letter.changedMeanwhile"
	| "letter.alreadySigned"
	| "letter.notSigned"
	| "letter.bothSigned";
type Code = LetterRefusal | StagesRefusal | PeopleRefusal | proposals.ProposalsRefusal;
export type Decision = Result<readonly NewEvent[], Code>;
type No = Refusal<Code> | null;

const refused = (no: Refusal<Code>): Decision => ({ ok: false, refusal: no });
const sideOf = (actor: Actor): Side => (actor.kind === "person" ? actor.side : "a");
const inLetter = (it: Situation): No => notIn(it.stages, "letter");
/** Rules judge ids and words as they stand; what people are called changes neither. */
export const nobodyNamed = {};

/** One thing that keeps the letter from being signed. `by`: whose move it is; both, where either may mend it. */
export type Missing =
	| { readonly code: "owner"; readonly by: Side }
	| LegalMissing
	| { readonly code: "proposal"; readonly by: Side; readonly clause: string }
	| { readonly code: "lags" | "removedText"; readonly by: "both"; readonly clause: string };

/** Everything that has to be done before anyone signs, in the order of the letter. */
export function missingFor(it: Situation, letter: Letter): readonly Missing[] {
	const people = sides.flatMap((by): readonly Missing[] => (ownerOf(it.people, by) ? [] : [{ code: "owner", by }]));
	return [...letter.clauses.flatMap((clause) => missingIn(clause, letter)), ...people, ...legalMissing(it)];
}

function missingIn({ id, proposal, lags, is, texts }: Clause, { languages, hash }: Letter): readonly Missing[] {
	if (hash !== null) return [];
	if (proposal) return [{ code: "proposal", by: otherSide(proposal.side), clause: id }];
	if (is === "removed" || is === "offered") return [];
	if (lags.length > 0) return [{ code: "lags", by: "both", clause: id }];
	return languages.some((it) => texts[it] === null) ? [{ code: "removedText", by: "both", clause: id }] : [];
}

/** May this actor do it now? One table for the button, its reason and the server; null means yes. */
export const cannot = {
	comment: (it: Situation): No => inLetter(it),
	bind: (it: Situation, actor: Actor): No => inLetter(it) ?? notOwner(actor) ?? concluded(it),
	handOver: (it: Situation, actor: Actor): No =>
		cannot.bind(it, actor) ??
		(letterOf(it, nobodyNamed).turn === otherSide(sideOf(actor)) ? refusal("letter.theirTurn") : null),
	sign: (it: Situation, actor: Actor): No => cannot.bind(it, actor) ?? cannotSign(it, sideOf(actor)),
	withdrawSignature: (it: Situation, actor: Actor): No =>
		cannot.bind(it, actor) ?? (it.letter.signatures[sideOf(actor)] ? null : refusal("letter.notSigned")),
	partWays: (it: Situation, actor: Actor): No => inLetter(it) ?? notOwner(actor),
};

const concluded = ({ letter }: Situation): No => (letter.concludedAt === null ? null : refusal("letter.bothSigned"));

function cannotSign(it: Situation, side: Side): No {
	if (it.letter.signatures[side]) return refusal("letter.alreadySigned");
	const missing = missingFor(it, letterOf(it, nobodyNamed));
	const lagging = missing.filter(({ code }) => code === "lags").length;
	if (lagging > 0) return refusal("letter.outOfStep", { clauses: lagging });
	return missing.length > 0 ? refusal("letter.notReady", { missing: missing.length }) : null;
}

const shared = <T extends keyof LetterEvents>(type: T, data: LetterEvents[T], texts: Texts = {}): NewEvent => ({
	chain: "both",
	type,
	version: 1,
	data: data as NewEvent["data"],
	texts,
});

/** One round: proposals on any number of clauses, and the letter goes to the other side. */
export function handOver(it: Situation, { changes, note }: HandOver, context: Context): Decision {
	const no = cannot.handOver(it, context.actor);
	if (no) return refused(no);
	const side = sideOf(context.actor);
	const letter = letterOf(it, nobodyNamed);
	if (new Set(changes.map((each) => each.clause)).size < changes.length) return refused(refusal("letter.twice"));
	for (const change of changes) {
		const misfit =
			changeMisfits(letter, change) ??
			proposals.cannotPropose(it.proposals, subjectOf(change.clause), side, {
				...change,
				offer: { is: "value", value: change.offer },
			});
		if (misfit) return refused(misfit);
	}
	const data = {
		side,
		round: it.letter.rounds.length + 1,
		changes: changes.map(({ clause, proposal }) => ({ clause, proposal })),
	};
	return accept([
		...changes.map((change) => proposed(side, change)),
		shared("letter.handedOver", data, note === null ? {} : { note }),
	]);
}

const isNewId = (clause: string): boolean => /^[0-9a-f]{32}$/.test(clause);

/** Does the change say what it is about? Languages that it names are those in which it has words. */
function changeMisfits(
	{ clauses, languages }: Letter,
	{ clause: id, offer, en, ru, headingEn, headingRu }: Change,
): No {
	const clause = clauses.find((each) => each.id === id);
	if (!clause && (!isNewId(id) || offer.is === "removed")) return refusal("letter.noSuchClause");
	if (offer.is === "removed") {
		if (clause?.is === "removed" || clause?.is === "offered") return refusal("letter.noSuchClause");
		return clause?.needed ? refusal("letter.neededClause") : null;
	}
	const words = { en, ru };
	const written = (["en", "ru"] as const).filter((language) => words[language] !== null);
	if (written.some((language) => !languages.includes(language))) return refusal("letter.otherLanguage");
	const named = new Set(offer.languages);
	if (written.length !== named.size || written.some((it) => !named.has(it))) return refusal("letter.nothingWritten");
	const headed = { en: headingEn, ru: headingRu };
	const isNew = !clause || clause.is === "offered";
	return isNew && written.some((language) => headed[language] === null) ? refusal("letter.nothingWritten") : null;
}

function proposed(side: Side, { clause, proposal, answers, offer, ...words }: Change): NewEvent {
	const all = {
		en: words.en,
		ru: words.ru,
		"heading.en": words.headingEn,
		"heading.ru": words.headingRu,
		note: words.note,
	};
	const texts = Object.fromEntries(
		Object.entries(all).flatMap(([name, text]) => (text === null ? [] : [[name, text] as const])),
	);
	const value = { is: "value", value: offer } as const;
	return proposals.propose(subjectOf(clause), side, { proposal, answers, offer: value }, texts);
}

const inClause = (it: Situation, id: string): Clause | undefined =>
	letterOf(it, nobodyNamed).clauses.find((each) => each.id === id);

export function acceptProposal(it: Situation, { clause, proposal }: Answer, context: Context): Decision {
	const side = sideOf(context.actor);
	const no = cannot.bind(it, context.actor) ?? proposals.cannotAnswer(it.proposals, subjectOf(clause), side, proposal);
	return no ? refused(no) : accept([proposals.acceptProposal(subjectOf(clause), side, proposal)]);
}

export function declineProposal(it: Situation, { clause, proposal, reason }: Decline, context: Context): Decision {
	const side = sideOf(context.actor);
	const no = cannot.bind(it, context.actor) ?? proposals.cannotAnswer(it.proposals, subjectOf(clause), side, proposal);
	return no ? refused(no) : accept([proposals.decline(subjectOf(clause), side, proposal, reason)]);
}

export function withdrawProposal(it: Situation, { clause, proposal }: Answer, context: Context): Decision {
	const side = sideOf(context.actor);
	const no =
		cannot.bind(it, context.actor) ?? proposals.cannotWithdraw(it.proposals, subjectOf(clause), side, proposal);
	return no ? refused(no) : accept([proposals.withdrawProposal(subjectOf(clause), side, proposal)]);
}

export function comment(it: Situation, { clause, comment: text }: Comment, context: Context): Decision {
	const no = cannot.comment(it) ?? (inClause(it, clause) ? null : refusal("letter.noSuchClause"));
	return no ? refused(no) : accept([proposals.comment(subjectOf(clause), sideOf(context.actor), text)]);
}

/**
 * Signs what was read: the hash is that of the letter as it stands, with people called as the signer saw them. The first
 * signature freezes it, so that the second owner signs the same characters; the second concludes the letter.
 */
export function sign(it: Situation, { hash, name, people }: Sign, context: Context): Decision {
	const no = cannot.sign(it, context.actor);
	if (no) return refused(no);
	const side = sideOf(context.actor);
	const letter = letterOf(it, people);
	const now = letter.hash ?? context.digest(hashDomain, contentToSign(letter));
	if (hash !== now) return refused(refusal("letter.changedMeanwhile"));
	const signed = shared("letter.signed", { side, hash }, { name });
	if (letter.hash === null) return accept([frozen(side, hash, letter), signed]);
	const next = following(it.stages.method, "letter");
	return accept([
		signed,
		shared("letter.concluded", { hash, at: context.at }),
		...(next ? [enter(it.stages.method, next, context.at)] : []),
	]);
}

function frozen(side: Side, hash: string, letter: Letter): NewEvent {
	const { languages, companies } = letter;
	const clauses = standingClauses(letter);
	const words = clauses.flatMap(({ id, headings, texts }) =>
		languages.flatMap((language): readonly (readonly [string, string | null])[] => [
			[`${id}/${language}`, texts[language]],
			[`${id}/${language}/heading`, headings[language] ?? null],
		]),
	);
	const texts = Object.fromEntries(words.flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
	const data: { readonly [key: string]: Json } = {
		side,
		hash,
		languages,
		clauses: clauses.map(({ id, binding }) => ({ id, binding, languages })),
	};
	const named = { "company/a": companies.a, "company/b": companies.b };
	return { chain: "both", type: "letter.frozen", version: 1, data, texts: { ...texts, ...named } };
}

export function withdrawSignature(it: Situation, context: Context): Decision {
	const no = cannot.withdrawSignature(it, context.actor);
	return no ? refused(no) : accept([shared("letter.signatureWithdrawn", { side: sideOf(context.actor) })]);
}

/** "If the letter is hard to write, the partnership won't work" (R8): said by either owner; the reason is shared or kept. */
export function partWays(it: Situation, { reason, shareReason }: PartWays, context: Context): Decision {
	const no = cannot.partWays(it, context.actor);
	if (no) return refused(no);
	const side = sideOf(context.actor);
	const said = reason === null ? {} : { reason };
	const kept: readonly NewEvent[] =
		shareReason || reason === null
			? []
			: [{ chain: side, type: "letter.reasonKept", version: 1, data: {}, texts: said }];
	return accept([...kept, shared("letter.partedWays", { side }, shareReason ? said : {}), close("noLetter", [side])]);
}
