import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { partnershipTypes } from "../core/stages/contract.ts";
import { compare } from "./compare.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "oba-compare-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person would, in the folder of this story. */
async function run(...argv: readonly string[]) {
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
	const code = await compare(argv, io);
	return { code, out, err: err.replaceAll(`${folder}/`, "") };
}
function file(name: string, text: string | Uint8Array): string {
	writeFileSync(join(folder, name), text);
	return join(folder, name);
}
const head = "type: co-marketing\ncompany: Lone Star Kitchens\ndate: 2026-11-23\n";
const dana = `${head}answers:\n  cadence: weekly\n  pace: 3\n  exclusivity: none\n`;
const svetlana = dana.replace("Lone Star Kitchens", "Северный Чай").replace("none", "full");
interface Told {
	readonly findings: readonly Readonly<Record<string, unknown>>[];
	readonly scores: { readonly alignment: number };
}
const told = (out: string): Told => JSON.parse(out) as Told;

describe("two sheets on disk", () => {
	test("compared for people: agreements first, then the largest gaps, then all; scores last", async () => {
		const { code, out, err } = await run(file("a.yaml", dana), file("b.yaml", svetlana));
		expect([code, err]).toEqual([0, ""]);
		const places = ["Where you already agree", "Where you differ most", "Everything, question", "Alignment 50 of 100"];
		const found = places.map((it) => out.indexOf(it));
		expect(found).not.toContain(-1);
		expect(found).toEqual(found.toSorted((one, two) => one - two));
		expect(out.replaceAll(/\s+/g, " ")).toContain("“no exclusivity” and “exclusive in everything” cannot both be.");
	});

	test("each part says what belongs there, and what neither has answered is named once", async () => {
		const close = svetlana.replace("pace: 3", "pace: 5");
		const { out } = await run(file("a.yaml", dana), file("b.yaml", close));
		const part = (from: string, to: string) => out.slice(out.indexOf(from), out.indexOf(to)).replaceAll(/\s+/g, " ");
		expect(part("Where you already agree", "Where you differ most")).toContain("How often we talk");
		expect(part("Where you differ most", "Everything")).toContain("Exclusivity · stops the gate");
		expect(part("Close (1)", "Neither has answered")).toContain(
			"Pace Lone Star Kitchens: 3 of 5. Северный Чай: 5 of 5.",
		);
		expect(part("Neither has answered", "Agreed (1)").match(/Working time;/g)).toHaveLength(1);
	});

	test("and in Russian", async () => {
		const { code, out } = await run(file("a.yaml", dana), file("b.yaml", svetlana), "--lang", "ru");
		expect(code).toBe(0);
		expect(out).toContain("Где вы уже сходитесь");
		expect(out).toContain("Северный Чай: раз в неделю.");
		expect(out).not.toMatch(/undefined|\[object/);
	});

	test("as JSON, with findings and scores, in the language asked", async () => {
		const paths = [file("a.yaml", dana), file("b.yaml", svetlana)];
		const english = told((await run(...paths, "--json")).out);
		const russian = told((await run(...paths, "--json", "--lang=ru")).out);
		const cadence = (it: Told) => it.findings.find(({ question }) => question === "cadence");
		expect(cadence(english)).toEqual({
			question: "cadence",
			item: null,
			asks: null,
			kind: "choice",
			verdict: "overlap",
			severity: 0,
			a: { is: "options", options: ["weekly"] },
			b: { is: "options", options: ["weekly"] },
			words: "Lone Star Kitchens: every week. Северный Чай: every week. The same choice: agreed.",
		});
		expect(cadence(russian)?.["words"]).toContain("раз в неделю");
		expect(english.scores).toEqual(russian.scores);
	});

	test("a sheet in JSON, indented with tabs, with a byte order mark and Windows line ends", async () => {
		const json = { type: "co-marketing", company: "Северный Чай", date: "2026-11-23", answers: { cadence: "daily" } };
		const typed = `\ufeff${JSON.stringify(json, null, "\t").replaceAll("\n", "\r\n")}`;
		const { code, out } = await run(file("a.yaml", dana), file("b.json", typed), "--json");
		expect(code).toBe(0);
		expect(told(out).findings.find(({ question }) => question === "cadence")).toMatchObject({ verdict: "gap" });
	});

	test("two companies of one name are told apart", async () => {
		const { out } = await run(file("a.yaml", dana), file("b.yaml", dana));
		expect(out).toContain("Lone Star Kitchens (A): every week. Lone Star Kitchens (B): every week.");
	});

	test("the type may come from the command, or from the other sheet", async () => {
		const untyped = svetlana.replace("type: co-marketing\n", "");
		const [a, b] = [file("a.yaml", dana), file("b.yaml", untyped)];
		expect((await run(a, b)).code).toBe(0);
		expect((await run(b, b, "--type", "co-marketing")).code).toBe(0);
		expect(await run(a, b, "--type", "distribution")).toMatchObject({
			code: 2,
			err: "a.yaml:1:7: type: expected distribution, the type of this comparison; this sheet is of type co-marketing\n",
		});
	});
});

describe("what cannot be read is said with file, line, column, field and what was expected; exit code 2", () => {
	test("several at once, in both files, in the order of the lines", async () => {
		const wrong = `${head}mood: good\nanswers:\n  pace: 9\n  kpis:\n    - name: Orders\n      kind: sometimes\n`;
		const { code, out, err } = await run(file("a.yaml", wrong), file("b.yaml", svetlana.replace("weekly", "hourly")));
		expect([code, out]).toEqual([2, ""]);
		expect(err.split("\n")).toEqual([
			"a.yaml:4:1: mood: there is no such field; expected one of: type, company, date, rates, daysOff, answers, marks",
			"a.yaml:6:9: answers.pace: expected a whole number from 1 to 5",
			"a.yaml:8:7: answers.kpis[1].unit: expected a value; it is missing",
			"a.yaml:8:7: answers.kpis[1].direction: expected a value; it is missing",
			"a.yaml:9:13: answers.kpis[1].kind: expected one of: cumulative, level, hold, milestone",
			"b.yaml:5:12: answers.cadence: expected one of: daily, twiceAWeek, weekly, everyTwoWeeks, monthly",
			"",
		]);
	});

	test("in Russian, when that was asked", async () => {
		const { err } = await run(file("a.yaml", `${dana}  mood: 1\n`), file("b.yaml", ""), "--lang", "ru");
		expect(err).toContain("a.yaml:8:3: answers.mood: такого поля нет; ожидалось одно из: gets,");
		expect(err).toContain("b.yaml: файл пуст;");
	});

	test("what is missing is told where it should stand: at the field it belongs to", async () => {
		const a = file("a.yaml", `${dana}  hours:\n    give:\n      amount: 5\n`);
		const { err } = await run(a, file("b.yaml", svetlana));
		expect(err).toBe("a.yaml:9:5: answers.hours.give.per: expected per what: one of day, week, month, quarter, year\n");
	});

	test("one wrong type does not hide what else is wrong", async () => {
		const a = file("a.yaml", dana.replace("co-marketing", "marketing").replace("pace: 3", "pace: x"));
		const { err } = await run(a, file("b.yaml", svetlana));
		expect(err).toContain("a.yaml:1:7: type: expected one of:");
		expect(err).toContain("a.yaml:6:9: answers.pace:");
	});

	test.each([
		["empty", "", "a.yaml: this file is empty"],
		["a comment alone", "# hello\n", "a.yaml: this file is empty"],
		["not UTF-8", new Uint8Array([0x61, 0xff, 0xfe]), "a.yaml: expected text in UTF-8"],
		["words", "hello\n", "a.yaml:1:1: expected fields with values"],
		["a list", "- 1\n", "a.yaml:1:1: expected fields with values"],
		["a field twice", `${head}company: x\n`, "a.yaml:4:1: this field stands here twice"],
		["a tab", `${head}answers:\n\tpace: 3\n`, "a.yaml:5:1: there is a tab"],
		["an open quote", `${head}answers: "x\n`, "a.yaml:5:1: something is left open here"],
		["two documents", `${dana}---\nb: 1\n`, "a.yaml:8:1: a second document begins here"],
		["an alias to nowhere", "type: *nobody\n", "a.yaml: an alias (*name) leads nowhere"],
		["a tag", "type: !secret x\n", "a.yaml:1:7: expected a plain value without a tag"],
		["a list as a field's name", "? [a]\n: 1\n", "a.yaml:1:3: expected the plain name of a field"],
		["a thousand million aliases", bomb(), "a.yaml: an alias (*name) leads nowhere or too far"],
		["more than a megabyte", "#".repeat(1_000_001), "a.yaml: expected at most one megabyte"],
		["names of JavaScript's own", "__proto__: 1\nconstructor: 2\n", "a.yaml:2:1: constructor: there is no such field"],
	])("%s", async (_, text, message) => {
		const { code, out, err } = await run(file("a.yaml", text), file("b.yaml", svetlana));
		expect([code, out]).toEqual([2, ""]);
		expect(err).toContain(message);
	});

	test("a folder, and a file that is not there", async () => {
		mkdirSync(join(folder, "sheets"));
		const { code, err } = await run(join(folder, "sheets"), join(folder, "nowhere.yaml"));
		expect([code, err]).toEqual([
			2,
			"sheets: this is a folder; expected a file\nnowhere.yaml: there is no such file\n",
		]);
	});

	test.each([
		[[], "Name two sheets."],
		[["a.yaml"], "Name two sheets."],
		[["a.yaml", "b.yaml", "c.yaml"], "Name two sheets."],
		[["a.yaml", "b.yaml", "--type", "marriage"], "There is no partnership type “marriage”."],
		[["a.yaml", "b.yaml", "--lang", "fr"], "There is no language “fr”"],
		[["--colour", "a.yaml"], "There is no option “--colour”."],
		[["a.yaml", "b.yaml", "--type"], "An option lacks its value"],
		[["--example", "sheets", "--json"], "--example stands alone"],
		[["--lang", "ru"], "Назовите два листа."],
	])("misused: %j", async (argv, message) => {
		const { code, out, err } = await run(...argv);
		expect([code, out]).toEqual([2, ""]);
		expect(err).toContain(message);
		expect(err).toContain("oba compare --example");
	});

	test("help is no mistake", async () => {
		expect(await run("--help")).toMatchObject({ code: 0, err: "" });
	});
});

/** Nine times nine times nine …: small on disk, endless in memory. */
function bomb(): string {
	const nine = (name: string): string => `[${Array.from({ length: 9 }, () => `*${name}`).join(", ")}]`;
	const names = ["a", "b", "c", "d", "e", "f", "g"];
	return names.map((it, at) => `${it}: &${it} ${at === 0 ? "[x, x]" : nine(names[at - 1] ?? "")}\n`).join("");
}

describe("--example writes a documented pair for each type", () => {
	test("twelve files, one side in English, the other in Russian; what stands there is never touched", async () => {
		const sheets = join(folder, "new", "sheets");
		expect(await run("--example", sheets)).toMatchObject({ code: 0, err: "" });
		const names = partnershipTypes.flatMap((it) => [`${it}.a.en.yaml`, `${it}.b.ru.yaml`]);
		expect(readdirSync(sheets).sort()).toEqual(names.sort());
		for (const it of names) rmSync(join(sheets, it));
		writeFileSync(join(sheets, "integration.a.en.yaml"), "mine");
		const again = await run("--example", sheets);
		expect(again).toMatchObject({ code: 2, out: "" });
		expect(again.err).toContain("integration.a.en.yaml");
		expect(readdirSync(sheets)).toEqual(["integration.a.en.yaml"]);
		expect(readFileSync(join(sheets, "integration.a.en.yaml"), "utf8")).toBe("mine");
	});

	test("where a file stands in the way of the folder, nothing is written", async () => {
		const { code, err } = await run("--example", join(file("taken", "x"), "sheets"));
		expect(code).toBe(2);
		expect(err).toContain("Nothing can be written");
	});

	test.each(partnershipTypes)("%s: reads without a finding, and has something of everything", async (type) => {
		await run("--example", folder);
		const [a, b] = [join(folder, `${type}.a.en.yaml`), join(folder, `${type}.b.ru.yaml`)];
		expect(readFileSync(b, "utf8")).toMatch(/# .*[а-я]{4}/);
		const { code, out, err } = await run(a, b, "--json");
		expect([code, err]).toEqual([0, ""]);
		const { findings, scores } = told(out);
		const count = (verdict: string) => findings.filter((it) => it["verdict"] === verdict).length;
		expect(count("overlap")).toBeGreaterThanOrEqual(15);
		expect(count("close")).toBeGreaterThanOrEqual(8);
		expect(count("gap")).toBeGreaterThanOrEqual(5);
		expect(count("conflict")).toBeGreaterThanOrEqual(2);
		expect(count("silent")).toBeGreaterThanOrEqual(1);
		expect(scores.alignment).toBeGreaterThan(55);
		expect(scores.alignment).toBeLessThan(85);
	});
});
