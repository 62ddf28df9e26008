/** What the rules themselves cost, without disk or network: folding, clarity, comparison. */

import { openSheetFile } from "../src/cli/sheet-file.ts";
import { compareSheets } from "../src/core/alignment/compare.ts";
import { comparisonOf } from "../src/core/alignment/comparison.ts";
import { missingFor } from "../src/core/alignment/gate.ts";
import { readSheet } from "../src/core/alignment/read-sheet.ts";
import { scoresOf } from "../src/core/alignment/scores.ts";
import type { Sheet } from "../src/core/alignment/sheet.ts";
import { questionsOf } from "../src/core/alignment/types/types.ts";
import type { PastEvent } from "../src/core/kit.ts";
import { clarity } from "../src/core/language/clarity.ts";
import { nextMoves } from "../src/core/moves.ts";
import { fold } from "../src/core/partnership.ts";
import { ready } from "../src/core/testing/aligning.ts";
import { did, eventsOf } from "../src/core/testing/given.ts";
import { dana, day, svetlana } from "../src/core/testing/people.ts";
import type { Line } from "./run.ts";

/** The middle of `times` runs, ms, after as many to warm up. */
function middle(times: number, run: () => unknown): number {
	const took: number[] = [];
	for (let i = 0; i < times * 2; i += 1) {
		const from = performance.now();
		run();
		if (i >= times) took.push(performance.now() - from);
	}
	took.sort((x, y) => x - y);
	return took[Math.floor(took.length / 2)] ?? 0;
}

/** What 50 runs took in the middle, beside its bar; both in ms. */
function line(what: string, bar: number, run: () => unknown): Line {
	const got = middle(50, run);
	return { what, bar: `<= ${bar} ms`, got: `${got.toFixed(2)} ms`, holds: got <= bar };
}

/** A record of that many entries: two companies that have agreed on everything, and talked about it at length. */
function longRecord(entries: number): readonly PastEvent[] {
	const agreed = eventsOf(...ready);
	const terms = ["vision", "kpi/1", "amount/margin", "does/roles/freight"];
	const talk = Array.from({ length: entries - agreed.length }, (_, n) => {
		const input = { term: terms[n % terms.length] ?? "vision", comment: `The tills count on Mondays, week ${n}` };
		return did({ name: "alignment.comment", input }, n % 2 ? svetlana : dana, day(21, n / 60));
	});
	return eventsOf(...ready, ...talk);
}

const english =
	"We will try to reach as many subscribers as possible by the end of spring, with about 40,000 views on each video and a significant budget, and they should take care of the rest as soon as possible, etc. ";
const russian =
	"Постараемся в ближайшее время существенно увеличить продажи, к 1 июня привезём 3 000 пакетов, а партнёр по возможности обеспечит качественное продвижение и т. д., если это будет ему удобно и выгодно. ";
const thousandWords = (sentence: string): string =>
	sentence.repeat(Math.ceil(1_000 / sentence.trim().split(/\s+/).length));

/** One of the sheets that `oba compare --example` writes: a full questionnaire, as somebody would fill it in. */
function example(name: string): Sheet {
	const opened = openSheetFile(`src/cli/examples/${name}.yaml`);
	const read = opened.ok ? readSheet(opened.file.typed) : opened;
	if (!read.ok) throw new Error(`the example ${name} does not read: ${JSON.stringify(read.problems)}`);
	return read.sheet;
}

export function pure(): readonly Line[] {
	const record = longRecord(2_000);
	const state = fold(record);
	const now = record.at(-1)?.at ?? "";
	if (!state) throw new Error("the record has no beginning");
	const sheets = { a: example("co-marketing.a.en"), b: example("co-marketing.b.ru") };
	const questions = questionsOf("co-marketing");
	const [en, ru] = [thousandWords(english), thousandWords(russian)];
	return [
		line("fold of a record of 2,000 entries", 10, () => fold(record)),
		line("a partnership of 2,000 entries: comparison, terms, gate and next moves", 5, () => {
			// Another object each time, because what follows from a state is kept with it.
			const anew = { ...state };
			return [missingFor(anew, comparisonOf(anew)), nextMoves(anew, now)];
		}),
		line("comparison of two full sheets, with its scores", 5, () =>
			scoresOf(questions, compareSheets(questions, sheets)),
		),
		line("clarity of 1,000 words in English", 5, () => clarity(en, "en", "success")),
		line("clarity of 1,000 words in Russian", 5, () => clarity(ru, "ru", "success")),
	];
}
