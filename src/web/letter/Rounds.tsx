import { useMemo, useState } from "react";
import type { Language } from "../../core/kit.ts";
import type { Round } from "../../core/letter/clause.ts";
import { type Letter, subjectOf } from "../../core/letter/letter.ts";
import { threadOf } from "../../core/proposals/state.ts";
import { eventOf } from "../../record/chain.ts";
import { useLanguage } from "../data/language.ts";
import { useNames } from "../people/names.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { ClauseText } from "./ClauseText.tsx";
import css from "./Letter.module.css";
import { numbersOf } from "./numbers.ts";
import { offerIn } from "./Offered.tsx";
import { Quoted } from "./Quoted.tsx";
import { useLetter } from "./useLetter.ts";
import { letterAfter } from "./versions.ts";

/** How the letter came to be: every round with what it changed and what became of it, and the letter as it stood then. */
export function Rounds({ shown }: { readonly shown: Language }) {
	const { letter, here, people } = useLetter();
	const { rounds: texts } = useTexts(letterTexts);
	const { entries } = here.record;
	const drafted = useMemo(() => letterAfter(entries.map(eventOf), 0, people), [entries, people]);
	const [open, setOpen] = useState<number | null>(null);
	const { rounds, budget } = letter;
	return (
		<section className="list noPrint">
			<h2>{texts.title(rounds.length, budget)}</h2>
			{rounds.length === 0 && <p className="aside">{texts.none}</p>}
			<ol className={css["rounds"]}>
				{rounds.map((it) => (
					<RoundRow
						key={it.number}
						round={it}
						drafted={drafted}
						open={open === it.number}
						onOpen={(to) => setOpen(to ? it.number : null)}
					/>
				))}
			</ol>
			{rounds.length > 0 && (
				<div>
					<button
						type="button"
						className="link"
						aria-expanded={open === 0}
						onClick={() => setOpen(open === 0 ? null : 0)}
					>
						{texts.drafted}
					</button>
				</div>
			)}
			{open !== null && <Version number={open} shown={shown} />}
		</section>
	);
}

interface RowProps {
	readonly round: Round;
	/** Knows what every drafted clause is called, also one that stands no more. */
	readonly drafted: Letter | null;
	readonly open: boolean;
	readonly onOpen: (open: boolean) => void;
}

function RoundRow({ round, drafted, open, onOpen }: RowProps) {
	const { here, names } = useLetter();
	const { language } = useLanguage();
	const { rounds: texts, talk, newClause } = useTexts(letterTexts);
	const { given } = useNames();
	const by = round.person ? `${given(round.person)} (${names[round.side]})` : names[round.side];
	const called = (id: string): string => {
		const headings = drafted?.clauses.find((it) => it.id === id)?.headings ?? {};
		const own = threadOf(here.state.proposals, subjectOf(id)).proposals.flatMap(({ texts: its }) => [
			its[`heading.${language}`] ?? its["heading.en"] ?? its["heading.ru"] ?? [],
		]);
		return headings[language] || String(own.flat().at(-1) ?? "") || Object.values(headings)[0] || newClause.title;
	};
	const fateOf = (clause: string, proposal: string): string => {
		const made = threadOf(here.state.proposals, subjectOf(clause)).proposals.find((it) => it.id === proposal);
		if (!made) return "";
		const what = offerIn(made)?.is === "removed" ? talk.removal : talk.wording;
		return `${what}, ${talk.fates[made.is]}`;
	};
	return (
		<li data-side={round.side}>
			<p>
				<strong>{texts.round(round.number)}</strong> · {by}, <When at={round.at} />
			</p>
			<ul className={css["changes"]}>
				{round.changes.map(({ clause, proposal }) => (
					<li key={proposal}>
						<span lang={language}>{called(clause)}</span> — {fateOf(clause, proposal)}
					</li>
				))}
			</ul>
			{round.note && <Quoted text={round.note} />}
			<div>
				<button type="button" className="link" aria-expanded={open} onClick={() => onOpen(!open)}>
					{texts.read}
				</button>
			</div>
		</li>
	);
}

/** The letter as it stood after a round and its answers. */
function Version({ number, shown }: { readonly number: number; readonly shown: Language }) {
	const { here, people } = useLetter();
	const { rounds: texts } = useTexts(letterTexts);
	const { entries } = here.record;
	const then = useMemo(() => letterAfter(entries.map(eventOf), number, people), [entries, number, people]);
	if (!then) return <p className="aside">{texts.notYet}</p>;
	return (
		<div className="list">
			<h3>{number === 0 ? texts.asDrafted : texts.asAfter(number)}</h3>
			<ReadOnly letter={then} shown={shown} />
		</div>
	);
}

/** A letter of another day: to be read, nothing to be done. */
function ReadOnly({ letter, shown }: { readonly letter: Letter; readonly shown: Language }) {
	const numbers = numbersOf(letter.clauses);
	return (
		<div className={css["paper"]} data-two={letter.languages.length > 1} data-shown={shown}>
			{letter.clauses
				.filter((it) => numbers.has(it.id))
				.map((it) => (
					<div key={it.id} className={css["facing"]}>
						{letter.languages.map((language) => (
							<div key={language} lang={language} data-language={language} className={css["cell"]}>
								<h4>
									{numbers.get(it.id)}. {it.headings[language]}
								</h4>
								<ClauseText clause={it} language={language} />
							</div>
						))}
					</div>
				))}
		</div>
	);
}
