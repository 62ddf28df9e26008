/** Which of a file's differences are chosen, and what they amount to. */
import type { FileChange, ImportedClause, ImportPreview } from "../../../core/letter/imported.ts";

/** A difference that can be chosen, or that is only told, with a name of its own in its list. */
export interface Difference {
	readonly key: string;
	readonly it: Exclude<ImportedClause, { is: "unchanged" }>;
	/** Null where there is nothing to take over. */
	readonly change: FileChange | null;
	/** Chosen from the start: what the file plainly says, save where it would replace what is being written. */
	readonly plain: boolean;
}

/**
 * @param needed clauses that cannot be taken out
 * @param writing clauses that this side is writing
 */
export function differencesOf(
	{ clauses }: ImportPreview,
	needed: ReadonlySet<string>,
	writing: ReadonlySet<string>,
): readonly Difference[] {
	return clauses.flatMap((it, i) => {
		if (it.is === "unchanged") return [];
		const key = it.is === "new" ? `new ${i}` : it.clause;
		const change = changeOf(it, needed);
		return [{ key, it, change, plain: change !== null && it.is !== "missing" && !writing.has(key) }];
	});
}

function changeOf(it: Difference["it"], needed: ReadonlySet<string>): FileChange | null {
	switch (it.is) {
		case "wording": {
			const { foundBy: _, ...change } = it;
			return Object.keys({ ...it.texts, ...it.headings }).length > 0 ? change : null;
		}
		case "new":
			return it;
		case "removed":
			return needed.has(it.clause) ? null : it;
		case "missing":
			return needed.has(it.clause) ? null : { is: "removed", clause: it.clause, comments: [] };
	}
}

/** Those that are chosen, in the order of the file. */
export const chosenOf = (all: readonly Difference[], keys: ReadonlySet<string>): readonly FileChange[] =>
	all.flatMap(({ key, change }) => (change && keys.has(key) ? [change] : []));
