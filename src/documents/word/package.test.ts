import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { largestFile } from "./package.ts";
import { readWord } from "./read.ts";
import { edited, paragraphWith, withParts } from "./testing/editing.ts";
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

test("a file with hundreds of clauses, or tables in tables in tables, is no letter and is not followed to its end", async () => {
	const heading = '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>More</w:t></w:r></w:p>';
	const after = (more: string) =>
		edited(letter, (xml) => xml.replace(paragraphWith(xml, "Nothing else counts."), (it) => it + more));
	expect(codeOf(after(heading.repeat(400)))).toBe("word.swollen");
	const [open, close] = ["<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl><w:p/>"];
	const deep = readWord(after(`${open.repeat(30)}<w:p><w:r><w:t>deep</w:t></w:r></w:p>${close.repeat(30)}`));
	expect(deep.ok && deep.value.notices).toContain("tables");
	expect(JSON.stringify(deep)).not.toContain("deep");
});

test("no damage to a file's XML does more than be refused or read otherwise", async () => {
	const xml = strFromU8(unzipSync(letter)["word/document.xml"] ?? new Uint8Array());
	const tags = [...xml.matchAll(/<[^>]+>/g)];
	const damage = fc.array(
		fc.tuple(fc.nat(tags.length - 1), fc.nat(tags.length - 1), fc.constantFrom("out", "copied", "swapped")),
	);
	fc.assert(
		fc.property(damage, (all) => {
			const now = all.reduce((was, [at, other, is]) => {
				const [one = "", two = ""] = [tags[at]?.[0], tags[other]?.[0]];
				if (is === "out") return was.replace(one, "");
				return is === "copied" ? was.replace(one, () => one + two) : was.replace(one, () => two);
			}, xml);
			expect(codeOf(withParts(letter, { "word/document.xml": now }))).toMatch(/^(?:read|word\.[a-zA-Z]+)$/);
		}),
		{ numRuns: 150 },
	);
});
