/** A sheet on disk, YAML or JSON: what stands in it, and where in the file a path of it stands. */
import { readFileSync, statSync } from "node:fs";
import { type Document, isMap, isScalar, LineCounter, parseDocument, type YAMLError } from "yaml";
import type { Path } from "../core/alignment/reading.ts";

/** Why a file is not a sheet yet, before anybody looks at its fields. */
export type FileProblemCode =
	| "notFound"
	| "directory"
	| "unreadable"
	| "tooLarge"
	| "notUtf8"
	| "empty"
	| "syntax"
	| "duplicateKey"
	| "tab"
	| "indentation"
	| "unfinished"
	| "severalDocuments"
	| "alias"
	| "tag"
	| "key";

/** Line and column count from 1; null where the whole file is meant. */
export interface Spot {
	readonly line: number;
	readonly column: number;
}
export interface FileProblem {
	readonly code: FileProblemCode;
	readonly at: Spot | null;
}

export interface SheetFile {
	readonly typed: unknown;
	/** Where a path stands, or the nearest thing around it. `ofKey`: the key itself rather than its value. */
	readonly spot: (path: Path, ofKey: boolean) => Spot;
}
export type OpenedFile =
	| { readonly ok: true; readonly file: SheetFile }
	| { readonly ok: false; readonly problems: readonly FileProblem[] };

const largest = 1_000_000;
const failed = (code: FileProblemCode): OpenedFile => ({ ok: false, problems: [{ code, at: null }] });

/** Never throws: whatever the disk or the text has is a value. */
export function openSheetFile(path: string): OpenedFile {
	const bytes = readBytes(path);
	if (typeof bytes === "string") return failed(bytes);
	try {
		return parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return failed("notUtf8");
	}
}

function readBytes(path: string): Uint8Array | FileProblemCode {
	try {
		const about = statSync(path);
		if (about.isDirectory()) return "directory";
		if (about.size > largest) return "tooLarge";
		return readFileSync(path);
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ENOENT" ? "notFound" : "unreadable";
	}
}

/** JSON is YAML written in full, so one parser reads both, and says where everything stands. */
function parse(text: string): OpenedFile {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		stringKeys: true,
		logLevel: "error",
	});
	const at = (offset: number): Spot => {
		const { line, col } = lines.linePos(offset);
		return { line, column: col };
	};
	const mistakes = [...document.errors, ...document.warnings];
	if (mistakes.length > 0) {
		return { ok: false, problems: mistakes.map((it) => ({ code: codeOf(it), at: at(it.pos[0]) })) };
	}
	if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
		return failed("empty");
	}
	const typed = plainValue(document);
	if (typed === undefined) return failed("alias");
	return { ok: true, file: { typed, spot: (path, ofKey) => at(offsetOf(document, path, ofKey)) } };
}

const codes: Readonly<Partial<Record<YAMLError["code"], FileProblemCode>>> = {
	DUPLICATE_KEY: "duplicateKey",
	TAB_AS_INDENT: "tab",
	BAD_INDENT: "indentation",
	MISSING_CHAR: "unfinished",
	MULTIPLE_DOCS: "severalDocuments",
	BAD_ALIAS: "alias",
	TAG_RESOLVE_FAILED: "tag",
	NON_STRING_KEY: "key",
};
const codeOf = (error: YAMLError): FileProblemCode => codes[error.code] ?? "syntax";

/** Undefined where aliases lead nowhere, or to more than anybody writes by hand. */
function plainValue(document: Document): unknown {
	try {
		return document.toJS({ maxAliasCount: 50 }) ?? null;
	} catch {
		return undefined;
	}
}

/** The offset of the deepest part of the path that stands in the file. */
function offsetOf(document: Document, path: Path, ofKey: boolean): number {
	for (let length = path.length; length > 0; length -= 1) {
		const part = path.slice(0, length);
		const value: unknown = document.getIn(part, true);
		const offset = ofKey || length < path.length ? keyOffset(document, part) : startOf(value);
		const found = offset ?? startOf(value) ?? keyOffset(document, part);
		if (found !== null) return found;
	}
	return startOf(document.contents) ?? 0;
}

function keyOffset(document: Document, path: Path): number | null {
	const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
	if (!isMap(parent)) return null;
	const pair = parent.items.find((it) => isScalar(it.key) && String(it.key.value) === String(path.at(-1)));
	return pair ? startOf(pair.key) : null;
}

const startOf = (node: unknown): number | null =>
	typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
		? Number(node.range[0])
		: null;
