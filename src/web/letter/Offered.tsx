import type { Language } from "../../core/kit.ts";
import type { Clause } from "../../core/letter/clause.ts";
import type { ClauseOffer } from "../../core/letter/contract.ts";
import type { Proposal } from "../../core/proposals/state.ts";
import { useNames } from "../people/names.ts";
import { letterTexts, letterWords } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Departures } from "./Departures.tsx";
import { wouldDepart } from "./departing.ts";
import css from "./Letter.module.css";
import { Quoted } from "./Quoted.tsx";
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
			{proposal.texts["note"] && <Quoted text={proposal.texts["note"]} />}
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
			{clause && <Departures departures={wouldDepart(clause, written, letter.languages)} of="wording" />}
			{left.map((it) => (
				<p key={it} className="aside">
					{offer.inStep ? texts.inStep[it] : texts.follows[it]}
				</p>
			))}
		</>
	);
}
