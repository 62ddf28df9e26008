/** Checks a copy of the record without the server that made it (B5). Pure; runs in the browser too. */
import type { Chain, Facts, Json, Reader } from "../core/kit.ts";
import { parseCanonical } from "./canonical.ts";
import { emptyHeads } from "./chain.ts";
import { chainsOf, type Entry, type Head } from "./entry.ts";
import { exportFormat } from "./export.ts";
import { textHash } from "./hash.ts";
import { checkLetters } from "./letters.ts";
import { hasExactly, isKey, type Line, members, type Note, readHeads, readLine } from "./lines.ts";
import { removalsIn } from "./removed.ts";
import { checkSeals } from "./seals.ts";
import { headIsSigned, type SignedHead } from "./signature.ts";
import type { FindingCode } from "./texts.en.ts";

const readers: readonly Reader[] = ["a", "b", "facilitator"];

/** What is wrong, and on which line of the file (from 1). */
export interface Finding {
	readonly code: FindingCode;
	readonly line: number;
	readonly facts: Facts;
}

/**
 * What the reader trusts beforehand: the host's public key (hex), or heads they kept, their hashes whole or from the first 32
 * digits on, as mails say them. At least one. A key vouches for the
 * whole file; a head for every entry up to it, not for what came later, nor for whose key stands at the end.
 */
export interface Trust {
	readonly key?: string;
	readonly heads?: readonly Head[];
}

export interface Verified {
	readonly partnership: string;
	/** Whose copy it is. */
	readonly side: Reader | null;
	readonly entries: readonly Entry[];
	readonly heads: readonly SignedHead[];
	readonly findings: readonly Finding[];
}

/**
 * Verifies the text of an export file. Findings come in the order of the file; none means: every line is as it was written,
 * every chain is whole, every opened seal matches its commitment, every signed letter its hash, and the heads are those that were trusted. Never throws.
 */
export function verify(file: string, trust: Trust): Verified {
	const findings: Finding[] = [];
	const note: Note = (code, line, facts = {}) => findings.push({ code, line, facts });
	const lines = file.split("\n");
	if (lines.at(-1) !== "" || lines.length < 3) note("notWhole", lines.length);
	if (lines.at(-1) === "") lines.pop();
	const parsed = lines.map((line, i) => {
		const value = members(parseCanonical(line) ?? undefined);
		if (!value) note("notCanonical", i + 1);
		return value;
	});
	const header = parsed[0] ?? {};
	const partnership = typeof header["partnership"] === "string" ? header["partnership"] : "";
	const side = readers.find((it) => it === header["side"]) ?? null;
	const known = hasExactly(header, "format", "partnership", "side");
	if (parsed[0] && (header["format"] !== exportFormat || !partnership || !side || !known)) note("badHeader", 1);
	const entries = readEntries(parsed.slice(1, -1), partnership, side, note);
	checkTexts(entries, note);
	checkSeals(partnership, entries, note);
	checkLetters(partnership, entries, note);
	const trailer = parsed.length > 1 ? parsed.at(-1) : null;
	const heads = checkTrailer(trailer ?? {}, lines.length, partnership, side, entries, trust, note);
	checkKept(trust.heads ?? [], entries, lines.length, note);
	findings.sort((x, y) => x.line - y.line);
	return { partnership, side, entries: entries.map((it) => it.entry), heads, findings };
}

function readEntries(
	parsed: readonly (Readonly<Record<string, Json>> | null)[],
	partnership: string,
	side: Reader | null,
	note: Note,
): readonly Line[] {
	const read: Line[] = [];
	const last: Record<Chain, Head> = { ...emptyHeads };
	let ownBegun = false;
	for (const [i, value] of parsed.entries()) {
		const line = i + 2;
		const it = value && readLine(value, line, note);
		if (!it) continue;
		const { chain, position, previous } = it.content;
		if (it.content.partnership !== partnership) note("otherPartnership", line);
		if (chain !== "both" && chain !== side) note("otherChain", line, { chain });
		if (chain === "both" && ownBegun) note("chainsMixed", line, { position });
		ownBegun ||= chain !== "both";
		const before = last[chain];
		const facts = { chain, position, expected: before.position + 1 };
		if (position !== before.position + 1) note("outOfOrder", line, facts);
		else if (previous !== before.hash) note("chainBroken", line, facts);
		last[chain] = { chain, position, hash: it.entry.hash };
		read.push(it);
	}
	return read;
}

/**
 * Every text beside an entry hashes to what the chain holds; one that is gone was removed by an entry that says so, and one
 * of which an entry says so is gone.
 */
function checkTexts(read: readonly Line[], note: Note): void {
	const removed = removalsIn(read.map((it) => it.entry));
	for (const { line, content, entry } of read) {
		const { chain, position, texts: hashes } = content;
		for (const name of Object.keys(entry.texts)) {
			if (!Object.hasOwn(hashes, name)) note("strangeText", line, { chain, position, name });
		}
		for (const [name, hash] of Object.entries(hashes)) {
			const it = Object.hasOwn(entry.texts, name) ? entry.texts[name] : undefined;
			const facts = { chain, position, name };
			if (!it && !removed(facts)) note("textMissing", line, facts);
			if (it && removed(facts)) note("textStillHere", line, facts);
			if (it && textHash(it.salt, name, it.text) !== hash) note("textDiffers", line, facts);
		}
	}
}

function checkTrailer(
	value: Readonly<Record<string, Json>>,
	line: number,
	partnership: string,
	side: Reader | null,
	entries: readonly Line[],
	trust: Trust,
	note: Note,
): readonly SignedHead[] {
	const key = value["key"];
	const heads = readHeads(value["heads"]);
	if (!hasExactly(value, "heads", "key") || !isKey(key) || !heads) {
		note("noHeads", line);
		return [];
	}
	if (trust.key !== undefined && key !== trust.key) note("otherKey", line, { key });
	if (heads.map((it) => it.chain).join() !== (side === null ? "both" : chainsOf(side).join())) note("noHeads", line);
	for (const head of heads) {
		const end = entries.filter((it) => it.content.chain === head.chain).at(-1)?.entry ?? emptyHeads[head.chain];
		const facts = { chain: head.chain, position: head.position };
		if (end.position !== head.position || end.hash !== head.hash) note("headDiffers", line, facts);
		if (!headIsSigned(trust.key ?? key, partnership, head)) note("badSignature", line, facts);
	}
	return heads;
}

/**
 * Digits that a kept head needs of its hash: with fewer a host could make two histories that share them (128 bits leave 2^64
 * tries).
 */
export const leastKept = 32;

/** Every head the reader kept stands in this copy where it stood. One of an empty chain says nothing. */
function checkKept(kept: readonly Head[], entries: readonly Line[], end: number, note: Note): void {
	for (const { chain, position, hash } of kept) {
		if (position === 0) continue;
		const it = entries.find((each) => each.content.chain === chain && each.content.position === position);
		const stands = hash.length >= leastKept && it?.entry.hash.startsWith(hash);
		if (!stands) note("notYourHead", it?.line ?? end, { chain, position });
	}
}
