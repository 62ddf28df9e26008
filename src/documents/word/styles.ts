/** What a file's styles say of a paragraph: whether it is a heading, whether an item of a list; and whose words a run is. */
import { besideHeading } from "./marks.ts";
import { child, type Element, elements, settingOf } from "./xml.ts";

export interface Styles {
	readonly isHeading: (paragraph: Element) => boolean;
	readonly isItem: (paragraph: Element) => boolean;
	/** Words of ours beside a heading, by the style that the file still has of it. */
	readonly isBeside: (run: Element) => boolean;
}

/** Programs rename a style's id ("ObaMark" becomes "Obamark"); its name they keep but for case and spaces. */
const folded = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, "");
const beside = new Set(Object.values(besideHeading).map(folded));

export function stylesOf(part: Element | undefined): Styles {
	const known = new Map<string, Element>();
	for (const it of part ? elements(part) : []) {
		const id = it.attributes["styleId"];
		if (it.name === "style" && id !== undefined) known.set(id, it);
	}
	/** The style and what it rests on, nearest first; a circle ends. */
	const lineage = (id: string | undefined): readonly Element[] => {
		const found: Element[] = [];
		for (let at = known.get(id ?? ""); at && !found.includes(at); at = known.get(settingOf(at, "basedOn") ?? ""))
			found.push(at);
		return found;
	};
	const paragraphs = (paragraph: Element): readonly (Element | undefined)[] => {
		const properties = child(paragraph, "pPr");
		return [properties, ...lineage(settingOf(properties, "pStyle")).map((it) => child(it, "pPr"))];
	};
	const namesOf = (paragraph: Element): readonly string[] => {
		const id = settingOf(child(paragraph, "pPr"), "pStyle");
		return [id ?? "", ...lineage(id).map((it) => settingOf(it, "name") ?? "")].map(folded);
	};
	const isHeading = (paragraph: Element): boolean =>
		namesOf(paragraph).some((it) => /^heading[1-6]$/.test(it)) ||
		paragraphs(paragraph).some((it) => /^[0-5]$/.test(settingOf(it, "outlineLvl") ?? ""));
	return {
		isHeading,
		isItem(paragraph) {
			const numbered = paragraphs(paragraph).map((it) => settingOf(child(it, "numPr"), "numId"));
			return (numbered.find((it) => it !== undefined) ?? "0") !== "0";
		},
		isBeside(run) {
			const id = settingOf(child(run, "rPr"), "rStyle");
			return id !== undefined && [id, settingOf(known.get(id), "name") ?? ""].some((it) => beside.has(folded(it)));
		},
	};
}
