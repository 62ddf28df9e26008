/** Says one finding in either language: what each side said, and what would close it. */
import { type Language, otherSide, type Side } from "../kit.ts";
import type { PartnershipType } from "../stages/contract.ts";
import type { Finding, Why } from "./finding.ts";
import * as en from "./finding-texts.en.ts";
import * as ru from "./finding-texts.ru.ts";
import type { Quantity } from "./quantities.ts";
import type { TypeTexts } from "./questions.ts";
import type { Problem } from "./reading.ts";
import type { ClosingFacts } from "./sentences.ts";
import type { Kpi, Responsible, Speaker } from "./sheet.ts";
import { textsOf } from "./types/types.ts";

const texts = { en, ru };
const locales = { en: "en-GB", ru: "ru-RU" };
const longestQuote = 160;

/** Who speaks and in what: the companies' names, the type whose questions these are, the reader's language. */
export interface Voice {
	readonly language: Language;
	readonly type: PartnershipType;
	readonly names: Readonly<Record<Side, string>>;
}

/** The question's short name, and the item within it where there is one. */
export function titleOf(finding: Finding, { language, type }: Voice): string {
	const own = textsOf(type, language);
	const name = own.questions[finding.question]?.name ?? finding.question;
	return finding.item === null ? name : `${name}: ${itemOf(finding.question, finding.item, own)}`;
}

const itemOf = (question: string, item: string, own: TypeTexts): string =>
	own.options[question]?.[item] ?? own.kpis[item]?.name ?? own.activities[item] ?? item;

/** What each side said and what would close it, in the voice's language. */
export const wordsOf = (finding: Finding, voice: Voice): string =>
	`${sayingOf(finding, voice)} ${closingOf(finding, voice)}`;

/** What each side said, in one sentence. */
export function sayingOf(finding: Finding, voice: Voice): string {
	const { says } = texts[voice.language];
	const first = finding.asks ?? "a";
	const second = otherSide(first);
	const facing = { asks: voice.names[first], gives: voice.names[second] };
	const [x, y] = [saidText(finding, first, voice), saidText(finding, second, voice)];
	return says[saysAs(finding)]({ ...facing, x, y });
}

/** What it means that they stand so, and what would close it. */
export function closingOf(finding: Finding, voice: Voice): string {
	const first = finding.asks ?? "a";
	const facing = { asks: voice.names[first], gives: voice.names[otherSide(first)] };
	return texts[voice.language].closes[finding.why.code]({ ...facing, ...closingFacts(finding, voice) });
}

function saysAs({ kind, why }: Finding): keyof typeof en.says {
	if (why.code === "candidate") return "alone";
	return kind === "giveExpect" || kind === "when" || kind === "wants" ? kind : "other";
}

/** What one side said, as a phrase, long quotes shortened; null where it left this empty. */
export function saidText(finding: Finding, side: Side, voice: Voice): string | null {
	const said = finding[side];
	const { phrases } = texts[voice.language];
	if (said === null) return null;
	switch (said.is) {
		case "nothing":
			if (finding.kind !== "when") return phrases.nothing;
			return finding.asks === side ? phrases.needsNoDate : phrases.cannot;
		case "quantity":
			return quantityText(said.quantity, voice.language);
		case "date":
			return phrases[finding.asks === side ? "needsBy" : "canBy"](dateText(said.date, voice.language));
		case "options":
			return said.options.map((it) => optionText(finding.question, it, voice)).join(", ");
		case "point":
			return phrases.point(said.point);
		case "responsible":
			return responsibleText(said.responsible, side, voice);
		case "lastWord":
			return lastWordText(said.by, side, voice);
		case "kpi":
			return kpiText(said.kpi, side, voice);
		case "text":
			return phrases.quote(shortened(said.text));
	}
}

type FactsOfWhy = Omit<ClosingFacts, "asks" | "gives">;
const none: FactsOfWhy = {
	by: "",
	lower: "",
	one: "",
	two: "",
	shared: "",
	want: "",
	aspects: "",
	markers: "",
	mark: "same",
	days: 0,
	workingDays: 0,
};

function closingFacts({ question, why }: Finding, voice: Voice): FactsOfWhy {
	const option = (it: string): string => optionText(question, it, voice);
	switch (why.code) {
		case "offered":
		case "short":
		case "farShort":
			return { ...none, by: quantityText(why.by, voice.language) };
		case "fitTheLower":
			return { ...none, lower: quantityText(why.lower, voice.language) };
		case "noRate":
		case "ratesDiffer":
			return { ...none, one: why.currencies[0], two: why.currencies[1] };
		case "incompatible":
			return { ...none, one: option(why.pair[0]), two: option(why.pair[1]) };
		case "slightlyLate":
		case "tooLate":
			return { ...none, days: why.days, workingDays: why.workingDays };
		case "someShared":
			return { ...none, shared: why.shared.map(option).join(", ") };
		case "helpAtTheTop":
		case "helpListed":
		case "noHelp":
			return { ...none, want: option(why.want) };
		case "paired":
			return { ...none, aspects: aspectsText(why, voice.language) };
		case "marked":
			return { ...none, mark: why.mark };
		case "toBeMarked":
			return { ...none, markers: why.by.map((it) => voice.names[it]).join(", ") };
		default:
			return none;
	}
}

function aspectsText({ aspects }: Extract<Why, { readonly code: "paired" }>, language: Language): string {
	const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = texts[language].aspects;
	return aspects.flatMap((it) => sentences[it.of]?.[it.verdict] ?? []).join(" ");
}

const optionText = (question: string, option: string, { language, type }: Voice): string =>
	textsOf(type, language).options[question]?.[option] ?? option;

function shortened(text: string): string {
	const line = text.replaceAll(/\s+/g, " ");
	return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).trimEnd()}…`;
}

function responsibleText({ by, accountable }: Responsible, speaker: Side, { language, names }: Voice): string {
	const { phrases } = texts[language];
	if (by === "nobody") return phrases.nobodyDoes;
	if (by !== "both") return phrases.does(names[sideOf(by, speaker)]);
	return accountable === null ? phrases.bothDo : phrases.bothLed(names[sideOf(accountable, speaker)]);
}

function lastWordText(by: Speaker, speaker: Side, { language, names }: Voice): string {
	const { phrases } = texts[language];
	return by === "both" ? phrases.bothDecide : phrases.decides(names[sideOf(by, speaker)]);
}

/** One perspective: a speaker's *us* is its own side, its *you* the other. */
const sideOf = (said: "us" | "you", speaker: Side): Side => (said === "us" ? speaker : otherSide(speaker));

function measurerText(by: Speaker, speaker: Side, { language, names }: Voice): string {
	const { phrases } = texts[language];
	return by === "both" ? phrases.measuredByBoth : phrases.measuredBy(names[sideOf(by, speaker)]);
}

function kpiText(kpi: Kpi, speaker: Side, voice: Voice): string {
	const { language, type } = voice;
	const { phrases } = texts[language];
	const own = kpi.id === null ? null : textsOf(type, language).kpis[kpi.id];
	const unit = kpi.kind === "milestone" ? "" : (own?.unit ?? kpi.unit ?? "");
	const target = (it: string): string =>
		kpi.kind === "milestone" ? dateText(it, language) : `${numberText(it, language)} ${unit}`.trim();
	const parts = [
		kpi.day30 === null ? null : phrases.day30(target(kpi.day30)),
		kpi.day90 === null ? null : phrases.day90(target(kpi.day90)),
		kpi.day30 === null && kpi.day90 === null ? phrases.noTarget : null,
		kpi.source === null ? null : phrases.source(kpi.source),
		kpi.measuredBy === null ? null : measurerText(kpi.measuredBy, speaker, voice),
	];
	return `${own?.name ?? kpi.name} (${parts.filter((it) => it !== null).join(", ")})`;
}

const numbers = {
	en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 6 }),
	ru: new Intl.NumberFormat(locales.ru, { maximumFractionDigits: 6 }),
};
export const numberText = (amount: string, language: Language): string => numbers[language].format(Number(amount));

export function quantityText({ amount, unit, currency, per }: Quantity, language: Language): string {
	const { nouns, periods } = texts[language];
	return `${counted()}${periods[per]}`;

	function counted(): string {
		const number = numberText(amount, language);
		if (unit === "pieces") return number;
		if (unit === "percent") return `${number}\u00a0%`;
		if (unit === "money") return moneyText(amount, currency ?? "", language);
		return `${number} ${nouns[unit](Number(amount))}`;
	}
}

const moneyText = (amount: string, currency: string, language: Language): string =>
	new Intl.NumberFormat(locales[language], { style: "currency", currency, minimumFractionDigits: 0 }).format(
		Number(amount),
	);

/** Months in words, so that nobody reads the day for the month. */
const dates = {
	en: new Intl.DateTimeFormat(locales.en, { dateStyle: "long", timeZone: "UTC" }),
	ru: new Intl.DateTimeFormat(locales.ru, { dateStyle: "long", timeZone: "UTC" }),
};
export const dateText = (date: string, language: Language): string =>
	dates[language].format(Date.parse(`${date}T00:00:00Z`));

/** What was expected where something stood that does not fit. */
export const problemText = ({ code, facts }: Problem, language: Language): string =>
	texts[language].problems[code](facts);
