/** How a paper looks in Word: real styles, so that whoever edits it changes one thing in one place. */
import { AlignmentType, type IPropertiesOptions, LevelFormat } from "docx";
import type { Language } from "../../core/kit.ts";
import { besideHeading } from "./marks.ts";

/** Word's name of each language, for its spelling. */
export const locales: Readonly<Record<Language, string>> = { en: "en-US", ru: "ru-RU" };

/** Stands in Windows, macOS, Google Docs; LibreOffice sets Liberation Sans for it, of the same widths. All have Cyrillic. */
const face = "Arial";
const font = { ascii: face, hAnsi: face, cs: face, eastAsia: face };

/** A4 in twips (1/20 pt): 210 mm x 297 mm; margins 17 mm and 16 mm. */
export const page = { width: 11_906, height: 16_838, across: 964, along: 907 };
export const measure = page.width - 2 * page.across;

export const colours = { ink: "191C22", quiet: "5A6270", line: "C9CED6" };

/** Paragraph styles of ours beside Word's own. */
export const styles = {
	lead: "ObaLead",
	draft: "ObaDraft",
	note: "ObaNote",
	cell: "ObaCell",
	head: "ObaHead",
	footer: "ObaFooter",
};
/** The list whose items begin with a dash. */
export const dashes = "oba-dashes";

const plain = { basedOn: "Normal", quickFormat: true } as const;

/** Sizes in half points, spaces in twips: two languages stand closer, so that a letter stays a letter. */
const sizes = {
	one: { text: 20, small: 18, tiny: 16, heading: 24, title: 32, after: 100, line: 264 },
	two: { text: 17, small: 16, tiny: 15, heading: 17, title: 26, after: 30, line: 236 },
};

export function styled(languages: readonly Language[]): IPropertiesOptions["styles"] {
	const [first = "en"] = languages;
	const { text, small, tiny, heading, title, after, line } = languages.length > 1 ? sizes.two : sizes.one;
	return {
		default: {
			document: {
				run: { font, size: text, color: colours.ink, language: { value: locales[first] } },
				paragraph: { spacing: { after, line } },
			},
			title: {
				run: { font, size: title, bold: true },
				paragraph: { spacing: { before: 0, after: 40 }, keepNext: true },
			},
			heading1: {
				run: { font, size: heading, bold: true },
				paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
			},
			// In a table "keep with next" would hold all its rows together, and push it whole to the next page.
			heading2: {
				run: { font, size: heading, bold: true },
				paragraph: { spacing: { before: 0, after: 40 }, keepNext: false, keepLines: false },
			},
			listParagraph: { paragraph: { spacing: { after: 30 }, contextualSpacing: true } },
		},
		paragraphStyles: [
			{
				...plain,
				id: styles.lead,
				name: "Oba lead",
				run: { color: colours.quiet },
				paragraph: { spacing: { after: 20 } },
			},
			{ ...plain, id: styles.draft, name: "Oba draft", run: { bold: true, color: colours.quiet, size: small } },
			{ ...plain, id: styles.note, name: "Oba note", run: { italics: true, color: colours.quiet, size: small } },
			{ ...plain, id: styles.cell, name: "Oba cell", run: { size: small }, paragraph: { spacing: { after: 20 } } },
			{ ...plain, id: styles.head, name: "Oba head", basedOn: styles.cell, run: { bold: true } },
			{ ...plain, id: styles.footer, name: "Oba footer", run: { size: tiny, color: colours.quiet } },
		],
		characterStyles: [
			{ id: besideHeading.number, name: "Oba number", basedOn: "DefaultParagraphFont" },
			{
				id: besideHeading.mark,
				name: "Oba mark",
				basedOn: "DefaultParagraphFont",
				run: { bold: false, size: tiny, color: colours.quiet },
			},
		],
	};
}

export const numbering: IPropertiesOptions["numbering"] = {
	config: [
		{
			reference: dashes,
			levels: [
				{
					level: 0,
					format: LevelFormat.BULLET,
					text: "–",
					alignment: AlignmentType.LEFT,
					style: { run: { font }, paragraph: { indent: { left: 284, hanging: 284 } } },
				},
			],
		},
	],
};
