import { type Language, sides } from "../../core/kit.ts";
import type { Letter } from "../../core/letter/letter.ts";
import { letterTexts, letterWords } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { ClauseRow } from "./ClauseRow.tsx";
import css from "./Letter.module.css";
import { numbersOf } from "./numbers.ts";
import { useLetter } from "./useLetter.ts";

/** The letter itself: every clause in its order, facing in its languages, on a phone in the one that is shown. */
export function Clauses({ shown }: { readonly shown: Language }) {
	const { letter } = useLetter();
	const { name } = useTexts(letterTexts);
	const numbers = numbersOf(letter.clauses);
	return (
		<section className={css["paper"]} data-two={letter.languages.length > 1} data-shown={shown} aria-label={name}>
			<Title letter={letter} />
			{letter.clauses.map((it) => (
				<ClauseRow key={it.id} clause={it} number={numbers.get(it.id) ?? null} />
			))}
		</section>
	);
}

/** What it is and between whom, once in each language. */
function Title({ letter }: { readonly letter: Pick<Letter, "languages" | "companies"> }) {
	return (
		<header className={css["facing"]}>
			{letter.languages.map((it) => (
				<div key={it} lang={it} data-language={it} className={css["cell"]}>
					<h2>{letterWords[it].heading}</h2>
					<p className={css["between"]}>{sides.map((side) => letter.companies[side]).join(" · ")}</p>
				</div>
			))}
		</header>
	);
}
