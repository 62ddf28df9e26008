/**
 * What every partnership is asked: a core of twelve questions that takes an owner half an hour (R4), and the section on
 * working together, which can be delegated. Weights, pillars and factors are a practitioner's judgement (R33, R34).
 */
import type { Activity, CatalogueKpi, Question } from "../questions.ts";

/** What a partnership type brings to the shared questions, and what it asks besides. */
export interface TypeQuestions {
	readonly kpis: readonly CatalogueKpi[];
	readonly activities: readonly Activity[];
	/** In which someone has the last word (R25). */
	readonly areas: readonly Activity[];
	readonly own: readonly Question[];
}

const goals = [
	"customers",
	"revenue",
	"reach",
	"credibility",
	"content",
	"product",
	"technology",
	"localKnowledge",
	"salesChannel",
	"logistics",
	"people",
	"capital",
];
const core = { section: "core" } as const;
const working = { section: "working" } as const;

const opening: readonly Question[] = [
	{ id: "gets", ...core, kind: "narrative", weight: 2, pillar: "values", factor: "culture" },
	{ id: "success", ...core, kind: "narrative", success: true, weight: 3, pillar: "values", factor: "kpis" },
	{ id: "fallback", ...core, kind: "narrative", weight: 2, pillar: "communication", factor: "flexibility" },
	{ id: "goals", ...core, kind: "wants", options: goals, weight: 3, pillar: "values", factor: "culture" },
];

const resources: readonly Question[] = [
	{
		id: "hours",
		...core,
		kind: "giveExpect",
		measure: { unit: "hours", recurring: true },
		weight: 2,
		pillar: "resources",
		factor: "budget",
	},
	{
		id: "budget",
		...core,
		kind: "giveExpect",
		measure: { unit: "money", recurring: true },
		weight: 3,
		pillar: "resources",
		factor: "budget",
	},
	{
		id: "riskCap",
		...core,
		kind: "cap",
		measure: { unit: "money" },
		weight: 1,
		pillar: "resources",
		factor: "budget",
	},
	{ id: "firstResult", ...core, kind: "when", weight: 2, pillar: "resources", factor: "flexibility" },
	{
		id: "cadence",
		...core,
		kind: "choice",
		options: ["daily", "twiceAWeek", "weekly", "everyTwoWeeks", "monthly"],
		weight: 2,
		pillar: "communication",
		factor: "communication",
	},
	{
		id: "exclusivity",
		...core,
		kind: "choice",
		options: ["none", "inThisMarket", "inThisCategory", "full"],
		incompatible: [["none", "full"]],
		weight: 3,
		pillar: "values",
		factor: "flexibility",
	},
];

const channelsAndAnswers: readonly Question[] = [
	{
		id: "channels",
		...working,
		kind: "choices",
		options: ["email", "sharedDocument", "telegram", "max", "whatsapp", "slack", "teams", "videoMessage", "call"],
		weight: 2,
		pillar: "communication",
		factor: "communication",
	},
	{
		id: "languages",
		...working,
		kind: "choices",
		options: ["english", "russian", "bothSideBySide", "interpreter"],
		weight: 2,
		pillar: "communication",
		factor: "culture",
	},
	{
		id: "answerTime",
		...working,
		kind: "amount",
		measure: { unit: "hours" },
		weight: 2,
		pillar: "communication",
		factor: "communication",
	},
	{
		id: "decisions",
		...working,
		kind: "choice",
		options: ["eachOwnArea", "alwaysTogether", "oneSideLeads"],
		incompatible: [["alwaysTogether", "oneSideLeads"]],
		weight: 2,
		pillar: "communication",
		factor: "flexibility",
	},
];

const manner: readonly Question[] = [
	{ id: "pace", ...working, kind: "scale", weight: 1, pillar: "communication", factor: "flexibility" },
	{ id: "formality", ...working, kind: "scale", weight: 1, pillar: "values", factor: "culture" },
	{ id: "directness", ...working, kind: "scale", weight: 1, pillar: "communication", factor: "culture" },
	{ id: "risk", ...working, kind: "scale", weight: 2, pillar: "values", factor: "culture" },
	{ id: "hierarchy", ...working, kind: "scale", weight: 1, pillar: "values", factor: "culture" },
];

/** The whole questionnaire of a type, in the order in which it is asked. */
export const questionnaire = ({ kpis, activities, areas, own }: TypeQuestions): readonly Question[] => [
	...opening,
	{ id: "kpis", ...core, kind: "kpis", catalogue: kpis, weight: 3, pillar: "values", factor: "kpis" },
	{
		id: "roles",
		...core,
		kind: "responsibilities",
		activities,
		weight: 3,
		pillar: "resources",
		factor: "communication",
	},
	...resources,
	...own,
	...channelsAndAnswers,
	{
		id: "rights",
		...working,
		kind: "responsibilities",
		activities: areas,
		lastWord: true,
		weight: 2,
		pillar: "communication",
		factor: "communication",
	},
	...manner,
];
