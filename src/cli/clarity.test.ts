import { describe, expect, test } from "vitest";
import { clarityCommand } from "./clarity.ts";

interface Said {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

async function run(argv: readonly string[], input = ""): Promise<Said> {
	const said = { out: "", err: "" };
	const code = await clarityCommand(argv, {
		input: async () => input,
		out: (text) => {
			said.out += text;
		},
		err: (text) => {
			said.err += text;
		},
	});
	return { code, ...said };
}

const answers = (said: Said): readonly { score: number; findings: { kind: string; suggestion: string }[] }[] =>
	said.out
		.split("\n")
		.slice(0, -1)
		.map((line) => JSON.parse(line));

describe("oba clarity", () => {
	test("Dana pipes three answers, the middle one empty: three lines, each in its place", async () => {
		const said = await run(["--ask", "success"], "30 clinics by the end of June\n\nmore leads, etc.\n");
		expect(said.code).toBe(0);
		expect(said.err).toBe("");
		const [clear, empty, vague] = answers(said);
		expect(answers(said)).toHaveLength(3);
		expect(clear?.score).toBeGreaterThanOrEqual(50);
		expect(empty).toEqual({ score: 0, findings: [] });
		expect(vague?.findings.map((it) => it.kind)).toEqual(["quality", "openList", "number", "date", "check"]);
	});

	test("a finding says what it is, where it stands and what would mend it", async () => {
		const said = await run(["--ask=resources"], "Two vans etc.");
		expect(JSON.parse(said.out).findings).toEqual([
			{ kind: "openList", start: 9, end: 13, text: "etc.", suggestion: "Name the rest, or end the list here." },
			{ kind: "date", start: 13, end: 13, text: "", suggestion: expect.stringMatching(/^Say from when/) },
		]);
	});

	test("without --lang each line is judged by its own script", async () => {
		const [russian, english] = answers(await run([], "Постараемся.\r\nWe will try to.\r\n"));
		expect(russian?.findings[0]?.suggestion).toMatch(/[а-я]/);
		expect(english?.findings[0]?.suggestion).toMatch(/[a-z]/);
	});

	test("--lang decides where the script does not", async () => {
		expect(answers(await run(["--lang", "ru"], "40"))[0]?.findings[0]?.suggestion).toMatch(/[а-я]/);
		expect(answers(await run([], "40"))[0]?.findings[0]?.suggestion).toMatch(/[a-z]/);
	});

	test("the question matters: a sum answers who pays, not the timeline", async () => {
		const text = "You get 22 % of net.";
		const [business] = answers(await run([], text));
		const [timeline] = answers(await run(["--ask", "timeline"], text));
		expect(business?.score).toBeGreaterThanOrEqual(50);
		expect(timeline?.findings.map((it) => it.kind)).toContain("date");
	});

	test("no input, no output", async () => {
		expect(await run([])).toEqual({ code: 0, out: "", err: "" });
	});

	test.each<readonly [readonly string[], string]>([
		[["--lang", "de"], "--lang is en or ru.\n"],
		[["--ask", "price"], "--ask is success, timeline, resources, fallback or any.\n"],
		[["--lang", "ru", "--ask", "price"], "--ask бывает success, timeline, resources, fallback или any.\n"],
	])("%j is refused with what would do", async (argv, err) => {
		expect(await run(argv, "30 clinics")).toEqual({ code: 2, out: "", err });
	});

	test.each<readonly [readonly string[], RegExp]>([
		[["--loud"], /^oba clarity .*one a line/],
		[["answers.txt"], /^oba clarity .*one a line/],
		[["--lang=ru", "--loud"], /^oba clarity .*по одному в строке/],
	])("%j is answered with how it is used", async (argv, usage) => {
		const said = await run(argv, "30 clinics");
		expect(said).toMatchObject({ code: 2, out: "" });
		expect(said.err).toMatch(usage);
	});
});
