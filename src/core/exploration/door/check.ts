import type { Language } from "../../kit.ts";
import type { PartnershipType } from "../../stages/contract.ts";

/** Where a company is established, as the laws below group countries. */
export type Area = "RU" | "US" | "EU" | "EEA" | "GB" | "EAEU";

/**
 * When a check belongs to a pair of companies: one is established in one of `here`, and the other, where `there` is given,
 * in one of those; without `there` the other is established outside of the area that `here` names. `types`: only these.
 */
export interface When {
	readonly here: readonly Area[];
	readonly there?: readonly Area[];
	readonly types?: readonly PartnershipType[];
}

/** One thing to look at before two companies work together: listed, never judged (B10). Not legal advice. */
export interface Check {
	readonly id: string;
	/** Null: whenever the two countries differ. */
	readonly when: When | null;
	/** What the rule is about, and what to do. */
	readonly said: Readonly<Record<Language, { readonly what: string; readonly todo: string }>>;
	/** Law or authority with its article, and where to read it. */
	readonly source: { readonly name: Readonly<Record<Language, string>>; readonly url: string };
	/** ISO days: when its words were last compared with what is published (null: not yet), and by when to do it next. */
	readonly looked: string | null;
	readonly again: string;
}
