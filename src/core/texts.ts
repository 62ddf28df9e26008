/** The slices' texts, put together per language. A key that one language lacks does not compile. */
import * as alignmentEn from "./alignment/texts.en.ts";
import * as alignmentRu from "./alignment/texts.ru.ts";
import * as explorationEn from "./exploration/texts.en.ts";
import * as explorationRu from "./exploration/texts.ru.ts";
import type { Facts, Language, Refusal, Sentence } from "./kit.ts";
import { say } from "./kit.ts";
import * as languageEn from "./language/texts.en.ts";
import * as languageRu from "./language/texts.ru.ts";
import * as legalEn from "./letter/legal/texts.en.ts";
import * as legalRu from "./letter/legal/texts.ru.ts";
import * as letterEn from "./letter/texts.en.ts";
import * as letterRu from "./letter/texts.ru.ts";
import type { MoveCode } from "./moves.ts";
import type { RefusalCode } from "./partnership.ts";
import * as peopleEn from "./people/texts.en.ts";
import * as peopleRu from "./people/texts.ru.ts";
import * as proposalsEn from "./proposals/texts.en.ts";
import * as proposalsRu from "./proposals/texts.ru.ts";
import * as removalEn from "./removal/texts.en.ts";
import * as removalRu from "./removal/texts.ru.ts";
import * as sealingEn from "./sealing/texts.en.ts";
import * as sealingRu from "./sealing/texts.ru.ts";
import * as stagesEn from "./stages/texts.en.ts";
import * as stagesRu from "./stages/texts.ru.ts";

const refusals: Record<Language, Record<RefusalCode, Sentence>> = {
	en: {
		"partnership.unknown": "There is no such partnership, or you have no seat in it. Ask its owner for an invitation.",
		...stagesEn.refusals,
		...peopleEn.refusals,
		...removalEn.refusals,
		...sealingEn.refusals,
		...explorationEn.refusals,
		...proposalsEn.refusals,
		...languageEn.refusals,
		...alignmentEn.refusals,
		...letterEn.refusals,
		...legalEn.refusals,
	},
	ru: {
		"partnership.unknown": "Такого партнёрства нет или у вас нет в нём места. Попросите приглашение у ответственного.",
		...stagesRu.refusals,
		...peopleRu.refusals,
		...removalRu.refusals,
		...sealingRu.refusals,
		...explorationRu.refusals,
		...proposalsRu.refusals,
		...languageRu.refusals,
		...alignmentRu.refusals,
		...letterRu.refusals,
		...legalRu.refusals,
	},
};

const moves: Record<Language, Record<MoveCode, Sentence>> = {
	en: {
		...stagesEn.moves,
		...peopleEn.moves,
		...removalEn.moves,
		...explorationEn.moves,
		...alignmentEn.moves,
		...letterEn.moves,
		...legalEn.moves,
		...languageEn.moves,
	},
	ru: {
		...stagesRu.moves,
		...peopleRu.moves,
		...removalRu.moves,
		...explorationRu.moves,
		...alignmentRu.moves,
		...letterRu.moves,
		...legalRu.moves,
		...languageRu.moves,
	},
};

/** Every move there is. */
export const moveCodes = Object.keys(moves.en) as MoveCode[];

/** A refusal as a sentence that says what to do instead. */
export const refusalText = (language: Language, it: Refusal<RefusalCode>): string =>
	say(refusals[language][it.code], it.facts);

/** A move as an instruction. */
export const moveText = (language: Language, code: MoveCode, facts: Facts = {}): string =>
	say(moves[language][code], facts);
