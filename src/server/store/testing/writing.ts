/** Appends as the keeper makes them: chained, salted, under a command. For the suite of the stores and for the kill script. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Actor, Chain, NewEvent } from "../../../core/kit.ts";
import { emptyHeads, linkAll } from "../../../record/chain.ts";
import type { Heads } from "../../../record/entry.ts";
import type { TextPlace } from "../../../record/removed.ts";
import type { Append, PortfolioRow } from "../store.ts";

/** What stands in a partnership when something is decided. */
export interface Stands {
	readonly seq: number;
	readonly heads: Heads;
}

export const nothing: Stands = { seq: 0, heads: emptyHeads };
export const dana: Actor = { kind: "person", person: "d".repeat(32), side: "a", role: "owner" };
export const firstDay = "2026-11-23T09:00:00.000Z";

/** A fact on `chain` with these words beside it. */
export const said = (chain: Chain, words: string): NewEvent => ({
	chain,
	type: "exploration.reasonKept",
	version: 1,
	data: { about: "margin" },
	texts: { reason: words },
});

/** The deed of a removal, on the chain of the text. */
export const gone = ({ chain, position, name }: TextPlace): NewEvent => ({
	chain,
	type: "record.textRemoved",
	version: 1,
	data: { chain, position, name },
});

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The append that records `events` on what stands, and what stands after it. */
export function writing(
	partnership: string,
	stands: Stands,
	id: string,
	events: readonly NewEvent[],
	more: Partial<Append> = {},
): { readonly append: Append; readonly after: Stands } {
	const salt = (name: string): string => digest(`${partnership}/${id}/${name}`);
	const writings = events.map((event) => ({ event, at: firstDay, actor: dana, salt }));
	const { entries, heads } = linkAll(partnership, stands.heads, writings);
	const command = { id, actor: "person:dana", body: digest(JSON.stringify(events)) };
	const append = {
		partnership,
		expected: stands.seq,
		command,
		entries,
		removals: [],
		row: null,
		seats: [],
		jobs: [],
		...more,
	};
	return { append, after: { seq: stands.seq + entries.length, heads } };
}

/** A line of the portfolio that nobody waits for. */
export const row = (partnership: string, more: Partial<PortfolioRow> = {}): PortfolioRow => ({
	partnership,
	born: "real",
	type: "co-marketing",
	stage: "exploration",
	state: "open",
	companyA: "Lone Star Kitchens",
	companyB: "Северный Чай",
	countryA: "US",
	countryB: "RU",
	ball: "a",
	moveA: "answer",
	moveB: null,
	due: null,
	touched: firstDay,
	wakeAt: null,
	...more,
});

/** A 32-digit id that reads like its number. */
export const id = (n: number): string => n.toString(16).padStart(32, "0");
