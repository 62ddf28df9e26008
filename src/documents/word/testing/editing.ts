/** What a lawyer's Word does to a file, written into its XML by hand: tracked and plain. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The file with its main part written anew. */
export function edited(file: Uint8Array, edit: (xml: string) => string): Uint8Array {
	return withParts(file, {
		"word/document.xml": edit(strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array())),
	});
}

/** The file with these parts in place of its own, or beside them. */
export const withParts = (file: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array =>
	zipSync({
		...unzipSync(file),
		...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
	});

const by = 'w:author="Ольга Лебедева" w:date="2026-11-24T09:00:00Z"';
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** One stretch of text as Word tracks it: `gone` struck out, `come` written in after it. */
export const tracked = (gone: string, come: string): string =>
	`<w:del w:id="901" ${by}><w:r><w:delText xml:space="preserve">${escaped(gone)}</w:delText></w:r></w:del>` +
	`<w:ins w:id="902" ${by}><w:r w:rsidR="00A1"><w:t xml:space="preserve">${escaped(come)}</w:t></w:r></w:ins>`;

/** A run as docx writes it, so that it can be found and replaced. */
const run = (text: string): RegExp =>
	new RegExp(
		`<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t xml:space="preserve">${RegExp.escape(escaped(text))}</w:t></w:r>`,
	);

/** Replaces the first run that says exactly `text`. @throws where there is none: a test that edits nothing proves nothing. */
export function replaceRun(xml: string, text: string, by: string): string {
	if (!run(text).test(xml)) throw new Error(`no run says: ${text}`);
	return xml.replace(run(text), () => by);
}

/** A paragraph of plain words. */
export const paragraph = (text: string, properties = ""): string =>
	`<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** The paragraph in which `text` stands. */
export function paragraphWith(xml: string, text: string): string {
	const found = xml.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)?.find((it) => it.includes(escaped(text)));
	if (!found) throw new Error(`no paragraph says: ${text}`);
	return found;
}

/** The row of the table in which `text` stands. */
export function rowWith(xml: string, text: string): string {
	const found = xml.match(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs)?.find((it) => it.includes(escaped(text)));
	if (!found) throw new Error(`no row says: ${text}`);
	return found;
}

/** Takes all our bookmarks out, as Google Docs does. */
export const withoutMarks = (xml: string): string => xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, "");

/** Writes a paragraph between the table of clauses and the signatures. */
export function afterTable(xml: string, text: string): string {
	if (!xml.includes("</w:tbl><w:p>")) throw new Error("no table is followed by a paragraph");
	return xml.replace("</w:tbl><w:p>", () => `</w:tbl>${paragraph(text)}<w:p>`);
}
