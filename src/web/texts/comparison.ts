import type { Finding } from "../../core/alignment/finding.ts";
import * as coreEn from "../../core/alignment/finding-texts.en.ts";
import * as coreRu from "../../core/alignment/finding-texts.ru.ts";
import type { Quantity } from "../../core/alignment/quantities.ts";
import { valueWords } from "../../core/alignment/term-words.ts";
import type { Term } from "../../core/alignment/terms.ts";
import { textsOf } from "../../core/alignment/types/types.ts";
import type { Voice } from "../../core/alignment/words.ts";
import {
	closingOf,
	dateText,
	numberText,
	quantityText,
	saidText,
	sayingOf,
	titleOf,
} from "../../core/alignment/words.ts";
import type { Language, Side } from "../../core/kit.ts";
import type { PartnershipType } from "../../core/stages/contract.ts";
import { comparison as en } from "./en/comparison.ts";
import { comparison as ru } from "./ru/comparison.ts";

export const comparisonTexts = { en, ru };

type Names = Voice["names"];

/** What an agreement is, without the sides: the value where both said it alike, else how the two meet. */
function agreed(it: Finding, voice: Voice): string {
	switch (it.kind) {
		case "amount":
		case "choice":
		case "choices":
		case "responsibilities":
			return saidText(it, "a", voice) ?? "";
		case "giveExpect":
		case "when":
		case "wants":
			return sayingOf(it, voice);
		default:
			return closingOf(it, voice);
	}
}

/** The words of the rules about what they found, as a catalogue of the page. */
const said = (language: Language) => {
	const voice = (type: PartnershipType, names: Names): Voice => ({ language, type, names });
	return {
		title: (it: Finding, type: PartnershipType, names: Names) => titleOf(it, voice(type, names)),
		closing: (it: Finding, type: PartnershipType, names: Names) => closingOf(it, voice(type, names)),
		agreed: (it: Finding, type: PartnershipType, names: Names) => agreed(it, voice(type, names)),
		said: (it: Finding, side: Side, type: PartnershipType, names: Names) =>
			saidText(it, side, voice(type, names)) ?? "",
		name: (question: string, type: PartnershipType) => textsOf(type, language).questions[question]?.name ?? question,
		ask: (question: string, type: PartnershipType) => textsOf(type, language).questions[question]?.ask ?? question,
		kpi: (id: string, type: PartnershipType) => textsOf(type, language).kpis[id]?.name ?? id,
		kpiUnit: (id: string, type: PartnershipType) => textsOf(type, language).kpis[id]?.unit ?? "",
		option: (question: string, option: string, type: PartnershipType) =>
			textsOf(type, language).options[question]?.[option] ?? option,
		activity: (id: string, type: PartnershipType) => textsOf(type, language).activities[id] ?? id,
		/** What stands for a term, or nothing where its words are in the other language alone. */
		value: (term: Term, type: PartnershipType, names: Names) =>
			(term.value && valueWords(term.value.value, term.value.texts, term, voice(type, names))) ?? "",
		quantity: (it: Quantity) => quantityText(it, language),
		date: (date: string) => dateText(date, language),
		number: (amount: string) => numberText(amount, language),
	};
};

export const findingTexts = {
	en: { ...said("en"), pillar: coreEn.pillars, factor: coreEn.factors },
	ru: { ...said("ru"), pillar: coreRu.pillars, factor: coreRu.factors },
};
