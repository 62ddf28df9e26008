/**
 * A zip from outside, read within bounds (APPNOTE 4.3): entries are counted, and nothing grows past what is allowed, whatever
 * the zip says of its sizes. Whole files of a few megabytes only, so no ZIP64 and no streams.
 */
import { inflateRawSync } from "node:zlib";

/** Why a zip is not read on. `locked`: its parts are encrypted. */
export type ZipFault = "broken" | "swollen" | "locked";

export class Faulty extends Error {
	readonly fault: ZipFault;
	constructor(fault: ZipFault) {
		super(fault);
		this.fault = fault;
	}
}

interface Entry {
	readonly method: number;
	readonly locked: boolean;
	/** Compressed size, bytes. */
	readonly size: number;
	/** Where its local header begins. */
	readonly at: number;
}
export type Entries = ReadonlyMap<string, Entry>;

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 };
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The zip's own list of what is in it, at most `most`. @throws {Faulty} */
export function entriesOf(bytes: Uint8Array, most: number): Entries {
	try {
		return listed(viewOf(bytes), bytes, most);
	} catch (error) {
		throw error instanceof Faulty ? error : new Faulty("broken"); // a RangeError: it points past its end
	}
}

function listed(view: DataView, bytes: Uint8Array, most: number): Entries {
	const end = endOf(view);
	const count = view.getUint16(end + 10, true);
	if (count > most) throw new Faulty("swollen");
	const entries = new Map<string, Entry>();
	let at = view.getUint32(end + 16, true);
	for (let i = 0; i < count; i++) {
		if (view.getUint32(at, true) !== signatures.entry) throw new Faulty("broken");
		const name = view.getUint16(at + 28, true);
		const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		const called = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)).replaceAll("\\", "/");
		entries.set(called, {
			method: view.getUint16(at + 10, true),
			locked: (view.getUint16(at + 8, true) & 1) === 1,
			size: view.getUint32(at + 20, true),
			at: view.getUint32(at + 42, true),
		});
		at += 46 + name + rest;
	}
	return entries;
}

/** Where the list's end is told: the last 22 bytes, or before a comment of at most 65,535. */
function endOf(view: DataView): number {
	const last = view.byteLength - 22;
	for (let at = last; at >= 0 && at >= last - 0xffff; at--) if (view.getUint32(at, true) === signatures.end) return at;
	throw new Faulty("broken");
}

/** One file's bytes, at most `most` of them; null where it is not in there. @throws {Faulty} */
export function fileIn(bytes: Uint8Array, entries: Entries, name: string, most: number): Uint8Array | null {
	const entry = entries.get(name);
	if (!entry) return null;
	if (entry.locked) throw new Faulty("locked");
	const view = viewOf(bytes);
	try {
		if (view.getUint32(entry.at, true) !== signatures.local) throw new Faulty("broken");
		const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
		const packed = bytes.subarray(from, from + entry.size);
		if (entry.method === 0) return packed;
		if (entry.method !== 8) throw new Faulty("broken");
		return inflateRawSync(packed, { maxOutputLength: most });
	} catch (error) {
		if (error instanceof Faulty) throw error;
		throw new Faulty((error as { readonly code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? "swollen" : "broken");
	}
}
