import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareSheets } from "../core/alignment/compare.ts";
import { readSheet } from "../core/alignment/read-sheet.ts";
import type { Problem } from "../core/alignment/reading.ts";
import { scoresOf } from "../core/alignment/scores.ts";
import type { Sheet } from "../core/alignment/sheet.ts";
import { questionsOf } from "../core/alignment/types/types.ts";
import { problemText, type Voice, wordsOf } from "../core/alignment/words.ts";
import type { Language, Side } from "../core/kit.ts";
import { letterBetween } from "../core/letter/between.ts";
import { merged } from "../core/methods/merged.ts";
import { type PartnershipType, partnershipTypes } from "../core/stages/contract.ts";
import * as en from "./compare.en.ts";
import * as ru from "./compare.ru.ts";
import { reportOf } from "./comparison-report.ts";
import type { Io } from "./io.ts";
import { canBeLetter, writeLetter } from "./letter-file.ts";
import { openSheetFile, type SheetFile } from "./sheet-file.ts";

const texts = { en, ru };
const options = {
	type: { type: "string" },
	lang: { type: "string" },
	json: { type: "boolean" },
	letter: { type: "string" },
	example: { type: "string" },
	help: { type: "boolean" },
} as const;
const examples = join(import.meta.dirname, "examples");

interface Wish {
	readonly language: Language;
	readonly type: PartnershipType | null;
	readonly json: boolean;
	/** Where a letter of intent is written, drafted from both sheets. */
	readonly letter: string | null;
}

/**
 * `oba compare A B` holds two sheets against each other and says where they meet, where not and what would close it;
 * `--json` writes `findings` and `scores` (R5). `--letter FILE` drafts a letter of intent beside it (R7). `oba compare --example DIR` writes sheets to begin with.
 * Exit code 0: done; 2: an option or a file that could not be read, each problem on a line of its own.
 */
export async function compare(argv: readonly string[], io: Io): Promise<number> {
	const asked = parsed(argv);
	const wantsRussian = argv.some((it, at) => it === "--lang=ru" || (it === "--lang" && argv[at + 1] === "ru"));
	const language: Language = wantsRussian ? "ru" : "en";
	const { command, usage } = texts[language];
	const misused = (why: string): number => {
		io.err(`${why}\n\n${usage}`);
		return 2;
	};
	if (asked === null) {
		const option = argv.find(isUnknown);
		return misused(option === undefined ? command.noValue : command.badOption(option));
	}
	const { values, positionals } = asked;
	const { lang = "en", type, json = false, letter, example } = values;
	if (lang !== "en" && lang !== "ru") return misused(command.badLanguage(lang));
	if (values.help) {
		io.out(usage);
		return 0;
	}
	if (example !== undefined) {
		if (positionals.length > 0 || type !== undefined || letter !== undefined || json)
			return misused(command.notWithExample);
		return writeExamples(example, language, io);
	}
	if (type !== undefined && !isType(type)) return misused(command.badType(type));
	if (letter !== undefined && !canBeLetter(letter)) return misused(command.badLetter(letter));
	const [a, b, more] = positionals;
	if (a === undefined || b === undefined || more !== undefined) return misused(command.twoSheets);
	return compareFiles({ a, b }, { language, type: type ?? null, json, letter: letter ?? null }, io);
}

function parsed(argv: readonly string[]) {
	try {
		return parseArgs({ args: [...argv], options, allowPositionals: true });
	} catch {
		return null;
	}
}

const isUnknown = (it: string): boolean =>
	it.startsWith("-") && !Object.hasOwn(options, it.replace(/^--/, "").replace(/=.*/s, ""));

const isType = (it: unknown): it is PartnershipType => partnershipTypes.some((type) => type === it);

async function compareFiles(paths: Readonly<Record<Side, string>>, wish: Wish, io: Io): Promise<number> {
	const files = { a: opened(paths.a, wish.language, io), b: opened(paths.b, wish.language, io) };
	const type = wish.type ?? typeIn(files.a) ?? typeIn(files.b);
	const a = files.a && sheetIn(files.a, paths.a, type, wish.language, io);
	const b = files.b && sheetIn(files.b, paths.b, type, wish.language, io);
	if (!a || !b) return 2;
	const questions = questionsOf(a.type);
	const findings = compareSheets(questions, { a, b });
	const scores = scoresOf(questions, findings);
	const voice: Voice = { language: wish.language, type: a.type, names: namesOf(a, b) };
	const told = wish.letter === null ? null : await letterTold({ a, b }, wish.letter, voice);
	if (told?.failed) {
		io.err(told.says);
		return 2;
	}
	if (!wish.json) {
		io.out(`${reportOf(findings, scores, voice)}${told?.says ?? ""}`);
		return 0;
	}
	const spoken = findings.map((it) => ({
		question: it.question,
		item: it.item,
		asks: it.asks,
		kind: it.kind,
		verdict: it.verdict,
		severity: it.severity,
		a: it.a,
		b: it.b,
		words: wordsOf(it, voice),
	}));
	io.out(`${JSON.stringify({ type: a.type, names: voice.names, findings: spoken, scores }, null, "\t")}\n`);
	return 0;
}

/** Drafts the letter and writes it; what to say of that. The language of the report stands first in it, and prevails. */
async function letterTold(
	sheets: Readonly<Record<Side, Sheet>>,
	path: string,
	{ language, names }: Voice,
): Promise<{ readonly failed: boolean; readonly says: string }> {
	const { command } = texts[language];
	const letter = letterBetween(sheets, names, language === "en" ? ["en", "ru"] : ["ru", "en"], merged);
	const written = await writeLetter(letter, path, new Date().toISOString());
	const says = command[written](path);
	return written === "letterWritten" ? { failed: false, says: `\n${says}\n` } : { failed: true, says: `${says}\n` };
}

/** Two companies of one name are told apart by their side. */
const namesOf = (a: Sheet, b: Sheet): Record<Side, string> =>
	a.company === b.company ? { a: `${a.company} (A)`, b: `${b.company} (B)` } : { a: a.company, b: b.company };

/** The file, or null after its problems were told, each as file:line:column. */
function opened(path: string, language: Language, io: Io): SheetFile | null {
	const file = openSheetFile(path);
	if (file.ok) return file.file;
	for (const { code, at } of file.problems) {
		const place = at ? `${path}:${at.line}:${at.column}` : path;
		io.err(`${place}: ${texts[language].files[code]}\n`);
	}
	return null;
}

function typeIn(file: SheetFile | null): PartnershipType | null {
	const typed = file?.typed;
	if (typeof typed !== "object" || typed === null || !("type" in typed)) return null;
	return isType(typed.type) ? typed.type : null;
}

function sheetIn(
	file: SheetFile,
	path: string,
	type: PartnershipType | null,
	language: Language,
	io: Io,
): Sheet | null {
	const read = readSheet(file.typed, type);
	if (read.ok) return read.sheet;
	const lines = read.problems.map((it) => ({ ...it, at: file.spot(it.path, it.code === "unknownField") }));
	for (const it of lines.toSorted((one, two) => one.at.line - two.at.line || one.at.column - two.at.column)) {
		io.err(`${path}:${it.at.line}:${it.at.column}: ${fieldOf(it)}${problemText(it, language)}\n`);
	}
	return null;
}

/** `answers.kpis[1].day30: `, as people write it; nothing for the whole file. */
function fieldOf({ path }: Problem): string {
	const field = path.map((it) => (typeof it === "number" ? `[${it + 1}]` : `.${it}`)).join("");
	return field === "" ? "" : `${field.replace(/^\./, "")}: `;
}

/** Writes all examples or none: what stands there already is never touched. */
function writeExamples(directory: string, language: Language, io: Io): number {
	const { command } = texts[language];
	const names = readdirSync(examples).sort();
	const standing = names.filter((it) => existsSync(join(directory, it)));
	if (standing.length > 0) {
		io.err(`${command.exists(standing.join(", "))}\n`);
		return 2;
	}
	try {
		mkdirSync(directory, { recursive: true });
		for (const name of names) {
			writeFileSync(join(directory, name), readFileSync(join(examples, name)), { flag: "wx" });
		}
	} catch {
		io.err(`${command.cannotWrite(directory)}\n`);
		return 2;
	}
	const [first = "", second = ""] = names;
	io.out(`${command.written(directory, names.length)}\n`);
	io.out(`oba compare ${join(directory, first)} ${join(directory, second)} --lang ${language}\n`);
	return 0;
}
