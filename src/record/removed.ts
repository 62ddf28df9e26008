import type { Chain } from "../core/kit.ts";
import { contentOf } from "./chain.ts";
import type { Entry } from "./entry.ts";

/** Where a text stands, or stood: its entry's place on a chain, and its name there. */
export interface TextPlace {
	readonly chain: Chain;
	readonly position: number;
	readonly name: string;
}

const key = ({ chain, position, name }: TextPlace): string => JSON.stringify([chain, position, name]);

/**
 * The texts that these entries say were removed. Such an entry speaks for its own chain alone, and for what stands before
 * it: one that only one side reads takes nothing from what both read.
 */
export function removedBy(entries: readonly Entry[]): readonly TextPlace[] {
	return entries.flatMap(({ chain, position: at, content }) => {
		// Most entries are none of these, and none of those needs to be parsed.
		if (!content.includes('"type":"record.textRemoved"')) return [];
		const { type, data } = contentOf({ content });
		const { position, name } = data;
		if (type !== "record.textRemoved" || data["chain"] !== chain) return [];
		if (typeof position !== "number" || position >= at || typeof name !== "string") return [];
		return [{ chain, position, name }];
	});
}

/** Tells whether a text is among those that these entries say were removed. */
export function removalsIn(entries: readonly Entry[]): (place: TextPlace) => boolean {
	const places = new Set(removedBy(entries).map(key));
	return (place) => places.has(key(place));
}

/** The same entries without the texts that some of them say were removed. Those that lose none stay the same objects. */
export function withoutRemoved<T extends Entry>(entries: readonly T[]): readonly T[] {
	const places = removedBy(entries);
	if (places.length === 0) return entries;
	const gone = new Map<string, Set<string>>();
	for (const { chain, position, name } of places) {
		const names = gone.get(`${chain} ${position}`) ?? new Set<string>();
		gone.set(`${chain} ${position}`, names.add(name));
	}
	return entries.map((it) => {
		const names = gone.get(`${it.chain} ${it.position}`);
		if (!names || !Object.keys(it.texts).some((name) => names.has(name))) return it;
		return { ...it, texts: Object.fromEntries(Object.entries(it.texts).filter(([name]) => !names.has(name))) };
	});
}
