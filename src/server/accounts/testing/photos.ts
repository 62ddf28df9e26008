/** The beginnings of photos, as far as anybody reads them: signature, kind and size. */
const big = (n: number): readonly number[] => [n >> 8, n & 0xff];
const little = (n: number): readonly number[] => [n & 0xff, n >> 8];
const text = (word: string): readonly number[] => [...word].map((it) => it.charCodeAt(0));

/** A JPEG with a comment before its frame. */
export const jpeg = (width: number, height: number): readonly number[] => [
	...[0xff, 0xd8, 0xff, 0xfe, ...big(4), 0x68, 0x69],
	...[0xff, 0xc0, ...big(17), 8, ...big(height), ...big(width), 3],
	...new Array<number>(12).fill(0),
];

/** A WebP of one of its three kinds (RFC 9649). */
export function webp(kind: "VP8 " | "VP8L" | "VP8X", width: number, height: number): readonly number[] {
	const head = [...text("RIFF"), 0, 0, 0, 0, ...text("WEBP"), ...text(kind), 0, 0, 0, 0];
	if (kind === "VP8 ") return [...head, 0, 0, 0, 0x9d, 0x01, 0x2a, ...little(width), ...little(height)];
	const [w, h] = [width - 1, height - 1];
	if (kind === "VP8X") return [...head, 0, 0, 0, 0, ...little(w), 0, ...little(h), 0];
	return [...head, 0x2f, w & 0xff, (w >> 8) | ((h & 3) << 6), (h >> 2) & 0xff, h >> 10];
}
