/** What `oba compare` says in English besides the findings themselves. */
import { plural } from "../core/kit.ts";
import type { FileProblemCode } from "./sheet-file.ts";

export const usage = `oba compare A.yaml B.yaml [--type T] [--lang en|ru] [--json] [--letter FILE.pdf|FILE.docx]
    hold two sheets against each other: where you agree, where you differ, and what would close it;
    --letter also drafts a letter of intent in both languages: what you agree on is in it, the rest is named
oba compare --example DIR [--lang en|ru]
    write a documented pair of sheets for each partnership type into DIR

A and B are YAML or JSON. T is one of: co-marketing, joint-venture, affiliate-network, distribution, integration,
brand-with-creator. Exit code 0: compared; 2: something could not be read.
`;

export const files = {
	notFound: "there is no such file",
	directory: "this is a folder; expected a file",
	unreadable: "this file cannot be read",
	tooLarge: "expected at most one megabyte",
	notUtf8: "expected text in UTF-8; save it in that encoding",
	empty: "this file is empty; `oba compare --example DIR` writes sheets to begin with",
	syntax: "this is neither YAML nor JSON here; expected “field: value”",
	duplicateKey: "this field stands here twice; expected each field once",
	tab: "there is a tab; expected spaces at the beginning of a line",
	indentation: "the indentation does not fit the lines above",
	unfinished: "something is left open here: a quote, a bracket or a colon is missing",
	severalDocuments: "a second document begins here; expected one sheet in a file",
	alias: "an alias (*name) leads nowhere or too far; write the value itself",
	tag: "expected a plain value without a tag (!name)",
	key: "expected the plain name of a field",
} satisfies Record<FileProblemCode, string>;

export const command = {
	badType: (type: string) => `There is no partnership type “${type}”.`,
	badLanguage: (language: string) => `There is no language “${language}”; expected en or ru.`,
	badOption: (option: string) => `There is no option “${option}”.`,
	noValue: "An option lacks its value, or has one too many.",
	badLetter: (path: string) => `“${path}” is no letter: expected a name that ends in .pdf or .docx.`,
	letterExists: (path: string) => `${path} stands there already and stays as it is; name another file.`,
	letterWritten: (path: string) =>
		`A letter of intent stands in ${path}. What you agree on is in it; the rest is named as to be agreed.`,
	twoSheets: "Name two sheets.",
	notWithExample: "--example stands alone, with --lang at most.",
	exists: (names: string) => `Nothing was written: these stand there already and stay as they are: ${names}`,
	cannotWrite: (directory: string) => `Nothing can be written to “${directory}”.`,
	written: (directory: string, n: number) =>
		`${plural("en", n, { one: "# file", other: "# files" })} in ${directory}. Then, for example:`,
};

export const report = {
	headline: (agree: number, differ: number) =>
		`You agree on ${plural("en", agree, { one: "# thing", other: "# things" })}. ${plural("en", differ, { one: "# needs", other: "# need" })} a talk.`,
	agreements: "Where you already agree",
	gaps: "Where you differ most",
	rest: "Everything, question by question",
	apart: "Gaps",
	close: "Close",
	agreed: "Agreed",
	unknown: "Not known yet",
	neither: "Neither has answered",
	blocks: "stops the gate",
	none: "None.",
	scores: "Scores",
	alignment: (score: number, coverage: number) => `Alignment ${score} of 100, on ${coverage} % of what was asked`,
	noScore: "There is no score yet: nothing that both have answered can be compared.",
	pillars: "By pillar",
	factors: "By success factor (the weights are practitioners' experience, not science)",
	leftOut: "Left out, because not known",
	notKnown: "not known",
};
