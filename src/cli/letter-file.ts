/** `oba compare A B --letter FILE`: the letter that two sheets make, as PDF or Word by the file's ending (R7). */
import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import type { Letter } from "../core/letter/letter.ts";
import { letterPaper } from "../documents/letter-paper.ts";
import type { Paper } from "../documents/paper.ts";

/** What can be written, by ending; each renderer is loaded when it is asked for. */
const renderers: Readonly<Record<string, (paper: Paper) => Promise<Uint8Array>>> = {
	".pdf": async (paper) => (await (await import("../documents/pdf/pdf.ts")).pdfOf(paper)).bytes,
	".docx": async (paper) => (await import("../documents/word/write.ts")).wordOf(paper),
};

const rendererOf = (path: string) => renderers[extname(path).toLowerCase()];
export const canBeLetter = (path: string): boolean => rendererOf(path) !== undefined;

/** `letterExists`: a file stands there; a lawyer may have worked on it, so it stays as it is. */
export type Written = "letterWritten" | "letterExists" | "cannotWrite";

export async function writeLetter(letter: Letter, path: string, at: string): Promise<Written> {
	const { languages } = letter;
	const paper = letterPaper({ letter, people: {}, zones: { a: "UTC", b: "UTC" }, languages, at });
	const bytes = await rendererOf(path)?.(paper);
	if (!bytes) return "cannotWrite";
	try {
		writeFileSync(path, bytes, { flag: "wx" });
		return "letterWritten";
	} catch (problem) {
		return problem instanceof Error && "code" in problem && problem.code === "EEXIST" ? "letterExists" : "cannotWrite";
	}
}
