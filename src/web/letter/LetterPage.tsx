import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Language } from "../../core/kit.ts";
import { Choice } from "../alignment/comparison/Choice.tsx";
import { useLanguage } from "../data/language.ts";
import { useHere } from "../partnership/here.ts";
import { Opened } from "../partnership/Opened.tsx";
import { paths } from "../paths.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Clauses } from "./Clauses.tsx";
import { Files } from "./Files.tsx";
import { Head } from "./Head.tsx";
import { Length } from "./Length.tsx";
import css from "./Letter.module.css";
import { NewClause } from "./NewClause.tsx";
import { PartWays } from "./PartWays.tsx";
import { Rounds } from "./Rounds.tsx";
import { Signing } from "./Signing.tsx";
import { Spent } from "./Spent.tsx";
import { whenOf } from "./standing.ts";
import { Tray } from "./Tray.tsx";
import { LetterContext, useLetterHere } from "./useLetter.ts";

/** `/p/:id/letter`: the letter of intent, from its draft to both signatures (R7, R8). */
export function LetterPage() {
	const { id } = useParams({ from: paths.letter });
	const { name } = useTexts(letterTexts);
	return (
		<Opened id={id} title={name} key={id}>
			<IfBegun />
		</Opened>
	);
}

function IfBegun() {
	const { state } = useHere();
	return whenOf(state.stages) === "before" ? <NotYet /> : <Whole />;
}

/** Before the letter there is nothing to write: it drafts itself from what both approve. */
function NotYet() {
	const { id, state } = useHere();
	const { notYet, back } = useTexts(letterTexts);
	const closed = state.stages.closed !== null;
	return (
		<Answer
			title={closed ? notYet.never : notYet.title}
			actions={
				<LinkButton to={paths.partnership} params={{ id }}>
					{back}
				</LinkButton>
			}
		>
			{!closed && <p>{notYet.lead}</p>}
		</Answer>
	);
}

function Whole() {
	const here = useLetterHere();
	const { letter } = here;
	const texts = useTexts(letterTexts);
	const { language } = useLanguage();
	const [first = "en"] = letter.languages;
	const [shown, show] = useState<Language>(letter.languages.includes(language) ? language : first);
	const two = letter.languages.length > 1;
	return (
		<LetterContext value={here}>
			<div className={css["page"]}>
				<div className="noPrint">
					<Head />
				</div>
				<Spent />
				{two && (
					<div className={`noPrint ${css["switch"]}`}>
						<Choice
							label={texts.language}
							options={letter.languages.map((it) => [it, texts.languages[it]] as const)}
							chosen={shown}
							onChoose={show}
						/>
					</div>
				)}
				<Clauses shown={shown} />
				<NewClause shown={shown} />
				<Length />
				<Signing />
				<Rounds shown={shown} />
				<Files />
				<PartWays />
				<Tray />
			</div>
		</LetterContext>
	);
}
