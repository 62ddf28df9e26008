import type { ReactNode } from "react";
import type { Finding } from "../../../core/alignment/finding.ts";
import type { Erratum } from "../../../core/alignment/state.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import css from "./Corrections.module.css";
import { useCompared } from "./compared.ts";
import { type Change, changesOf } from "./correction.ts";
import { Words } from "./told.tsx";

/** What stood, what stands instead, and what that does to the comparison. */
export function Changes({ erratum }: { readonly erratum: Erratum }) {
	const { here, comparison } = useCompared();
	const { corrections } = useTexts(comparisonTexts);
	const changes = changesOf(here.state, comparison, erratum);
	if (changes.length === 0) return <p className="aside">{corrections.changesNothing}</p>;
	return (
		<ul className={css["changes"]}>
			{changes.map((it) => (
				<Line
					key={JSON.stringify([it.before?.item, it.before?.asks, it.after?.item, it.after?.asks])}
					change={it}
					erratum={erratum}
				/>
			))}
		</ul>
	);
}

function Line({
	change: { before, after },
	erratum: { side, is },
}: {
	readonly change: Change;
	readonly erratum: Erratum;
}) {
	const { type, names } = useCompared();
	const { corrections, sign, value } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const said = (it: Finding | null): ReactNode => {
		const own = it?.[side];
		if (!it || !own) return value.empty;
		return own.is === "text" ? <Words text={own.text} /> : words.said(it, side, type, names);
	};
	const about = before ?? after;
	const moved = before && after && before.verdict !== after.verdict;
	return (
		<li>
			{about?.item != null && <h4>{words.title(about, type, names)}</h4>}
			<dl className={css["beside"]}>
				<div>
					<dt>{corrections.original}</dt>
					<dd>{said(before)}</dd>
				</div>
				<div>
					<dt>{corrections.correction}</dt>
					<dd>{said(after)}</dd>
				</div>
			</dl>
			{is === "offered" && (
				<p className="aside">
					{moved
						? corrections.becomes(sign[before.verdict].toLowerCase(), sign[after.verdict].toLowerCase())
						: corrections.unchanged}
				</p>
			)}
		</li>
	);
}
