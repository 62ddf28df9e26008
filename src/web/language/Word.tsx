import { useState } from "react";
import type { Language } from "../../core/kit.ts";
import { cannot } from "../../core/language/rules.ts";
import type { Term } from "../../core/language/state.ts";
import { newId } from "../data/ids.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { languageTexts } from "../texts/language.ts";
import { useTexts } from "../texts/texts.ts";
import { Note } from "../ui/Note.tsx";
import { BothWords } from "./BothWords.tsx";
import { ProposedWord } from "./ProposedWord.tsx";
import css from "./Word.module.css";
import { WordForm } from "./WordForm.tsx";

interface Props {
	readonly term: Term;
	/** Its answer is the next move of the page. */
	readonly isNext: boolean;
}

/** One word of the glossary: what stands, what is proposed, and what can be done about it. */
export function Word({ term, isNext }: Props) {
	const [editing, setEditing] = useState<Language | "any" | null>(null);
	const { agreed, proposed } = term;
	if (editing !== null)
		return (
			<section className={css["word"]}>
				<WordForm term={term} first={editing} onDone={() => setEditing(null)} />
			</section>
		);
	return (
		<section className={css["word"]}>
			{agreed && <BothWords wording={agreed} {...(proposed ? {} : { add: setEditing })} />}
			{proposed ? (
				<ProposedWord {...{ term, proposed, isNext }} edit={() => setEditing("any")} />
			) : (
				<Standing term={term} edit={() => setEditing("any")} />
			)}
		</section>
	);
}

/** What can be done about a word that stands. */
function Standing({ term, edit }: { readonly term: Term; readonly edit: () => void }) {
	const { state } = useHere();
	const { word } = useTexts(languageTexts);
	const { run, busy, refused } = useCommand();
	const drop = () => run("language.dropTerm", { term: term.id, proposal: newId(), answers: null });
	if (cannot.propose(state)) return null;
	return (
		<>
			<p className={css["moves"]}>
				<button type="button" className="link" onClick={edit}>
					{word.change}
				</button>
				<button type="button" className="link" disabled={busy} onClick={drop}>
					{word.drop}
				</button>
			</p>
			{refused && <Note tone="bad" live title={refused} />}
		</>
	);
}
