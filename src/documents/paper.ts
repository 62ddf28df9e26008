/**
 * What a document says before it has a form: one model, set as PDF by Typst and as Word by docx, so that both say the same.
 * Whoever composes a paper gives plain text; both renderers treat every character of it as text, never as markup.
 */
import type { Language } from "../core/kit.ts";

/** The same words in the paper's languages. Null: stands in the other language only, and the paper says so (R28). */
export type Facing = Readonly<Partial<Record<Language, string | null>>>;

/** One block of a section. Facing texts stand side by side, at the same height, where the paper has two languages. */
export type Block =
	| { readonly is: "text"; readonly text: Facing }
	| { readonly is: "list"; readonly items: readonly Facing[] }
	| { readonly is: "table"; readonly head: readonly Facing[]; readonly rows: readonly (readonly Facing[])[] }
	/** Room to write by hand: that many empty lines. */
	| { readonly is: "blank"; readonly lines: number };

export interface Section {
	/** Where it came from, so that a Word file that comes back can be matched; letters, digits and `_`, at most 32. */
	readonly id: string;
	readonly number: string | null;
	readonly heading: Facing;
	/** Said beside the heading, small: "binding", "to be agreed". */
	readonly mark: Facing | null;
	readonly blocks: readonly Block[];
}

/** One side's place at the end: whoever signed with when in both zones, or an empty line to sign on. */
export interface SignatureLine {
	readonly company: string;
	readonly role: Facing;
	readonly name: string | null;
	/** Lines beneath: moments in both zones, account, hash. */
	readonly lines: readonly Facing[];
}

export interface Paper {
	/** One or two; with two, the first stands left. */
	readonly languages: readonly Language[];
	readonly title: Facing;
	/** Under the title: who with whom, and when. */
	readonly lead: readonly Facing[];
	readonly sections: readonly Section[];
	readonly signatures: readonly SignatureLine[];
	/** Small, at the foot of each page, before the page number. */
	readonly footer: Facing;
	/** Said across the top while it is not the last word: "Draft, version 3". */
	readonly draft: Facing | null;
	/** ISO instant that goes into the file, so that the same paper gives the same bytes. */
	readonly at: string;
}
