import { documentWords as wordsEn } from "../../core/alignment/document-texts.en.ts";
import { documentWords as wordsRu } from "../../core/alignment/document-texts.ru.ts";
import { alignmentDocument as en } from "./en/alignmentDocument.ts";
import { alignmentDocument as ru } from "./ru/alignmentDocument.ts";

/** Around the document: in the reader's language. */
export const alignmentDocumentTexts = { en, ru };
/** In the document: in the partnership's languages. */
export const documentWords = { en: wordsEn, ru: wordsRu };
