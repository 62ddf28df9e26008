import type { Term } from "../../../core/alignment/terms.ts";
import { useNames } from "../../people/names.ts";
import { agreementTexts } from "../../texts/agreement.ts";
import { useTexts } from "../../texts/texts.ts";
import { When } from "../../time/Zones.tsx";
import { useCompared } from "../comparison/compared.ts";
import { Words } from "../comparison/told.tsx";
import { Offered } from "./Offer.tsx";
import css from "./Terms.module.css";

/** Everything that was proposed and said about a term, as it came. */
export function Talk({ term }: { readonly term: Term }) {
	const { names } = useCompared();
	const { thread } = useTexts(agreementTexts);
	const { given } = useNames();
	const { proposals, comments } = term.thread;
	const said = [
		...proposals.map((it) => ({ at: it.at, side: it.side, key: it.id, shown: <Offered term={term} proposal={it} /> })),
		...comments.map((it, n) => ({
			at: it.at,
			side: it.side,
			key: `comment ${n}`,
			shown: (
				<>
					<p className="aside">
						{it.person ? given(it.person) : names[it.side]} ({names[it.side]}), <When at={it.at} />
					</p>
					<p className={css["offer"]}>{it.text === null ? thread.removed : <Words text={it.text} />}</p>
				</>
			),
		})),
	].toSorted((x, y) => x.at.localeCompare(y.at));
	if (said.length === 0) return <p className="aside">{thread.none}</p>;
	return (
		<ol className={css["talk"]}>
			{said.map(({ key, side, shown }) => (
				<li key={key} data-side={side}>
					{shown}
				</li>
			))}
		</ol>
	);
}
