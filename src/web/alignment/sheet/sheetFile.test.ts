import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { fieldsFrom } from "../../../core/alignment/drafted.ts";
import { readSheet } from "../../../core/alignment/read-sheet.ts";
import { anyPair, sheet } from "../../../core/alignment/testing/sheets.ts";
import { sheetFile } from "./sheetFile.ts";

const back = (file: string) => readSheet(parse(file));

test("the file of any sheet reads as the same sheet", () => {
	fc.assert(
		fc.property(anyPair, ({ a }) => {
			const read = back(sheetFile(a, "Compare two of them.", (id) => `What about ${id}?`));
			if (!read.ok) throw new Error(JSON.stringify(read.problems));
			const { company, date, type } = read.sheet;
			expect({ company, date, type }).toEqual({ company: a.company, date: a.date, type: a.type });
			expect(fieldsFrom(read.sheet)).toEqual(fieldsFrom(a));
		}),
		{ numRuns: 40 },
	);
});

test("words with quotes, colons, dashes and line ends come back as they were written", () => {
	const said = 'We said: "40 shops" - no more.\n# not a comment\nКавычки «ёлочки»: да';
	const read = back(sheetFile(sheet({ success: said }), "about", (id) => id));
	expect(read.ok && read.sheet.answers["success"]).toEqual({ kind: "narrative", value: said });
});
