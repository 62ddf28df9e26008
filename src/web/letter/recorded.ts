/** What a text of the letter is called where the record shows it. */
import type { Language } from "../../core/kit.ts";
import type { Frozen } from "../../core/letter/state.ts";

const ofClause = /^([A-Za-z0-9]{1,32})\/(en|ru)(\/heading)?$/;
const ofHeading = /^heading\.(en|ru)$/;

/** The part of the letter that a text's name means, or null where the name is none of the letter's. */
export type Part =
	| { readonly is: "text" | "heading"; readonly language: Language; readonly clause: string | null }
	| { readonly is: "company" | "signature" };

/** `clause` is what the clause is called, in the reader's language where it has one. */
export function partOf(type: string, name: string, frozen: Frozen | null, reader: Language): Part | null {
	if (type === "letter.signed" && name === "name") return { is: "signature" };
	if (name.startsWith("company/")) return { is: "company" };
	const heading = ofHeading.exec(name)?.[1] as Language | undefined;
	if (heading) return { is: "heading", language: heading, clause: null };
	const [, id, language, of] = ofClause.exec(name) ?? [];
	if (type !== "letter.frozen" || !id || !language) return null;
	const headings = frozen?.clauses.find((it) => it.id === id)?.headings ?? null;
	const clause = headings && (headings[reader] ?? Object.values(headings)[0] ?? null);
	return { is: of ? "heading" : "text", language: language as Language, clause };
}
