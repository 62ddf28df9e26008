import { useLanguage } from "../../data/language.ts";
import { letterWords } from "../../texts/letter.ts";
import { numbersOf } from "../numbers.ts";
import { useLetter } from "../useLetter.ts";

/** A clause as its reader knows it: number and heading, in the reader's language where the letter has it. */
export function useClauseName(): (clause: string) => string {
	const { letter } = useLetter();
	const { language } = useLanguage();
	const numbers = numbersOf(letter.clauses);
	const [first = "en"] = letter.languages;
	const read = letter.languages.includes(language) ? language : first;
	return (id) => {
		const clause = letter.clauses.find((it) => it.id === id);
		const heading = clause?.headings[read] || clause?.headings[first] || letterWords[read].noHeading;
		const number = numbers.get(id);
		return number === undefined ? heading : `${number}. ${heading}`;
	};
}
