/** The words of exploration's rules, as a catalogue of the page: the questions, the verdicts, what a slot is called. */
import * as en from "../../core/exploration/texts.en.ts";
import * as ru from "../../core/exploration/texts.ru.ts";

export const questionTexts = {
	en: { question: en.questions, verdict: en.verdicts, slot: en.slotNames },
	ru: { question: ru.questions, verdict: ru.verdicts, slot: ru.slotNames },
};
