import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import css from "./Letter.module.css";
import { mostPages, pagesOf } from "./length.ts";
import { useLetter } from "./useLetter.ts";

/** About how long the letter is on paper; past two pages it is said that it is too long. */
export function Length() {
	const { letter } = useLetter();
	const { length: texts } = useTexts(letterTexts);
	if (letter.concludedAt !== null) return null;
	const pages = pagesOf(letter);
	const over = pages > mostPages;
	return (
		<div className={`noPrint ${css["length"]}`}>
			<p>
				<label>
					{texts.label}{" "}
					<meter min={0} max={4} high={mostPages} value={Math.min(pages, 4)} aria-valuetext={texts.pages(pages)} />
				</label>{" "}
				<span>{texts.pages(pages)}</span>
			</p>
			<p className={over ? css["wrong"] : "aside"}>{over ? texts.over : texts.about}</p>
		</div>
	);
}
