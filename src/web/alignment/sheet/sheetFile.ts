/** A sheet as a file that `oba compare` reads: YAML, each question above its answer. Pure. */
import { fieldsFrom, typedFrom } from "../../../core/alignment/drafted.ts";
import type { Sheet } from "../../../core/alignment/sheet.ts";
import { questionsOf } from "../../../core/alignment/types/types.ts";

/** JSON is YAML written in full, so every value stands on its line as JSON. */
export function sheetFile(sheet: Sheet, about: string, ask: (question: string) => string): string {
	const { type, company, date } = sheet;
	const { rates, daysOff, answers } = typedFrom(type, fieldsFrom(sheet));
	const line = (name: string, value: unknown): string => `${name}: ${JSON.stringify(value)}`;
	const said = questionsOf(type).flatMap(({ id }) =>
		answers[id] === undefined ? [] : [`  # ${ask(id)}`, `  ${line(id, answers[id])}`, ""],
	);
	const head = [line("type", type), line("company", company), line("date", date), line("rates", rates)];
	return [
		`# ${about}`,
		"",
		...head,
		line("daysOff", daysOff),
		"",
		said.length === 0 ? "answers: {}" : "answers:",
		...said,
	].join("\n");
}
