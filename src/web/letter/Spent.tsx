import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { AnchorButton } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import css from "./Letter.module.css";
import { numbersOf } from "./numbers.ts";
import { useLetter } from "./useLetter.ts";

/** "If the letter is hard to write, the partnership won't work" (R8): said to both, kindly, once the rounds are spent. */
export function Spent() {
	const { letter, when } = useLetter();
	const { spent: texts } = useTexts(letterTexts);
	if (when !== "now" || letter.hash !== null || letter.rounds.length < letter.budget) return null;
	const open = letter.clauses.filter(({ proposal }) => proposal !== null);
	const numbers = numbersOf(letter.clauses);
	return (
		<Note
			live
			title={texts.title(letter.rounds.length, letter.budget)}
			actions={<AnchorButton href="#part">{texts.part}</AnchorButton>}
		>
			<p>{texts.body}</p>
			<ul className={css["ways"]}>
				<li>
					{texts.call}{" "}
					{open.map(({ id }) => (
						<a key={id} href={`#clause-${id}`}>
							{texts.clause(numbers.get(id) ?? null)}
						</a>
					))}
				</li>
				<li>{texts.leaveOut}</li>
				<li>{texts.friends}</li>
			</ul>
			<p>{texts.goesOn}</p>
		</Note>
	);
}
