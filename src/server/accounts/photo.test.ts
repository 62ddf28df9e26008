import { expect, test } from "vitest";
import { photoFrom } from "./photo.ts";
import { jpeg, webp } from "./testing/photos.ts";

const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString("base64");

test("a photo is what its bytes say, whatever it is called", () => {
	expect(photoFrom(base64(jpeg(320, 240)))?.type).toBe("image/jpeg");
	for (const kind of ["VP8 ", "VP8L", "VP8X"] as const)
		expect(photoFrom(base64(webp(kind, 320, 320)))?.type).toBe("image/webp");
	expect(photoFrom(base64(jpeg(320, 240)))?.hash).not.toBe(photoFrom(base64(jpeg(320, 320)))?.hash);
});

test("a page, a drawing with scripts, a PNG and nothing are no photo", () => {
	const texts = ["<!doctype html><script>alert(1)</script>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "", "RIFF"];
	for (const text of texts) expect(photoFrom(Buffer.from(text).toString("base64"))).toBeNull();
	expect(photoFrom(base64([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBeNull();
	expect(photoFrom("not base64 at all ☂")).toBeNull();
	expect(photoFrom(base64([0xff, 0xd8, 0x00, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toBeNull();
});

test("a small file that unfolds into a huge picture is refused, and so is a heavy one", () => {
	expect(photoFrom(base64(jpeg(640, 640)))).not.toBeNull();
	expect(photoFrom(base64(jpeg(641, 10)))).toBeNull();
	expect(photoFrom(base64(jpeg(0, 10)))).toBeNull();
	for (const kind of ["VP8 ", "VP8L", "VP8X"] as const) {
		expect(photoFrom(base64(webp(kind, 640, 640)))).not.toBeNull();
		expect(photoFrom(base64(webp(kind, 10, 641)))).toBeNull();
	}
	const heavy = [...jpeg(320, 320), ...new Array<number>(60 * 1024).fill(0)];
	expect(photoFrom(base64(heavy))).toBeNull();
	expect(photoFrom(base64(heavy.slice(0, 60 * 1024)))).not.toBeNull();
});
