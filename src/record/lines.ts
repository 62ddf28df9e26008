import type { Chain, Facts, Json } from "../core/kit.ts";
import { parseCanonical } from "./canonical.ts";
import type { Content, Entry } from "./entry.ts";
import { hashText } from "./hash.ts";
import type { SignedHead } from "./signature.ts";
import type { FindingCode } from "./texts.en.ts";

/** Where `verify` writes what it finds: the code, the line of the file (from 1), and what the sentence needs. */
export type Note = (code: FindingCode, line: number, facts?: Facts) => void;

/** An entry that could be read, with the line it stands on. */
export interface Line {
	readonly line: number;
	readonly entry: Entry;
	readonly content: Content;
}

type Members = Readonly<Record<string, Json>>;

/** An object of JSON, or null for anything else. */
export const members = (value: Json | undefined): Members | null =>
	typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : null;

/** Has this object exactly these keys? `names` in alphabetical order. */
export const hasExactly = (value: Members, ...names: readonly string[]): boolean =>
	Object.keys(value).sort().join() === names.join();

const isChain = (value: Json | undefined): value is Chain => value === "both" || value === "a" || value === "b";
const isCount = (value: Json | undefined): value is number => typeof value === "number" && value >= 0;
const isHex = (value: Json | undefined, digits: number): value is string =>
	typeof value === "string" && value.length === digits && /^[0-9a-f]+$/.test(value);

function isContent(value: Members | null): value is Members & Content {
	if (value?.["format"] !== "oba/1" || !isChain(value["chain"]) || !isCount(value["position"])) return false;
	const texts = members(value["texts"]);
	return (
		typeof value["type"] === "string" &&
		typeof value["at"] === "string" &&
		members(value["actor"]) !== null &&
		(value["chain"] === "both" ? value["shared"] === undefined : isCount(value["shared"])) &&
		members(value["data"]) !== null &&
		texts !== null &&
		Object.values(texts).every((hash) => isHex(hash, 64))
	);
}

const isText = (value: Json): boolean => {
	const it = members(value);
	return (
		it !== null && hasExactly(it, "salt", "text") && typeof it["salt"] === "string" && typeof it["text"] === "string"
	);
};

/** Reads one line between header and trailer. Null, and noted, where it is no entry. */
export function readLine(value: Members, line: number, note: Note): Line | null {
	const { content: written, hash, texts } = value;
	const content = typeof written === "string" ? members(parseCanonical(written) ?? undefined) : null;
	const beside = members(texts);
	const whole = hasExactly(value, "content", "hash", "texts") && beside !== null && Object.values(beside).every(isText);
	if (!isContent(content) || typeof written !== "string" || !isHex(hash, 64) || !whole) {
		note("notAnEntry", line);
		return null;
	}
	const { chain, position } = content;
	if (hashText(written) !== hash) note("hashDiffers", line, { chain, position });
	return {
		line,
		content,
		entry: { chain, position, content: written, hash, texts: beside as unknown as Entry["texts"] },
	};
}

/** One way to write a signature and a key: lower case, or the same file could be written in many ways. */
export const isKey = (value: Json | undefined): value is string => isHex(value, 64);

/** The heads of the last line, or null where they are not what the format says. */
export function readHeads(value: Json | undefined): readonly SignedHead[] | null {
	if (!Array.isArray(value)) return null;
	const whole = (value as readonly Json[]).every((each) => {
		const it = members(each);
		return (
			it !== null &&
			hasExactly(it, "chain", "hash", "position", "signature") &&
			isChain(it["chain"]) &&
			isCount(it["position"]) &&
			isHex(it["hash"], 64) &&
			isHex(it["signature"], 128)
		);
	});
	return whole ? (value as unknown as readonly SignedHead[]) : null;
}
