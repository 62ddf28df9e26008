/** Two sheets, question by question (R5). Swapping the sides swaps `a` and `b` in the findings and changes nothing else. */
import type { Side } from "../kit.ts";
import { compareAmount, compareCap, compareGiveExpect } from "./amounts.ts";
import { compareChoices, compareScale, compareWants } from "./choices.ts";
import { compareWhen } from "./dates.ts";
import type { Finding } from "./finding.ts";
import { compareKpis } from "./kpis.ts";
import { compareNarrative } from "./narratives.ts";
import type { Question } from "./questions.ts";
import { compareResponsibilities } from "./responsibilities.ts";
import type { Sheet } from "./sheet.ts";

/** All findings in the order of the questionnaire. Both sheets answer these questions: readSheet has seen to it. */
export const compareSheets = (
	questions: readonly Question[],
	sheets: Readonly<Record<Side, Sheet>>,
): readonly Finding[] => questions.flatMap((it) => compareAnswers(it, sheets));

function compareAnswers(question: Question, sheets: Readonly<Record<Side, Sheet>>): readonly Finding[] {
	switch (question.kind) {
		case "giveExpect":
			return compareGiveExpect(question, sheets);
		case "cap":
			return compareCap(question, sheets);
		case "amount":
			return compareAmount(question, sheets);
		case "when":
			return compareWhen(question, sheets);
		case "choice":
		case "choices":
			return compareChoices(question, sheets);
		case "wants":
			return compareWants(question, sheets);
		case "scale":
			return compareScale(question, sheets);
		case "kpis":
			return compareKpis(question, sheets);
		case "responsibilities":
			return compareResponsibilities(question, sheets);
		case "narrative":
			return compareNarrative(question, sheets);
	}
}
