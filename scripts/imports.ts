/**
 * Who may know whom (docs/architecture.md), checked over every source file. A message says where the file belongs.
 * Ends with 1 where a rule is broken, and where there was nothing to check.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** Rooms of core, in the order of the process: a room imports only rooms above it. */
const rooms = [
	"kit.ts",
	"sealing",
	"proposals",
	"time",
	"language",
	"stages",
	"attachments.ts",
	"people",
	"removal",
	"cadence",
	"exploration",
	"alignment",
	"letter",
	"pilot",
	"adaptation",
	"checkpoint",
	"ending",
	"health",
	"playbook",
	"methods",
	"candidates",
];
const composed = [
	"partnership.ts",
	"moves.ts",
	"links.ts",
	"notices.ts",
	"signing.ts",
	"outbox.ts",
	"channels.ts",
	"company.ts",
	"own-data.ts",
	"texts.ts",
	"api.ts",
	"upcasters.ts",
];
/** Above everything but the kit: they hold no partnership, only moments and words that every room may use. */
const ground = ["kit.ts", "time"];

const mayTouchTheMachine = [
	"src/server/main.ts",
	"src/server/store/",
	"src/server/notices/",
	"src/server/files/",
	"src/documents/",
	"src/cli/",
];
const impure = [
	[/\bDate\.now\b/, "the clock (take `at` from the context)"],
	[/\bnew Date\(\s*\)/, "the clock (take `at` from the context)"],
	[/\bTemporal\.Now\b/, "the clock (take `at` from the context)"],
	[/\bMath\.random\b/, "chance (ids and salts come in as arguments)"],
	[/\bcrypto\b/, "crypto (hashes come in as functions)"],
] as const;
const forbiddenNames = /^(utils?|helpers?|common|misc|index)\.tsx?$/;
const longestFile = 400;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
	.map((it) => `src/${it.replaceAll("\\", "/")}`)
	.filter((it) => /\.tsx?$/.test(it))
	.sort();
const isTest = (file: string): boolean => /\.test\.tsx?$|\.cases\.ts$|\/testing\//.test(file);

/** Everything a file imports: paths from the root for its own project, names for packages. */
function importsOf(file: string, text: string): readonly string[] {
	const found = [
		...text.matchAll(/^\s*(?:import|export)\b[^;"']*?\bfrom\s*["']([^"']+)["']/gm),
		...text.matchAll(/^\s*import\s*["']([^"']+)["']/gm),
		...text.matchAll(/\bimport\(\s*["']([^"']+)["']/g),
	];
	return found.map(([, to = ""]) => {
		return to.startsWith(".") ? normalize(join(dirname(file), to)).replaceAll("\\", "/") : to;
	});
}

const roomOf = (file: string): string => file.split("/")[2] ?? "";

function core(file: string, to: string): string | null {
	if (!to.startsWith("src/")) return to === "zod/mini" ? null : "core imports nothing outside itself but zod/mini";
	if (!to.startsWith("src/core/")) return `core knows only core; what needs ${to.split("/")[1]} belongs there`;
	const [from, at] = [roomOf(file), roomOf(to)];
	if (from === at || composed.includes(from)) return null;
	if (composed.includes(at)) return "a room does not import what composes the rooms";
	if (ground.includes(at)) return null;
	if (!rooms.includes(at)) return `${at} is not among the rooms: give it its place in the order of the process`;
	if (from === "kit.ts") return "the kit knows no room";
	return rooms.indexOf(at) < rooms.indexOf(from)
		? null
		: `${from} stands above ${at}: emit its events from below instead`;
}

function wall(file: string, to: string): string | null {
	const from = file.split("/")[1];
	if (from === "record" && !/^src\/(core|record)\/|^@noble\//.test(to)) return "record knows core and @noble alone";
	if (from === "web" && /^src\/(server|documents|cli)\//.test(to))
		return "the page never imports the server; what both need belongs in core";
	if (from === "web" && to.startsWith("node:")) return "the page runs in a browser";
	if (from === "server" && /^src\/(web|cli)\//.test(to))
		return "the server knows neither the page nor the command line";
	if (to.startsWith("node:") && !mayTouchTheMachine.some((it) => file.startsWith(it)))
		return `node: stands only in ${mayTouchTheMachine.join(", ")}`;
	return null;
}

const broken: string[] = [];
for (const file of files) {
	const text = readFileSync(file, "utf8");
	const lines = text.split("\n").length - 1;
	if (lines > longestFile)
		broken.push(`${file}: ${lines} lines; over ${longestFile} becomes two files named after what each is about`);
	if (forbiddenNames.test(file.split("/").at(-1) ?? ""))
		broken.push(`${file}: a name says what the thing is in the field's words`);
	if (isTest(file)) continue;
	for (const to of importsOf(file, text)) {
		const why = file.startsWith("src/core/") ? core(file, to) : wall(file, to);
		if (why) broken.push(`${file} imports ${to}: ${why}`);
	}
	if (!file.startsWith("src/core/")) continue;
	for (const [pattern, what] of impure) if (pattern.test(text)) broken.push(`${file}: core is pure, and reads ${what}`);
}

for (const each of broken) console.error(each);
if (files.length === 0) console.error("There was nothing to check: is this the project's folder?");
else console.log(`${files.length} files checked, ${broken.length} out of place`);
process.exitCode = broken.length > 0 || files.length === 0 ? 1 : 0;
