import type { Language, PastEvent, Side, Texts } from "../kit.ts";
import { languages as both } from "../kit.ts";
import type { Round } from "./clause.ts";
import type { LetterEvents } from "./contract.ts";

/** A clause as it was signed. A text is null where it was removed from the record since. */
export interface FrozenClause {
	readonly id: string;
	readonly binding: boolean;
	readonly headings: Readonly<Partial<Record<Language, string>>>;
	readonly texts: Readonly<Record<Language, string | null>>;
}

/** The whole letter as its first signer read it (R7). What was signed is read from here, for ever. */
export interface Frozen {
	readonly hash: string;
	readonly at: string;
	readonly languages: readonly Language[];
	readonly clauses: readonly FrozenClause[];
	readonly companies: Readonly<Record<Side, string | null>>;
}

export interface Signature {
	readonly hash: string;
	readonly at: string;
	readonly person: string | null;
	/** As it was typed; null once removed. */
	readonly name: string | null;
}

export interface LetterState {
	readonly rounds: readonly Round[];
	readonly frozen: Frozen | null;
	readonly signatures: Readonly<Record<Side, Signature | null>>;
	/** Once both have signed the same hash. */
	readonly concludedAt: string | null;
	readonly ended: { readonly side: Side; readonly at: string; readonly reason: string | null } | null;
	/** Why a side parted, kept for itself. */
	readonly reasons: Readonly<Record<Side, string | null>>;
}

export const unwritten: LetterState = {
	rounds: [],
	frozen: null,
	signatures: { a: null, b: null },
	concludedAt: null,
	ended: null,
	reasons: { a: null, b: null },
};

const personOf = ({ actor }: PastEvent): string | null => (actor.kind === "person" ? actor.person : null);
const thawed = { frozen: null, signatures: { a: null, b: null } } as const;

/** Folds one event of the letter, for any visible subset. */
export function evolve(state: LetterState, event: PastEvent): LetterState {
	switch (event.type as keyof LetterEvents) {
		case "letter.handedOver": {
			const { side, round, changes } = event.data as LetterEvents["letter.handedOver"];
			const note = event.texts["note"] ?? null;
			const made: Round = { number: round, side, person: personOf(event), at: event.at, changes, note };
			return { ...state, ...thawed, rounds: [...state.rounds, made] };
		}
		case "letter.frozen":
			return { ...state, frozen: frozenBy(event) };
		case "letter.signed": {
			const { side, hash } = event.data as LetterEvents["letter.signed"];
			const signature = { hash, at: event.at, person: personOf(event), name: event.texts["name"] ?? null };
			return { ...state, signatures: { ...state.signatures, [side]: signature } };
		}
		case "letter.signatureWithdrawn":
			return { ...state, ...thawed };
		case "letter.concluded":
			return { ...state, concludedAt: event.at };
		case "letter.partedWays": {
			const { side } = event.data as LetterEvents["letter.partedWays"];
			return { ...state, ended: { side, at: event.at, reason: event.texts["reason"] ?? null } };
		}
		case "letter.reasonKept":
			return { ...state, reasons: { ...state.reasons, [event.chain]: event.texts["reason"] ?? null } };
	}
}

/** The letter that a `letter.frozen` entry keeps. */
export function frozenBy({ data, texts, at }: Pick<PastEvent, "data" | "texts" | "at">): Frozen {
	const { hash, languages, clauses } = data as LetterEvents["letter.frozen"];
	const company = (side: Side) => texts[`company/${side}`] ?? null;
	return {
		hash,
		at,
		languages,
		clauses: clauses.map(({ id, binding }) => ({ id, binding, ...wordsOf(id, texts) })),
		companies: { a: company("a"), b: company("b") },
	};
}

function wordsOf(id: string, from: Texts): Pick<FrozenClause, "headings" | "texts"> {
	const headings = both.flatMap((language): readonly [Language, string][] => {
		const heading = from[`${id}/${language}/heading`];
		return heading === undefined ? [] : [[language, heading]];
	});
	const text = (language: Language) => from[`${id}/${language}`] ?? null;
	return { headings: Object.fromEntries(headings), texts: { en: text("en"), ru: text("ru") } };
}

/** What `viewer` may know: everything but the other side's private reason. */
export const hide = (state: LetterState, viewer: Side): LetterState => ({
	...state,
	reasons: viewer === "a" ? { a: state.reasons.a, b: null } : { a: null, b: state.reasons.b },
});
