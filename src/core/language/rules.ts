/** The glossary and the other language's versions: who may say what, and what follows. */
import {
	type Actor,
	accept,
	type Context,
	type Facts,
	type NewEvent,
	otherSide,
	type Refusal,
	type Result,
	refusal,
	type Side,
	type Texts,
} from "../kit.ts";
import type { AnswerTerm, ConfirmTranslation, DropTerm, LanguageEvents, ProposeTerm, Translate } from "./contract.ts";
import { glossary, termOf, translationOf } from "./state.ts";
import { confirmer, isConfirmed, originalOf, type Stated } from "./statements.ts";

export type LanguageRefusal =
	| "language.noWord"
	| "language.termMoved"
	| "language.noSuchTerm"
	| "language.proposalGone"
	| "language.yourOwnTerm"
	| "language.noSuchStatement"
	| "language.sameLanguage"
	| "language.translatedMeanwhile"
	| "language.nothingToConfirm"
	| "language.notYourWords";
/** Two refusals belong to rooms below this one; their sentences stand there. */
type Code = LanguageRefusal | "stages.closed" | "people.ownerOnly";
export type Decision = Result<readonly NewEvent[], Code>;
type No = Refusal<Code> | null;

/** What the slice reads of a partnership. */
export interface Situation extends Stated {
	readonly stages: { readonly closed: { readonly how: string } | null };
}

const sideOf = (actor: Actor): Side => (actor.kind === "person" ? actor.side : "a");
const closed = (it: Situation): No => it.stages.closed && refusal("stages.closed", closedFacts(it.stages.closed));
const closedFacts = ({ how }: { readonly how: string }): Facts => ({ how });
const event = <T extends keyof LanguageEvents>(type: T, data: LanguageEvents[T], texts: Texts = {}): NewEvent => ({
	chain: "both",
	type,
	version: 1,
	data,
	texts,
});

/** Agreeing binds a side, so its owner does it, or who stands in for them (R19). */
const notBinding = (actor: Actor): No =>
	actor.kind === "person" && (actor.role === "owner" || actor.deputyOf !== undefined)
		? null
		: refusal("people.ownerOnly");

/** Whoever proposes says what they have read: a wording that came meanwhile is never passed over unread. */
function movedOn(it: Situation, { term, proposal, answers }: DropTerm): No {
	const now = termOf(it.language, term)?.proposed?.id ?? null;
	return now === answers && now !== proposal ? null : refusal("language.termMoved");
}

/** May this actor do it now? One table for the button, its reason and the server; null means yes. */
export const cannot = {
	propose: (it: Situation): No => closed(it),
	agree: (it: Situation, { term, proposal }: AnswerTerm, actor: Actor): No => {
		const proposed = termOf(it.language, term)?.proposed;
		const no = closed(it) ?? (proposed?.id === proposal ? null : refusal("language.proposalGone"));
		return no ?? (proposed?.side === sideOf(actor) ? refusal("language.yourOwnTerm") : notBinding(actor));
	},
	setAside: (it: Situation, { term, proposal }: AnswerTerm): No =>
		closed(it) ?? (termOf(it.language, term)?.proposed?.id === proposal ? null : refusal("language.proposalGone")),
	translate: (it: Situation, { statement, language }: Pick<Translate, "statement" | "language">): No => {
		const original = originalOf(it, statement);
		const no = closed(it) ?? (original ? null : refusal("language.noSuchStatement"));
		return no ?? (original?.languages?.includes(language) ? refusal("language.sameLanguage") : null);
	},
	confirm: (it: Situation, { statement, language }: Pick<Translate, "statement" | "language">, actor: Actor): No => {
		const original = originalOf(it, statement);
		const version = translationOf(it.language, statement, language);
		if (it.stages.closed) return closed(it);
		if (!original || !version || isConfirmed(original, version)) return refusal("language.nothingToConfirm");
		return confirmer(original, version) === sideOf(actor) ? null : refusal("language.notYourWords");
	},
};

const refused = (no: Refusal<Code>): Decision => ({ ok: false, refusal: no });

/** A new word, or another wording of one that stands: what was agreed stands until this is agreed too. */
export function proposeTerm(it: Situation, input: ProposeTerm, { actor }: Context): Decision {
	const { term, proposal, answers, ...wording } = input;
	const nothing = wording.en === null && wording.ru === null;
	const no = cannot.propose(it) ?? (nothing ? refusal("language.noWord") : null) ?? movedOn(it, input);
	if (no) return refused(no);
	const texts = Object.fromEntries(Object.entries(wording).flatMap(([name, text]) => (text ? [[name, text]] : [])));
	const side = sideOf(actor);
	return accept([event("language.termProposed", { term, proposal, side, what: "wording" }, texts)]);
}

export function agreeTerm(it: Situation, input: AnswerTerm, { actor }: Context): Decision {
	const no = cannot.agree(it, input, actor);
	return no ? refused(no) : accept([event("language.termAgreed", { ...input, side: sideOf(actor) })]);
}

export function setTermAside(it: Situation, input: AnswerTerm, { actor }: Context): Decision {
	const no = cannot.setAside(it, input);
	return no ? refused(no) : accept([event("language.termSetAside", { ...input, side: sideOf(actor) })]);
}

/** What both agreed only both can drop; a word that was never agreed is set aside instead. */
export function dropTerm(it: Situation, input: DropTerm, { actor }: Context): Decision {
	const { term, proposal } = input;
	const stands = termOf(it.language, term)?.agreed;
	const no = cannot.propose(it) ?? (stands ? null : refusal("language.noSuchTerm")) ?? movedOn(it, input);
	if (no) return refused(no);
	return accept([event("language.termProposed", { term, proposal, side: sideOf(actor), what: "removal" })]);
}

export function translate(it: Situation, { statement, language, version, text }: Translate, by: Context): Decision {
	const seen = translationOf(it.language, statement, language)?.version ?? 0;
	const meanwhile = version === seen ? null : refusal("language.translatedMeanwhile");
	const no = cannot.translate(it, { statement, language }) ?? meanwhile;
	if (no) return refused(no);
	const data = { statement, language, version: seen + 1, side: sideOf(by.actor) };
	return accept([event("language.translated", data, { text })]);
}

export function confirmTranslation(it: Situation, input: ConfirmTranslation, { actor }: Context): Decision {
	const seen = translationOf(it.language, input.statement, input.language)?.version;
	const meanwhile = input.version === seen ? null : refusal("language.translatedMeanwhile");
	const no = cannot.confirm(it, input, actor) ?? meanwhile;
	return no ? refused(no) : accept([event("language.translationConfirmed", { ...input, side: sideOf(actor) })]);
}

/** The sides whose owner is asked about a word: the other one has proposed something. */
export const asked = (it: Pick<Situation, "language">): ReadonlySet<Side> =>
	new Set(glossary(it.language).flatMap(({ proposed }) => (proposed ? [otherSide(proposed.side)] : [])));
