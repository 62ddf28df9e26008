/** Which clause of the letter each clause of a file is: by its mark, else by its heading, else by its place and its words. */
import type { Language } from "../kit.ts";
import type { Clause } from "./clause.ts";
import type { FoundBy, ReadSection } from "./imported.ts";
import { likeness, plainHeading } from "./typography.ts";

/** What matching reads of a clause. */
export type Present = Pick<Clause, "id" | "headings" | "texts">;

export interface Match {
	readonly clause: Present;
	readonly by: FoundBy;
}

/** In one place of the file, as alike as this, it is the same clause (Dice over words). */
const alikeEnough = 0.4;

/** The match of each section, null where it is a clause of its own. Each clause is matched once. */
export function matched(present: readonly Present[], sections: readonly ReadSection[]): readonly (Match | null)[] {
	const free = new Map(present.map((it) => [it.id, it]));
	const matches: (Match | null)[] = sections.map(({ id }) => take(free, free.get(id ?? ""), "mark"));
	sections.forEach((section, i) => {
		if (matches[i]) return;
		const found = [...free.values()].find((it) => sameHeading(it, section));
		matches[i] = take(free, found, "heading");
	});
	sections.forEach((section, i) => {
		if (matches[i]) return;
		const before = matches.slice(0, i).findLast((it) => it !== null)?.clause;
		const next = present[before ? present.indexOf(before) + 1 : 0];
		const found = next && free.has(next.id) && alike(next, section) ? next : undefined;
		matches[i] = take(free, found, "place");
	});
	return matches;
}

function take(free: Map<string, Present>, clause: Present | undefined, by: FoundBy): Match | null {
	if (!clause) return null;
	free.delete(clause.id);
	return { clause, by };
}

const pairs = (one: Readonly<Partial<Record<Language, string | null>>>, other: ReadSection["texts"]) =>
	(["en", "ru"] as const).map((it) => [one[it] ?? "", other[it] ?? ""] as const);

const sameHeading = ({ headings }: Present, section: ReadSection): boolean =>
	pairs(headings, section.headings).some(([one, other]) => other !== "" && plainHeading(one) === plainHeading(other));

const alike = ({ texts }: Present, section: ReadSection): boolean =>
	pairs(texts, section.texts).some(([one, other]) => likeness(one, other) >= alikeEnough);
