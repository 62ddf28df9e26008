import { draftedIn, draftField } from "../../../core/letter/drafted.ts";
import type { FileChange } from "../../../core/letter/imported.ts";
import { newId } from "../../data/ids.ts";
import { useLetter } from "../useLetter.ts";
import { fieldsOf } from "./takeOver.ts";

const parts = ["en", "ru", "headingEn", "headingRu", "note", "choice"] as const;

/** Turns what was chosen from a file into drafts of this side; what it was writing on those clauses goes. */
export function useTakeOver(): (changes: readonly FileChange[]) => void {
	const { letter, drafts } = useLetter();
	return (changes) => {
		const fields = fieldsOf(changes, letter.clauses, newId);
		for (const clause of draftedIn(fields).keys())
			for (const part of parts) {
				const field = draftField(clause, part);
				const text = fields[field] ?? "";
				if (text !== (drafts.fields[field]?.text ?? "")) drafts.set(field, text);
			}
	};
}
