import type { Clause } from "../../core/letter/clause.ts";

/** Numbers of the clauses that stand, from 1; one that is taken out or only offered has none. */
export function numbersOf(clauses: readonly Pick<Clause, "id" | "is">[]): ReadonlyMap<string, number> {
	const standing = clauses.filter(({ is }) => is !== "removed" && is !== "offered");
	return new Map(standing.map(({ id }, at) => [id, at + 1]));
}
