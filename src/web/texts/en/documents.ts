import { plural } from "../../../core/kit.ts";

export const documents = {
	formats: { pdf: "PDF", docx: "Word" },
	save: (document: string, format: string) => `${document} as ${format}`,
	waiting: (n: number) =>
		plural("en", n, { one: "Waiting: # document is before yours.", other: "Waiting: # documents are before yours." }),
	making: "Being made.",
	saved: "Saved with your downloads.",
	alignment: "The document as a file",
	alignmentAbout: "In the partnership’s languages, as it stands now. Nothing that one side keeps to itself is in it.",
	templates: "Templates",
	templatesLead:
		"A letter of intent with room for your facts, and the questionnaire that both sides fill in apart. Take them, change them, pass them on.",
	toTemplates: "Templates: a blank letter and questionnaire",
	type: "For which kind of partnership?",
	anyType: "Any",
	language: "In which language?",
	languages: { both: "Both, side by side", en: "English", ru: "Russian" },
	letter: "Letter of intent",
	letterAbout: "Two pages, clause by clause: what you do together, who pays what, how you stop.",
	questionnaire: "Alignment questionnaire",
	questionnaireAbout: "Each side answers alone; then you lay both sheets side by side.",
	questionnaireNeedsType: "The questions depend on the kind of partnership: choose one above.",
};
