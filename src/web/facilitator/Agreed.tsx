import { comparisonOf } from "../../core/alignment/comparison.ts";
import { documentOf, partnershipLanguages } from "../../core/alignment/document.ts";
import { letterOf, standingClauses } from "../../core/letter/letter.ts";
import { present } from "../../core/stages/state.ts";
import { Paper } from "../alignment/document/Paper.tsx";
import { useLanguage } from "../data/language.ts";
import { useHere } from "../partnership/here.ts";
import { facilitatorTexts } from "../texts/facilitator.ts";
import { useTexts } from "../texts/texts.ts";
import css from "./Middle.module.css";

/** The alignment document as it stands, and the letter from the day it is drafted: to be read, nothing else. */
export function Agreed() {
	const { state } = useHere();
	const { middle: texts } = useTexts(facilitatorTexts);
	const { language } = useLanguage();
	const comparison = comparisonOf(state);
	const spoken = partnershipLanguages(state.people);
	const [first = "en"] = spoken;
	if (!comparison) return null;
	return (
		<>
			<section className="foot">
				<h2>{texts.document}</h2>
				<Paper
					document={documentOf(state, comparison)}
					languages={spoken}
					shown={spoken.includes(language) ? language : first}
				/>
			</section>
			{state.stages.path.some((it) => it.kind === "letter") && present(state.stages) && <Letter />}
		</>
	);
}

function Letter() {
	const { state, record } = useHere();
	const { middle: texts } = useTexts(facilitatorTexts);
	const people = Object.fromEntries(
		Object.entries(record.names).map(([id, it]) => [id, `${it.givenName} ${it.familyName}`.trim()]),
	);
	const letter = letterOf(state, people);
	return (
		<section className={`foot ${css["letter"]}`}>
			<h2>{texts.letter}</h2>
			{standingClauses(letter).map((clause) => (
				<div key={clause.id} className={css["columns"]} data-two={letter.languages.length > 1}>
					{letter.languages.map((language) => (
						<div key={language} lang={language}>
							<h3>{clause.headings[language]}</h3>
							<p>{clause.texts[language] ?? texts.removed}</p>
						</div>
					))}
				</div>
			))}
		</section>
	);
}
