/** What links ask in the letter: the same forms as on its pages. Signing is done from an account. */
import { useState } from "react";
import type { Language } from "../../core/kit.ts";
import { Choice } from "../alignment/comparison/Choice.tsx";
import { useLanguage } from "../data/language.ts";
import { Clauses } from "../letter/Clauses.tsx";
import { Head } from "../letter/Head.tsx";
import css from "../letter/Letter.module.css";
import { ChannelsSaid } from "../letter/legal/Channels.tsx";
import { OwnersSaid } from "../letter/legal/Owners.tsx";
import { Tray } from "../letter/Tray.tsx";
import { LetterContext, useLetterHere } from "../letter/useLetter.ts";
import { useHere } from "../partnership/here.ts";
import { legalTexts } from "../texts/legal.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { Panel } from "../ui/Panel.tsx";

/** Who owns the own company, then which channels it works through: one after the other. */
export function Declaring() {
	const { state, side } = useHere();
	const texts = useTexts(legalTexts);
	const [owners, channels] = [state.legal.owners[side], state.legal.channels[side]];
	return (
		<>
			{(owners === null || channels !== null) && (
				<Panel title={texts.owners.title}>
					<p className="aside">{texts.owners.lead}</p>
					<OwnersSaid side={side} />
				</Panel>
			)}
			{owners !== null && (
				<Panel title={texts.channels.title}>
					<p className="aside">{texts.channels.lead}</p>
					<ChannelsSaid side={side} />
				</Panel>
			)}
		</>
	);
}

/** The letter clause by clause, with what waits for an answer, and what is handed over. */
export function Clausewise() {
	const here = useLetterHere();
	const texts = useTexts(letterTexts);
	const { language } = useLanguage();
	const { languages } = here.letter;
	const [first = "en"] = languages;
	const [shown, show] = useState<Language>(languages.includes(language) ? language : first);
	return (
		<LetterContext value={here}>
			<div className={css["page"]}>
				<Head />
				{languages.length > 1 && (
					<div className={css["switch"]}>
						<Choice
							label={texts.language}
							options={languages.map((it) => [it, texts.languages[it]] as const)}
							chosen={shown}
							onChoose={show}
						/>
					</div>
				)}
				<Clauses shown={shown} />
				<Tray />
			</div>
		</LetterContext>
	);
}
