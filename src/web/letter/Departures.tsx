import type { Clause } from "../../core/letter/clause.ts";
import { useLanguage } from "../data/language.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import css from "./Letter.module.css";
import { useLetter } from "./useLetter.ts";

/** Where the clause no longer says what the alignment says. Allowed, and said. */
export function Departures({ clause }: { readonly clause: Clause }) {
	const { letter } = useLetter();
	const { language } = useLanguage();
	const { clause: texts } = useTexts(letterTexts);
	if (clause.departures.length === 0) return null;
	return (
		<ul className={css["departures"]}>
			{clause.departures.map(({ fact, languages: left }) => {
				const spoken = left.includes(language) ? language : (left[0] ?? language);
				const whole = left.length === letter.languages.length;
				return (
					<li key={fact.term}>
						{texts.departs} <q lang={spoken}>{fact.texts[spoken]}</q>
						{clause.is === "removed" ? texts.departsRemoved : whole ? texts.departsNot : texts.departsIn[spoken]}
					</li>
				);
			})}
		</ul>
	);
}
