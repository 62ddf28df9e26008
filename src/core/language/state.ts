import type { Language, PastEvent, Side } from "../kit.ts";
import type { LanguageEvents } from "./contract.ts";

/** A word in each language and what it means here, as far as they have been written. */
export interface Wording {
	readonly en: string | null;
	readonly ru: string | null;
	readonly meaningEn: string | null;
	readonly meaningRu: string | null;
}

/** What waits for the other side's agreement. Null wording: the word shall be dropped. */
export interface ProposedTerm {
	readonly id: string;
	readonly side: Side;
	readonly person: string | null;
	readonly at: string;
	readonly wording: Wording | null;
}

/** One word of the glossary. What was agreed stands until another wording, or its removal, is agreed. */
export interface Term {
	readonly id: string;
	readonly agreed: (Wording & { readonly at: string }) | null;
	readonly proposed: ProposedTerm | null;
}

/** A shared statement in a language it was not written in: the latest version. */
export interface Translation {
	/** Null once it was removed. */
	readonly text: string | null;
	readonly side: Side;
	readonly person: string | null;
	readonly at: string;
	/** Counts from 1. */
	readonly version: number;
	/** The side whose words they are has said that this is what it meant. */
	readonly confirmed: { readonly person: string | null; readonly at: string } | null;
}

export interface LanguageState {
	/** In the order in which they were first proposed. */
	readonly terms: readonly Term[];
	/** By statement, then by language. */
	readonly translations: Readonly<Record<string, Readonly<Partial<Record<Language, Translation>>>>>;
}

export const nothingSaid: LanguageState = { terms: [], translations: {} };

/** Every word that stands or is proposed; one that was dropped or never agreed is gone. */
export const glossary = (state: LanguageState): readonly Term[] =>
	state.terms.filter((it) => it.agreed !== null || it.proposed !== null);

export const termOf = (state: LanguageState, id: string): Term | null => state.terms.find((it) => it.id === id) ?? null;

export const translationOf = (state: LanguageState, statement: string, language: Language): Translation | null =>
	state.translations[statement]?.[language] ?? null;

const personOf = ({ actor }: PastEvent): string | null => (actor.kind === "person" ? actor.person : null);

/** Folds one event of the slice. All of it is shared: every reader folds the same. */
export function evolve(state: LanguageState, event: PastEvent): LanguageState {
	switch (event.type as keyof LanguageEvents) {
		case "language.termProposed":
			return withTerm(state, event, (term) => ({ ...term, proposed: proposedBy(event) }));
		case "language.termAgreed":
			return withTerm(state, event, ({ id, proposed }) => {
				const agreed = proposed?.wording ? { ...proposed.wording, at: event.at } : null;
				return { id, agreed, proposed: null };
			});
		case "language.termSetAside":
			return withTerm(state, event, (term) => ({ ...term, proposed: null }));
		case "language.translated": {
			const { version, side } = event.data as LanguageEvents["language.translated"];
			const text = event.texts["text"] ?? null;
			return translated(state, event, () => {
				return { text, side, person: personOf(event), at: event.at, version, confirmed: null };
			});
		}
		case "language.translationConfirmed":
			return translated(state, event, (was) => {
				return was && { ...was, confirmed: { person: personOf(event), at: event.at } };
			});
	}
}

function withTerm(state: LanguageState, event: PastEvent, change: (term: Term) => Term): LanguageState {
	const { term: id } = event.data as LanguageEvents["language.termAgreed"];
	if (!termOf(state, id)) return { ...state, terms: [...state.terms, change({ id, agreed: null, proposed: null })] };
	return { ...state, terms: state.terms.map((it) => (it.id === id ? change(it) : it)) };
}

function proposedBy(event: PastEvent): ProposedTerm {
	const { proposal, side, what } = event.data as LanguageEvents["language.termProposed"];
	const { texts, at } = event;
	const { en = null, ru = null, meaningEn = null, meaningRu = null } = texts as Partial<Record<keyof Wording, string>>;
	const wording = what === "removal" ? null : { en, ru, meaningEn, meaningRu };
	return { id: proposal, side, person: personOf(event), at, wording };
}

function translated(
	state: LanguageState,
	event: PastEvent,
	change: (was: Translation | null) => Translation | null,
): LanguageState {
	const { statement, language } = event.data as LanguageEvents["language.translated"];
	const next = change(translationOf(state, statement, language));
	if (!next) return state;
	const its = { ...state.translations[statement], [language]: next };
	return { ...state, translations: { ...state.translations, [statement]: its } };
}
