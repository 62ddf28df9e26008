/** Lines of one column as clauses: each begins at its mark, or at a heading that somebody added. */
import type { Language } from "../../core/kit.ts";
import type { Line } from "./lines.ts";
import { words } from "./texts.ts";

/** A clause's words in one column. */
export interface Segment {
	readonly id: string | null;
	readonly heading: string | null;
	readonly text: string;
	/** Ids of comments and notes, as the file has them. */
	readonly comments: readonly string[];
	readonly notes: readonly string[];
}

interface Open {
	id: string | null;
	heading: string | null;
	readonly lines: Line[];
	readonly all: Line[];
}

/** A letter has some twenty clauses. What has more than this is no letter, and is not split further. */
export const mostSegments = 300;

/**
 * Splits a column.
 * @param inCell true: whatever stands before the first mark belongs to the cell's clause. False: it is the paper's opening.
 * @param taken clauses that were seen before; a mark that appears again is a copy, and is passed over.
 */
export function segmentsOf(lines: readonly Line[], inCell: boolean, taken: Set<string>): readonly Segment[] {
	const fresh = (id: string | null): Open => ({ id, heading: null, lines: [], all: [] });
	const found: Open[] = inCell ? [fresh(null)] : [];
	const begun = new Set<string>();
	for (const line of lines) {
		for (const { place } of line.marks) {
			const now = found.at(-1);
			if (begun.has(place.id) || taken.has(place.id) || found.length > mostSegments) continue;
			begun.add(place.id);
			if (now?.id === null && isEmpty(now) && !(place.part === "heading" && now.heading !== null)) now.id = place.id;
			else found.push(fresh(place.id));
		}
		const at = found.at(-1);
		const marked = line.marks.some(({ place, alive }) => alive && place.part === "heading" && place.id === at?.id);
		const isHeading = (line.isHeading || marked) && line.own.trim() !== "";
		const begins = isHeading && !marked && found.length <= mostSegments && (!at || at.heading !== null || !isEmpty(at));
		if (begins) found.push(fresh(null));
		const here = found.at(-1);
		here?.all.push(line);
		if (here && isHeading && here.heading === null) here.heading = headingIn(line);
		else here?.lines.push(line);
	}
	return found.map(closed).filter((it) => it.id !== null || it.heading !== null || it.text !== "");
}

const isEmpty = ({ lines }: Open): boolean => lines.every((it) => it.own.trim() === "");

const closed = ({ id, heading, lines, all }: Open): Segment => ({
	id,
	heading,
	text: textOf(hasText(all) ? lines : lines.filter(({ text }) => !ours.has(text.trim()))),
	comments: [...new Set(all.flatMap((it) => it.comments))],
	notes: all.flatMap((it) => it.notes),
});

/** The heading's own words. Where the file has lost our styles, its number and what is said of it are told by their form. */
function headingIn({ own, text }: Line): string {
	const bare = own.trim();
	if (own !== text) return bare;
	const named = bare.replace(/^\d+(?:\.\d+)*[.)]\s+/, "");
	const beside = named.lastIndexOf(" · ");
	return beside < 0 ? named : named.slice(0, beside).trimEnd();
}

/** Where a clause had words, none of them are ours. */
const hasText = (lines: readonly Line[]): boolean =>
	lines.some((it) => it.marks.some(({ place }) => place.part === "text"));
const ours = new Set((["en", "ru"] satisfies Language[]).map((it) => String(words[it].otherOnly)));

/** Lines as a clause has them: items begin with `– `, nothing hangs at the ends. */
function textOf(lines: readonly Line[]): string {
	const all = lines.flatMap(({ own, isItem }) => {
		const bare = own.split("\n").map((it) => it.trimEnd());
		const [first = "", ...rest] = bare;
		return isItem && own.trim() !== "" ? [`– ${first.trimStart().replace(/^[–—•·*-]\s+/, "")}`, ...rest] : bare;
	});
	const from = all.findIndex((it) => it !== "");
	return from < 0 ? "" : all.slice(from, all.findLastIndex((it) => it !== "") + 1).join("\n");
}
