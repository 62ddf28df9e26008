import { memo, useRef, useState } from "react";
import { blocksGate, type Finding } from "../../../core/alignment/finding.ts";
import { offers } from "../../partnership/here.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Facing } from "../../ui/Facing.tsx";
import { Overlap } from "../../ui/Overlap.tsx";
import { Cell } from "./Cell.tsx";
import { Correct } from "./Correct.tsx";
import { useCompared } from "./compared.ts";
import css from "./FindingPage.module.css";
import { KpiPair } from "./KpiPair.tsx";
import { Marks } from "./Marks.tsx";
import { signOf } from "./said.ts";
import { Talk } from "./Talk.tsx";

interface Props {
	readonly finding: Finding;
	/** Place in a row that appears one after another; absent: it is simply there. */
	readonly appears?: number;
}

/** One finding as facing pages: what both said, how that stands to each other, what would close it, and the way to close it. */
export const FindingPage = memo(function FindingPage({ finding, appears }: Props) {
	const { here, type, names, no, past } = useCompared();
	const [correcting, setCorrecting] = useState(false);
	const words = useTexts(findingTexts);
	const isPair = finding.why.code === "paired";
	const { side } = here;
	const corrects = !past && no === null && offers(here, "alignment.addErratum");
	const may = corrects && !correcting && finding[side] !== null;
	const page = useRef<HTMLDivElement>(null);
	// The keyboard goes on where the form stood.
	const onDone = (): void => {
		setCorrecting(false);
		page.current?.focus();
	};
	const onCorrect = may ? () => setCorrecting(true) : undefined;
	return (
		<div className={css["page"]} ref={page} tabIndex={-1}>
			<Facing
				title={<h3>{words.title(finding, type, names)}</h3>}
				a={<Cell finding={finding} side="a" onCorrect={side === "a" ? onCorrect : undefined} />}
				b={<Cell finding={finding} side="b" onCorrect={side === "b" ? onCorrect : undefined} />}
				middle={<Middle finding={finding} />}
				foot={
					<>
						{correcting && <Correct question={finding.question} onDone={onDone} />}
						{isPair && <KpiPair finding={finding} />}
						<p className={css["closing"]}>{words.closing(finding, type, names)}</p>
						{finding.kind === "narrative" && <Marks finding={finding} />}
						{offers(here, "alignment.propose") && <Talk finding={finding} />}
					</>
				}
				{...(appears === undefined ? {} : { appears })}
			/>
		</div>
	);
});

/** The sign, its word, and whether the gate waits for it. */
function Middle({ finding }: { readonly finding: Finding }) {
	const { sign, critical } = useTexts(comparisonTexts);
	return (
		<>
			<Overlap how={signOf[finding.verdict]} />
			<span className={css["verdict"]} data-verdict={finding.verdict}>
				<strong>{sign[finding.why.code === "candidate" ? "candidate" : finding.verdict]}</strong>
				{blocksGate(finding) && <span className={css["critical"]}>{critical}</span>}
			</span>
		</>
	);
}
