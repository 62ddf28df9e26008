/** How a paper looks in Word: real styles, so that whoever edits it changes one thing in one place. */
import { AlignmentType, type IPropertiesOptions, LevelFormat } from "docx";
import type { Language } from "../../core/kit.ts";
import { besideHeading } from "./marks.ts";

/** Word's name of each language, for its spelling. */
export const locales: Readonly<Record<Language, string>> = { en: "en-US", ru: "ru-RU" };

/** Stands in Windows, macOS, Google Docs; LibreOffice sets Liberation Sans for it, of the same widths. All have Cyrillic. */
const face = "Arial";
const font = { ascii: face, hAnsi: face, cs: face, eastAsia: face };

/** A4 in twips (1/20 pt): 210 mm x 297 mm; margins 20 mm and 22 mm. */
export const page = { width: 11_906, height: 16_838, across: 1_134, along: 1_247 };
export const measure = page.width - 2 * page.across;

export const colours = { ink: "191C22", quiet: "5A6270", line: "C9CED6" };

/** Paragraph styles of ours beside Word's own. */
export const styles = { lead: "ObaLead", draft: "ObaDraft", note: "ObaNote", cell: "ObaCell", footer: "ObaFooter" };
/** The list whose items begin with a dash. */
export const dashes = "oba-dashes";

const plain = { basedOn: "Normal", quickFormat: true } as const;

export const styled = (language: Language): IPropertiesOptions["styles"] => ({
	default: {
		document: {
			run: { font, size: 20, color: colours.ink, language: { value: locales[language] } },
			paragraph: { spacing: { after: 100, line: 276 } },
		},
		title: { run: { font, size: 32, bold: true }, paragraph: { spacing: { before: 0, after: 60 }, keepNext: true } },
		heading1: {
			run: { font, size: 24, bold: true },
			paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
		},
		heading2: {
			run: { font, size: 20, bold: true },
			paragraph: { spacing: { before: 40, after: 80 }, keepNext: true },
		},
		listParagraph: { paragraph: { spacing: { after: 60 } } },
	},
	paragraphStyles: [
		{
			...plain,
			id: styles.lead,
			name: "Oba lead",
			run: { color: colours.quiet },
			paragraph: { spacing: { after: 40 } },
		},
		{ ...plain, id: styles.draft, name: "Oba draft", run: { bold: true, color: colours.quiet, size: 18 } },
		{ ...plain, id: styles.note, name: "Oba note", run: { italics: true, color: colours.quiet, size: 18 } },
		{ ...plain, id: styles.cell, name: "Oba cell", run: { size: 18 }, paragraph: { spacing: { after: 20 } } },
		{ ...plain, id: styles.footer, name: "Oba footer", run: { size: 16, color: colours.quiet } },
	],
	characterStyles: [
		{ id: besideHeading.number, name: "Oba number", basedOn: "DefaultParagraphFont" },
		{
			id: besideHeading.mark,
			name: "Oba mark",
			basedOn: "DefaultParagraphFont",
			run: { bold: false, size: 16, color: colours.quiet },
		},
	],
});

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
