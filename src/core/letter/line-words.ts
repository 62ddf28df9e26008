/** One line of the alignment document as the letter says it: short, exact, in either language. */
import type { Line } from "../alignment/document.ts";
import { equalValue } from "../alignment/equal.ts";
import type { Finding } from "../alignment/finding.ts";
import { kpiSaid, termName, termTitle, valueWords } from "../alignment/term-words.ts";
import { pilotStartTerm, type Term } from "../alignment/terms.ts";
import { dateText, numberText, quantityText, sayingOf, type Voice } from "../alignment/words.ts";
import * as en from "./clauses/common.en.ts";
import * as ru from "./clauses/common.ru.ts";
import { filled } from "./clauses/wording.ts";

const phrases = { en: en.phrases, ru: ru.phrases };

/** The name of a person where a line has to give one; null: their company says enough. */
export type NameOf = (person: string) => string | null;

/**
 * How a line stands in its clause. `words`: a paragraph of its own, null where it stands in the other language only. `run`: a
 * sentence among others. `item`: in a list line of its own. `group`: in a list line beside others that share its head;
 * `whole`: what was agreed is head and item together. `open`: nothing is agreed yet.
 */
export type Piece =
	| { readonly is: "words"; readonly text: string | null }
	| { readonly is: "run" | "item" | "open"; readonly text: string }
	| { readonly is: "group"; readonly head: string; readonly item: string; readonly whole: boolean };

export function pieceOf(line: Line, voice: Voice, name: NameOf): Piece {
	const { term, value, texts } = line;
	const say = phrases[voice.language];
	const title = termName(term, voice);
	const run = (said: string): Piece => ({ is: "run", text: filled(say.item, { title, value: said }) });
	switch (value?.is) {
		case undefined:
			return { is: "open", text: openWords(line, voice) };
		case "words":
			if (texts["en"] === undefined && texts["ru"] === undefined)
				return { is: "open", text: openWords({ ...line, value: null }, voice) };
			return { is: "words", text: texts[voice.language] ?? null };
		case "kpi":
			return { is: "item", text: kpiWords(value.kpi, voice) };
		case "doer":
			return { is: "group", head: doerHead(line, voice, name), item: lowered(title), whole: true };
		case "nothing":
			return term.of === null ? run(say.nothing) : sided(line, term.of, title, voice);
		case "date":
			if (term.of !== null) return sided(line, term.of, title, voice);
			if (term.id !== pilotStartTerm) return run(dateText(value.date, voice.language));
			return { is: "run", text: filled(say.starts, { date: dateText(value.date, voice.language) }) };
		case "quantity": {
			const amount = quantityText(value.quantity, voice.language);
			if (term.id.startsWith("cap/")) return { is: "run", text: filled(say.riskCap, { value: amount }) };
			if (term.of !== null && term.id.startsWith("gives/")) return sided(line, term.of, title, voice);
			return run(valueWords(value, texts, term, voice) ?? amount);
		}
		case "options":
			return run(valueWords(value, texts, term, voice) ?? say.nothing);
	}
}

/** What one side gives stands beside all that it gives; by when it delivers, beside when the other does. */
function sided({ term, value }: Line, side: "a" | "b", title: string, voice: Voice): Piece {
	const say = phrases[voice.language];
	const company = voice.names[side];
	if (term.id.startsWith("by/")) {
		const date = value?.is === "date" ? filled(say.byDate, { date: dateText(value.date, voice.language) }) : say.noDate;
		return { is: "group", head: title, item: filled(say.by, { company, date }), whole: false };
	}
	const given = lowered(title);
	const item =
		value?.is === "quantity"
			? filled(say.gives, { title: given, value: quantityText(value.quantity, voice.language) })
			: filled(say.givesNothing, { title: given });
	return { is: "group", head: company, item, whole: false };
}

/** Within a sentence a title begins small, unless it begins with initials. */
const lowered = (title: string): string =>
	/^\p{Lu}(?![\p{Lu}\d])/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

function doerHead({ term, value, answers }: Line, voice: Voice, name: NameOf): string {
	const say = phrases[voice.language];
	if (value?.is !== "doer") return say.nobody;
	const { doer, accountable } = value;
	if (term.id.startsWith("does/rights/"))
		return doer === "both" || doer === "nobody"
			? say.decideTogether
			: filled(say.lastWord, { company: voice.names[doer] });
	if (doer === "nobody") return say.nobody;
	const person = answers?.person ? name(answers.person) : null;
	const company = voice.names[doer === "both" ? (accountable ?? "a") : doer];
	if (doer === "both") return filled(say.both, { who: person ?? company });
	return person === null ? company : filled(say.answers, { company, person });
}

type AgreedKpi = Parameters<typeof kpiSaid>[0];

function kpiWords(kpi: AgreedKpi, voice: Voice): string {
	const say = phrases[voice.language];
	const { name, day30, source, measuredBy } = kpiSaid(kpi, voice);
	const target = targetWords(kpi, day30, voice);
	// The unit stands at the target, once.
	const way =
		kpi.baseline === null || kpi.kind === "milestone"
			? target
			: `${numberText(kpi.baseline, voice.language)} → ${target}`;
	return filled(say.kpi, { name, way, source, who: measuredBy });
}

/** A milestone has its day; a figure is due on the last day of the pilot, or held until then. */
function targetWords({ kind, direction }: AgreedKpi, day30: string, { language }: Voice): string {
	const say = phrases[language];
	if (kind === "milestone") return filled(say.byDate, { date: day30 });
	const limit = direction === "up" ? say.atLeast : say.atMost;
	return filled(say.day30, { target: kind === "hold" ? filled(limit, { target: day30 }) : day30 });
}

/** A line that has no value yet: its title, until when both left it open, and in short what each side said. */
function openWords({ term, parked }: Line, voice: Voice): string {
	const title = termTitle(term, voice);
	const { openUntil } = phrases[voice.language];
	const open = parked === null ? title : filled(openUntil, { title, date: dateText(parked, voice.language) });
	const finding = talkedAbout(term);
	return finding ? `${open.replace(/\.$/, "")}. ${sayingOf(finding, voice)}` : open;
}

/** What both said on an open term. A KPI's place takes the proposal that would stand there, were it agreed. */
function talkedAbout({ kind, item, findings }: Term): Finding | undefined {
	if (kind !== "kpi") return findings[0];
	const apart = findings.filter((it) => equalValue(it) === null);
	return apart[Number(item) - 1 - (findings.length - apart.length)];
}
