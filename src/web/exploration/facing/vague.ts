/** How clear each side's opened answers are, counted where they are read: nothing of it leaves the page (R3, R28). */
import { askOf, questions } from "../../../core/exploration/questions.ts";
import type { Language, Texts } from "../../../core/kit.ts";
import { type Clarity, clarity, isVague } from "../../../core/language/clarity.ts";

/** The clarity of one answer to `question`. */
export const clearOf = (text: string, question: (typeof questions)[number], language: Language): Clarity =>
	clarity(text, language, askOf[question]);

/** How many of a side's answers are vague; one that was removed since is not counted. */
export const vagueAmong = (texts: Texts, language: Language): number =>
	questions.filter((it) => {
		const text = texts[it];
		return text !== undefined && isVague(clearOf(text, it, language));
	}).length;
