/** The questionnaires of the six partnership types (R18), each with its texts in both languages. */
import type { Language } from "../../kit.ts";
import type { PartnershipType } from "../../stages/contract.ts";
import type { Question, TypeTexts } from "../questions.ts";
import * as affiliateNetworkEn from "./affiliate-network.en.ts";
import * as affiliateNetworkRu from "./affiliate-network.ru.ts";
import { affiliateNetwork } from "./affiliate-network.ts";
import * as brandWithCreatorEn from "./brand-with-creator.en.ts";
import * as brandWithCreatorRu from "./brand-with-creator.ru.ts";
import { brandWithCreator } from "./brand-with-creator.ts";
import * as coMarketingEn from "./co-marketing.en.ts";
import * as coMarketingRu from "./co-marketing.ru.ts";
import { coMarketing } from "./co-marketing.ts";
import * as coreEn from "./core.en.ts";
import * as coreRu from "./core.ru.ts";
import { questionnaire } from "./core.ts";
import * as distributionEn from "./distribution.en.ts";
import * as distributionRu from "./distribution.ru.ts";
import { distribution } from "./distribution.ts";
import * as integrationEn from "./integration.en.ts";
import * as integrationRu from "./integration.ru.ts";
import { integration } from "./integration.ts";
import * as jointVentureEn from "./joint-venture.en.ts";
import * as jointVentureRu from "./joint-venture.ru.ts";
import { jointVenture } from "./joint-venture.ts";

const questionnaires: Readonly<Record<PartnershipType, readonly Question[]>> = {
	"co-marketing": questionnaire(coMarketing),
	"joint-venture": questionnaire(jointVenture),
	"affiliate-network": questionnaire(affiliateNetwork),
	distribution: questionnaire(distribution),
	integration: questionnaire(integration),
	"brand-with-creator": questionnaire(brandWithCreator),
};

const core = { en: coreEn, ru: coreRu };
const whole = (language: Language, own: TypeTexts): TypeTexts => ({
	...own,
	questions: { ...core[language].questions, ...own.questions },
	options: { ...core[language].options, ...own.options },
});

const texts: Readonly<Record<Language, Readonly<Record<PartnershipType, TypeTexts>>>> = {
	en: {
		"co-marketing": whole("en", coMarketingEn.texts),
		"joint-venture": whole("en", jointVentureEn.texts),
		"affiliate-network": whole("en", affiliateNetworkEn.texts),
		distribution: whole("en", distributionEn.texts),
		integration: whole("en", integrationEn.texts),
		"brand-with-creator": whole("en", brandWithCreatorEn.texts),
	},
	ru: {
		"co-marketing": whole("ru", coMarketingRu.texts),
		"joint-venture": whole("ru", jointVentureRu.texts),
		"affiliate-network": whole("ru", affiliateNetworkRu.texts),
		distribution: whole("ru", distributionRu.texts),
		integration: whole("ru", integrationRu.texts),
		"brand-with-creator": whole("ru", brandWithCreatorRu.texts),
	},
};

/** All questions of a type in the order in which they are asked: the core, the type's own, working together. */
export const questionsOf = (type: PartnershipType): readonly Question[] => questionnaires[type];
export const textsOf = (type: PartnershipType, language: Language): TypeTexts => texts[language][type];
