import { plural } from "../kit.ts";
import type { Aspect, Verdict, Why } from "./finding.ts";
import type { Period } from "./quantities.ts";
import type { ProblemCode } from "./reading.ts";
import { type Closing, ended, type Facing, type Nouns, type ProblemFacts } from "./sentences.ts";

export const verdicts = {
	overlap: "overlap",
	close: "close",
	gap: "gap",
	conflict: "conflict",
	silent: "not known",
} satisfies Record<Verdict, string>;

export const pillars = { values: "Values", resources: "Resources", communication: "Communication" };
export const factors = {
	kpis: "Clear KPIs",
	communication: "Communication",
	flexibility: "Flexibility",
	culture: "Shared culture",
	budget: "Budget",
};

export const periods = {
	once: "",
	day: " a day",
	week: " a week",
	month: " a month",
	quarter: " a quarter",
	year: " a year",
} satisfies Record<Period, string>;

export const nouns = {
	hours: (n) => plural("en", n, { one: "hour", other: "hours" }),
	workdays: (n) => plural("en", n, { one: "working day", other: "working days" }),
	people: (n) => plural("en", n, { one: "person", other: "people" }),
	days: (n) => plural("en", n, { one: "day", other: "days" }),
	months: (n) => plural("en", n, { one: "month", other: "months" }),
} satisfies Nouns;

export const phrases = {
	nothing: "nothing",
	needsBy: (date: string) => `needs it by ${date}`,
	needsNoDate: "needs no date",
	canBy: (date: string) => `can deliver by ${date}`,
	cannot: "cannot deliver at all",
	does: (name: string) => `${name} does it`,
	bothDo: "both do it",
	bothLed: (name: string) => `both do it, ${name} answers for it`,
	nobodyDoes: "nobody does it",
	decides: (name: string) => `${name} has the last word`,
	bothDecide: "both decide together",
	point: (n: number) => `${n} of 5`,
	quote: (text: string) => `“${text}”`,
	day30: (target: string) => `${target} by day 30`,
	day90: (target: string) => `${target} by day 90`,
	noTarget: "no target",
	source: (name: string) => `from ${name}`,
	measuredBy: (name: string) => `measured by ${name}`,
	measuredByBoth: "measured by both",
};

/** What each side said. `x` is the asking side's, `y` the other's; null where it was left empty. */
export const says = {
	giveExpect: ({ asks, gives, x, y }) =>
		`${x === null ? `${asks} does not say what it expects` : `${asks} expects ${x}`}; ${y === null ? `${gives} does not say what it gives` : `${gives} gives ${y}`}.`,
	when: ({ asks, gives, x, y }) =>
		`${asks} ${x ?? "does not say by when it needs this"}; ${ended(`${gives} ${y ?? "does not say by when it can"}`)}`,
	wants: ({ asks, gives, x, y }) =>
		`${x === null ? `${asks} does not say what it wants` : `${asks} wants ${x}`}; ${y === null ? `${gives} does not say where it can help` : `${gives} can help with ${y}`}.`,
	other: ({ asks, gives, x, y }) =>
		`${ended(`${asks}: ${x ?? "no answer"}`)} ${ended(`${gives}: ${y ?? "no answer"}`)}`,
	alone: ({ asks, gives, x, y }) => ended(x === null ? `${gives} proposes ${y}` : `${asks} proposes ${x}`),
} satisfies Record<string, Facing>;

/** What it means, and what would close it. */
export const closes = {
	empty: () => "Whoever left it empty answers; until then it counts neither way.",
	covered: () => "What is expected is given.",
	nothingAsked: () => "Nothing is expected here, and nothing is missing.",
	offered: ({ by }) => `${by} more than was asked: offered, not asked. You may take it up or leave it.`,
	short: ({ gives, asks, by }) =>
		`${by} short, a fifth at most. To close it: ${gives} adds that much, or ${asks} begins with what there is.`,
	farShort: ({ gives, asks, by }) =>
		`${by} short. To close it: ${gives} gives more, ${asks} expects less, or you make the pilot smaller and agree on one figure.`,
	refused: ({ gives, asks }) =>
		`${gives} says plainly that it gives none. To close it: ${asks} does without, or you find another source before the pilot.`,
	noRate: ({ one, two }) =>
		`The amounts are in ${one} and ${two}. To compare them, agree on one rate and write it in both sheets, or name both amounts in one currency.`,
	ratesDiffer: ({ one, two }) =>
		`Your sheets give different rates between ${one} and ${two}. Agree on one and write the same in both.`,
	periodsDiffer: () =>
		"One of you names a single sum, the other a sum per period. Say for how long, and name both in the same way.",
	fitTheLower: ({ lower }) => `This is a ceiling, not a gap: the plan has to fit the lower one, ${lower}.`,
	equal: () => "The same figure: agreed.",
	nearlyEqual: () => "Near each other. To close it: propose one figure between the two.",
	farApart: () => "Far apart. To close it: each says what the figure rests on, then one of you proposes.",
	inTime: () => "In time.",
	noDateNeeded: () => "No date is needed here.",
	cannotDeliver: ({ asks }) =>
		`There is nothing to come by that date. To close it: agree what ${asks} gets instead, or from whom.`,
	slightlyLate: ({ days, workingDays }) =>
		`Late by ${late(days, workingDays)}, which is close. To close it: name one date.`,
	tooLate: ({ days, workingDays }) =>
		`Late by ${late(days, workingDays)}. To close it: move the date, deliver a smaller part first, or start sooner.`,
	sameChoice: () => "The same choice: agreed.",
	someShared: ({ shared }) =>
		`Shared: ${shared}. To close it: begin with what is shared, and say what becomes of the rest.`,
	noneShared: () => "Nothing shared. To close it: each says why, then one of you proposes one of the two, or a third.",
	incompatible: ({ one, two }) =>
		`“${one}” and “${two}” cannot both be. To close it: one of you gives way, or you limit it by market, product or time.`,
	helpAtTheTop: () => "That is where the other side helps best.",
	helpListed: ({ want }) =>
		`On the list, but not at its top. To close it: ask for one concrete thing about it (${want}).`,
	noHelp: ({ gives, want }) =>
		`${gives} does not offer this: ${want}. Different wishes are no conflict, but say who else will bring it, or drop it.`,
	alike: () => "You are alike here.",
	apart: () => "A difference to know about. A working agreement in one sentence is enough.",
	farAway: () =>
		"A difference that will be felt every week. To close it: one working agreement in one sentence, kept by both.",
	oneAccountable: () => "One name answers for it: agreed.",
	bothUnnamed: () => "Both do it, so nobody answers for it yet. To close it: name the one who does.",
	speakerLeads: () =>
		"The one who says “both” thinks of shared work, the other of doing it alone. To close it: name the one who answers for it.",
	countsOnOther: () =>
		"One counts on doing it together, the other leaves it all to them. To close it: say what each does, and name one.",
	bothClaim: () => "Both want to do it alone. To close it: choose one; the other says what it needs to see.",
	eachThinksTheOther: () =>
		"Each thinks the other does it, so nobody would. To close it: one of you takes it, or you pay somebody to.",
	speakerOffers: () =>
		"One would do it, the other thinks it is not needed. To close it: say whether it is, and if so, it is theirs.",
	leftToNobody: () =>
		"One relies on the other, who thinks nobody does it. To close it: decide whether it is needed, and by whom.",
	halfLeftToNobody: () =>
		"One expects to share it, the other thinks nobody does it. To close it: decide whether it is needed, and name one.",
	outOfScope: () => "Neither of you does it: out of scope, agreed.",
	oneDecides: () => "One of you has the last word: agreed.",
	bothDecide: () => "You decide this together: agreed. It is done when both owners have said yes.",
	aloneOrTogether: () =>
		"One wants the last word, the other wants to decide together. To close it: say up to what size or in which cases one decides alone.",
	leftOrTogether: () =>
		"One leaves the last word to the other, who wants to decide together. To close it: say in which cases both are asked, and who decides the rest.",
	bothWantIt: () =>
		"Both want the last word. To close it: split the area in two, or give it to one and say what the other is asked before.",
	eachLeavesIt: () =>
		"Each leaves the last word to the other, so nothing would be decided. To close it: one of you takes it.",
	paired: ({ aspects }) => (aspects === "" ? "Target, source and measurer agree." : aspects),
	candidate: () =>
		"Named by one side: a candidate, not a gap. The other can take it over, or pair it by hand with one of its own.",
	noPairYet: () => "No KPI is named by both yet. To close it: choose from the candidates, and agree on three.",
	marked: ({ mark }) => marked[mark],
	notCheckable: () =>
		"One of you could not check the other's statement. To close it: add a figure, a date, and where both can look it up.",
	toBeMarked: ({ markers }) =>
		`To be marked: ${markers}. Read the other's words and mark them the same, compatible or different; no machine guesses it.`,
} satisfies Record<Why["code"], Closing>;

const late = (days: number, workingDays: number): string =>
	`${plural("en", days, { one: "# day", other: "# days" })} (${plural("en", workingDays, { one: "# working day", other: "# working days" })})`;

const marked = {
	same: "You both read it as the same.",
	compatible: "You read it as compatible. To close it: write one sentence that both would sign.",
	different:
		"At least one of you reads it as different. To close it: each says what the other left out, then one writes a common sentence.",
};

export const aspects = {
	direction: { conflict: "One wants it to rise, the other to fall. To close it: agree what is better." },
	kind: { gap: "You count it differently: one adds it up, the other reads a state. To close it: choose one." },
	unit: { gap: "The units differ. To close it: name one." },
	day30: {
		close: "The targets for day 30 are near: name one.",
		gap: "The targets for day 30 are far apart: say what each rests on, then propose one.",
		silent: "One of you has no target for day 30 yet.",
	},
	day90: {
		close: "The targets for day 90 are near: name one.",
		gap: "The targets for day 90 are far apart: say what each rests on, then propose one.",
		silent: "One of you has no target for day 90 yet.",
	},
	source: { close: "The sources are named differently: agree on one.", silent: "A source is missing." },
	measuredBy: {
		close: "Who measures is not one name yet: choose one.",
		gap: "You differ on who measures: choose one.",
		conflict: "Each thinks the other measures, so nobody would: choose one.",
		silent: "Who measures is missing.",
	},
} satisfies Record<Aspect["of"], Partial<Record<Verdict, string>>>;

export const problems = {
	mapping: ({ fields }) => `expected fields with values; here could stand: ${fields}`,
	list: () => "expected a list: one line each, beginning with “- ”",
	text: () => "expected text",
	textTooLong: ({ longest }) => `expected at most ${longest} characters`,
	missing: () => "expected a value; it is missing",
	unknownField: ({ fields }) => `there is no such field; expected one of: ${fields}`,
	oneOf: ({ options }) => `expected one of: ${options}`,
	decimal: () =>
		"expected a number such as 12 or 12.50, with a point and without spaces (in quotes if longer than 15 digits)",
	notNegative: () => "expected a number of 0 or more",
	atMost: ({ most }) => `expected at most ${most}`,
	wholeNumber: ({ from, to }) => `expected a whole number from ${from} to ${to}`,
	date: () => "expected a date such as 2027-02-28",
	daysOff: () => "expected a date such as 2027-01-07, or a first and last day such as 2026-12-31/2027-01-08",
	currency: () => "expected a currency code such as EUR, USD or RUB",
	rate: () => "expected a rate above 0 between two different currencies",
	periodNeeded: ({ options }) => `expected per what: one of ${options}`,
	tooMany: ({ most }) => `expected at most ${most}`,
	twice: ({ what }) => `expected each once; “${what}” stands here twice`,
	exclude: ({ one, two }) => `expected one of the two: “${one}” and “${two}” exclude each other`,
	onlyWithBoth: () => "expected only beside “by: both”",
	otherType: ({ expected, read }) => `expected ${expected}, the type of this comparison; this sheet is of type ${read}`,
	catalogueGivesIt: ({ id }) => `expected to be left out: “${id}” comes from the catalogue with it`,
	targetAgainstDirection: ({ baseline, target }) =>
		`expected a target on the better side of the baseline; ${target} is worse than ${baseline} by the direction given`,
	targetIsBaseline: ({ baseline }) => `expected a target that differs from the baseline, ${baseline}`,
} satisfies Record<ProblemCode, ProblemFacts>;
