/** A letter from two sheets on disk, without an account and without a server. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSheet } from "../core/alignment/read-sheet.ts";
import { languages } from "../core/kit.ts";
import { letterBetween } from "../core/letter/between.ts";
import type { Letter } from "../core/letter/letter.ts";
import { merged } from "../core/methods/merged.ts";
import { type PartnershipType, partnershipTypes } from "../core/stages/contract.ts";
import { letters, readPdf } from "../documents/testing/reading.ts";
import { readWord } from "../documents/word/read.ts";
import { compare } from "./compare.ts";
import { openSheetFile } from "./sheet-file.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "oba-letter-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const examples = (type: PartnershipType) =>
	[`${type}.a.en.yaml`, `${type}.b.ru.yaml`].map((it) => join(import.meta.dirname, "examples", it));

/** Runs `oba compare` on the two documented sheets of a type, in the folder of this story. */
async function run(type: PartnershipType, ...more: readonly string[]) {
	let [out, err] = ["", ""];
	const io = {
		input: async () => "",
		out: (text: string) => {
			out += text;
		},
		err: (text: string) => {
			err += text;
		},
	};
	const code = await compare([...examples(type), ...more], io);
	return { code, out, err: err.replaceAll(`${folder}/`, "") };
}
const at = (name: string): string => join(folder, name);

/** What should stand in the file. */
function drafted(type: PartnershipType): Letter {
	const [a, b] = examples(type).map((path) => {
		const file = openSheetFile(path);
		const read = readSheet(file.ok ? file.file.typed : null);
		if (!read.ok) throw new Error(`${path} does not read`);
		return read.sheet;
	});
	if (!a || !b) throw new Error("two sheets make a letter");
	return letterBetween({ a, b }, { a: a.company, b: b.company }, languages, merged);
}

describe("oba compare A B --letter", () => {
	test.each(partnershipTypes)(
		"%s: the PDF says every fact that both sheets agree on, in both languages",
		async (type) => {
			expect(await run(type, "--letter", at("letter.pdf"))).toMatchObject({ code: 0, err: "" });
			const { text } = await readPdf(new Uint8Array(readFileSync(at("letter.pdf"))));
			const facts = drafted(type).clauses.flatMap((it) => it.facts);
			expect(facts.length).toBeGreaterThan(12);
			const whole = letters(text);
			const lost = facts.flatMap((it) => Object.values(it.texts)).filter((it) => !whole.includes(letters(it)));
			expect(lost).toEqual([]);
		},
	);

	test.each(partnershipTypes)(
		"%s: the Word file holds each clause word for word, so that it can come back",
		async (type) => {
			expect(await run(type, "--letter", at("Letter.DOCX"))).toMatchObject({ code: 0, err: "" });
			const read = readWord(readFileSync(at("Letter.DOCX")));
			if (!read.ok) throw new Error(read.refusal.code);
			const texts = read.value.sections.map((it) => it.texts);
			expect(texts).toEqual(drafted(type).clauses.map((it) => it.texts));
		},
	);

	test("what is apart is named with what each side said", () => {
		const roles = drafted("co-marketing").clauses.find((it) => it.id === "roles");
		expect(roles?.texts.en).toContain(
			"\nTo be agreed:\n– Work out the idea of the campaign. Lone Star Kitchens: both do it. Северный Чай: both do it.\n",
		);
		expect(roles?.texts.ru).toContain(
			"\nПредстоит договориться:\n– Придумать идею кампании. Lone Star Kitchens: делают оба.",
		);
	});

	test("the comparison is told as ever, and then where the letter stands; in Russian the Russian text is first", async () => {
		const { out } = await run("distribution", "--lang", "ru", "--letter", at("письмо.pdf"));
		expect(out.trimEnd()).toMatch(/Письмо о намерениях записано: .*письмо\.pdf\. .+$/);
		const { text } = await readPdf(new Uint8Array(readFileSync(at("письмо.pdf"))));
		expect(text.indexOf("Письмо о намерениях")).toBeLessThan(text.indexOf("Letter of intent"));
		expect(letters(text)).toContain(letters("не поможет — верен русский"));
	});

	test("with --json the findings stay alone on the output", async () => {
		const { code, out } = await run("integration", "--json", "--letter", at("letter.docx"));
		expect([code, Object.keys(JSON.parse(out) as object)]).toEqual([0, ["type", "names", "findings", "scores"]]);
		expect(existsSync(at("letter.docx"))).toBe(true);
	});

	test("a letter that somebody may have worked on is never written over", async () => {
		writeFileSync(at("letter.docx"), "a lawyer's");
		const { code, out, err } = await run("integration", "--letter", at("letter.docx"));
		expect([code, out]).toEqual([2, ""]);
		expect(err).toBe("letter.docx stands there already and stays as it is; name another file.\n");
		expect(readFileSync(at("letter.docx"), "utf8")).toBe("a lawyer's");
	});

	test.each([
		["letter.txt", "“letter.txt” is no letter: expected a name that ends in .pdf or .docx."],
		["letter", "“letter” is no letter"],
		["nowhere/letter.pdf", "Nothing can be written to “nowhere/letter.pdf”."],
	])("%s: said plainly, and nothing is written", async (name, message) => {
		const { code, out, err } = await run("integration", "--letter", at(name));
		expect([code, out]).toEqual([2, ""]);
		expect(err).toContain(message);
		expect(existsSync(at(name))).toBe(false);
	});
});
