import type { Language } from "../../../core/kit.ts";
import * as movesEn from "./moves.en.ts";
import * as movesRu from "./moves.ru.ts";
import * as en from "./words.en.ts";
import * as ru from "./words.ru.ts";

/** Everything mails say, by language. */
export const mailWords: Readonly<Record<Language, typeof en.words>> = { en: en.words, ru: ru.words };
export const moveWords: Readonly<Record<Language, typeof movesEn.moves>> = { en: movesEn.moves, ru: movesRu.moves };
