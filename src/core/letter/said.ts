/** A clause in one language: its text, and the facts that stand in it (R7). */
import type { Line } from "../alignment/document.ts";
import type { Voice } from "../alignment/words.ts";
import { sides } from "../kit.ts";
import * as en from "./clauses/common.en.ts";
import * as ru from "./clauses/common.ru.ts";
import { filled } from "./clauses/wording.ts";
import { type Piece, pieceOf } from "./line-words.ts";

const phrases = { en: en.phrases, ru: ru.phrases };

/** A term, and what stands for it in the text, in the same characters. */
type Carried = readonly [term: string, text: string];

export interface Said {
	/** Null where words that the clause needs stand in the other language only. */
	readonly text: string | null;
	readonly facts: readonly Carried[];
}

/** The clause's own sentences before and after what was agreed; `blanks` are lines with room to write in. */
export interface Around {
	readonly opening: string;
	readonly blanks: readonly string[];
	readonly closing: string;
}

/** Says the lines of one clause: words first, then short facts in a run, then lists. What is still open stands last. */
export function saidOf(
	lines: readonly Line[],
	{ opening, blanks, closing }: Around,
	voice: Voice,
	people: Readonly<Record<string, string>>,
): Said {
	const answering = answeringOf(lines, voice, people);
	const known = new Set(answering.map((it) => it.person));
	const name = (person: string): string | null => (known.has(person) ? null : (people[person] ?? null));
	const pieces = lines.map((line): Placed => [line.term.id, pieceOf(line, voice, name)]);
	const named = filled(phrases[voice.language].unlessNamed, { people: answering.map((it) => it.text).join(", ") });
	const groups = groupsOf(pieces);
	const run = sentences(textsOf(pieces, "run"));
	const listed = [...groups.map((it) => it.line), ...textsOf(pieces, "item"), ...blanks].map(asItem);
	const open = textsOf(pieces, "open").map(asItem);
	const list = open.length > 0 ? [...listed, phrases[voice.language].stillOpen, ...open] : listed;
	const isMissing = pieces.some(([, piece]) => piece.is === "words" && piece.text === null);
	const first = spaced([opening, answering.length > 0 ? named : ""]);
	const told = textsOf(pieces, "words");
	// What closes the clause goes on where the last sentence ends, unless a list stands between them.
	const paragraphs =
		list.length > 0
			? [first, ...told, run, ...list, closing]
			: run === "" && told.length === 0
				? [spaced([first, closing])]
				: [first, ...told, spaced([run, closing])];
	const text = paragraphs.filter((it) => it !== "").join("\n");
	return {
		text: isMissing ? null : text,
		facts: [
			...answering.map((it): Carried => [`person/${it.person}`, it.text]),
			...pieces.flatMap(([term, piece]): readonly Carried[] =>
				piece.is === "open" || piece.is === "group" || piece.text === null ? [] : [[term, piece.text]],
			),
			...groups.flatMap((it) => it.facts),
		],
	};
}

const asItem = (line: string): string => `– ${line}`;
const spaced = (those: readonly string[]): string => those.filter((it) => it !== "").join(" ");

type Placed = readonly [term: string, piece: Piece];

const textsOf = (pieces: readonly Placed[], is: Exclude<Piece["is"], "group">): readonly string[] =>
	pieces.flatMap(([, piece]) => (piece.is === is && piece.text !== null ? [piece.text] : []));

/** A date in Russian ends in a dot already. */
const sentences = (those: readonly string[]): string => those.map((it) => (it.endsWith(".") ? it : `${it}.`)).join(" ");

interface Group {
	readonly line: string;
	readonly facts: readonly Carried[];
}

/** Pieces with one head share a line, in the order in which the heads come. */
function groupsOf(pieces: readonly Placed[]): readonly Group[] {
	const grouped = pieces.flatMap(([term, piece]) => (piece.is === "group" ? [{ term, ...piece }] : []));
	return [...Map.groupBy(grouped, (it) => it.head)].map(([head, those]) => {
		const line = `${head}: ${those.map((it) => it.item).join("; ")}`;
		return { line, facts: those.map(({ term, item, whole }): Carried => [term, whole ? line : item]) };
	});
}

/** Who answers for a side in everything that names nobody else. */
interface Answering {
	readonly person: string;
	readonly text: string;
}

/** The person whom most lines of a side name; a side that has no line here has nobody to name. */
function answeringOf(
	lines: readonly Line[],
	{ language, names }: Voice,
	people: Readonly<Record<string, string>>,
): readonly Answering[] {
	const { answers: pattern, owner } = phrases[language];
	return sides.flatMap((side) => {
		const named = lines.flatMap(({ answers }) => (answers?.side === side && answers.person ? [answers.person] : []));
		const counted = [...Map.groupBy(named, (it) => it)].toSorted(([, one], [, two]) => two.length - one.length);
		const [person] = counted[0] ?? [];
		if (person === undefined) return [];
		return [{ person, text: filled(pattern, { company: names[side], person: people[person] ?? owner }) }];
	});
}
