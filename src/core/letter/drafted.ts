/**
 * What one side is writing on the letter before it hands over: fields kept by the host for that side alone, and the changes
 * that they amount to.
 */
import type { Language, Side, Texts } from "../kit.ts";
import { standing } from "../proposals/state.ts";
import type { Clause } from "./clause.ts";
import { type Change, type ClauseOffer, longestClause } from "./contract.ts";
import type { Letter } from "./letter.ts";

/** The form under which the fields are kept. */
export const letterForm = "letter.clauses";
const parts = ["en", "ru", "headingEn", "headingRu", "note", "choice"] as const;
export type DraftPart = (typeof parts)[number];

/** The name of a field: the clause's id, and which part of it. */
export const draftField = (clause: string, part: DraftPart): string => `${clause}.${part}`;
const named = /^([A-Za-z0-9]{1,32})\.(en|ru|headingEn|headingRu|note|choice)$/;
export const isDraftField = (field: string): boolean => named.test(field);
/** A clause that a side writes anew has an id of its own: 32 hex digits. */
export const isOwnClause = (clause: string): boolean => /^[0-9a-f]{32}$/.test(clause);

/** What is chosen rather than written. What is missing stays as it is. */
export interface Choice {
	readonly removed?: boolean;
	/** After it both languages say the same. */
	readonly inStep?: boolean;
	readonly binding?: boolean;
	/** Of a new clause: the one after which it stands. */
	readonly after?: string | null;
	/** The other side's proposal that its writer had read. */
	readonly answers?: string | null;
}

/** One clause as it is being written. An empty text: nothing written there. */
export interface Drafted {
	readonly texts: Readonly<Record<Language, string>>;
	readonly headings: Readonly<Record<Language, string>>;
	readonly note: string;
	readonly choice: Choice;
}

const tidy = (text: string | undefined): string => (text ?? "").normalize("NFC").trim();

/** Reads what a field of choices holds; anything else is no choice. */
export function choiceIn(text: string | undefined): Choice {
	try {
		const value: unknown = JSON.parse(text || "{}");
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
	} catch {
		return {};
	}
}

/** The clauses that are being written, by id, in the order in which their fields come. */
export function draftedIn(fields: Readonly<Record<string, string>>): ReadonlyMap<string, Drafted> {
	const ids = Object.entries(fields).flatMap(([field, text]) => (text.trim() && named.exec(field)?.[1]) || []);
	const of = (id: string, part: DraftPart): string => fields[draftField(id, part)] ?? "";
	return new Map(
		ids.map((id) => [
			id,
			{
				texts: { en: of(id, "en"), ru: of(id, "ru") },
				headings: { en: of(id, "headingEn"), ru: of(id, "headingRu") },
				note: of(id, "note"),
				choice: choiceIn(of(id, "choice")),
			},
		]),
	);
}

/**
 * What a draft amounts to. `same`: it says what stands there. `unread`: the other side has proposed on the clause since it was
 * written. `incomplete`: a new clause without a heading or a text. `gone`: the letter has no such clause.
 */
export type Amount =
	| { readonly is: "same" | "unread" | "incomplete" | "tooLong" | "gone" }
	| { readonly is: "change"; readonly change: Omit<Change, "proposal"> };

/** What `side` would propose on a clause with this draft. `clause` is null for one that the letter does not have yet. */
export function amountOf(
	{ languages }: Pick<Letter, "languages">,
	clause: Clause | null,
	id: string,
	drafted: Drafted,
	side: Side,
): Amount {
	if (!clause && !isOwnClause(id)) return { is: "gone" };
	const now = clause && standing(clause.thread);
	const theirs = now && now.side !== side ? now.id : null;
	const made = drafted.choice.removed ? removal(clause) : wording(languages, clause, drafted);
	if (made.is !== "change") return made;
	const change = { ...made.change, clause: id, answers: theirs, note: tidy(drafted.note) || null };
	const ours = now?.side === side && now.offer.is === "value" ? (now.offer.value as ClauseOffer) : null;
	if (now && ours && saysTheSame(change, now.texts, ours)) return { is: "same" };
	return theirs === (drafted.choice.answers ?? null) ? { is: "change", change } : { is: "unread" };
}

type Made = Amount | { readonly is: "change"; readonly change: Pick<Change, "offer" | Written> };
type Written = "en" | "ru" | "headingEn" | "headingRu";
const wordless = { en: null, ru: null, headingEn: null, headingRu: null } as const;

function removal(clause: Clause | null): Made & { readonly is: "same" | "change" } {
	if (!clause || clause.is === "removed" || clause.is === "offered" || clause.needed) return { is: "same" };
	return {
		is: "change",
		change: { offer: { is: "removed" }, ...wordless, clause: clause.id, answers: null, note: null },
	};
}

function wording(languages: readonly Language[], clause: Clause | null, { texts, headings, choice }: Drafted): Made {
	const was = (language: Language): string => clause?.texts[language] ?? "";
	const isNew = !clause || clause.is === "offered";
	const back = clause?.is === "removed";
	const text = (language: Language): string => tidy(texts[language]) || (isNew || back ? tidy(was(language)) : "");
	const head = (language: Language): string => tidy(headings[language]) || tidy(clause?.headings[language]);
	const moved = languages.filter(
		(it) => text(it) !== "" && (isNew || back || text(it) !== tidy(was(it)) || head(it) !== tidy(clause?.headings[it])),
	);
	const written = moved.length > 0 ? moved : asItStands(languages, clause, choice);
	if (written.length === 0) return { is: "same" };
	if (written.some((it) => text(it).length > longestClause)) return { is: "tooLong" };
	if (isNew && (written.some((it) => head(it) === "") || languages.some((it) => tidy(headings[it]) && !text(it))))
		return { is: "incomplete" };
	const lags = clause?.lags ?? [];
	const left = languages.filter((it) => !written.includes(it));
	const caughtUp = lags.length > 0 && lags.every((it) => written.includes(it));
	const said = (language: Language) => (written.includes(language) ? text(language) || was(language) : null);
	const headed = (language: Language) => (written.includes(language) ? head(language) || null : null);
	const offer: ClauseOffer = {
		is: "wording",
		languages: [...written],
		inStep: choice.inStep ?? (left.length === 0 || caughtUp || (moved.length === 0 && lags.length === 0)),
		binding: choice.binding ?? clause?.binding ?? false,
		after: isNew ? (choice.after ?? null) : null,
	};
	const words = { en: said("en"), ru: said("ru"), headingEn: headed("en"), headingRu: headed("ru") };
	return { is: "change", change: { offer, ...words, clause: "", answers: null, note: null } };
}

/** No word is different: both languages are said to be in step, or the clause is to bind or no longer to. */
function asItStands(
	languages: readonly Language[],
	clause: Clause | null,
	{ inStep, binding }: Choice,
): readonly Language[] {
	if (!clause || languages.some((it) => clause.texts[it] === null)) return [];
	if (inStep === true && clause.lags.length > 0) return clause.lags;
	return binding !== undefined && binding !== clause.binding ? languages.slice(0, 1) : [];
}

/** Does one's own proposal on the table say just this already? */
function saysTheSame(change: Omit<Change, "proposal">, texts: Texts, offered: ClauseOffer): boolean {
	const { offer, en, ru } = change;
	if (offer.is === "removed" || offered.is === "removed") return offer.is === offered.is;
	const alike = offer.binding === offered.binding && offer.inStep === offered.inStep && offer.after === offered.after;
	return alike && en === (texts["en"] ?? null) && ru === (texts["ru"] ?? null);
}

/** Has this field's text gone over with what was handed over? A colleague may have written on meanwhile: that stays. */
export function wentOver(changes: readonly Change[], field: string, text: string): boolean {
	const [, clause, part] = named.exec(field) ?? [];
	const change = changes.find((it) => it.clause === clause);
	if (!change) return false;
	if (part === "choice" || text.trim() === "") return true;
	return tidy(text) === tidy(change[part as Exclude<DraftPart, "choice">] ?? undefined) || isDrop(change, part);
}

/** With a clause that is taken out, what was written on it goes too. */
const isDrop = ({ offer }: Change, part: string | undefined): boolean => offer.is === "removed" && part !== "note";
