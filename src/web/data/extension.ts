/**
 * Does what the host sends continue what this reader has seen (B5)? Pure: chains, texts, seals and signatures are held
 * against what was known, and a history that was rewritten is refused, not shown.
 */
import type { PartnershipView, ViewedEntry } from "../../core/api.ts";
import type { Reader } from "../../core/kit.ts";
import { contentOf, emptyHeads, headsOf, noHash } from "../../record/chain.ts";
import { chainsOf, type Entry, type Heads } from "../../record/entry.ts";
import { hashText, textHash } from "../../record/hash.ts";
import { removalsIn, withoutRemoved } from "../../record/removed.ts";
import { checkSeals } from "../../record/seals.ts";
import { headIsSigned } from "../../record/signature.ts";

/** What is known of one partnership: everything its viewer may read, checked. */
export interface Known {
	readonly partnership: string;
	readonly viewer: PartnershipView["viewer"];
	readonly entries: readonly Entry[];
	readonly names: PartnershipView["names"];
	readonly cards: PartnershipView["cards"];
	readonly invited: PartnershipView["invited"];
	readonly heads: PartnershipView["heads"];
	/** The host's public key, hex. */
	readonly key: string;
	/** True once the host has confirmed it to this page; false as it comes from the shelf. */
	readonly fresh: boolean;
	/** Slots that opened while this page was watching. */
	readonly openedLive: readonly string[];
	/** The host contradicted what is shown here. */
	readonly broken: boolean;
}

/** Where the chains ended when this reader last looked, and who signed that. */
export interface Seen {
	readonly key: string;
	readonly heads: readonly { readonly chain: string; readonly position: number; readonly hash: string }[];
}

export type Extension =
	| { readonly is: "extends"; readonly known: Known }
	/** Shorter than what was seen: an old answer, or a host that forgot. */
	| { readonly is: "behind" }
	| { readonly is: "contradicts" };

/** How long the chains are that a view must begin after. */
export const positionsOf = (known: Known | null): { readonly both: number; readonly own: number } => {
	const heads = headsOf(known?.entries ?? []);
	return {
		both: heads.both.position,
		own: known && known.viewer.side !== "facilitator" ? heads[known.viewer.side].position : 0,
	};
};

const follows = (before: Heads, { chain, position, content, hash }: Entry, partnership: string): boolean => {
	const its = contentOf({ content });
	const last = before[chain];
	return (
		hashText(content) === hash &&
		its.partnership === partnership &&
		its.chain === chain &&
		its.position === position &&
		position === last.position + 1 &&
		its.previous === last.hash
	);
};

const textsHold = (entry: Entry): boolean => {
	const hashes = contentOf(entry).texts;
	return Object.entries(entry.texts).every(([name, { salt, text }]) => hashes[name] === textHash(salt, name, text));
};

/** Links new entries onto known ones; null where one of them does not follow. */
function linked(known: readonly Entry[], sent: readonly ViewedEntry[], partnership: string): readonly Entry[] | null {
	let heads = known.length > 0 ? headsOf(known) : emptyHeads;
	const fresh: Entry[] = [];
	for (const entry of sent) {
		const last = heads[entry.chain];
		if (entry.position <= last.position) {
			const standing = known.find((it) => it.chain === entry.chain && it.position === entry.position);
			if (standing && standing.hash !== entry.hash) return null;
			continue;
		}
		if (!follows(heads, entry, partnership) || !textsHold(entry)) return null;
		heads = { ...heads, [entry.chain]: { chain: entry.chain, position: entry.position, hash: entry.hash } };
		fresh.push(entry);
	}
	return fresh;
}

/** Every text that a fresh entry was written with stands beside it, or an entry says that it was removed. */
function noneMissing(fresh: readonly Entry[], all: readonly Entry[]): boolean {
	const missing = fresh.flatMap(({ chain, position, content, texts }) =>
		Object.keys(contentOf({ content }).texts)
			.filter((name) => !Object.hasOwn(texts, name))
			.map((name) => ({ chain, position, name })),
	);
	return missing.length === 0 || missing.every(removalsIn(all));
}

const hashAt = (entries: readonly Entry[], chain: string, position: number): string | undefined =>
	position === 0 ? noHash : entries.find((it) => it.chain === chain && it.position === position)?.hash;

function sealsHold(partnership: string, reader: Reader, entries: readonly Entry[]): boolean {
	let holds = true;
	const lines = entries.map((entry, line) => ({ line, entry, content: contentOf(entry) }));
	const shared = lines.filter((it) => it.entry.chain === "both" || it.entry.chain === reader);
	checkSeals(partnership, shared, () => {
		holds = false;
	});
	return holds;
}

/** Slots that these entries open. */
export const openedBy = (entries: readonly Entry[]): readonly string[] => [
	...new Set(
		entries.flatMap((it) => {
			const { type, data } = contentOf(it);
			return type === "sealing.opened" && typeof data["slot"] === "string" ? [data["slot"]] : [];
		}),
	),
];

/**
 * Puts what the host sent onto what was known.
 * @param seen where the chains ended when this reader last looked, read before the host was asked.
 */
export function extend(known: Known | null, view: PartnershipView, seen: Seen | null): Extension {
	const { partnership, viewer } = view;
	const before = known?.entries ?? [];
	const fresh = linked(before, view.entries, partnership);
	if (!fresh) return { is: "contradicts" };
	const all = [...before, ...fresh];
	if (!noneMissing(fresh, all)) return { is: "contradicts" };
	// What was removed since is not kept here either, though this page has read it.
	const entries = fresh.length === 0 ? before : withoutRemoved(all);
	const ends = headsOf(entries);
	for (const chain of chainsOf(viewer.side)) {
		const head = view.heads.find((it) => it.chain === chain);
		if (!head) return { is: "contradicts" };
		if (head.position < ends[chain].position) return { is: "behind" };
		if (head.position !== ends[chain].position || head.hash !== ends[chain].hash) return { is: "contradicts" };
		if (!headIsSigned(view.key, partnership, { ...head, chain })) return { is: "contradicts" };
	}
	if (seen) {
		if (seen.key !== view.key) return { is: "contradicts" };
		for (const { chain, position, hash } of seen.heads) {
			const standing = hashAt(entries, chain, position);
			if (standing === undefined) return { is: "behind" };
			if (standing !== hash) return { is: "contradicts" };
		}
	}
	const opened = openedBy(fresh);
	if (opened.length > 0 && !sealsHold(partnership, viewer.side, entries)) return { is: "contradicts" };
	const live = known?.fresh ? opened.filter((slot) => !known.openedLive.includes(slot)) : [];
	return {
		is: "extends",
		known: {
			partnership,
			viewer,
			entries,
			names: view.names,
			cards: view.cards,
			invited: view.invited,
			heads: view.heads,
			key: view.key,
			fresh: true,
			openedLive: [...(known?.openedLive ?? []), ...live],
			broken: false,
		},
	};
}
