/** The letter as the alignment and the type draft it (R7). Helper "draft" owns this file; the interface below is what `letter.ts` calls. */
import type { AlignmentDocument } from "../alignment/document.ts";
import type { Language, Side } from "../kit.ts";
import type { PartnershipType } from "../stages/contract.ts";
import type { DraftedClause } from "./clause.ts";

export interface DraftInput {
	/** Null where alignment was skipped: then the clauses have blanks. */
	readonly document: AlignmentDocument | null;
	readonly type: PartnershipType;
	readonly languages: readonly Language[];
	readonly companies: Readonly<Record<Side, string>>;
	/** Full names by person id; who is missing is said by their company. */
	readonly people: Readonly<Record<string, string>>;
}

export function draftOf({ companies }: DraftInput): readonly DraftedClause[] {
	const { a, b } = companies;
	return [
		{
			id: "nature",
			headings: { en: "What this letter is", ru: "Что это за письмо" },
			texts: { en: `${a} and ${b} intend to work together.`, ru: `«${a}» и «${b}» намерены работать вместе.` },
			facts: [],
			binding: false,
			needed: true,
		},
	];
}
