/** What a slot holds, as it is called in a sentence: the rooms that seal say it. */
import * as alignmentEn from "../../core/alignment/texts.en.ts";
import * as alignmentRu from "../../core/alignment/texts.ru.ts";
import * as explorationEn from "../../core/exploration/texts.en.ts";
import * as explorationRu from "../../core/exploration/texts.ru.ts";

export const slotTexts = {
	en: { slot: { ...explorationEn.slotNames, ...alignmentEn.slotNames } },
	ru: { slot: { ...explorationRu.slotNames, ...alignmentRu.slotNames } },
};
