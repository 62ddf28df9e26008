import type { Area, Check } from "../../exploration/door/check.ts";
import type { Channel } from "./contract.ts";

/** What else has to be true, beside the countries and the type, for a check to be on the list. */
export interface Follows {
	/** One of these channels is named by a side. */
	readonly channels?: readonly Channel[];
	/** A side has named an owner; `in`: of one of these areas; `abroad`: of another country than the company's. */
	readonly owners?: { readonly in?: readonly Area[]; readonly abroad?: true };
	/** Only where the two companies are of different countries. */
	readonly acrossBorders?: true;
	/** Only where the letter has two languages. */
	readonly twoLanguages?: true;
}

/** A check of the letter: as those at the door, and what it follows from. */
export interface LegalCheck extends Check {
	readonly follows?: Follows;
}
