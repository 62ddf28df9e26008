import { useLanguage } from "../../data/language.ts";
import { letterWords } from "../../texts/letter.ts";
import { numbersOf } from "../numbers.ts";
import { useLetter } from "../useLetter.ts";

/** A clause as its reader knows it: number and heading, in the reader's language where the letter has it. */
export function ClauseName({ id }: { readonly id: string }) {
	const { letter } = useLetter();
	const { language } = useLanguage();
	const [first = "en"] = letter.languages;
	const read = letter.languages.includes(language) ? language : first;
	const clause = letter.clauses.find((it) => it.id === id);
	const number = numbersOf(letter.clauses).get(id);
	const spoken = clause?.headings[read] ? read : first;
	return (
		<>
			{number !== undefined && `${number}. `}
			<span lang={spoken}>{clause?.headings[spoken] || letterWords[read].noHeading}</span>
		</>
	);
}
