import type { Clause } from "../../core/letter/clause.ts";
import { useLanguage } from "../data/language.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { saidOnce } from "./departing.ts";
import css from "./Letter.module.css";
import { useLetter } from "./useLetter.ts";

interface Props {
	readonly departures: Clause["departures"];
	/** Whose they are: the text that stands, a wording that is proposed, or a clause that was taken out. */
	readonly of: "text" | "wording" | "removed";
}

/** Where a clause does not say what the alignment says. Allowed, and said. */
export function Departures({ departures, of }: Props) {
	const { letter } = useLetter();
	const { language } = useLanguage();
	const { clause: texts } = useTexts(letterTexts);
	if (departures.length === 0) return null;
	const ends = { text: texts.departsNot, wording: texts.wouldNot, removed: texts.departsRemoved };
	return (
		<ul className={css["departures"]}>
			{saidOnce(departures, language, letter.languages).map((it) => (
				<li key={it.text}>
					{texts.departs} <q lang={it.language}>{it.text}</q>
					{of === "text" && !it.whole ? texts.departsIn[it.language] : ends[of]}
				</li>
			))}
		</ul>
	);
}
