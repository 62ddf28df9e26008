import type { Finding } from "../../../core/alignment/finding.ts";
import type { Kpi } from "../../../core/alignment/sheet.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { comparisonTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Act } from "../../ui/Act.tsx";
import { Note } from "../../ui/Note.tsx";
import { Overlap } from "../../ui/Overlap.tsx";
import { useCompared } from "./compared.ts";
import css from "./KpiPair.module.css";
import { rowsOf } from "./kpiRows.ts";
import { signOf } from "./said.ts";
import { useTold } from "./told.tsx";

/** A pair of KPIs, aspect by aspect, facing; one that was joined by hand can be taken apart. */
export function KpiPair({ finding }: { readonly finding: Finding }) {
	const texts = useTexts(comparisonTexts);
	const { names } = useCompared();
	const told = useTold();
	return (
		<>
			<dl className={css["rows"]}>
				{rowsOf(finding).map(({ of, verdict, a, b }) => (
					<div key={of} className={css["row"]}>
						<dt>
							{verdict && <Overlap how={signOf[verdict]} label={texts.sign[verdict]} small />}
							<span>{texts.kpis.aspect[of]}</span>
						</dt>
						<dd className={css["a"]}>
							<span className="silent">{names.a}: </span>
							{told(a, of, "a")}
						</dd>
						<dd className={css["b"]}>
							<span className="silent">{names.b}: </span>
							{told(b, of, "b")}
						</dd>
					</div>
				))}
			</dl>
			<Apart finding={finding} />
		</>
	);
}

const named = ({ id, name }: Kpi): string => id ?? name;

function Apart({ finding: { a, b } }: { readonly finding: Finding }) {
	const { here, names, no, past } = useCompared();
	const { kpis } = useTexts(comparisonTexts);
	const { run, busy, refused } = useCommand();
	if (a?.is !== "kpi" || b?.is !== "kpi") return null;
	const pair = { a: named(a.kpi), b: named(b.kpi) };
	const byHand = here.state.alignment.pairs.find((it) => it.a === pair.a && it.b === pair.b);
	if (!byHand) return null;
	const { side, other } = here;
	return (
		<div className={css["hand"]}>
			<p className="aside">{byHand.by === side ? kpis.pairedByYou : kpis.pairedBy(names[byHand.by])}</p>
			{!past && (
				<Act
					variant="subtle"
					no={no}
					loading={busy}
					onClick={() => void run("alignment.unpairKpis", { ours: pair[side], theirs: pair[other] })}
				>
					{kpis.takenApart}
				</Act>
			)}
			{refused && <Note tone="bad" live title={refused} />}
		</div>
	);
}
