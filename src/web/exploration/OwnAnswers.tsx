import { type Question, questions } from "../../core/exploration/questions.ts";
import type { Texts } from "../../core/kit.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { questionTexts } from "../texts/questions.ts";
import { useTexts } from "../texts/texts.ts";
import css from "./OwnAnswers.module.css";

/** The language a text is mostly written in, for whoever reads it aloud or hyphenates it. */
export const languageOf = (text: string): "ru" | "en" => (/[а-яё]/iu.test(text) ? "ru" : "en");

/** What somebody wrote, or that it has been removed since. */
export function Written({ text }: { readonly text: string | undefined }) {
	const { facing } = useTexts(explorationTexts);
	if (text === undefined) return <p className="aside">{facing.removed}</p>;
	return (
		<p className={css["written"]} lang={languageOf(text)}>
			{text}
		</p>
	);
}

/** One's own eight answers, to read and to print. */
export function OwnAnswers({ texts }: { readonly texts: Texts }) {
	const { question } = useTexts(questionTexts);
	return (
		<dl className={css["answers"]}>
			{questions.map((it: Question) => (
				<div key={it}>
					<dt>{question[it].ask}</dt>
					<dd>
						<Written text={texts[it]} />
					</dd>
				</div>
			))}
		</dl>
	);
}
