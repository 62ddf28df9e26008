import { hashText } from "../../record/hash.ts";

/** A photo as it is kept: the type its bytes say, their hash, and the bytes. */
export interface Photo {
	readonly type: "image/webp" | "image/jpeg";
	readonly hash: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Largest photo, bytes, and longest side, pixels: a few kilobytes can unfold into gigabytes in somebody's browser. */
const heaviest = 60 * 1024;
const widest = 640;

/**
 * Reads an uploaded photo by its own bytes; what its sender calls it counts for nothing.
 * @returns null where it is no WebP or JPEG, too heavy, or too wide.
 */
export function photoFrom(base64: string): Photo | null {
	const bytes = new Uint8Array(Buffer.from(base64, "base64"));
	if (bytes.length > heaviest) return null;
	const read = jpeg(bytes) ?? webp(bytes);
	if (!read || read.width < 1 || read.height < 1 || read.width > widest || read.height > widest) return null;
	return { type: read.type, hash: hashText(Buffer.from(bytes).toString("base64")), bytes };
}

interface Read {
	readonly type: Photo["type"];
	readonly width: number;
	readonly height: number;
}

const ascii = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
const at = (bytes: Uint8Array, position: number): number => bytes[position] ?? 0;
/** Two bytes, the greater first (JPEG) or last (WebP). */
const big = (bytes: Uint8Array, position: number): number => at(bytes, position) * 256 + at(bytes, position + 1);
const little = (bytes: Uint8Array, position: number): number => at(bytes, position) + at(bytes, position + 1) * 256;

/** JPEG: segments up to the start of a frame (ITU T.81, B.2.2). */
function jpeg(bytes: Uint8Array): Read | null {
	if (big(bytes, 0) !== 0xffd8) return null;
	for (let position = 2; position + 9 < bytes.length; position += 2 + big(bytes, position + 2)) {
		if (at(bytes, position) !== 0xff) return null;
		const marker = at(bytes, position + 1);
		// C4, C8 and CC are tables and an extension; every other marker from C0 to CF starts a frame.
		const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (frame) return { type: "image/jpeg", height: big(bytes, position + 5), width: big(bytes, position + 7) };
	}
	return null;
}

/** WebP: lossy, lossless or extended (RFC 9649). */
function webp(bytes: Uint8Array): Read | null {
	if (ascii(bytes, 0) !== "RIFF" || ascii(bytes, 8) !== "WEBP") return null;
	const type = "image/webp";
	switch (ascii(bytes, 12)) {
		case "VP8 ":
			return { type, width: little(bytes, 26) % 0x4000, height: little(bytes, 28) % 0x4000 };
		case "VP8L": {
			const bits = little(bytes, 21) + little(bytes, 23) * 0x10000;
			return { type, width: (bits % 0x4000) + 1, height: (Math.floor(bits / 0x4000) % 0x4000) + 1 };
		}
		case "VP8X":
			return {
				type,
				width: little(bytes, 24) + at(bytes, 26) * 0x10000 + 1,
				height: little(bytes, 27) + at(bytes, 29) * 0x10000 + 1,
			};
		default:
			return null;
	}
}
