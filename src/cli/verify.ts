import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Language, say } from "../core/kit.ts";
import type { Head } from "../record/entry.ts";
import { compareCopies } from "../record/part.ts";
import * as en from "../record/texts.en.ts";
import * as ru from "../record/texts.ru.ts";
import { leastKept, type Trust, type Verified, verify } from "../record/verify.ts";
import type { Io } from "./io.ts";
import { explain } from "./start.ts";

const texts = { en, ru };
const options = {
	key: { type: "string" },
	head: { type: "string", multiple: true },
	lang: { type: "string", default: "en" },
} as const;
/** A hash whole, or its first digits as a mail says them, in fours. */
const headShape = new RegExp(`^(both|a|b):(\\d+):([0-9a-f]{${leastKept},64})$`);

/**
 * `oba verify FILE --key K | --head CHAIN:POSITION:HASH` checks a copy against what its reader trusts;
 * `oba verify A B` finds where two copies of one partnership part. Exit code 0: sound; 1: something was found; 2: bad input.
 */
export async function verifyCommand(argv: readonly string[], io: Io): Promise<number> {
	try {
		const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
		const language: Language = values.lang === "ru" ? "ru" : "en";
		const words = texts[language].command;
		const heads = (values.head ?? []).map(readHead);
		const [first, second, more] = positionals;
		const trust: Trust = {
			...(values.key === undefined ? {} : { key: values.key }),
			heads: heads.flatMap((it) => it ?? []),
		};
		const badKey = values.key !== undefined && !/^[0-9a-f]{64}$/.test(values.key);
		if (first === undefined || more !== undefined || badKey || heads.includes(null)) {
			io.err(`${words.usage}\n`);
			return 2;
		}
		const one = check(first, trust, language, io);
		const two = second === undefined ? null : check(second, trust, language, io);
		const clean = one.findings.length + (two?.findings.length ?? 0) === 0;
		const same = two === null || part(one, two, language, io);
		if (second === undefined && values.key === undefined && heads.length === 0) io.err(`${words.noTrust}\n`);
		return clean && same ? 0 : 1;
	} catch (error) {
		io.err(`${explain(error)}\n`);
		return 2;
	}
}

function readHead(text: string): Head | null {
	const [, chain = "", position = "", hash = ""] = headShape.exec(text.replaceAll(" ", "")) ?? [];
	if (chain !== "both" && chain !== "a" && chain !== "b") return null;
	return { chain, position: Number(position), hash };
}

function check(file: string, trust: Trust, language: Language, io: Io): Verified {
	const read = verify(readFileSync(file, "utf8"), trust);
	const { command, findings } = texts[language];
	for (const it of read.findings) io.out(`${file}:${it.line}: ${say(findings[it.code], it.facts)}\n`);
	const facts = { file, entries: read.entries.length, side: read.side ?? "?" };
	if (read.findings.length === 0) io.out(`${say(command.sound, facts)}\n`);
	return read;
}

function part(one: Verified, two: Verified, language: Language, io: Io): boolean {
	const { command } = texts[language];
	if (one.partnership !== two.partnership) {
		io.out(`${command.different}\n`);
		return false;
	}
	const parting = compareCopies(one.entries, two.entries);
	switch (parting.is) {
		case "same":
			io.out(`${say(command.same, { length: parting.length })}\n`);
			return true;
		case "extends":
			io.out(`${say(command.extends, { from: parting.from, longer: parting.longer === "first" ? 1 : 2 })}\n`);
			return true;
		case "parts":
			io.out(`${say(command.parts, { at: parting.at })}\n`);
			return false;
	}
}
