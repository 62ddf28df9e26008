import { createContext, useContext, useMemo } from "react";
import type { Side } from "../../core/kit.ts";
import type { Clause } from "../../core/letter/clause.ts";
import type { Change } from "../../core/letter/contract.ts";
import { type Amount, amountOf, type Drafted, draftedIn, letterForm } from "../../core/letter/drafted.ts";
import { type Letter, letterOf, type People } from "../../core/letter/letter.ts";
import { cannot, type Missing, missingFor } from "../../core/letter/rules.ts";
import { type Drafts, useDrafts } from "../data/drafts.ts";
import { type Here, useHere } from "../partnership/here.ts";
import { coreTexts } from "../texts/core.ts";
import { useTexts } from "../texts/texts.ts";
import { type Standing, standingOf, type When, whenOf } from "./standing.ts";

/** One clause that this side is writing, and what it amounts to. */
export interface OwnDraft {
	readonly id: string;
	/** Null: a new one. */
	readonly clause: Clause | null;
	readonly drafted: Drafted;
	readonly amount: Amount;
}

/** The letter as this reader has it: as it stands, what its side is writing, and what may be done. */
export interface LetterHere {
	readonly here: Here;
	readonly letter: Letter;
	/** What people are called in it: part of what is signed. */
	readonly people: People;
	readonly names: Readonly<Record<Side, string>>;
	readonly missing: readonly Missing[];
	readonly when: When;
	readonly standing: Standing;
	readonly drafts: Drafts;
	readonly own: readonly OwnDraft[];
	/** Why this reader cannot answer or sign, in a sentence; null: may. */
	readonly noBind: string | null;
	/** Why this reader cannot hand over now. */
	readonly noHandOver: string | null;
	/** May words be written and comments made? */
	readonly writing: boolean;
}

/** Full names of everybody in the partnership, by their id. */
export function usePeople(): People {
	const { names } = useHere().record;
	return useMemo(
		() =>
			Object.fromEntries(
				Object.entries(names).flatMap(([id, { givenName, familyName, erased }]) => {
					const full = `${givenName} ${familyName}`.trim();
					return full === "" || erased ? [] : [[id, full]];
				}),
			),
		[names],
	);
}

/** Only where the letter has begun. */
export function useLetterHere(): LetterHere {
	const here = useHere();
	const { id, state, side, actor, companies } = here;
	const core = useTexts(coreTexts);
	const people = usePeople();
	const letter = letterOf(state, people);
	const drafts = useDrafts({ partnership: id }, letterForm);
	const { fields } = drafts;
	const when = whenOf(state.stages);
	return useMemo(() => {
		const missing = missingFor(state, letter);
		const texts = Object.fromEntries(Object.entries(fields).map(([field, { text }]) => [field, text]));
		const own = when === "now" ? ownDrafts(letter, texts, side) : [];
		const changed = own.filter(({ amount }) => amount.is !== "same").length;
		const [noBind, noHandOver] = [cannot.bind(state, actor), cannot.handOver(state, actor)];
		return {
			...{ here, letter, people, names: companies, missing, when, drafts, own },
			standing: standingOf(letter, missing, side, when, changed),
			noBind: noBind && core.refusal(noBind),
			noHandOver: noHandOver && core.refusal(noHandOver),
			writing: when === "now" && letter.concludedAt === null,
		};
	}, [here, state, letter, people, companies, side, actor, when, drafts, fields, core]);
}

function ownDrafts(letter: Letter, texts: Readonly<Record<string, string>>, side: Side): readonly OwnDraft[] {
	return [...draftedIn(texts)].flatMap(([id, drafted]) => {
		const clause = letter.clauses.find((it) => it.id === id) ?? null;
		const amount = amountOf(letter, clause, id, drafted, side);
		return amount.is === "gone" ? [] : [{ id, clause, drafted, amount }];
	});
}

export type DraftChange = Omit<Change, "proposal">;

export const LetterContext = createContext<LetterHere | null>(null);

/** The letter of this page. Only beneath `LetterPage`. */
export function useLetter(): LetterHere {
	const letter = useContext(LetterContext);
	if (!letter) throw new Error("asked for a letter outside of its page");
	return letter;
}
