import type { Clause } from "../../core/letter/clause.ts";
import type { Proposal } from "../../core/proposals/state.ts";
import { useNames } from "../people/names.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import css from "./Letter.module.css";
import { offerIn } from "./Offered.tsx";
import { Quoted } from "./Quoted.tsx";
import { useLetter } from "./useLetter.ts";

/** Everything that was proposed and said about a clause, as it came, folded up. */
export function Talk({ clause }: { readonly clause: Clause }) {
	const { names } = useLetter();
	const { talk: texts } = useTexts(letterTexts);
	const { given } = useNames();
	const { proposals, comments } = clause.thread;
	const said = [
		...proposals.map((it) => ({ ...it, key: it.id, shown: <Said proposal={it} /> })),
		...comments.map((it, n) => ({
			...it,
			key: `comment ${n}`,
			shown: it.text === null ? <p className="aside">{texts.gone}</p> : <Quoted text={it.text} />,
		})),
	].toSorted((x, y) => x.at.localeCompare(y.at));
	if (said.length === 0) return null;
	return (
		<details className={css["talk"]}>
			<summary>{texts.summary(said.length)}</summary>
			<ol>
				{said.map(({ key, side, person, at, shown }) => (
					<li key={key} data-side={side}>
						<p className="aside">
							{person ? given(person) : names[side]} ({names[side]}), <When at={at} />
						</p>
						{shown}
					</li>
				))}
			</ol>
		</details>
	);
}

/** A proposal in short, and what became of it. */
function Said({ proposal }: { readonly proposal: Proposal }) {
	const { letter } = useLetter();
	const { talk: texts } = useTexts(letterTexts);
	const offer = offerIn(proposal);
	return (
		<>
			<p>
				{offer?.is === "removed" ? texts.removal : texts.wording}: {texts.fates[proposal.is]}
			</p>
			{letter.languages.map((it) =>
				proposal.texts[it] ? (
					<p key={it} lang={it} className={css["text"]}>
						{proposal.texts[it]}
					</p>
				) : null,
			)}
			{proposal.texts["note"] && <Quoted text={proposal.texts["note"]} />}
			{proposal.reason && (
				<>
					<p className="aside">{texts.because}</p>
					<Quoted text={proposal.reason} />
				</>
			)}
		</>
	);
}
