/** The letter on paper (R7): its clauses, and beneath them who signed when on which hash, and how anyone can check it. */
import type { Language, Side } from "../core/kit.ts";
import { sides } from "../core/kit.ts";
import type { DraftedClause } from "../core/letter/clause.ts";
import { type Letter, standingClauses } from "../core/letter/letter.ts";
import { dayText, momentTexts } from "./moments.ts";
import type { Facing, Paper, Section, SignatureLine } from "./paper.ts";
import { facing, words } from "./words.ts";

export interface LetterSource {
	readonly letter: Letter;
	/** Full names by person id. */
	readonly people: Readonly<Record<string, string>>;
	readonly zones: Readonly<Record<Side, string>>;
	/** Of the letter's languages; a signed letter has all of them whatever is asked. */
	readonly languages: readonly Language[];
	readonly at: string;
}

/** The letter as it stands, or as it was signed. */
export function letterPaper({ letter, people, zones, languages, at }: LetterSource): Paper {
	const { companies, concludedAt, hash } = letter;
	const dated = concludedAt ?? at;
	return {
		// What was signed is signed whole: half of it on paper would be another letter.
		languages: hash === null ? languages : letter.languages,
		title: facing((it) => words[it].letter),
		lead: [
			facing((it) => words[it].between(companies.a, companies.b)),
			facing((it) => words[it].asOf(dayText(dated, zones.a, it))),
		],
		sections: [
			...standingClauses(letter).map((it, i) => clauseSection(it, i)),
			...(hash === null ? [] : [verifySection(hash)]),
		],
		signatures: sides.map((side) => signatureOf(letter, side, people, zones)),
		footer: facing(() => `${companies.a} · ${companies.b}`),
		draft: concludedAt === null ? facing((it) => words[it].notSigned) : null,
		at: dated,
	};
}

type Words = Pick<DraftedClause, "id" | "binding"> & {
	readonly headings: Readonly<Partial<Record<Language, string>>>;
	readonly texts: Readonly<Partial<Record<Language, string | null>>>;
};

const clauseSection = ({ id, headings, texts, binding }: Words, i: number): Section => ({
	id,
	number: String(i + 1),
	heading: facing((it) => headings[it] ?? ""),
	mark: binding ? facing((it) => words[it].binding) : null,
	blocks: [{ is: "text", text: facing((it) => texts[it] ?? null) }],
});

const verifySection = (hash: string): Section => ({
	// No clause: their ids have no `_`.
	id: "_verify",
	number: null,
	heading: facing((it) => words[it].verify),
	mark: null,
	blocks: [
		{ is: "text", text: facing((it) => words[it].verifyHow) },
		{ is: "text", text: facing((it) => words[it].hash(hash)) },
	],
});

function signatureOf(
	{ signatures, companies }: Letter,
	side: Side,
	people: LetterSource["people"],
	zones: LetterSource["zones"],
): SignatureLine {
	const signature = signatures[side];
	const company = companies[side];
	const role = facing((it) => words[it].roleOwner);
	if (!signature) return { company, role, name: null, lines: [] };
	const moments = (it: Language): readonly string[] => momentTexts(signature.at, [zones.a, zones.b], it);
	const person = (signature.person && people[signature.person]) || "—";
	const lines: readonly Facing[] = [
		...moments("en").map((_, i) => facing((it) => moments(it)[i] ?? "")),
		facing((it) => words[it].account(company, person)),
		facing(() => `SHA-256 ${signature.hash.slice(0, 16)}…`),
	];
	return { company, role, name: signature.name ?? words.en.nameRemoved, lines };
}

/** The letter with room to write in where facts would stand (R43). */
export const blankLetterPaper = (clauses: readonly DraftedClause[], languages: readonly Language[]): Paper => ({
	languages,
	title: facing((it) => words[it].letter),
	lead: [],
	sections: clauses.map(clauseSection),
	signatures: sides.map(() => ({
		company: "______________________",
		role: facing((it) => words[it].roleOwner),
		name: null,
		lines: [],
	})),
	footer: facing((it) => words[it].letter),
	draft: facing((it) => words[it].blankDraft),
	at: templatesAt,
});

/** Templates have no moment of their own. */
export const templatesAt = "2026-11-23T00:00:00.000Z";
