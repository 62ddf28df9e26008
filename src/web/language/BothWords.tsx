import type { Language } from "../../core/kit.ts";
import { cannot } from "../../core/language/rules.ts";
import type { Wording } from "../../core/language/state.ts";
import { spokenLanguages } from "../../core/language/statements.ts";
import { useLanguage } from "../data/language.ts";
import { useHere } from "../partnership/here.ts";
import { languageTexts } from "../texts/language.ts";
import { useTexts } from "../texts/texts.ts";
import css from "./Word.module.css";

interface Props {
	readonly wording: Wording;
	/** Begins to write what stands in one language only. */
	readonly add?: (language: Language) => void;
}

/** A word in both languages, the reader's own first. */
export function BothWords({ wording, add }: Props) {
	const { state } = useHere();
	const { language } = useLanguage();
	const texts = useTexts(languageTexts);
	const mayAdd = add && cannot.propose(state) === null;
	const columns = spokenLanguages(state.people.sides).toSorted(
		(x, y) => Number(y === language) - Number(x === language),
	);
	const meaning = { en: wording.meaningEn, ru: wording.meaningRu };
	// Both texts were removed by consent or by law; that there was a word stays.
	if (wording.en === null && wording.ru === null) return <p className="aside">{texts.removed}</p>;
	return (
		<dl className={css["both"]}>
			{columns.map((it) => (
				<div key={it}>
					<dt>{texts.names[it]}</dt>
					{wording[it] === null ? (
						<dd className={css["missing"]}>
							{texts.only[it]}{" "}
							{mayAdd && (
								<button type="button" className="link" onClick={() => add(it)}>
									{texts.add[it]}
								</button>
							)}
						</dd>
					) : (
						<>
							<dd className={css["said"]} lang={it}>
								{wording[it]}
							</dd>
							{meaning[it] === null ? (
								<dd className={css["missing"]}>{texts.noMeaning}</dd>
							) : (
								<dd lang={it}>{meaning[it]}</dd>
							)}
						</>
					)}
				</div>
			))}
		</dl>
	);
}
