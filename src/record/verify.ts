/** Checks a copy of the record without the server that made it (B5). Pure; runs in the browser too. */
import type { Chain, Facts, Json, Side } from "../core/kit.ts";
import { parseCanonical } from "./canonical.ts";
import { noHash } from "./chain.ts";
import type { Content, Entry, Head } from "./entry.ts";
import { exportFormat } from "./export.ts";
import { hashText, textHash } from "./hash.ts";
import { checkSeals } from "./seals.ts";
import { headIsSigned, type SignedHead } from "./signature.ts";
import type { FindingCode } from "./texts.en.ts";

/** What is wrong, and on which line of the file (from 1). */
export interface Finding {
	readonly code: FindingCode;
	readonly line: number;
	readonly facts: Facts;
}

/** What the reader trusts beforehand: the host's public key (hex), or heads they kept. At least one. */
export interface Trust {
	readonly key?: string;
	readonly heads?: readonly Head[];
}

export interface Verified {
	readonly partnership: string;
	readonly side: Side | null;
	readonly entries: readonly Entry[];
	readonly heads: readonly SignedHead[];
	readonly findings: readonly Finding[];
}

type Note = (code: FindingCode, line: number, facts?: Facts) => void;

const record = (value: Json | null): Readonly<Record<string, Json>> | null =>
	typeof value === "object" && value !== null && !Array.isArray(value)
		? (value as Readonly<Record<string, Json>>)
		: null;

/**
 * Verifies the text of an export file. Findings come in the order of the file; none means: every line is as it was written,
 * every chain is whole, every opened seal matches its commitment, and the heads are those that were trusted.
 */
export function verify(file: string, trust: Trust): Verified {
	const findings: Finding[] = [];
	const note: Note = (code, line, facts = {}) => findings.push({ code, line, facts });
	const lines = file.split("\n");
	if (lines.at(-1) !== "" || lines.length < 3) note("notWhole", lines.length);
	if (lines.at(-1) === "") lines.pop();
	const parsed = lines.map((line, i) => {
		const value = record(parseCanonical(line));
		if (!value) note("notCanonical", i + 1);
		return value;
	});
	const header = parsed[0] ?? {};
	const partnership = typeof header["partnership"] === "string" ? header["partnership"] : "";
	const side = header["side"] === "a" || header["side"] === "b" ? header["side"] : null;
	const known = Object.keys(header).sort().join() === "format,partnership,side";
	if (parsed[0] && (header["format"] !== exportFormat || !partnership || !side || !known)) note("badHeader", 1);
	const entries = readEntries(parsed.slice(1, -1), partnership, side, note);
	checkSeals(partnership, entries, note);
	const heads = checkTrailer(parsed.at(-1) ?? null, lines.length, partnership, side, entries, trust, note);
	findings.sort((x, y) => x.line - y.line);
	return { partnership, side, entries: entries.map((it) => it.entry), heads, findings };
}

/** An entry that could be read, with the line it stands on. */
export interface Line {
	readonly line: number;
	readonly entry: Entry;
	readonly content: Content;
}

function readEntries(
	parsed: readonly (Readonly<Record<string, Json>> | null)[],
	partnership: string,
	side: Side | null,
	note: Note,
): readonly Line[] {
	const read: Line[] = [];
	const last: Record<Chain, Head> = {
		both: { chain: "both", position: 0, hash: noHash },
		a: { chain: "a", position: 0, hash: noHash },
		b: { chain: "b", position: 0, hash: noHash },
	};
	for (const [i, value] of parsed.entries()) {
		const line = i + 2;
		if (!value) continue;
		const it = readLine(value, line, note);
		if (!it) continue;
		const { content, entry } = it;
		if (content.partnership !== partnership) note("otherPartnership", line);
		if (content.chain !== "both" && content.chain !== side) note("otherChain", line, { chain: content.chain });
		const before = last[content.chain];
		if (!before) continue;
		const facts = { chain: content.chain, position: content.position, expected: before.position + 1 };
		if (content.position !== before.position + 1) note("outOfOrder", line, facts);
		else if (content.previous !== before.hash) note("chainBroken", line, facts);
		last[content.chain] = { chain: content.chain, position: content.position, hash: entry.hash };
		read.push(it);
	}
	checkTexts(read, note);
	return read;
}

function readLine(value: Readonly<Record<string, Json>>, line: number, note: Note): Line | null {
	const { content: written, hash, texts } = value;
	const content = typeof written === "string" ? (record(parseCanonical(written)) as Content | null) : null;
	const beside = record(texts ?? null);
	const known = Object.keys(value).sort().join() === "content,hash,texts";
	if (!content || typeof written !== "string" || typeof hash !== "string" || !beside || !known) {
		note("notAnEntry", line);
		return null;
	}
	const { chain, position } = content;
	if (hashText(written) !== hash) note("hashDiffers", line, { chain, position });
	const entry = { chain, position, content: written, hash, texts: beside as unknown as Entry["texts"] };
	return { line, content, entry };
}

/** Every text beside an entry hashes to what the chain holds; one that is gone was removed by an entry that says so. */
function checkTexts(read: readonly Line[], note: Note): void {
	const removed = new Set(
		read
			.filter((it) => it.content.type === "record.textRemoved")
			.map(({ content: { data } }) => `${data["chain"]}:${data["position"]}:${data["name"]}`),
	);
	for (const { line, content, entry } of read) {
		const { chain, position } = content;
		const hashes = record(content.texts as Json) ?? {};
		for (const name of Object.keys(entry.texts)) {
			if (!(name in hashes)) note("strangeText", line, { chain, position, name });
		}
		for (const [name, hash] of Object.entries(hashes)) {
			const it = entry.texts[name];
			const facts = { chain, position, name };
			if (!it) {
				if (!removed.has(`${chain}:${position}:${name}`)) note("textMissing", line, facts);
			} else if (Object.keys(it).sort().join() !== "salt,text" || textHash(it.salt, name, it.text) !== hash) {
				note("textDiffers", line, facts);
			}
		}
	}
}

function checkTrailer(
	value: Readonly<Record<string, Json>> | null,
	line: number,
	partnership: string,
	side: Side | null,
	entries: readonly Line[],
	trust: Trust,
	note: Note,
): readonly SignedHead[] {
	const key = value?.["key"];
	const heads = value?.["heads"];
	const known = value && Object.keys(value).sort().join() === "heads,key";
	if (!known || typeof key !== "string" || !Array.isArray(heads)) {
		note("noHeads", line);
		return [];
	}
	if (trust.key !== undefined && key !== trust.key) note("otherKey", line, { key });
	const signed = heads as unknown as readonly SignedHead[];
	if (signed.map((it) => it.chain).join() !== ["both", side].join()) note("noHeads", line);
	for (const head of signed) {
		const end = entries.filter((it) => it.content.chain === head.chain).at(-1);
		const facts = { chain: head.chain, position: head.position };
		const ends = { position: end?.content.position ?? 0, hash: end?.entry.hash ?? noHash };
		if (ends.position !== head.position || ends.hash !== head.hash) note("headDiffers", line, facts);
		const plain = Object.keys(head).sort().join() === "chain,hash,position,signature";
		if (!plain || !headIsSigned(trust.key ?? key, partnership, head)) note("badSignature", line, facts);
	}
	for (const head of trust.heads ?? []) {
		const it = entries.find((each) => each.content.chain === head.chain && each.content.position === head.position);
		const facts = { chain: head.chain, position: head.position };
		if (it?.entry.hash !== head.hash) note("notYourHead", it?.line ?? line, facts);
	}
	return signed;
}
