import { alignmentDocument as en, documentWords as wordsEn } from "./en/alignmentDocument.ts";
import { alignmentDocument as ru, documentWords as wordsRu } from "./ru/alignmentDocument.ts";

/** Around the document: in the reader's language. */
export const alignmentDocumentTexts = { en, ru };
/** In the document: in the partnership's languages. */
export const documentWords = { en: wordsEn, ru: wordsRu };
