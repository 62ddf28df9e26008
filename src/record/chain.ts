import type { Chain, PastEvent, Reader } from "../core/kit.ts";
import { canonical } from "./canonical.ts";
import type { Content, Entry, Head, Heads, SaltedText, Writing } from "./entry.ts";
import { hashText, textHash } from "./hash.ts";

export const noHash = "0".repeat(64);
const emptyHead = (chain: Chain): Head => ({ chain, position: 0, hash: noHash });
export const emptyHeads: Heads = { both: emptyHead("both"), a: emptyHead("a"), b: emptyHead("b") };

/**
 * Turns one event into the next entry of its chain.
 * @returns the entry, and the heads after it.
 * @throws {NotCanonical} where the event holds what the record cannot keep.
 */
export function link(
	partnership: string,
	heads: Heads,
	writing: Writing,
): { readonly entry: Entry; readonly heads: Heads } {
	const { event, at, actor, salt } = writing;
	const last = heads[event.chain];
	const texts: Record<string, SaltedText> = {};
	const hashes: Record<string, string> = {};
	for (const [name, text] of Object.entries(event.texts ?? {})) {
		const its = salt(name);
		texts[name] = { salt: its, text };
		hashes[name] = textHash(its, name, text);
	}
	const { chain, type, version, data } = event;
	const content: Content = {
		format: "oba/1",
		partnership,
		chain,
		position: last.position + 1,
		previous: last.hash,
		...(chain === "both" ? {} : { shared: heads.both.position }),
		at,
		actor,
		type,
		version,
		data,
		texts: hashes,
	};
	const written = canonical({ ...content });
	const hash = hashText(written);
	const position = last.position + 1;
	return {
		entry: { chain, position, content: written, hash, texts },
		heads: { ...heads, [chain]: { chain, position, hash } },
	};
}

/** Chains several events, one after the other. */
export function linkAll(
	partnership: string,
	heads: Heads,
	writings: readonly Writing[],
): { readonly entries: readonly Entry[]; readonly heads: Heads } {
	const entries: Entry[] = [];
	let now = heads;
	for (const writing of writings) {
		const next = link(partnership, now, writing);
		entries.push(next.entry);
		now = next.heads;
	}
	return { entries, heads: now };
}

/** Reads an entry's content. The stored text is the truth; this only opens it. */
export const contentOf = (entry: Pick<Entry, "content">): Content => JSON.parse(entry.content) as Content;

/** The event an entry holds, as the fold reads it: removed texts are absent. */
export function eventOf(entry: Entry): PastEvent {
	const { chain, at, actor, type, version, data } = contentOf(entry);
	const texts = Object.fromEntries(Object.entries(entry.texts).map(([name, it]) => [name, it.text]));
	return { chain, at, actor, type, version, data, texts };
}

/**
 * One reader's entries in the order they were made, without the host's own numbering: an entry on the side's own chain
 * says how many shared ones stood when it was written.
 */
export function interleave(entries: readonly Entry[], reader: Reader): readonly Entry[] {
	const both = entries.filter((it) => it.chain === "both");
	const own = entries.filter((it) => it.chain === reader);
	const merged: Entry[] = [];
	let next = 0;
	const takeUpTo = (shared: number): void => {
		while (next < own.length) {
			const it = own[next];
			if (!it || (contentOf(it).shared ?? 0) > shared) return;
			merged.push(it);
			next += 1;
		}
	};
	takeUpTo(0);
	for (const it of both) {
		merged.push(it);
		takeUpTo(it.position);
	}
	takeUpTo(Number.MAX_SAFE_INTEGER);
	return merged;
}

/** The heads a set of entries ends with. */
export function headsOf(entries: readonly Entry[]): Heads {
	let heads = emptyHeads;
	for (const { chain, position, hash } of entries) {
		if (position > heads[chain].position) heads = { ...heads, [chain]: { chain, position, hash } };
	}
	return heads;
}
