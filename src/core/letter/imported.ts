/**
 * A letter that a lawyer worked on in Word and that comes back: what it says, clause by clause, beside the letter as it
 * stands. Nothing of it takes effect by itself: the reader chooses what becomes a proposal.
 */
import type { Language } from "../kit.ts";
import { type Match, matched, type Present } from "./matching.ts";
import { keeping, plainHeading, plainOf } from "./typography.ts";

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
	/** Beside no clause. */
	readonly comments: readonly FileComment[];
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
			/** Languages that the file leaves without a word: said, and not taken over. */
			readonly emptied: readonly Language[];
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
	readonly comments: readonly FileComment[];
	readonly notices: readonly FileNotice[];
}

/**
 * What a file would change in the letter. A file that nobody changed changes nothing, whatever its editor did to quotes,
 * dashes and spaces.
 * @param present the clauses that stand, in order
 */
export function importOf(
	present: readonly Present[],
	{ sections: all, loose, comments, notices }: ReadLetter,
	languages: readonly Language[],
): ImportPreview {
	const sections = all.filter(({ id }) => !isBeside(id));
	const matches = matched(present, sections);
	const read = sections.flatMap((section, i): readonly ImportedClause[] => {
		const match = matches[i];
		if (match) return [changeOf(match, section, languages)];
		if (section.id !== null) return [];
		const after = matches.slice(0, i).findLast((it) => it !== null)?.clause.id ?? null;
		return newClause(section, after, languages);
	});
	const found = new Set(matches.map((it) => it?.clause.id));
	const missing = present.flatMap(({ id }) => (found.has(id) ? [] : [{ is: "missing", clause: id } as const]));
	const left = sections.flatMap((it, i) => (matches[i] ? [] : looseIn(it, languages)));
	return { clauses: [...read, ...missing], loose: [...left, ...loose], comments, notices };
}

/** Clauses have no `_` in their ids; what a paper says besides them does. */
const isBeside = (id: string | null): boolean => id?.includes("_") ?? false;

/** Words of a section that becomes no clause: a heading alone, or a clause that the letter has no more. */
function looseIn({ id, headings, texts, struck }: ReadSection, languages: readonly Language[]): readonly string[] {
	if (struck) return [];
	const bare = Object.values(headings).filter((it) => !isEmpty(it));
	const said = languages.some((it) => !isEmpty(texts[it]));
	if (!said) return bare;
	return id === null
		? []
		: languages.flatMap((it) => (isEmpty(texts[it]) ? [] : [[headings[it], texts[it]].filter(Boolean).join("\n")]));
}

const isEmpty = (text: string | null | undefined): boolean => plainOf(text ?? "") === "";
const wrote = ({ texts }: ReadSection, languages: readonly Language[]): boolean =>
	languages.some((it) => !isEmpty(texts[it]));
const wordsIn = (all: Words, which: (language: Language, text: string) => boolean): Words =>
	Object.fromEntries(Object.entries(all).filter(([language, text]) => which(language as Language, text)));

function newClause(
	section: ReadSection,
	after: string | null,
	languages: readonly Language[],
): readonly ImportedClause[] {
	if (section.struck || !wrote(section, languages)) return [];
	const said = (language: Language, text: string) => languages.includes(language) && !isEmpty(text);
	const { comments } = section;
	const [headings, texts] = [wordsIn(section.headings, said), wordsIn(section.texts, said)];
	return [{ is: "new", after, headings, texts, comments }];
}

function changeOf({ clause, by }: Match, section: ReadSection, languages: readonly Language[]): ImportedClause {
	const { id } = clause;
	const { comments } = section;
	const inFile = languages.filter((it) => section.texts[it] !== undefined);
	const emptied = inFile.filter((it) => isEmpty(section.texts[it]) && !isEmpty(clause.texts[it]));
	const left = inFile.some((it) => !isEmpty(section.texts[it]));
	if (section.struck || (emptied.length > 0 && !left)) return { is: "removed", clause: id, comments };
	const texts = wordsIn(section.texts, (it, now) => {
		return inFile.includes(it) && !isEmpty(now) && plainOf(clause.texts[it] ?? "") !== plainOf(now);
	});
	const headings = wordsIn(section.headings, (it, now) => {
		return inFile.includes(it) && !isEmpty(now) && plainHeading(clause.headings[it] ?? "") !== plainHeading(now);
	});
	if (Object.keys({ ...texts, ...headings }).length === 0 && emptied.length === 0)
		return { is: "unchanged", clause: id, comments };
	const kept = Object.entries(texts).map(
		([it, now]) => [it, keeping(clause.texts[it as Language] ?? "", now)] as const,
	);
	return { is: "wording", clause: id, foundBy: by, headings, texts: Object.fromEntries(kept), emptied, comments };
}
