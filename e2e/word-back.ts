/** The letter as a Word file that a lawyer worked on. */

import { standingClauses } from "../src/core/letter/letter.ts";
import { afterTable, edited, replaceRun, rowWith, tracked } from "../src/documents/word/testing/editing.ts";
import type { Visitor } from "./browser.ts";
import { letterSeen } from "./writing.ts";

export interface LawyersFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

const asFile = (bytes: Uint8Array): LawyersFile => ({
	name: "letter-lebedeva.docx",
	mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	buffer: Buffer.from(bytes),
});

/** The letter as this visitor downloads it. */
async function download({ context }: Visitor, partnership: string): Promise<Uint8Array> {
	const answer = await context.request.get(`/api/partnerships/${partnership}/documents/letter.docx`);
	if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`);
	return answer.body();
}

export const untouched = async (visitor: Visitor, partnership: string): Promise<LawyersFile> =>
	asFile(await download(visitor, partnership));

/**
 * What she did to it: the first line of the first clause tracked in English, the last row taken out without tracking, a new
 * row, and a sentence after the table.
 */
export async function lawyersFile(visitor: Visitor, partnership: string, to: string): Promise<LawyersFile> {
	const { letter } = await letterSeen(visitor, partnership);
	const clauses = standingClauses(letter);
	const [first, last] = [clauses[0], clauses.filter((it) => !it.needed).at(-1)];
	const line = first?.texts.en?.split("\n")[0]?.replace(/^– /, "") ?? "";
	const cell = (title: string, text: string): string =>
		`<w:tc><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>${title}</w:t></w:r></w:p><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
	const row = `<w:tr>${cell("Which law", "The law of England.")}${cell("Чьё право", "Право Англии.")}</w:tr>`;
	return asFile(
		edited(await download(visitor, partnership), (xml) => {
			const changed = replaceRun(xml, line, tracked(line, to));
			const more = afterTable(changed, "Sent by O. Lebedeva.");
			const old = rowWith(more, first?.headings.en ?? "");
			const added = more.replace(old, old + row);
			return last && last.id !== first?.id ? added.replace(rowWith(added, last.headings.en ?? ""), "") : added;
		}),
	);
}
