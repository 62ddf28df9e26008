/** What the slices call their events, as one catalogue: the record tells its history in these words. */
import * as alignmentEn from "../../core/alignment/texts.en.ts";
import * as alignmentRu from "../../core/alignment/texts.ru.ts";
import * as explorationEn from "../../core/exploration/texts.en.ts";
import * as explorationRu from "../../core/exploration/texts.ru.ts";
import { type Facts, type Sentence, say } from "../../core/kit.ts";
import * as languageEn from "../../core/language/texts.en.ts";
import * as languageRu from "../../core/language/texts.ru.ts";
import * as legalEn from "../../core/letter/legal/texts.en.ts";
import * as legalRu from "../../core/letter/legal/texts.ru.ts";
import * as letterEn from "../../core/letter/texts.en.ts";
import * as letterRu from "../../core/letter/texts.ru.ts";
import * as peopleEn from "../../core/people/texts.en.ts";
import * as peopleRu from "../../core/people/texts.ru.ts";
import * as proposalsEn from "../../core/proposals/texts.en.ts";
import * as proposalsRu from "../../core/proposals/texts.ru.ts";
import * as removalEn from "../../core/removal/texts.en.ts";
import * as removalRu from "../../core/removal/texts.ru.ts";
import * as sealingEn from "../../core/sealing/texts.en.ts";
import * as sealingRu from "../../core/sealing/texts.ru.ts";
import * as stagesEn from "../../core/stages/texts.en.ts";
import * as stagesRu from "../../core/stages/texts.ru.ts";

const en: Readonly<Record<string, Sentence>> = {
	...stagesEn.events,
	...peopleEn.events,
	...removalEn.events,
	...sealingEn.events,
	...explorationEn.events,
	...proposalsEn.events,
	...languageEn.events,
	...alignmentEn.events,
	...letterEn.events,
	...legalEn.events,
};
const ru: Readonly<Record<keyof typeof en, Sentence>> = {
	...stagesRu.events,
	...peopleRu.events,
	...removalRu.events,
	...sealingRu.events,
	...explorationRu.events,
	...proposalsRu.events,
	...languageRu.events,
	...alignmentRu.events,
	...letterRu.events,
	...legalRu.events,
};

/** The sentence of an event, or an empty one where nobody has words for it. */
const saying =
	(catalogue: Readonly<Record<string, Sentence>>) =>
	(type: string, facts: Facts): string => {
		const sentence = catalogue[type];
		return sentence === undefined ? "" : say(sentence, facts);
	};

export const eventTexts = { en: { said: saying(en) }, ru: { said: saying(ru) } };
