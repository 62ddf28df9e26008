import { useMemo, useState } from "react";
import { comparisonOf } from "../../../core/alignment/comparison.ts";
import { slots } from "../../../core/alignment/contract.ts";
import { openingOf } from "../../../core/alignment/opening.ts";
import { present } from "../../../core/stages/state.ts";
import { useHere } from "../../partnership/here.ts";
import { comparisonTexts } from "../../texts/comparison.ts";
import { letterTexts } from "../../texts/letter.ts";
import { useTexts } from "../../texts/texts.ts";
import { Doors } from "../document/Doors.tsx";
import { Agreements } from "./Agreements.tsx";
import { AllFindings } from "./AllFindings.tsx";
import { Corrections } from "./Corrections.tsx";
import { FindingPage } from "./FindingPage.tsx";
import { Head } from "./Head.tsx";
import { Pairing } from "./Pairing.tsx";
import { Scores } from "./Scores.tsx";
import { keyOf } from "./said.ts";
import { WordsToMark } from "./WordsToMark.tsx";

/**
 * Both sheets side by side, in the order in which one wants to read them (domain: the opening): what is agreed, what is
 * furthest apart, then everything, the figures last. Nothing before the opening; folded up once the stage is behind.
 */
export function Comparison() {
	const { state } = useHere();
	const { stage } = useTexts(letterTexts);
	const [open, setOpen] = useState(false);
	if (!comparisonOf(state)) return null;
	if (present(state.stages)?.kind === "alignment") return <Whole />;
	return (
		<details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{stage.past}</summary>
			{open && (
				<div className="list">
					<Whole />
				</div>
			)}
		</details>
	);
}

function Whole() {
	const { state, record } = useHere();
	const { gaps: texts } = useTexts(comparisonTexts);
	const comparison = comparisonOf(state);
	const opening = useMemo(() => comparison && openingOf(comparison.findings), [comparison]);
	if (!opening) return null;
	const live = record.openedLive.includes(slots.sheet);
	return (
		<>
			<Head live={live} />
			<Doors />
			<Corrections />
			<Agreements findings={opening.agreements} />
			<section className="list" id="gaps">
				<h2>{texts.title}</h2>
				{opening.gaps.length === 0 && <p className="aside">{texts.none}</p>}
				{opening.gaps.map((it, at) => (
					<FindingPage key={keyOf(it)} finding={it} {...(live ? { appears: at } : {})} />
				))}
			</section>
			<WordsToMark />
			<Pairing />
			<AllFindings findings={opening.all} />
			<Scores />
		</>
	);
}
