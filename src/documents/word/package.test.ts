import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { largestFile } from "./package.ts";
import { readWord } from "./read.ts";
import { edited, withParts } from "./testing/editing.ts";
import { clauses, paperOf } from "./testing/papers.ts";
import { wordOf } from "./write.ts";

const letter = await wordOf(paperOf(clauses, ["en", "ru"]));
const codeOf = (bytes: Uint8Array): string => {
	const read = readWord(bytes);
	return read.ok ? "read" : read.refusal.code;
};
const rels = (target: string) =>
	`<Relationships xmlns="r"><Relationship Id="1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
const zip = (parts: Readonly<Record<string, string>>) =>
	zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const compound = (rest = "") => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...strToU8(rest)]);

test("a file that is something else is refused by what it is", () => {
	expect(codeOf(strToU8("%PDF-1.7 …"))).toBe("word.pdf");
	expect(codeOf(strToU8("{\\rtf1 Letter}"))).toBe("word.oldFormat");
	expect(codeOf(compound())).toBe("word.oldFormat");
	expect(codeOf(compound("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"))).toBe("word.password");
	expect(codeOf(zip({ mimetype: "application/vnd.oasis.opendocument.text" }))).toBe("word.oldFormat");
	expect(codeOf(zip({ "_rels/.rels": rels("xl/workbook.xml"), "xl/workbook.xml": "<workbook/>" }))).toBe(
		"word.notWord",
	);
	expect(codeOf(zip({ "photo.jpg": "…" }))).toBe("word.notWord");
	expect(codeOf(strToU8("Dear Dana,"))).toBe("word.notWord");
	expect(codeOf(new Uint8Array())).toBe("word.notWord");
});

test("a file too large, swollen or overcrowded is not opened, whatever its zip says of its sizes", () => {
	expect(codeOf(new Uint8Array(largestFile + 1))).toBe("word.tooLarge");
	const swollen = edited(letter, (xml) => xml.replace("</w:body>", `${" ".repeat(9 * 1024 * 1024)}</w:body>`));
	expect(swollen.length).toBeLessThan(largestFile);
	expect(codeOf(swollen)).toBe("word.swollen");
	expect(codeOf(lying(swollen))).toBe("word.swollen");
	expect(codeOf(zip(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, ""]))))).toBe("word.swollen");
});

/** The same zip with every unpacked size said to be one byte. */
function lying(file: Uint8Array): Uint8Array {
	const view = new DataView(Uint8Array.from(file).buffer);
	for (let at = 0; at < file.length - 4; at++) {
		const sign = view.getUint32(at, true);
		if (sign === 0x02014b50) view.setUint32(at + 24, 1, true);
		if (sign === 0x04034b50) view.setUint32(at + 22, 1, true);
	}
	return new Uint8Array(view.buffer);
}

test("a document type is refused before anything in it is looked at", () => {
	const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
	const open = (xml: string) => xml.replace("?>", `?>${bomb}`).replace("Letter of intent", "&b;");
	expect(codeOf(edited(letter, open))).toBe("word.unsafe");
	expect(codeOf(withParts(letter, { "word/styles.xml": `${bomb}<w:styles/>` }))).toBe("word.unsafe");
});

test("a damaged file is told from one that holds no clause", () => {
	expect(codeOf(letter.subarray(0, letter.length - 40))).toBe("word.broken");
	expect(codeOf(edited(letter, (xml) => xml.slice(0, 4000)))).toBe("word.broken");
	expect(codeOf(zip({ "_rels/.rels": rels("word/document.xml") }))).toBe("word.broken");
	expect(codeOf(edited(letter, (xml) => xml.replace("<w:body>", `<w:body>${"<w:sdt>".repeat(5000)}`)))).toBe(
		"word.broken",
	);
	const empty = '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Invoice</w:t></w:r></w:p></w:body></w:document>';
	expect(codeOf(withParts(letter, { "word/document.xml": empty }))).toBe("word.noClauses");
});

test("no damage to a file does more than be refused", () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.nat(letter.length - 1), fc.nat(255)), { maxLength: 12 }),
			fc.nat(200),
			(changes, cut) => {
				const bytes = Uint8Array.from(letter.subarray(0, letter.length - cut));
				for (const [at, to] of changes) if (at < bytes.length) bytes[at] = to;
				expect(codeOf(bytes)).toMatch(/^(?:read|word\.[a-zA-Z]+)$/);
			},
		),
		{ numRuns: 300 },
	);
});
