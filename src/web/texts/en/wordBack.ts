import { plural } from "../../../core/kit.ts";

const changes = (n: number): string => plural("en", n, { one: "# change", other: "# changes" });

export const wordBack = {
	title: "A lawyer changed the Word file?",
	lead: "Bring it back here. You see clause by clause what is different, and choose what becomes a draft of yours. The other side sees nothing of the file.",
	choose: "Choose the Word file",
	other: "Choose another file",
	field: "The letter as a Word file",
	reading: "Reading the file",
	tooLarge: "This file is larger than 2 MB. Take pictures out of it, save it, and choose it again.",
	away: "Put the file away",
	found: {
		none: "Nothing in this file differs from the letter.",
		some: (n: number) =>
			`${plural("en", n, { one: "# difference", other: "# differences" })} from the letter as it stands.`,
		of: "In the file",
	},
	notices: {
		tracked: "Tracked changes were read as if all of them were accepted.",
		pictures: "Pictures, drawings and text boxes were left out.",
		hidden: "Hidden text was left out.",
		tables: "A table inside a clause was read as lines, its cells parted by “|”.",
		symbols: "Some signs of a special font could not be read and were left out.",
	},
	kinds: { wording: "changed", removed: "taken out", new: "a new clause", missing: "not found in the file" },
	byHeading: "Matched by its heading: its mark is gone from the file.",
	byPlace: "Matched by its place in the file only. See that it is the right clause.",
	writing: "You are writing on this clause already. Taking this over replaces your draft.",
	needed: "This clause cannot be taken out of a letter of intent.",
	missing: "Nothing in the file was struck out here, the clause is simply not there. Tick it if it was meant to go.",
	emptied: {
		en: "The English text is empty in the file. That is not taken over.",
		ru: "The Russian text is empty in the file. That is not taken over.",
	},
	heading: "Heading",
	comments: "Comments",
	footnote: "Footnote",
	somebody: "Somebody",
	ownSide: "Comments stay with your side. They are not taken over.",
	loose: "Stands in no clause",
	looseHelp: "Copy what you need of it into a clause.",
	beside: "Comments beside no clause",
	all: "Choose all",
	nothing: "Choose none",
	take: (n: number) => (n === 0 ? "Take over" : `Take over ${changes(n)}`),
	takeNone: "Tick at least one difference.",
	taken: (n: number) =>
		`${plural("en", n, { one: "# change is a draft", other: "# changes are drafts" })} of your side now. Read them in the letter, then hand over.`,
};
