/** Светлана's and Dana's own papers, from everything they agreed to what they signed, read back from real pages. */
import { expect, test } from "vitest";
import { versionOf } from "../core/alignment/gate.ts";
import { type Letter, letterOf, standingClauses } from "../core/letter/letter.ts";
import { aligning, approve, ready, sheetsOpen } from "../core/testing/aligning.ts";
import { did, type Past, stateOf } from "../core/testing/given.ts";
import { called, drafted, signedBySvetlana, signs } from "../core/testing/lettering.ts";
import { dana, day, svetlana } from "../core/testing/people.ts";
import { alignmentPaper } from "./alignment-paper.ts";
import { letterPaper } from "./letter-paper.ts";
import type { Paper } from "./paper.ts";
import { pdfOf } from "./pdf/pdf.ts";
import { letters, readPdf } from "./testing/reading.ts";

const at = "2026-12-20T14:00:00.000Z";
const both = ["en", "ru"] as const;
const zones = { a: "America/Chicago", b: "Europe/Moscow" };

const alignmentAfter = (past: Past): Paper | null =>
	alignmentPaper({ state: stateOf(...past), people: called, languages: both, at });
function letterAfter(past: Past): { readonly letter: Letter; readonly paper: Paper } {
	const letter = letterOf(stateOf(...past), called);
	return { letter, paper: letterPaper({ letter, people: called, zones, languages: letter.languages, at }) };
}
const read = async (paper: Paper) => readPdf((await pdfOf(paper)).bytes);

test("there is no alignment document before both sheets are open", () => {
	expect(alignmentAfter(aligning)).toBeNull();
	expect(alignmentAfter(sheetsOpen)?.draft?.en).toContain("not approved");
});

test("the approved alignment document holds every line, KPIs in their table, and who approved it when", async () => {
	const version = versionOf(stateOf(...ready));
	const paper = alignmentAfter([
		...ready,
		did(approve(version), svetlana, day(22)),
		did(approve(version), dana, day(22, 1)),
	]);
	if (!paper) throw new Error("no paper");
	expect(paper.draft).toBeNull();
	const { text, roles } = await read(paper);
	for (const section of paper.sections)
		for (const language of both) expect(text).toContain(section.heading[language] ?? "");
	for (const block of paper.sections.flatMap(({ blocks }) => blocks)) {
		const cells = block.is === "table" ? [...block.head, ...block.rows.flat()] : block.is === "list" ? block.items : [];
		for (const cell of cells)
			for (const language of both) expect(letters(text)).toContain(letters(cell[language] ?? ""));
	}
	expect(roles).toContain("TH");
	expect(text).toContain(`approved version ${version}`);
	expect(text).toContain("(Europe/Moscow)");
});

test("the letter as drafted: two pages, every clause in both languages, a place for each to sign", async () => {
	const { letter, paper } = letterAfter(drafted);
	const { body, text, pages } = await read(paper);
	expect(pages).toBeLessThanOrEqual(2);
	expect(body).not.toContain("Page 1 of");
	for (const { headings, texts } of standingClauses(letter))
		for (const language of both)
			for (const line of [headings[language] ?? "", ...(texts[language] ?? "").split("\n")])
				expect(letters(body)).toContain(letters(line.replace(/^– /, "")));
	expect(text.match(/Signature \/ Подпись/g)).toHaveLength(2);
	expect(text).toContain("Draft: not signed by both sides yet");
	expect(text).not.toContain("SHA-256 of the text");
});

test("the signed letter says who signed when on both clocks, on which hash, and how to check it", async () => {
	const past = [...signedBySvetlana, signs(signedBySvetlana, dana, day(26))];
	const { letter, paper } = letterAfter(past);
	expect(letter.concludedAt).not.toBeNull();
	expect(paper.draft).toBeNull();
	const { text } = await read(paper);
	for (const name of ["Светлана Орлова", "Dana Whitfield"]) expect(text).toContain(name);
	expect(letters(text)).toContain(`SHA256ofthetextthatwassigned:${letter.hash}`);
	expect(text).toContain("oba verify");
	expect(text.match(/\(America\/Chicago\)/g)?.length).toBeGreaterThanOrEqual(2);
	expect(text).not.toContain("Signature / Подпись");
});

test("a signed letter is given whole, whatever language is asked for", () => {
	const letter = letterOf(stateOf(...signedBySvetlana), called);
	const paper = letterPaper({ letter, people: called, zones, languages: ["en"], at });
	expect(paper.languages).toEqual(["en", "ru"]);
});
