import { parseArgs } from "node:util";
import { type Language, languages } from "../core/kit.ts";
import { type Ask, asks, clarity } from "../core/language/clarity.ts";
import { languageOf } from "../core/language/script.ts";
import * as en from "../core/language/texts.en.ts";
import * as ru from "../core/language/texts.ru.ts";
import type { Io } from "./io.ts";

const words = { en: en.command, ru: ru.command };
const options = { lang: { type: "string" }, ask: { type: "string" } } as const;
const isLanguage = (it: string | undefined): it is Language => languages.some((known) => known === it);
const isAsk = (it: string): it is Ask => asks.some((known) => known === it);

/**
 * `oba clarity [--lang en|ru] [--ask ASK]` reads answers from standard input, one a line, and writes one JSON object a
 * line: `score` (0-100) and `findings` (`kind`, `start`, `end` in UTF-16 units of that line, `text`, `suggestion`).
 * Without `--lang` each line is judged by the script it is written in. Empty lines keep their place.
 * Exit code 0: judged, whatever was found; 2: an option that cannot be.
 */
export async function clarityCommand(argv: readonly string[], io: Io): Promise<number> {
	const asked = argv.some((it, at) => it === "--lang=ru" || (it === "--lang" && argv[at + 1] === "ru"));
	const said = words[asked ? "ru" : "en"];
	const values = readOptions(argv);
	if (values === null) return refused(io, said.usage);
	const { lang, ask = "any" } = values;
	if (lang !== undefined && !isLanguage(lang)) return refused(io, said.lang);
	if (!isAsk(ask)) return refused(io, said.ask);
	for (const line of linesOf(await io.input())) {
		io.out(`${JSON.stringify(clarity(line, lang ?? languageOf(line, "en") ?? "en", ask))}\n`);
	}
	return 0;
}

function readOptions(argv: readonly string[]): { readonly lang?: string; readonly ask?: string } | null {
	try {
		return parseArgs({ args: [...argv], options }).values;
	} catch {
		return null;
	}
}

function refused(io: Io, why: string): number {
	io.err(`${why}\n`);
	return 2;
}

/** The line end that closes the last answer opens no empty one after it. */
function linesOf(input: string): readonly string[] {
	const lines = input.replace(/^\ufeff/, "").split(/\r?\n/);
	return lines[lines.length - 1] === "" ? lines.slice(0, -1) : lines;
}
