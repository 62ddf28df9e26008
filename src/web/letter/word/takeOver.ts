/** What was chosen from a file, as fields of this side's drafts on the letter. */
import type { Language } from "../../../core/kit.ts";
import type { Clause } from "../../../core/letter/clause.ts";
import { type Choice, draftField } from "../../../core/letter/drafted.ts";
import type { FileChange } from "../../../core/letter/imported.ts";

const headingPart = { en: "headingEn", ru: "headingRu" } as const;
type Fields = Readonly<Record<string, string>>;

/**
 * The fields to set, by name. Comments stay out: they were written for one's own side.
 * @param newId makes the id of a clause that the letter does not have: 32 hex digits
 */
export function fieldsOf(changes: readonly FileChange[], clauses: readonly Clause[], newId: () => string): Fields {
	const fields: Record<string, string> = {};
	/** The last new clause after each one, so that several in a row keep their order. */
	const last = new Map<string | null, string>();
	for (const change of changes) {
		if (change.is === "removed") {
			fields[draftField(change.clause, "choice")] = said({ removed: true });
			continue;
		}
		const id = change.is === "new" ? newId() : change.clause;
		const clause = clauses.find((it) => it.id === id);
		for (const language of ["en", "ru"] as const) Object.assign(fields, wordsIn(change, id, clause, language));
		const after = change.is === "new" ? change.after : null;
		fields[draftField(id, "choice")] = change.is === "new" ? said({ after: last.get(after) ?? after }) : "";
		if (change.is === "new") last.set(after, id);
	}
	return fields;
}

const said = (choice: Choice): string => JSON.stringify(choice);

/** A heading goes over with its text: one without the other is no wording. */
function wordsIn(
	{ texts, headings }: Exclude<FileChange, { is: "removed" }>,
	id: string,
	clause: Clause | undefined,
	language: Language,
): Fields {
	const [text, heading] = [texts[language], headings[language]];
	if (text === undefined && heading === undefined) return {};
	return {
		[draftField(id, language)]: text ?? clause?.texts[language] ?? "",
		...(heading === undefined ? {} : { [draftField(id, headingPart[language])]: heading }),
	};
}
