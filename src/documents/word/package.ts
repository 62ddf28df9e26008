/** A .docx as it arrives from outside: a zip of XML files, opened within bounds and refused with what to do about it. */
import { strFromU8 } from "fflate";
import { accept, type Result, refuse } from "../../core/kit.ts";
import { type Element, elements, parseXml } from "./xml.ts";
import { type Entries, entriesOf, Faulty, fileIn } from "./zip.ts";

export type WordCode =
	| "word.tooLarge"
	| "word.pdf"
	| "word.oldFormat"
	| "word.password"
	| "word.notWord"
	| "word.swollen"
	| "word.unsafe"
	| "word.broken"
	| "word.noClauses";

/** Largest file taken, bytes: a letter in two languages has some 20 KB; the rest is room for a logo. */
export const largestFile = 2 * 1024 * 1024;
/** Most parts a zip may have, and what all those read may grow to, bytes. A letter's words have some 200 KB. */
const mostParts = 2_000;
const largestInside = 2 * 1024 * 1024;

/** The parts of a Word file that say something; a missing one is simply not there. */
export interface WordParts {
	readonly document: Element;
	readonly styles?: Element;
	readonly comments?: Element;
	readonly footnotes?: Element;
	readonly endnotes?: Element;
}
const besideDocument = ["styles", "comments", "footnotes", "endnotes"] as const;

/** Opens a file within bounds, and refuses it with what it is. */
export function openWord(bytes: Uint8Array): Result<WordParts, WordCode> {
	if (bytes.length > largestFile) return refuse("word.tooLarge");
	const other = otherFormat(bytes);
	if (other) return refuse(other);
	try {
		return accept(partsOf({ bytes, entries: entriesOf(bytes, mostParts) }));
	} catch (error) {
		if (error instanceof Unfit) return refuse(error.code);
		if (error instanceof Faulty) return refuse(error.fault === "locked" ? "word.password" : `word.${error.fault}`);
		throw error;
	}
}

/** What a file is by its first bytes, where that is no zip. */
function otherFormat(bytes: Uint8Array): WordCode | null {
	const start = strFromU8(bytes.subarray(0, 8), true);
	if (start.includes("%PDF")) return "word.pdf";
	if (start.startsWith("{\\rtf")) return "word.oldFormat";
	// The container of .doc, and of every file that Office has locked with a password.
	if (start === "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") return isLocked(bytes) ? "word.password" : "word.oldFormat";
	return start.startsWith("PK\x03\x04") ? null : "word.notWord";
}

/** The container's directory names its streams in UTF-16 ([MS-OFFCRYPTO] 2.3). */
const isLocked = (bytes: Uint8Array): boolean =>
	strFromU8(bytes, true).includes(Array.from("EncryptedPackage", (it) => `${it}\0`).join(""));

/** Thrown and caught in this file only: an opening that ends in the middle of a zip. */
class Unfit extends Error {
	readonly code: WordCode;
	constructor(code: WordCode) {
		super(code);
		this.code = code;
	}
}

interface Zip {
	readonly bytes: Uint8Array;
	readonly entries: Entries;
}
const read = ({ bytes, entries }: Zip, name: string): Uint8Array | null => fileIn(bytes, entries, name, largestInside);

function partsOf(zip: Zip): WordParts {
	const main = targetOf(linksIn(zip, "_rels/.rels"), "officeDocument");
	if (main === undefined) throw new Unfit(isOpenDocument(zip) ? "word.oldFormat" : "word.notWord");
	const document = xmlIn(zip, main);
	if (document?.name !== "document") throw new Unfit(document ? "word.notWord" : "word.broken");
	const slash = main.lastIndexOf("/") + 1;
	const links = linksIn(zip, `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`);
	const beside = besideDocument.flatMap((type): readonly [string, Element][] => {
		const target = targetOf(links, type, main.slice(0, slash));
		const part = target === undefined ? null : xmlIn(zip, target);
		return part ? [[type, part]] : [];
	});
	return { document, ...Object.fromEntries(beside) };
}

function xmlIn(zip: Zip, name: string): Element | null {
	const bytes = read(zip, name);
	if (!bytes) return null;
	const parsed = parseXml(bytes);
	if (parsed.is !== "read") throw new Unfit(`word.${parsed.is}`);
	return parsed.root;
}

const linksIn = (zip: Zip, name: string): readonly Element[] => {
	const links = xmlIn(zip, name);
	return links ? elements(links) : [];
};

/** Where the first link of this type points, as a name in the zip. Types are addresses: their last word counts. */
function targetOf(links: readonly Element[], type: string, folder = ""): string | undefined {
	const link = links.find(
		(it) => it.attributes["Type"]?.endsWith(`/${type}`) && it.attributes["TargetMode"] !== "External",
	);
	const target = link?.attributes["Target"];
	return target?.startsWith("/") ? target.slice(1) : target && `${folder}${target}`;
}

const isOpenDocument = (zip: Zip): boolean => {
	const mimetype = read(zip, "mimetype");
	return mimetype !== null && strFromU8(mimetype).startsWith("application/vnd.oasis.opendocument");
};
