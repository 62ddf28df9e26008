/**
 * Shared statements, and where they stand. A statement is named by its place: what a side wrote under a seal that is open
 * (`exploration.answers/a/success`, `alignment.sheet/b/fallback`), or what both agreed in a thread
 * (`alignment.term/vision`).
 */
import { type Language, languages, otherSide, type Side } from "../kit.ts";
import { type ProposalsState, threadOf } from "../proposals/state.ts";
import { type SealingState, slotOf } from "../sealing/state.ts";
import { languageOf } from "./script.ts";
import type { LanguageState, Translation } from "./state.ts";

/** What a statement is looked up in. */
export interface Stated {
	readonly sealing: SealingState;
	readonly proposals: ProposalsState;
	readonly language: LanguageState;
}

/** Whose words a statement is, and in which languages it stands of itself. Null: in a script of neither. */
export interface Original {
	readonly by: Side | "both";
	readonly languages: readonly Language[] | null;
}

/** The statement as it stands now, or null where nothing of that name is shared. */
export function originalOf(it: Stated, statement: string): Original | null {
	const [, slot = "", side = "", name = ""] = /^([^/]+)\/([ab])\/(.+)$/.exec(statement) ?? [];
	if (side === "a" || side === "b") {
		const sealed = slotOf(it.sealing, slot)[side];
		const text = sealed.is === "open" ? sealed.content.texts[name] : undefined;
		return text === undefined ? null : { by: side, languages: scriptOf(text) };
	}
	const texts = threadOf(it.proposals, statement).agreed?.texts ?? {};
	const languages = (["en", "ru"] as const).filter((each) => texts[each] !== undefined);
	return languages.length === 0 ? null : { by: "both", languages };
}

/** The language of a text by the letters most of it is in; null where they are of a third script. */
function scriptOf(text: string): readonly Language[] | null {
	const language = languageOf(text, "en");
	return language && [language];
}

/** A translation by those whose words they are needs nobody's word that it is what they meant. */
export const isConfirmed = (original: Original, it: Translation): boolean =>
	it.confirmed !== null || it.side === original.by;

/** Who may confirm a version: the side whose words they are; of what both agreed, the one that did not translate. */
export const confirmer = (original: Original, it: Translation): Side =>
	original.by === "both" ? otherSide(it.side) : original.by;

type Speaking = Readonly<Record<Side, { readonly languages: readonly Language[] }>>;

/** The languages this partnership is held in: those both sides share, else both (domain: Letter). */
export function partnershipLanguages(sides: Speaking): readonly Language[] {
	const shared = sides.a.languages.filter((it) => sides.b.languages.includes(it));
	return shared.length > 0 ? shared : ["en", "ru"];
}

/**
 * The languages somebody here thinks in, English first: a word has to mean the same to all of them, also where all could
 * talk in one.
 */
export const spokenLanguages = (sides: Speaking): readonly Language[] =>
	languages.filter((it) => sides.a.languages.includes(it) || sides.b.languages.includes(it));

/**
 * The language in which a statement is still owed: one the partnership is held in and the statement is not. Where one side
 * answers in Russian and both share English alone, its answers want the English; the other's want nothing.
 */
export const owedIn = (sides: Speaking, original: Language): Language | null =>
	partnershipLanguages(sides).find((it) => it !== original) ?? null;
