import type { FileType } from "../../core/attachments.ts";

/** How many bytes of a file its kind is read from. */
export const headBytes = 4_096;

/** Files that begin alike and are told apart by what they are called: a zip holds them all. */
const zipped: Readonly<Record<string, FileType>> = {
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
	odt: "application/vnd.oasis.opendocument.text",
};

const begins = (head: Uint8Array, text: string, at = 0): boolean =>
	[...text].every((char, i) => head[at + i] === char.charCodeAt(0));

/** Text that is UTF-8 as far as it is read, with no sign that only machines write. */
function isText(head: Uint8Array): boolean {
	if (head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return false;
	// A letter may be cut in two where the reading ends.
	const whole = head.length < headBytes ? head : head.subarray(0, headBytes - 4);
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(whole, { stream: true });
		return !/^\s*<(?:!doctype|html|script|svg|\?xml)/i.test(text);
	} catch {
		return false;
	}
}

/**
 * What a file is, by its own bytes; its name only tells apart what begins alike.
 * @param head the first `headBytes` bytes.
 * @returns null for whatever is not on the list: programs, pages, drawings with scripts.
 */
export function kindOf(head: Uint8Array, name: string): FileType | null {
	const ending = name.toLowerCase().split(".").at(-1) ?? "";
	if (begins(head, "%PDF-")) return "application/pdf";
	if (begins(head, "PK\u0003\u0004")) return zipped[ending] ?? null;
	if (begins(head, "\u0089PNG\r\n\u001a\n")) return "image/png";
	if (begins(head, "\u00ff\u00d8\u00ff")) return "image/jpeg";
	if (begins(head, "RIFF") && begins(head, "WEBP", 8)) return "image/webp";
	if (begins(head, "ftyp", 4)) return ending === "m4a" || begins(head, "M4A", 8) ? "audio/mp4" : "video/mp4";
	if (begins(head, "\u001aE\u00df\u00a3")) return "video/webm";
	if (begins(head, "ID3") || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)) return "audio/mpeg";
	if (head.length === 0 || !isText(head)) return null;
	return ending === "csv" ? "text/csv" : ending === "txt" || ending === "md" ? "text/plain" : null;
}

const longestName = 120;

/**
 * A name as it may be shown and saved: one line, no path, no signs that turn the order of letters round and make a program
 * look like a paper.
 */
export function cleanName(given: string): string {
	const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
	const clean = last
		.replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, "")
		.trim()
		.replace(/^\.+/, "");
	if (clean.length <= longestName) return clean === "" ? "file" : clean;
	const ending = /\.[^.]{1,8}$/.exec(clean)?.[0] ?? "";
	return clean.slice(0, longestName - ending.length) + ending;
}
