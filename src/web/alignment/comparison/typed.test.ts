import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readSheet } from "../../../core/alignment/read-sheet.ts";
import { typedOf } from "../../../core/alignment/typed.ts";
import { questionsOf } from "../../../core/alignment/types/types.ts";

const folder = new URL("../../../cli/examples/", import.meta.url);
const read = (typed: unknown) => {
	const it = readSheet(typed);
	if (!it.ok) throw new Error(JSON.stringify(it.problems));
	return it.sheet;
};

test.each(readdirSync(folder))("%s: every answer typed out again reads as the same answer", (file) => {
	const original: Record<string, unknown> = parse(readFileSync(new URL(file, folder), "utf8"));
	const sheet = read(original);
	const answers = questionsOf(sheet.type).flatMap((question) => {
		const answer = sheet.answers[question.id];
		return answer ? [[question.id, typedOf(answer, question)] as const] : [];
	});
	expect(answers.length).toBeGreaterThan(20);
	expect(read({ ...original, answers: Object.fromEntries(answers) }).answers).toEqual(sheet.answers);
});
