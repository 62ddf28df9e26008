import type { Reader } from "../core/kit.ts";
import { canonical } from "./canonical.ts";
import { headsOf } from "./chain.ts";
import { chainsOf, type Entry } from "./entry.ts";
import { publicKey, signHead } from "./signature.ts";

export const exportFormat = "oba-export/1";

/**
 * One reader's whole copy (R31, B5): a header line, every entry of `both`, every entry of a side's own chain, and a last line
 * with the signed heads. JSON Lines, each line canonical, so that a copy has one form only. Nothing in it is blacked out,
 * and nothing tells what the other side has that this one may not read.
 * @param secret the host's signing key, hex.
 */
export function exportFor(partnership: string, reader: Reader, entries: readonly Entry[], secret: string): string {
	const heads = headsOf(entries);
	const lines = [
		canonical({ format: exportFormat, partnership, side: reader }),
		...chainsOf(reader).flatMap((chain) =>
			entries
				.filter((it) => it.chain === chain)
				.map((it) => canonical({ content: it.content, hash: it.hash, texts: textsOf(it) })),
		),
		canonical({
			heads: chainsOf(reader).map((chain) => ({ ...signHead(secret, partnership, heads[chain]) })),
			key: publicKey(secret),
		}),
	];
	return `${lines.join("\n")}\n`;
}

const textsOf = (entry: Entry) =>
	Object.fromEntries(Object.entries(entry.texts).map(([name, { salt, text }]) => [name, { salt, text }]));
