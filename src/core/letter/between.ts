/** A letter drafted from two sheets, outside the application: nobody has talked yet. */
import { compareSheets } from "../alignment/compare.ts";
import { documentBetween } from "../alignment/document.ts";
import type { Sheets } from "../alignment/sealed-sheet.ts";
import { termsOf } from "../alignment/terms.ts";
import { questionsOf } from "../alignment/types/types.ts";
import type { Language, Side } from "../kit.ts";
import { threadOf } from "../proposals/state.ts";
import type { Method } from "../stages/contract.ts";
import { draftOf } from "./draft.ts";
import { clausesOf, type Letter } from "./letter.ts";

/**
 * What both sheets say alike stands as a fact; all else is named as to be agreed, with what each side said in short.
 * @param languages the first prevails
 */
export function letterBetween(
	sheets: Sheets,
	companies: Readonly<Record<Side, string>>,
	languages: readonly Language[],
	method: Method,
): Letter {
	const { type } = sheets.a;
	const { kpiCount, rounds } = method.parameters;
	const pilotDays = method.stages.find((it) => it.kind === "pilot")?.days ?? null;
	const questions = questionsOf(type);
	const terms = termsOf(questions, compareSheets(questions, sheets), kpiCount, (term) => threadOf({}, term));
	const document = documentBetween({ questions, terms });
	return {
		languages,
		companies,
		clauses: clausesOf(draftOf({ document, type, languages, companies, people: {}, pilotDays }), {}, languages),
		rounds: [],
		budget: rounds,
		turn: null,
		signatures: { a: null, b: null },
		hash: null,
		concludedAt: null,
	};
}
