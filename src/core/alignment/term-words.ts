/** Says a term and its value in either language: what it is called, and what stands (domain: Agreed terms). */
import type { Language, Side, Texts } from "../kit.ts";
import type { AgreedKpi, TermValue } from "./contract.ts";
import * as en from "./term-texts.en.ts";
import * as ru from "./term-texts.ru.ts";
import type { Term } from "./terms.ts";
import { pilotStartTerm, visionTerm } from "./terms.ts";
import { textsOf } from "./types/types.ts";
import { dateText, numberText, quantityText, type Voice } from "./words.ts";

const texts = { en, ru };
type Named = Pick<Term, "id" | "question" | "item" | "of" | "kind">;

/** The section's heading, as the document and the list call it. */
export const sectionTitles: Readonly<Record<Language, typeof en.sections>> = { en: en.sections, ru: ru.sections };

/** What a term is called: its question's short name, the item within it, and whose giving it is. */
export function termTitle(term: Named, voice: Voice): string {
	const { titles } = texts[voice.language];
	if (term.id === visionTerm) return titles.vision;
	if (term.id === pilotStartTerm) return titles.pilotStart;
	if (term.kind === "kpi") return titles.kpi(term.item ?? "");
	const name = termName(term, voice);
	if (term.of === null || term.id.startsWith("amount/")) return name;
	const who = voice.names[term.of];
	return term.id.startsWith("want/") ? titles.forSide(name, who) : titles.from(name, who);
}

/** As `termTitle`, where the heading above says already whose it is. */
export function termName({ question, item }: Named, { type, language }: Voice): string {
	const own = textsOf(type, language);
	const name = own.questions[question ?? ""]?.name ?? question ?? "";
	if (item === null) return name;
	const within = own.activities[item] ?? own.options[question ?? ""]?.[item] ?? item;
	return own.activities[item] === undefined ? `${name}: ${within}` : within;
}

/**
 * What stands, as a phrase in the voice's language. Null: a wording that stands in the other language only, or was removed.
 * `person`: the name of the one who answers for it, where somebody does.
 */
export function valueWords(
	value: TermValue,
	wording: Texts,
	term: Named,
	voice: Voice,
	person: string | null = null,
): string | null {
	const { values } = texts[voice.language];
	switch (value.is) {
		case "words":
			return wording[voice.language] ?? null;
		case "nothing":
			return nothingText(term, voice);
		case "quantity":
			return quantityWords(quantityText(value.quantity, voice.language), value.quantity.amount, term, voice);
		case "date": {
			const date = dateText(value.date, voice.language);
			return term.of === null ? values.begins(date) : values.delivers(voice.names[term.of], date);
		}
		case "options":
			return value.options
				.map((it) => textsOf(voice.type, voice.language).options[term.question ?? ""]?.[it] ?? it)
				.join(", ");
		case "doer":
			return doerText(value, term, voice, person);
		case "kpi":
			return kpiWords(value.kpi, voice);
	}
}

function nothingText({ id, of }: Named, { language, names }: Voice): string {
	const { values } = texts[language];
	if (of === null) return values.nothing;
	if (id.startsWith("by/")) return values.noDate;
	return id.startsWith("gives/") ? values.givesNothing(names[of]) : values.nothing;
}

function quantityWords(amount: string, part: string, { id, of }: Named, { language, names }: Voice): string {
	const { values } = texts[language];
	if (id.startsWith("cap/")) return values.atMost(amount);
	if (of === null) return amount;
	if (id.startsWith("gives/")) return values.gives(names[of], amount);
	// Parts of one whole: the other's is what is left of a hundred.
	const rest = quantityText(
		{ amount: String(100 - Number(part)), unit: "percent", currency: null, per: "once" },
		language,
	);
	return `${names.a} ${of === "a" ? amount : rest}, ${names.b} ${of === "a" ? rest : amount}`;
}

function doerText(
	{ doer, accountable }: Extract<TermValue, { is: "doer" }>,
	{ id }: Named,
	{ language, names }: Voice,
	person: string | null,
): string {
	const { values } = texts[language];
	if (id.startsWith("does/rights/"))
		return doer === "both" || doer === "nobody" ? values.bothDecide : values.decides(names[doer]);
	if (doer === "nobody") return values.nobodyDoes;
	if (doer !== "both") return person === null ? values.does(names[doer]) : values.doesLed(names[doer], person);
	const name = names[accountable ?? "a"];
	return person === null ? values.bothDo(name) : values.bothLed(name, person);
}

/** Every field of an agreed KPI in words. */
export interface KpiSaid {
	readonly name: string;
	readonly baseline: string;
	readonly day30: string;
	readonly day90: string | null;
	readonly source: string;
	readonly measuredBy: string;
	readonly movedBy: string;
}

/** A KPI field by field; catalogue names in the voice's language, own names as they were written. */
export function kpiSaid(kpi: AgreedKpi, { type, language, names }: Voice): KpiSaid {
	const { values } = texts[language];
	const own = kpi.id === null ? undefined : textsOf(type, language).kpis[kpi.id];
	const unit = kpi.kind === "milestone" ? "" : (own?.unit ?? kpi.unit ?? "");
	const figure = (it: string): string =>
		/^\d{4}-/.test(it) ? dateText(it, language) : `${numberText(it, language)} ${unit}`.trim();
	const who = (it: Side | "both"): string => (it === "both" ? values.both : names[it]);
	return {
		name: own?.name ?? kpi.name ?? values.unknown,
		baseline: kpi.baseline === null ? values.unknown : figure(kpi.baseline),
		day30: figure(kpi.day30),
		day90: kpi.day90 === null ? null : figure(kpi.day90),
		source: kpi.source,
		measuredBy: who(kpi.measuredBy),
		movedBy: who(kpi.movedBy),
	};
}

function kpiWords(kpi: AgreedKpi, voice: Voice): string {
	const { values } = texts[voice.language];
	const it = kpiSaid(kpi, voice);
	const way = [
		...(kpi.baseline === null ? [] : [it.baseline]),
		values.day30(it.day30),
		...(it.day90 === null ? [] : [values.day90(it.day90)]),
	].join(" → ");
	return `${it.name}: ${way}; ${values.from(it.source)}; ${values.measured(it.measuredBy)}; ${values.moved(it.movedBy)}`;
}
