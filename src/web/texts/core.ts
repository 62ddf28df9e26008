/** The words of the rules, as a catalogue of the page: moves, refusals, names of stages, types and roles. */
import type { Language, Refusal } from "../../core/kit.ts";
import type { MoveCode } from "../../core/moves.ts";
import type { RefusalCode } from "../../core/partnership.ts";
import * as peopleEn from "../../core/people/texts.en.ts";
import * as peopleRu from "../../core/people/texts.ru.ts";
import * as stagesEn from "../../core/stages/texts.en.ts";
import * as stagesRu from "../../core/stages/texts.ru.ts";
import { moveText, refusalText } from "../../core/texts.ts";

const said = (language: Language) => ({
	refusal: (it: Refusal<RefusalCode>) => refusalText(language, it),
	move: (code: MoveCode) => moveText(language, code),
});

export const coreTexts = {
	en: { ...said("en"), stage: stagesEn.stageNames, type: stagesEn.typeNames, role: peopleEn.roleNames },
	ru: { ...said("ru"), stage: stagesRu.stageNames, type: stagesRu.typeNames, role: peopleRu.roleNames },
};
