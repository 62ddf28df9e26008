/** The alignment document on paper (R6): the same sections, in the same words, as on its page. */
import { type Comparison, comparisonOf, type Situation } from "../core/alignment/comparison.ts";
import { type AlignmentDocument, documentOf, type Line } from "../core/alignment/document.ts";
import { documentWords as en } from "../core/alignment/document-texts.en.ts";
import { documentWords as ru } from "../core/alignment/document-texts.ru.ts";
import { hasApproved } from "../core/alignment/gate.ts";
import { kpiSaid, sectionTitles, termName, termTitle, valueWords } from "../core/alignment/term-words.ts";
import { dateText, type Voice } from "../core/alignment/words.ts";
import { type Language, type Side, sides } from "../core/kit.ts";
import { ownerOf, successorOf } from "../core/people/state.ts";
import { dayText, momentTexts } from "./moments.ts";
import type { Block, Facing, Paper, Section } from "./paper.ts";
import { facing, words } from "./words.ts";

const said = { en, ru };

export interface AlignmentSource {
	/** Of the shared chain alone: nothing sealed or private is in it. */
	readonly state: Situation;
	/** Full names by person id. */
	readonly people: Readonly<Record<string, string>>;
	readonly languages: readonly Language[];
	/** ISO instant of the last thing that was recorded. */
	readonly at: string;
}

/** Null before both sheets were opened: there is no document yet. */
export function alignmentPaper(source: AlignmentSource): Paper | null {
	const comparison = comparisonOf(source.state);
	return comparison && paperOf(source, comparison);
}

function paperOf({ state, people, languages, at }: AlignmentSource, comparison: Comparison): Paper {
	const document = documentOf(state, comparison);
	const names = { a: companyOf(state, "a"), b: companyOf(state, "b") };
	const voices = (language: Language): Voice => ({ language, type: state.stages.type, names });
	const isDone = sides.every((side) => hasApproved(state, side));
	return {
		languages,
		title: facing((it) => said[it].heading),
		lead: [
			facing((it) => `${names.a} · ${names.b}, ${said[it].version(document.version)}`),
			facing((it) => words[it].asOf(dayText(at, state.people.sides.a.zone, it))),
		],
		sections: [
			peopleSection(state, people, names),
			...termSections(document, voices, people, names),
			approvalSection(state, people, names),
		].map((it, i) => ({ ...it, number: String(i + 1) })),
		signatures: [],
		footer: facing(() => `${names.a} · ${names.b}`),
		draft: isDone ? null : facing((it) => words[it].notApproved),
		at,
	};
}

const companyOf = ({ people }: Situation, side: Side): string => people.sides[side].company ?? "—";
const section = (id: string, heading: Facing, blocks: readonly Block[]): Section => ({
	id,
	number: null,
	heading,
	mark: null,
	blocks,
});

function peopleSection(state: Situation, people: Readonly<Record<string, string>>, names: Voice["names"]): Section {
	const blocks = sides.flatMap((side): readonly Block[] => {
		const named = (person: string | null) => (it: Language) => (person && people[person]) || said[it].nobody;
		const seated = (role: "bridge" | "adviser") =>
			state.people.seats[side].flatMap((seat) => (seat.role === role ? [[role, named(seat.person)] as const] : []));
		const rows = [
			["owner", named(ownerOf(state.people, side))] as const,
			["successor", named(successorOf(state.people, side))] as const,
			...seated("bridge"),
			...seated("adviser"),
		];
		const items = rows.map(([role, name]) => facing((it) => `${said[it].roles[role]}: ${name(it)}`));
		return [
			{ is: "text", text: facing(() => names[side]) },
			{ is: "list", items },
		];
	});
	return section(
		"people",
		facing((it) => said[it].people),
		blocks,
	);
}

type Voices = (language: Language) => Voice;

function termSections(
	document: AlignmentDocument,
	voices: Voices,
	people: Readonly<Record<string, string>>,
	names: Voice["names"],
): readonly Section[] {
	const value = (line: Line) => facing((it) => lineText(line, voices(it), people));
	const named = (line: Line, short: boolean) =>
		facing((it) => {
			const name = short ? termName(line.term, voices(it)) : termTitle(line.term, voices(it));
			return `${name}: ${lineText(line, voices(it), people)}`;
		});
	const part = (id: string, heading: Facing, lines: readonly Line[], short = false): readonly Section[] =>
		lines.length > 0 ? [section(id, heading, [{ is: "list", items: lines.map((it) => named(it, short)) }])] : [];
	const title = (key: keyof (typeof sectionTitles)["en"]) => facing((it) => sectionTitles[it][key]);
	return [
		section("vision", title("vision"), [{ is: "text", text: value(document.vision) }]),
		section("kpis", title("kpis"), kpiBlocks(document.kpis, voices, named)),
		...part("roles", title("roles"), document.roles, true),
		...part("rights", title("rights"), document.rights, true),
		...part("timeline", title("timeline"), document.timeline),
		...sides.flatMap((side) =>
			part(
				`gives_${side}`,
				facing((it) => said[it].gives(names[side])),
				document.gives[side],
				true,
			),
		),
		...part("conditions", title("conditions"), document.conditions),
		...part("working", title("working"), document.working),
		...part("statements", title("statements"), document.statements),
	];
}

/** What stands; what stands in the other language only, said so; what is parked or open, said so too. */
function lineText(line: Line, voice: Voice, people: Readonly<Record<string, string>>): string {
	const { value, texts, term, parked, answers } = line;
	const own = said[voice.language];
	if (!value) return parked ? own.parked(dateText(parked, voice.language)) : own.open;
	const text = valueWords(value, texts, term, voice, (answers?.person && people[answers.person]) || null);
	if (text !== null) return text;
	const other = voice.language === "en" ? "ru" : "en";
	return `${own.only[other]} ${texts[other] ?? "—"}`;
}

const fields = ["baseline", "day30", "day90", "source", "measuredBy", "movedBy"] as const;

/** Agreed KPIs in a table, every field of them; those still open in a list beneath. */
function kpiBlocks(
	lines: readonly Line[],
	voices: Voices,
	named: (line: Line, short: boolean) => Facing,
): readonly Block[] {
	const agreed = lines.flatMap(({ value }) => (value?.is === "kpi" ? [value.kpi] : []));
	const open = lines.filter(({ value }) => value?.is !== "kpi");
	const head = [facing((it) => words[it].kpi.name), ...fields.map((key) => facing((it) => said[it].kpi[key]))];
	const rows = agreed.map((kpi) => [
		facing((it) => kpiSaid(kpi, voices(it)).name),
		...fields.map((key) => facing((it) => kpiSaid(kpi, voices(it))[key] ?? "—")),
	]);
	return [
		...(rows.length > 0 ? [{ is: "table", head, rows } as const] : []),
		...(open.length > 0 ? [{ is: "list", items: open.map((it) => named(it, false)) } as const] : []),
	];
}

function approvalSection(state: Situation, people: Readonly<Record<string, string>>, names: Voice["names"]): Section {
	const zones = sides.map((side) => state.people.sides[side].zone);
	const items = sides.map((side) => {
		const approval = state.alignment.approvals[side];
		if (!approval || !hasApproved(state, side)) return facing((it) => words[it].notYet(names[side]));
		const person = (approval.person && people[approval.person]) || "—";
		return facing((it) =>
			words[it].approved(person, names[side], approval.version, momentTexts(approval.at, zones, it).join("; ")),
		);
	});
	return section(
		"approval",
		facing((it) => words[it].approvals),
		[{ is: "list", items }],
	);
}
