import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { cannot } from "../../core/language/rules.ts";
import { glossary } from "../../core/language/state.ts";
import { useHere } from "../partnership/here.ts";
import { Opened } from "../partnership/Opened.tsx";
import { paths } from "../paths.ts";
import { languageTexts } from "../texts/language.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Word } from "./Word.tsx";
import { WordForm } from "./WordForm.tsx";

/** `/p/:id/glossary`: the words both sides mean the same by, side by side in both languages (R28). */
export function GlossaryPage() {
	const { id } = useParams({ from: paths.glossary });
	const { page } = useTexts(languageTexts);
	return (
		<Opened id={id} title={page.title} key={id}>
			<Glossary />
		</Opened>
	);
}

function Glossary() {
	const { id, state, side } = useHere();
	const { page } = useTexts(languageTexts);
	const [adding, setAdding] = useState(false);
	const words = glossary(state.language);
	const yours = words.filter((it) => it.proposed && it.proposed.side !== side);
	const theirs = words.filter((it) => it.proposed?.side === side);
	const agreed = words.filter((it) => it.agreed && !it.proposed);
	const standing = words.filter((it) => it.agreed).length;
	const isOpen = cannot.propose(state) === null;
	const title = standing === 0 ? page.none : page.agreed(standing);
	return (
		<>
			<Answer
				title={yours.length > 0 ? `${title} ${page.yours(yours.length)}` : title}
				actions={
					isOpen &&
					!adding && (
						<Button variant={yours.length > 0 ? "default" : "filled"} onClick={() => setAdding(true)}>
							{page.propose}
						</Button>
					)
				}
			>
				<p>{words.length === 0 && isOpen ? page.empty : page.lead}</p>
				{!isOpen && <p>{page.closed}</p>}
				<p>
					<Link to={paths.partnership} params={{ id }}>
						{page.back}
					</Link>
				</p>
			</Answer>
			{adding && (
				<Panel title={page.propose}>
					<WordForm term={null} onDone={() => setAdding(false)} />
				</Panel>
			)}
			{yours.length + theirs.length > 0 && (
				<section className="list">
					<h2>{page.waiting}</h2>
					{[...yours, ...theirs].map((it, n) => (
						<Word key={it.id} term={it} isNext={n === 0 && !adding} />
					))}
				</section>
			)}
			{agreed.length > 0 && (
				<section className="list">
					<h2>{page.agreedTitle}</h2>
					{agreed.map((it) => (
						<Word key={it.id} term={it} isNext={false} />
					))}
				</section>
			)}
		</>
	);
}
