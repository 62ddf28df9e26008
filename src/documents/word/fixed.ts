import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Word's own zips say 1980 as well: what counts is in the file's properties. */
const zipTime = new Date(1980, 0, 1);

/** The same file with `at` as its moment instead of the clock's, and so the same bytes for the same paper. */
export function fixedAt(file: Uint8Array, at: string): Uint8Array {
	const parts = unzipSync(file);
	const properties = parts["docProps/core.xml"];
	if (!properties) throw new Error("docx wrote a file without properties");
	const moment = new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
	const dated = strFromU8(properties).replace(
		/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
		(_, opening: string) => `${opening}${moment}`,
	);
	const fixed = { ...parts, "docProps/core.xml": strToU8(dated) };
	return zipSync(fixed, { mtime: zipTime, level: 6 });
}
