/**
 * The shapes of the record: what stands on a chain, and what travels beside it.
 * See README.md in this folder for the format in one page.
 */
import type { Actor, Chain, Json, NewEvent, Reader } from "../core/kit.ts";

/** A free text beside its entry. The chain holds only `hash`, so text and salt can go while the fact stays. */
export interface SaltedText {
	readonly salt: string;
	readonly text: string;
}

/** The part of an entry that is hashed. Canonical JSON of exactly this is stored as TEXT and never serialised again. */
export interface Content {
	readonly format: "oba/1";
	readonly partnership: string;
	readonly chain: Chain;
	/** From 1, without holes, per chain. */
	readonly position: number;
	/** Hash of the entry before on the same chain, hex; 64 zeros for the first. */
	readonly previous: string;
	/** On a side's own chain: how many shared entries stood when this was written, so that both interleave again without the host. */
	readonly shared?: number;
	readonly at: string;
	readonly actor: Actor;
	readonly type: string;
	readonly version: number;
	readonly data: { readonly [key: string]: Json };
	/** Text name -> SHA-256(salt || name || text), hex. */
	readonly texts: Readonly<Record<string, string>>;
}

/** One entry as stored and exported: canonical content, its hash, and those texts that have not been removed. */
export interface Entry {
	readonly chain: Chain;
	readonly position: number;
	readonly content: string;
	readonly hash: string;
	readonly texts: Readonly<Record<string, SaltedText>>;
}

/** Where a chain ends. */
export interface Head {
	readonly chain: Chain;
	readonly position: number;
	readonly hash: string;
}

/** All three heads of a partnership; position 0 and 64 zeros where a chain is empty. */
export type Heads = Readonly<Record<Chain, Head>>;

/** Which chains someone reads: a side reads `both` and its own, a facilitator `both` alone. */
export const chainsOf = (reader: Reader): readonly Chain[] => (reader === "facilitator" ? ["both"] : ["both", reader]);

/** An event with the salts its texts will carry; what `seal` turns into an entry. */
export interface Writing {
	readonly event: NewEvent;
	readonly at: string;
	readonly actor: Actor;
	readonly salt: (name: string) => string;
}
