import type { Finding } from "../../../core/alignment/finding.ts";
import type { Kpi, Speaker } from "../../../core/alignment/sheet.ts";
import { otherSide, type Side } from "../../../core/kit.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Act } from "../../ui/Act.tsx";
import { Note } from "../../ui/Note.tsx";
import { Overlap } from "../../ui/Overlap.tsx";
import { useCompared } from "./compared.ts";
import css from "./KpiPair.module.css";
import { type Field, rowsOf } from "./kpiRows.ts";
import { signOf } from "./said.ts";

/** A pair of KPIs, aspect by aspect, facing; one that was joined by hand can be taken apart. */
export function KpiPair({ finding }: { readonly finding: Finding }) {
	const texts = useTexts(comparisonTexts);
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
						<dd className={css["a"]}>{told(a, of, "a")}</dd>
						<dd className={css["b"]}>{told(b, of, "b")}</dd>
					</div>
				))}
			</dl>
			<Apart finding={finding} />
		</>
	);
}

/** Says one aspect of a KPI in the reader's words. */
function useTold(): (kpi: Kpi, of: Field, speaker: Side) => string {
	const { type, names } = useCompared();
	const { kpis } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const who = (it: Speaker, speaker: Side): string => {
		if (it === "both") return kpis.both;
		return names[it === "us" ? speaker : otherSide(speaker)];
	};
	const unitOf = ({ id, unit }: Kpi): string => (id === null ? (unit ?? "") : words.kpiUnit(id, type));
	return (kpi, of, speaker) => {
		const value = kpi[of];
		if (of === "unit") return unitOf(kpi) || kpis.unknown;
		if (value === null) return kpis.unknown;
		switch (of) {
			case "direction":
				return kpis.direction[kpi.direction];
			case "kind":
				return kpis.kind[kpi.kind];
			case "source":
				return value;
			case "measuredBy":
			case "movedBy":
				return who(value as Speaker, speaker);
			default:
				return kpi.kind === "milestone" ? words.date(value) : `${words.number(value)} ${unitOf(kpi)}`.trim();
		}
	};
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
