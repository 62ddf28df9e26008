/**
 * A letter that a lawyer worked on in Word and that comes back: what it says, clause by clause, beside the letter as it
 * stands. Nothing of it takes effect by itself: the reader chooses what becomes a proposal.
 */
import type { Language } from "../kit.ts";

/** What somebody wrote at the edge or the foot of the file. */
export interface FileComment {
	readonly is: "comment" | "footnote";
	/** As the file says; null where it does not. */
	readonly author: string | null;
	readonly text: string;
}

/** One clause as it was read from a file, with every tracked change taken as accepted. */
export interface ReadSection {
	/** The clause's id by the file's own marks; null where they are gone, or were never there. */
	readonly id: string | null;
	readonly headings: Readonly<Partial<Record<Language, string>>>;
	/** Lines; items of a list begin with `– `. Missing: the file has no such place. Empty: it is there, with nothing in it. */
	readonly texts: Readonly<Partial<Record<Language, string>>>;
	readonly comments: readonly FileComment[];
	/** True where the whole clause was taken out with tracked changes. */
	readonly struck: boolean;
}

/** What a reader of the preview should know of a file, beyond its clauses. */
export const fileNotices = ["tracked", "pictures", "hidden", "tables", "symbols"] as const;
export type FileNotice = (typeof fileNotices)[number];

export interface ReadLetter {
	/** In the order of the file. */
	readonly sections: readonly ReadSection[];
	/** Paragraphs that stand in no clause, between the first and the signatures. */
	readonly loose: readonly string[];
	readonly notices: readonly FileNotice[];
}

type Words = Readonly<Partial<Record<Language, string>>>;

/** What a person may take over from a file, each on its own. Texts and headings: only those that differ. */
export type FileChange =
	| {
			readonly is: "wording";
			readonly clause: string;
			readonly headings: Words;
			readonly texts: Words;
			readonly comments: readonly FileComment[];
	  }
	| { readonly is: "removed"; readonly clause: string; readonly comments: readonly FileComment[] }
	| {
			readonly is: "new";
			/** The clause after which it stands in the file; null: before all. */
			readonly after: string | null;
			readonly headings: Words;
			readonly texts: Words;
			readonly comments: readonly FileComment[];
	  };

/** How a clause of the file was told: by its mark, by its heading, or by its place only. */
export type FoundBy = "mark" | "heading" | "place";

/** One clause of the preview. */
export type ImportedClause =
	| { readonly is: "unchanged"; readonly clause: string; readonly comments: readonly FileComment[] }
	| (Extract<FileChange, { is: "wording" }> & { readonly foundBy: FoundBy })
	| Exclude<FileChange, { is: "wording" }>
	/** Not found in the file, and not struck there either: the reader says whether it was meant. */
	| { readonly is: "missing"; readonly clause: string };

/** What `POST /api/partnerships/{id}/letter/word` answers. */
export interface ImportPreview {
	readonly clauses: readonly ImportedClause[];
	readonly loose: readonly string[];
	readonly notices: readonly FileNotice[];
}
