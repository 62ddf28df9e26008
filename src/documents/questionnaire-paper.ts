/** The questionnaire of a type on paper, with room to write (R4, R43): for whoever wants to think with a pen first. */
import type { Asked, Question, QuestionKind } from "../core/alignment/questions.ts";
import { questionsOf, textsOf } from "../core/alignment/types/types.ts";
import type { Language } from "../core/kit.ts";
import type { PartnershipType } from "../core/stages/contract.ts";
import { typeNames as namesEn } from "../core/stages/texts.en.ts";
import { typeNames as namesRu } from "../core/stages/texts.ru.ts";
import { templatesAt } from "./letter-paper.ts";
import type { Block, Facing, Paper, Section } from "./paper.ts";
import { facing, words } from "./words.ts";

const typeNames = { en: namesEn, ru: namesRu };
const room = (lines: number): Block => ({ is: "blank", lines });
const text = (say: (language: Language) => string): Block => ({ is: "text", text: facing(say) });

export function questionnairePaper(type: PartnershipType, languages: readonly Language[]): Paper {
	const heads = ["company", "filledBy", "date"] as const;
	return {
		languages,
		title: facing((it) => words[it].questionnaire),
		lead: [facing((it) => typeNames[it][type]), facing((it) => words[it].questionnaireLead)],
		sections: [
			...heads.map((key): Section => {
				return { id: key, number: null, heading: facing((it) => words[it][key]), mark: null, blocks: [room(1)] };
			}),
			...questionsOf(type).map((question, i): Section => {
				const own = (it: Language) => textsOf(type, it).questions[question.id];
				return {
					id: question.id,
					number: String(i + 1),
					heading: facing((it) => own(it)?.name ?? question.id),
					mark: begins(type, i) ? facing((it) => words[it].sections[question.section]) : null,
					blocks: [text((it) => own(it)?.ask ?? ""), ...roomFor(question, type)],
				};
			}),
		],
		signatures: [],
		footer: facing((it) => `${words[it].questionnaire}: ${typeNames[it][type]}`),
		draft: facing((it) => words[it].blankDraft),
		at: templatesAt,
	};
}

/** Said once, at the first question of a section. */
const begins = (type: PartnershipType, i: number): boolean =>
	questionsOf(type)[i]?.section !== questionsOf(type)[i - 1]?.section;

type Rooms = { readonly [K in QuestionKind]: (question: Asked<K>, type: PartnershipType) => readonly Block[] };

/** How each kind of question is answered with a pen. */
const rooms: Rooms = {
	narrative: () => [room(4)],
	giveExpect: ({ measure }) => [
		text((it) => words[it].give(words[it].amount[measure.unit])),
		room(1),
		text((it) => words[it].expect(words[it].amount[measure.unit])),
		room(1),
	],
	cap: ({ measure }) => [text((it) => words[it].answer(words[it].amount[measure.unit])), room(1)],
	amount: ({ measure }) => [text((it) => words[it].answer(words[it].amount[measure.unit])), room(1)],
	when: () => [text((it) => words[it].needBy), room(1), text((it) => words[it].canBy), room(1)],
	choice: ({ id, options }, type) => [text((it) => words[it].choose), toTick(id, options, type)],
	choices: ({ id, options }, type) => [text((it) => words[it].chooseAll), toTick(id, options, type)],
	wants: ({ id, options }, type) => [
		text((it) => words[it].choices(options.map((option) => optionText(type, it, id, option)).join(", "))),
		text((it) => words[it].wants),
		room(2),
		text((it) => words[it].helps),
		room(2),
	],
	scale: () => [text((it) => words[it].scale)],
	kpis: ({ catalogue }, type) => [
		text((it) => words[it].choices(catalogue.map(({ id }) => textsOf(type, it).kpis[id]?.name ?? id).join(", "))),
		{
			is: "table",
			head: kpiFields.map((key) => facing((it) => words[it].kpi[key])),
			rows: [1, 2, 3, 4, 5].map(() => kpiFields.map(() => nothing)),
		},
	],
	responsibilities: ({ activities, lastWord }, type) => [
		{
			is: "table",
			head: [
				facing((it) => words[it][lastWord ? "area" : "activity"]),
				...(lastWord ? deciders : doers).map((key) => facing((it) => words[it].who[key])),
			],
			rows: activities.map(({ id }) => [
				facing((it) => textsOf(type, it).activities[id] ?? id),
				...(lastWord ? deciders : doers).map(() => box),
			]),
		},
	],
};

const kpiFields = ["name", "today", "day30", "day90", "source", "measuredBy"] as const;
const doers = ["us", "you", "both", "nobody"] as const;
const deciders = ["us", "you", "both"] as const;
const box: Facing = facing(() => "☐");
const nothing: Facing = facing(() => "\u00A0");

const roomFor = <K extends QuestionKind>(question: Asked<K> & Question, type: PartnershipType): readonly Block[] =>
	(rooms[question.kind] as (question: Asked<K>, type: PartnershipType) => readonly Block[])(question, type);

const toTick = (question: string, options: readonly string[], type: PartnershipType): Block => ({
	is: "list",
	items: options.map((option) => facing((it) => `☐ ${optionText(type, it, question, option)}`)),
});

const optionText = (type: PartnershipType, language: Language, question: string, option: string): string =>
	textsOf(type, language).options[question]?.[option] ?? option;
