/** `oba`: one word picks the command; each command is a file of its own. */
import { enableCompileCache } from "node:module";
import type { Io } from "./io.ts";

// Halves the time to the first answer from the second start on.
enableCompileCache();

type Command = (argv: readonly string[], io: Io) => Promise<number>;

/** Loaded when asked for: `verify` needs no database, `start` no sheets. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
	start: async () => (await import("./start.ts")).start,
	demo: async () => (await import("./demo.ts")).demo,
	compare: async () => (await import("./compare.ts")).compare,
	clarity: async () => (await import("./clarity.ts")).clarityCommand,
	verify: async () => (await import("./verify.ts")).verifyCommand,
	export: async () => (await import("./export.ts")).exportCommand,
};

const usage = `oba start                                      start the application (PORT, OBA_DATA, OBA_URL, DATABASE_URL)
oba demo                                       make two invented companies and print the links to look through
oba compare A.yaml B.yaml [--type T] [--lang en|ru] [--json] [--letter FILE.pdf|FILE.docx]
oba compare --example DIR                      write a documented pair of sheets for each partnership type
oba clarity [--lang en|ru] [--ask ASK]         read answers, one a line, print what would make them clearer
oba export PARTNERSHIP --side a|b              write one side's signed copy of the record
oba verify FILE [FILE] [--key K] [--head H]    check a copy, or find where two copies part
`;

async function standardInput(): Promise<string> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
	return Buffer.concat(chunks).toString("utf8");
}

const [name = "", ...argv] = process.argv.slice(2);
const io: Io = {
	input: standardInput,
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text),
};
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load) process.exitCode = await (await load())(argv, io);
else {
	const asked = name === "" || name === "help" || name === "--help";
	(asked ? io.out : io.err)(asked ? usage : `There is no command “${name}”.\n\n${usage}`);
	process.exitCode = asked ? 0 : 2;
}
