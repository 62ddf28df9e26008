import type { Json } from "../core/kit.ts";

/** A value that has no canonical form; `path` says where it stands. Thrown: input is checked before it comes here. */
export class NotCanonical extends Error {
	override readonly name = "NotCanonical";
	constructor(path: string, why: string) {
		super(`${path || "value"}: ${why}`);
	}
}

/**
 * JSON Canonicalization Scheme (RFC 8785) over the JSON the record allows: members ordered by UTF-16 code units,
 * no space, numbers as safe integers only (decimals are strings), text in NFC without lone surrogates or NUL.
 * Two writers that mean the same write the same bytes.
 * @throws {NotCanonical} where a value cannot be kept.
 */
export function canonical(value: Json, path = ""): string {
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value === "number") {
		if (!Number.isSafeInteger(value))
			throw new NotCanonical(path, "a number must be a whole one; decimals are strings");
		return String(value);
	}
	if (typeof value === "string") return canonicalText(value, path);
	if (isList(value)) return `[${value.map((each, i) => canonical(each, `${path}[${i}]`)).join(",")}]`;
	const members = Object.keys(value)
		.sort()
		.flatMap((key) => {
			const each = value[key];
			return each === undefined ? [] : [`${canonicalText(key, path)}:${canonical(each, `${path}.${key}`)}`];
		});
	return `{${members.join(",")}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function canonicalText(text: string, path: string): string {
	if (!text.isWellFormed()) throw new NotCanonical(path, "half a character (a lone surrogate)");
	if (text.includes("\0")) throw new NotCanonical(path, "the character NUL");
	if (text.normalize("NFC") !== text) throw new NotCanonical(path, "not in Unicode normal form C");
	return JSON.stringify(text);
}

/** Parses text that must already be canonical; null where it is not, byte for byte. */
export function parseCanonical(text: string): Json | null {
	try {
		const value = JSON.parse(text) as Json;
		return canonical(value) === text ? value : null;
	} catch {
		return null;
	}
}
