/**
 * The alignment document (R6): what both sides agreed, composed from the terms and never typed. Facts only; both
 * languages are said from one document. The letter is drafted from it.
 */
import type { Language, Side, Texts } from "../kit.ts";
import { ownerOf, type PeopleState } from "../people/state.ts";
import type { Comparison, Situation } from "./comparison.ts";
import type { TermValue } from "./contract.ts";
import { versionOf } from "./gate.ts";
import { sectionOf, type TermSection } from "./term-sections.ts";
import type { Term } from "./terms.ts";

/** One line: a term with its value, or parked, or still open. */
export interface Line {
	readonly term: Term;
	readonly value: TermValue | null;
	/** `en`, `ru`: its wording; what stands in one language only is missing in the other (R28). */
	readonly texts: Texts;
	/** ISO date until which both left it open. */
	readonly parked: string | null;
	/** Who answers for it (a person's id), where it is somebody's work. */
	readonly answers: { readonly side: Side; readonly person: string | null } | null;
}

export interface AlignmentDocument {
	readonly version: number;
	readonly vision: Line;
	readonly kpis: readonly Line[];
	readonly roles: readonly Line[];
	readonly rights: readonly Line[];
	readonly timeline: readonly Line[];
	/** What each side gives. */
	readonly gives: Readonly<Record<Side, readonly Line[]>>;
	/** Money and rules of the deal: prices, shares, choices of the type, the cap. */
	readonly conditions: readonly Line[];
	/** How the two talk and decide, and what they agreed on where their styles are far apart. */
	readonly working: readonly Line[];
	/** Sentences both settled on where their own words differed. */
	readonly statements: readonly Line[];
}

/** Sides speak in one language where they share one, else in both (domain: Letter). */
export function partnershipLanguages({ sides }: PeopleState): readonly Language[] {
	const shared = sides.a.languages.filter((it) => sides.b.languages.includes(it));
	return shared.length > 0 ? shared.slice(0, 1) : ["en", "ru"];
}

/** The document as it stands, open lines included: who reads it sees what is missing in its place. */
export function documentOf(it: Situation, comparison: Comparison): AlignmentDocument {
	return arranged(comparison, versionOf(it), (term, value) => answersFor(it, term, value));
}

/** As `documentOf`, of terms that no partnership has talked about: two sheets beside each other, outside the application. */
export const documentBetween = (comparison: Pick<Comparison, "questions" | "terms">): AlignmentDocument =>
	arranged(comparison, 1, answeredBySide);

function arranged(
	{ questions, terms }: Pick<Comparison, "questions" | "terms">,
	version: number,
	answers: (term: Term, value: TermValue) => Line["answers"],
): AlignmentDocument {
	const shown = terms.filter((term) => term.needed || term.value || term.is === "parked");
	const lines = shown.map((term) => lineOf(term, answers));
	const those = (section: TermSection) => lines.filter((it) => sectionOf(it.term, questions) === section);
	const gives = (side: Side) => those("gives").filter((it) => it.term.of === side);
	const [vision] = those("vision");
	if (!vision) throw new Error("the terms hold no vision");
	return {
		version,
		vision,
		kpis: those("kpis"),
		roles: those("roles"),
		rights: those("rights"),
		timeline: those("timeline"),
		gives: { a: gives("a"), b: gives("b") },
		conditions: those("conditions"),
		working: those("working"),
		statements: those("statements"),
	};
}

function lineOf(term: Term, answers: (term: Term, value: TermValue) => Line["answers"]): Line {
	const { value, thread } = term;
	return {
		term,
		value: value?.value ?? null,
		texts: value?.texts ?? {},
		parked: value ? null : (thread.parked?.until ?? null),
		answers: value && answers(term, value.value),
	};
}

/** Whose work it is; null: nobody's, or no work at all. */
function doingSide({ id, item }: Term, value: TermValue): Side | null {
	if (value.is !== "doer" || item === null || !id.startsWith("does/roles/")) return null;
	const side = value.doer === "both" ? value.accountable : value.doer;
	return side === "a" || side === "b" ? side : null;
}

function answeredBySide(term: Term, value: TermValue): Line["answers"] {
	const side = doingSide(term, value);
	return side && { side, person: null };
}

/** The one accountable name: who was assigned and still has a seat, else the side's owner (R19). */
function answersFor(it: Situation, term: Term, value: TermValue): Line["answers"] {
	const side = doingSide(term, value);
	if (side === null || term.item === null) return null;
	const assigned = it.alignment.assigned[side][term.item];
	const isSeated = it.people.seats[side].some((seat) => seat.person === assigned);
	return { side, person: assigned !== undefined && isSeated ? assigned : ownerOf(it.people, side) };
}
