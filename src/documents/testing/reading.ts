/** Reads a PDF back as a person's reader does. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
	readonly pages: number;
	/** What stands there, in its order, with single spaces. */
	readonly text: string;
	/** The same without what stands on each page anew (ISO 32000-1, 14.8.2.2: artifacts). */
	readonly body: string;
	/** Where the text that reaches furthest to the right ends, and where the page does, in points. */
	readonly widest: number;
	readonly width: number;
	readonly title: string;
	readonly language: string;
	readonly isTagged: boolean;
	/** Headings by level, as a screen reader walks them. */
	readonly roles: readonly string[];
}

/** Typed without its tag, given with it. */
interface Marked {
	readonly type: string;
	readonly tag?: string;
}
interface Node {
	readonly role?: string;
	readonly children?: readonly Node[];
}
const rolesIn = ({ role, children = [] }: Node): readonly string[] => [
	...(role ? [role] : []),
	...children.flatMap(rolesIn),
];

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const loading = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
	const file = await loading.promise;
	const texts: string[] = [];
	const bodies: string[] = [];
	const roles: string[] = [];
	let widest = 0;
	let width = 0;
	for (let number = 1; number <= file.numPages; number += 1) {
		const page = await file.getPage(number);
		const { items } = await page.getTextContent({ includeMarkedContent: true });
		width = page.view[2] ?? 0;
		let within: readonly string[] = [];
		for (const it of items) {
			if ("str" in it) {
				const said = it.str + (it.hasEOL ? "\n" : "");
				texts.push(said);
				widest = Math.max(widest, Number(it.transform[4]) + it.width);
				if (!within.includes("Artifact")) bodies.push(said);
			} else within = it.type.startsWith("begin") ? [...within, (it as Marked).tag ?? ""] : within.slice(0, -1);
		}
		texts.push("\n");
		bodies.push("\n");
		roles.push(...rolesIn(((await page.getStructTree()) ?? {}) as Node));
	}
	const { info } = await file.getMetadata();
	const about = info as { readonly Title?: string; readonly Language?: string };
	// Typed as an object, given as a map.
	const marks: unknown = await file.getMarkInfo();
	const read: ReadPdf = {
		pages: file.numPages,
		text: texts.join("").replace(/\s+/g, " "),
		body: bodies.join("").replace(/\s+/g, " "),
		widest,
		width,
		title: about.Title ?? "",
		language: about.Language ?? "",
		isTagged: marks instanceof Map && marks.get("Marked") === true,
		roles,
	};
	await loading.destroy();
	return read;
}

/** Hyphens and line ends are the paper's, not the text's: what remains is compared. */
export const letters = (text: string): string => text.replace(/[\s\u00AD\u200B‐-]/g, "");
