import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import { Radio } from "@mantine/core";
import { Fragment, type ReactNode, useState } from "react";
import type { Finding } from "../../../core/alignment/finding.ts";
import type { Side } from "../../../core/kit.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Act } from "../../ui/Act.tsx";
import { Facing } from "../../ui/Facing.tsx";
import { Note } from "../../ui/Note.tsx";
import { SideBadge } from "../../ui/SideBadge.tsx";
import css from "./Cell.module.css";
import { useCompared } from "./compared.ts";
import { useTold, Words } from "./told.tsx";

type Picked = Readonly<Record<Side, string | null>>;
const nothing: Picked = { a: null, b: null };

/** KPIs that only one side named, facing: two that are the same thing are joined by hand. */
export function Pairing() {
	const { here, comparison, no, past } = useCompared();
	const { kpis } = useTexts(comparisonTexts);
	const { run, busy, refused } = useCommand();
	const [picked, pick] = useState(nothing);
	const candidates = comparison.findings.filter((it) => it.why.code === "candidate");
	const of = (side: Side) => candidates.filter((it) => it[side] !== null);
	// Chosen, and joined by the other side meanwhile: then it is no candidate any more.
	const chosen = (side: Side) => of(side).find((it) => it.item === picked[side])?.item ?? null;
	const [ours, theirs] = [chosen(here.side), chosen(here.other)];
	if (past || of("a").length === 0 || of("b").length === 0) return null;

	async function pair(): Promise<void> {
		if (ours === null || theirs === null) return;
		if (await run("alignment.pairKpis", { ours, theirs })) pick(nothing);
	}
	const column = (side: Side) => (
		<Candidates
			side={side}
			findings={of(side)}
			chosen={chosen(side)}
			onChoose={(it) => pick({ ...picked, [side]: it })}
		/>
	);
	return (
		<section className="list" id="kpis">
			<h2>{kpis.title}</h2>
			<p className="aside">{kpis.lead}</p>
			<Facing
				a={column("a")}
				b={column("b")}
				foot={
					<>
						<Act
							no={no ?? (ours === null || theirs === null ? kpis.chooseFirst : null)}
							loading={busy}
							onClick={() => void pair()}
						>
							{kpis.pair}
						</Act>
						{refused && <Note tone="bad" live title={refused} />}
					</>
				}
			/>
		</section>
	);
}

interface Props {
	readonly side: Side;
	readonly findings: readonly Finding[];
	readonly chosen: string | null;
	readonly onChoose: (item: string) => void;
}

function Candidates({ side, findings, chosen, onChoose }: Props) {
	const { here, type, names, no } = useCompared();
	const { kpis } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const told = useTold();
	const title = side === here.side ? kpis.ofYou : kpis.of(names[side]);
	return (
		<div className={css["cell"]}>
			<p className={css["who"]}>
				<SideBadge side={side} name={names[side]} small />
				{title}
			</p>
			<Radio.Group aria-label={title} value={chosen} onChange={onChoose}>
				<div className="list">
					{findings.map((it) => (
						<Radio
							key={it.item}
							value={it.item ?? ""}
							label={nameOf(it)}
							description={about(it)}
							disabled={no !== null}
						/>
					))}
				</div>
			</Radio.Group>
		</div>
	);

	function nameOf(it: Finding): ReactNode {
		const said = it[side];
		if (said?.is !== "kpi") return null;
		return said.kpi.id === null ? <Words text={said.kpi.name} /> : words.kpi(said.kpi.id, type);
	}

	function about(it: Finding): ReactNode {
		const said = it[side];
		if (said?.is !== "kpi") return null;
		const known = (["day30", "day90", "source"] as const).filter((of) => said.kpi[of] !== null);
		return known.map((of, at) => (
			<Fragment key={of}>
				{at > 0 && "; "}
				{kpis.aspect[of]}: {told(said.kpi, of, side)}
			</Fragment>
		));
	}
}
