/** One agreed line of the alignment document as the letter says it: short, exact, in either language. */
import type { Line } from "../alignment/document.ts";
import { kpiSaid, termName, termTitle, valueWords } from "../alignment/term-words.ts";
import { pilotStartTerm } from "../alignment/terms.ts";
import { dateText, quantityText, type Voice } from "../alignment/words.ts";
import * as en from "./clauses/common.en.ts";
import * as ru from "./clauses/common.ru.ts";
import { filled } from "./clauses/wording.ts";

const phrases = { en: en.phrases, ru: ru.phrases };

/** Who is called how, beside the companies: a person's name, or their company's owner in words. */
export type NameOf = (person: string) => string | null;

/**
 * What stands in the letter for an agreed line. Null: words that stand in the other language only. `name`: of the one who
 * answers, where the clause does not name them for the whole side.
 */
export function agreedWords(line: Line, voice: Voice, name: NameOf): string | null {
	const { term, value, texts } = line;
	const say = phrases[voice.language];
	if (!value) return null;
	if (value.is === "words") return texts[voice.language] ?? null;
	if (value.is === "kpi") return kpiWords(line, voice);
	const title = termName(term, voice);
	if (value.is === "doer") return filled(say.item, { title, value: doerWords(line, voice, name) });
	if (term.id === pilotStartTerm && value.is === "date")
		return filled(say.starts, { date: dateText(value.date, voice.language) });
	if (term.id === "cap/riskCap" && value.is === "quantity")
		return filled(say.riskCap, { value: quantityText(value.quantity, voice.language) });
	if (term.of === null || term.id.startsWith("amount/")) {
		const said = value.is === "nothing" ? say.nothing : (valueWords(value, texts, term, voice) ?? say.nothing);
		return filled(say.item, { title, value: said });
	}
	return filled(value.is === "date" ? say.by : say.of, {
		title,
		company: voice.names[term.of],
		value: plain(line, voice),
	});
}

/** What is given or when, without who gives it: the line says that already. */
function plain({ value }: Line, { language }: Voice): string {
	if (value?.is === "quantity") return quantityText(value.quantity, language);
	return value?.is === "date" ? dateText(value.date, language) : phrases[language].nothing;
}

function doerWords({ term, value, answers }: Line, voice: Voice, name: NameOf): string {
	const say = phrases[voice.language];
	if (value?.is !== "doer") return say.nobody;
	const { doer, accountable } = value;
	if (term.id.startsWith("does/rights/"))
		return doer === "both" || doer === "nobody" ? say.decideTogether : voice.names[doer];
	if (doer === "nobody") return say.nobody;
	const person = answers?.person ? name(answers.person) : null;
	const company = voice.names[doer === "both" ? (accountable ?? "a") : doer];
	if (doer === "both") return person === null ? filled(say.both, { company }) : filled(say.bothLed, { person });
	return person === null ? company : filled(say.doesLed, { company, person });
}

function kpiWords({ value }: Line, voice: Voice): string | null {
	if (value?.is !== "kpi") return null;
	const say = phrases[voice.language];
	const { name, baseline, day30, day90, source, measuredBy } = kpiSaid(value.kpi, voice);
	const target = value.kpi.kind === "hold" ? filled(say.within, { target: day30 }) : day30;
	const way = [
		...(value.kpi.baseline === null ? [] : [baseline]),
		filled(say.day30, { target }),
		...(day90 === null ? [] : [filled(say.day90, { target: day90 })]),
	].join(" → ");
	return filled(say.kpi, { name, way, source, who: measuredBy });
}

/** A line that has no value yet: its title, and until when both left it open. */
export function openWords({ term, parked }: Line, voice: Voice): string {
	const say = phrases[voice.language];
	const value = parked === null ? say.toBeAgreed : filled(say.toBeAgreedBy, { date: dateText(parked, voice.language) });
	return filled(say.item, { title: termTitle(term, voice), value });
}
