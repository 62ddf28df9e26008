import { questions } from "../../core/exploration/questions.ts";
import { useLanguage } from "../data/language.ts";
import { partOf } from "../letter/recorded.ts";
import { useHere } from "../partnership/here.ts";
import { findingTexts } from "../texts/comparison.ts";
import { letterTexts } from "../texts/letter.ts";
import { questionTexts } from "../texts/questions.ts";
import { recordTexts } from "../texts/record.ts";
import { useTexts } from "../texts/texts.ts";
import type { Told } from "./story.ts";

/** A text of a KPI, as the sheet names it: `kpis.0.source`. */
const ofKpi = /^(.+)\.(\d+)\.(name|unit|source)$/;

/** What a text of an entry is called: the question it answers, or the word for its part; else its own name. */
export function useTextName(): (it: Pick<Told, "type" | "data">, name: string) => string {
	const { stages, letter } = useHere().state;
	const { type } = stages;
	const { language } = useLanguage();
	const { recorded } = useTexts(letterTexts);
	const { texts } = useTexts(recordTexts);
	const { question } = useTexts(questionTexts);
	const sheet = useTexts(findingTexts);
	return (it, name) => {
		const named: Readonly<Record<string, string>> = texts;
		const its = partOf(it.type, name, letter.frozen, language);
		if (its) return "language" in its ? recorded[its.is][its.language](its.clause) : recorded[its.is];
		const explored = questions.find((each) => each === name);
		const isOfSheet = it.data["slot"] === "alignment.sheet" || it.type === "alignment.erratumAdded";
		if (explored && !isOfSheet) return question[explored].ask;
		const [, asked = "", n = "", part = ""] = ofKpi.exec(name) ?? [];
		if (isOfSheet && asked) return `${sheet.name(asked, type)}, ${Number(n) + 1}: ${named[part] ?? part}`;
		if (name === "text" && it.type !== "language.translated") return texts.said;
		return named[name] ?? (isOfSheet ? sheet.ask(name, type) : name);
	};
}
