import type { TermValue } from "../../../core/alignment/contract.ts";
import { partnershipLanguages } from "../../../core/alignment/document.ts";
import type { Term } from "../../../core/alignment/terms.ts";
import type { Texts } from "../../../core/kit.ts";
import type { Proposal } from "../../../core/proposals/state.ts";
import { useNames } from "../../people/names.ts";
import { agreementTexts, termTexts } from "../../texts/agreement.ts";
import { useTexts } from "../../texts/texts.ts";
import { When } from "../../time/Zones.tsx";
import { useCompared } from "../comparison/compared.ts";
import { Words } from "../comparison/told.tsx";
import css from "./Terms.module.css";

/** A value: a wording in each language side by side, everything else in the reader's. */
export function Value({
	term,
	value,
	texts,
}: {
	readonly term: Term;
	readonly value: TermValue;
	readonly texts: Texts;
}) {
	const { here, type, names } = useCompared();
	const { thread } = useTexts(agreementTexts);
	const words = useTexts(termTexts);
	if (value.is !== "words") return <p className={css["offer"]}>{words.value(value, texts, term, { type, names })}</p>;
	const spoken = partnershipLanguages(here.state.people);
	const written = (["en", "ru"] as const).filter((it) => texts[it] !== undefined);
	const shown = [...new Set([...spoken, ...written])];
	if (written.length === 0) return <p className="aside">{thread.removed}</p>;
	const [only] = written;
	return (
		<div className={css["columns"]}>
			{shown.map((it) => (
				<div key={it}>
					{shown.length > 1 && <p className="aside">{thread.languages[it]}</p>}
					{texts[it] === undefined ? (
						<p className="aside">{only && thread.only[only]}</p>
					) : (
						<p className={css["offer"]} lang={it}>
							{texts[it]}
						</p>
					)}
				</div>
			))}
		</div>
	);
}

/** One proposal: who, when, what, why, and what became of it. */
export function Offered({ term, proposal }: { readonly term: Term; readonly proposal: Proposal }) {
	const { here, names } = useCompared();
	const { thread } = useTexts(agreementTexts);
	const words = useTexts(termTexts);
	const { given } = useNames();
	const { offer, texts, side, person, at, reason } = proposal;
	const by = side === here.side ? thread.yours : thread.theirs(names[side]);
	return (
		<>
			<p className="aside">
				{by}
				{person && ` (${given(person)})`}, <When at={at} />
			</p>
			{offer.is === "park" ? (
				<p className={css["offer"]}>{thread.park(words.date(offer.until))}</p>
			) : (
				<Value term={term} value={offer.value as TermValue} texts={texts} />
			)}
			{texts["note"] && (
				<p>
					{thread.why}: <Words text={texts["note"]} />
				</p>
			)}
			<p className="aside">
				{thread.fate[proposal.is]}
				{reason && (
					<>
						: <Words text={reason} />
					</>
				)}
			</p>
		</>
	);
}
