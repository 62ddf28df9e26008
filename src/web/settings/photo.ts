/** A square photo, small enough to be sent, out of whatever file somebody chose. */

/** Side of the square, pixels, and the heaviest that the host takes, bytes (with some room below its 60 KB). */
const side = 320;
const heaviest = 58 * 1024;
const qualities = [0.86, 0.72, 0.58, 0.44, 0.3] as const;

/** The largest square in the middle of a picture. */
export function middle(
	width: number,
	height: number,
): { readonly x: number; readonly y: number; readonly size: number } {
	const size = Math.min(width, height);
	return { x: Math.floor((width - size) / 2), y: Math.floor((height - size) / 2), size };
}

const encoded = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> =>
	new Promise((resolve) => canvas.toBlob(resolve, type, quality));

/** The first that is light enough: WebP, or JPEG where the browser writes none and would send a PNG instead. */
async function lightest(canvas: HTMLCanvasElement): Promise<Blob | null> {
	for (const type of ["image/webp", "image/jpeg"])
		for (const quality of qualities) {
			const blob = await encoded(canvas, type, quality);
			if (blob?.type === type && blob.size <= heaviest) return blob;
		}
	return null;
}

const base64 = async (blob: Blob): Promise<string> => {
	const bytes = new Uint8Array(await blob.arrayBuffer());
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
};

/**
 * Cuts, shrinks and encodes a photo as base64; where it was taken and by which camera stays behind.
 * @returns null where the file cannot be read as a picture.
 */
export async function squarePhoto(file: Blob): Promise<string | null> {
	try {
		const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
		const canvas = document.createElement("canvas");
		canvas.width = side;
		canvas.height = side;
		const { x, y, size } = middle(picture.width, picture.height);
		const pen = canvas.getContext("2d");
		if (!pen) return null;
		pen.imageSmoothingQuality = "high";
		pen.drawImage(picture, x, y, size, size, 0, 0, side, side);
		picture.close();
		const blob = await lightest(canvas);
		return blob ? await base64(blob) : null;
	} catch {
		return null;
	}
}
