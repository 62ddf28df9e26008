/** The comparison as people read it in a terminal: three agreements, the largest gaps, then all; scores last. */
import { blocksGate, type Finding, type Verdict } from "../core/alignment/finding.ts";
import * as coreEn from "../core/alignment/finding-texts.en.ts";
import * as coreRu from "../core/alignment/finding-texts.ru.ts";
import { openingOf } from "../core/alignment/opening.ts";
import type { Scores } from "../core/alignment/scores.ts";
import { textsOf } from "../core/alignment/types/types.ts";
import { titleOf, type Voice, wordsOf } from "../core/alignment/words.ts";
import * as en from "./compare.en.ts";
import * as ru from "./compare.ru.ts";

const texts = { en: en.report, ru: ru.report };
const names = { en: coreEn, ru: coreRu };
const width = 100;
const indent = "          ";

/** Two circles are the sign of every comparison: apart, touching, crossing, one. */
const signs: Readonly<Record<Verdict, string>> = {
	conflict: "( )   ( )",
	gap: " ( )( )  ",
	close: " ( ( ) ) ",
	overlap: "   ( )   ",
	silent: "    ?    ",
};

export function reportOf(findings: readonly Finding[], scores: Scores, voice: Voice): string {
	const said = texts[voice.language];
	const { agreements, gaps, all } = openingOf(findings);
	const of = (...verdicts: readonly Verdict[]) => all.filter((it) => verdicts.includes(it.verdict));
	const counted = (verdict: Verdict): number => of(verdict).filter((it) => it.counts).length;
	const apart = of("conflict", "gap");
	const section = (title: string, shown: readonly Finding[]): readonly string[] =>
		shown.length === 0 ? [] : [`${title} (${shown.length})`, "", ...shown.map((it) => entry(it, voice))];
	const or = (shown: readonly Finding[]): readonly string[] =>
		shown.length === 0 ? [`${indent}${said.none}`, ""] : shown.map((it) => entry(it, voice));
	const lines = [
		`${voice.names.a}  ( ( ) )  ${voice.names.b}`,
		said.headline(counted("overlap"), apart.length),
		"",
		...heading(said.agreements),
		...or(agreements),
		...heading(said.gaps),
		...or(gaps),
		...heading(said.rest),
		...section(said.apart, apart),
		...section(said.close, of("close")),
		...section(
			said.unknown,
			of("silent").filter((it) => !isUnasked(it)),
		),
		...neither(of("silent").filter(isUnasked), voice),
		...section(said.agreed, of("overlap")),
		...heading(said.scores),
		...scoreLines(scores, voice),
	];
	return `${lines.join("\n")}\n`;
}

/** Both left it empty: its name says all there is to say. */
const isUnasked = (it: Finding): boolean => it.why.code === "empty" && it.a === null && it.b === null;

const neither = (shown: readonly Finding[], voice: Voice): readonly string[] => {
	if (shown.length === 0) return [];
	const titles = [...new Set(shown.map((it) => titleOf(it, voice)))];
	return [`${texts[voice.language].neither} (${titles.length})`, "", wrapped(titles.join("; ")), ""];
};

const heading = (title: string): readonly string[] => [title, "=".repeat(title.length), ""];

function entry(finding: Finding, voice: Voice): string {
	const blocks = blocksGate(finding) ? ` · ${texts[voice.language].blocks}` : "";
	const title = `${signs[finding.verdict]} ${titleOf(finding, voice)}${blocks}`;
	return `${title}\n${wrapped(wordsOf(finding, voice))}\n`;
}

function wrapped(text: string): string {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line !== "" && line.length + word.length + 1 > width - indent.length) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line].map((it) => indent + it).join("\n");
}

function scoreLines(scores: Scores, { language, type }: Voice): readonly string[] {
	const said = texts[language];
	const { pillars, factors } = names[language];
	if (scores.alignment === null) return [said.noScore];
	const rows = (
		title: string,
		of: Readonly<Record<string, string>>,
		values: Readonly<Record<string, number | null>>,
	) => [
		`  ${title}`,
		...Object.entries(of).map(([key, name]) => `    ${name.padEnd(20)} ${values[key] ?? said.notKnown}`),
	];
	const unknown = scores.unknown.map((it) => textsOf(type, language).questions[it]?.name ?? it).join(", ");
	return [
		said.alignment(scores.alignment, scores.coverage),
		...rows(said.pillars, pillars, scores.pillars),
		...rows(said.factors, factors, scores.factors),
		...(unknown === "" ? [] : [`  ${said.leftOut}: ${unknown}`]),
	];
}
