import { useState } from "react";
import type { Finding } from "../../../core/alignment/finding.ts";
import { comparisonTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "./Choice.tsx";
import { useCompared } from "./compared.ts";
import css from "./FindingPage.module.css";
import { FindingPage } from "./FindingPage.tsx";
import { type Chosen, filtered, sectionsShown, verdictsShown } from "./filtered.ts";
import { keyOf } from "./said.ts";

const every = "every";

/** Everything that was compared, behind one quiet step, or by the address with `#all`; by verdict and by section. */
export function AllFindings({ findings }: { readonly findings: readonly Finding[] }) {
	const { all } = useTexts(comparisonTexts);
	const [open, setOpen] = useState(location.hash === "#all");
	return (
		<section className="list" id="all">
			{open && <h2>{all.title}</h2>}
			<div>
				<Button aria-expanded={open} onClick={() => setOpen(!open)}>
					{open ? all.hide : all.show(findings.length)}
				</Button>
			</div>
			{open && <ByChoice findings={findings} />}
		</section>
	);
}

function ByChoice({ findings }: { readonly findings: readonly Finding[] }) {
	const { comparison } = useCompared();
	const { all, sign } = useTexts(comparisonTexts);
	const [chosen, choose] = useState<Chosen>({ verdict: null, section: null });
	const shown = filtered(findings, comparison.questions, chosen);
	const verdicts = verdictsShown.filter((it) => shown.ofVerdict(it) > 0 || it === chosen.verdict);
	return (
		<>
			<div className={css["filters"]}>
				<Choice
					label={all.verdict}
					options={[
						[every, `${all.every} ${shown.ofVerdict(null)}`],
						...verdicts.map((it) => [it, `${sign[it]} ${shown.ofVerdict(it)}`] as const),
					]}
					chosen={chosen.verdict ?? every}
					onChoose={(it) => choose({ ...chosen, verdict: it === every ? null : it })}
				/>
				<Choice
					label={all.section}
					options={[
						[every, `${all.every} ${shown.ofSection(null)}`],
						...sectionsShown.map((it) => [it, `${all.sections[it]} ${shown.ofSection(it)}`] as const),
					]}
					chosen={chosen.section ?? every}
					onChoose={(it) => choose({ ...chosen, section: it === every ? null : it })}
				/>
			</div>
			<p className="aside" role="status">
				{shown.findings.length === 0 ? all.none : all.shown(shown.findings.length)}
			</p>
			{shown.findings.map((it) => (
				<FindingPage key={keyOf(it)} finding={it} />
			))}
		</>
	);
}
