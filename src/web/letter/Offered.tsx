import type { Language } from "../../core/kit.ts";
import type { Clause } from "../../core/letter/clause.ts";
import type { ClauseOffer } from "../../core/letter/contract.ts";
import { departed } from "../../core/letter/letter.ts";
import type { Proposal } from "../../core/proposals/state.ts";
import { useNames } from "../people/names.ts";
import { letterTexts, letterWords } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import css from "./Letter.module.css";
import { useLetter } from "./useLetter.ts";
import { WordDiff } from "./WordDiff.tsx";

/** How a proposal would change a clause. */
export const offerIn = ({ offer }: Pick<Proposal, "offer">): ClauseOffer | null =>
	offer.is === "value" ? (offer.value as ClauseOffer) : null;

/** What somebody proposes on a clause: who and when, why, and word by word what would be different. */
export function Offered({ clause, proposal }: { readonly clause: Clause; readonly proposal: Proposal }) {
	const { here, names } = useLetter();
	const { offered: texts } = useTexts(letterTexts);
	const { given } = useNames();
	const offer = offerIn(proposal);
	const mine = proposal.side === here.side;
	const who = proposal.person ? `${given(proposal.person)} (${names[proposal.side]})` : names[proposal.side];
	return (
		<fieldset className={css["offer"]} data-side={proposal.side} aria-label={mine ? texts.ours : texts.theirs(who)}>
			<p className="aside">
				<strong>{mine ? texts.ours : texts.theirs(who)}</strong>, <When at={proposal.at} />
			</p>
			{offer?.is === "removed" ? (
				<p>{texts.removes}</p>
			) : (
				offer && <Wording clause={clause} offer={offer} texts={proposal.texts} />
			)}
			{proposal.texts["note"] && <blockquote className={css["said"]}>{proposal.texts["note"]}</blockquote>}
		</fieldset>
	);
}

interface WordingProps {
	readonly clause: Clause | null;
	readonly offer: ClauseOffer & { readonly is: "wording" };
	/** As a proposal keeps them: `en`, `ru`, `heading.en`, `heading.ru`. */
	readonly texts: Readonly<Record<string, string | undefined>>;
}

/** The words of a proposal against what stands, facing; and what else would be different. */
export function Wording({ clause, offer, texts: written }: WordingProps) {
	const { letter } = useLetter();
	const { offered: texts } = useTexts(letterTexts);
	const isNew = !clause || clause.is === "offered" || clause.is === "removed";
	const before = (language: Language): string => (isNew ? "" : (clause?.texts[language] ?? ""));
	const left = letter.languages.filter((it) => !offer.languages.includes(it));
	const headed = (it: Language): string => written[`heading.${it}`] ?? "";
	return (
		<>
			<div className={css["facing"]}>
				{letter.languages.map((it) => (
					<div key={it} data-language={it} className={css["cell"]}>
						{!offer.languages.includes(it) ? (
							<p className={css["missing"]} lang={it}>
								{letterWords[it].stays}
							</p>
						) : (
							<>
								{headed(it) !== "" && headed(it) !== clause?.headings[it] && (
									<p lang={it}>
										<strong>{headed(it)}</strong>
									</p>
								)}
								{isNew ? (
									<div className={css["text"]} lang={it} dir="auto">
										{written[it]}
									</div>
								) : (
									<WordDiff before={before(it)} after={written[it] ?? ""} language={it} />
								)}
							</>
						)}
					</div>
				))}
			</div>
			{offer.binding !== (clause?.binding ?? false) && <p>{offer.binding ? texts.willBind : texts.willNotBind}</p>}
			<Departing clause={clause} written={written} />
			{left.map((it) => (
				<p key={it} className="aside">
					{offer.inStep ? texts.inStep[it] : texts.follows[it]}
				</p>
			))}
		</>
	);
}

/** Agreed facts that the clause carries now and would not carry any more. */
function Departing({
	clause,
	written,
}: Omit<WordingProps, "offer" | "texts"> & { readonly written: WordingProps["texts"] }) {
	const { letter } = useLetter();
	const { clause: texts } = useTexts(letterTexts);
	const gone = letter.languages.flatMap((language) => {
		const [after, before] = [written[language], clause?.texts[language] ?? ""];
		if (after === undefined || !clause) return [];
		const already = new Set(departed(clause.facts, language, before));
		const left = departed(clause.facts, language, after).filter((fact) => !already.has(fact));
		return left.map((fact) => ({ fact, language }));
	});
	if (gone.length === 0) return null;
	return (
		<ul className={css["departures"]}>
			{gone.map(({ fact, language }) => (
				<li key={`${language} ${fact.term}`}>
					{texts.departs} <q lang={language}>{fact.texts[language]}</q>
					{texts.wouldNot}
				</li>
			))}
		</ul>
	);
}
