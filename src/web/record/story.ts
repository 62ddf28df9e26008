/** An entry of the record as its reader is told it: who, what, when, and the words that stand beside it. */
import type { Actor, Chain, Facts, Json, Side } from "../../core/kit.ts";
import type { Content, Entry } from "../../record/entry.ts";

export interface Told {
	readonly key: string;
	readonly chain: Chain;
	/** Its place on that chain, from 1. */
	readonly position: number;
	readonly at: string;
	readonly actor: Actor;
	readonly type: string;
	/** The side it is about, where that is not the actor's. */
	readonly about: Side | null;
	readonly data: { readonly [key: string]: Json };
	/** Free texts by name; null: removed since. */
	readonly texts: readonly (readonly [name: string, text: string | null])[];
}

/** Reads one entry. What was removed is named, not hidden. */
export function tell(entry: Entry): Told {
	const content = JSON.parse(entry.content) as Content;
	const { at, actor, type, data } = content;
	const about = data["side"] === "a" || data["side"] === "b" ? data["side"] : null;
	const texts = Object.keys(content.texts).map((name) => [name, entry.texts[name]?.text ?? null] as const);
	return {
		key: `${entry.chain} ${entry.position}`,
		chain: entry.chain,
		position: entry.position,
		at,
		actor,
		type,
		about,
		data,
		texts,
	};
}

const plainly = { person: (id: string): string => id, day: (day: string): string => day };
const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** Persons by their names, days in the reader's words, and how it came about: what the sentences about people need. */
function peopleIn(data: Told["data"], said: typeof plainly): Facts {
	const facts = ["person", "from", "to", "until", "how"].flatMap((key): readonly (readonly [string, string])[] => {
		const value = data[key];
		if (typeof value !== "string") return [];
		if (key === "how") return [[key, value]];
		return [[key, isDay.test(value) ? said.day(value) : said.person(value)]];
	});
	return Object.fromEntries(facts);
}

/** What a sentence needs to know of an entry, with codes turned into the reader's words. */
export function factsOf(
	{ data, texts }: Told,
	names: { readonly stage: Readonly<Record<string, string>>; readonly role: Readonly<Record<string, string>> },
	said: { readonly person: (id: string) => string; readonly day: (day: string) => string } = plainly,
): Facts {
	const named = (key: "stage" | "role"): string => {
		const code = data[key];
		return typeof code === "string" ? (names[key][code] ?? code) : "";
	};
	const company = texts.find(([name]) => name === "company")?.[1] ?? "—";
	const place = typeof data["position"] === "number" ? { position: data["position"] } : {};
	return { ...peopleIn(data, said), ...place, stage: named("stage"), role: named("role"), company };
}
