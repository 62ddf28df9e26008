import { Link } from "@tanstack/react-router";
import { type Missing as Lack, missingFor } from "../../../core/alignment/gate.ts";
import { paths } from "../../paths.ts";
import { termTexts } from "../../texts/agreement.ts";
import { alignmentDocumentTexts } from "../../texts/alignmentDocument.ts";
import { findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Panel } from "../../ui/Panel.tsx";
import { useCompared } from "../comparison/compared.ts";
import css from "./Document.module.css";

/** What keeps the gate shut: each with whose move it is and the way to where it is mended. */
export function Missing() {
	const { here, comparison, names, past } = useCompared();
	const { missing: texts } = useTexts(alignmentDocumentTexts);
	const missing = missingFor(here.state, comparison);
	if (past || missing.length === 0) return null;
	const whose = ({ by }: Lack): string => {
		if (by === "both") return texts.by.both;
		return by === here.side ? texts.by.you : texts.by.them(names[by]);
	};
	return (
		<Panel title={texts.title}>
			<ul className={css["missing"]}>
				{missing.map((it) => (
					<li key={JSON.stringify(it)}>
						<To lack={it} />
						<span>{whose(it)}</span>
					</li>
				))}
			</ul>
		</Panel>
	);
}

function To({ lack }: { readonly lack: Lack }) {
	const { here, comparison, type, names } = useCompared();
	const { missing: texts } = useTexts(alignmentDocumentTexts);
	const words = useTexts(termTexts);
	const findings = useTexts(findingTexts);
	const params = { id: here.id };
	if (lack.code === "mark")
		return (
			<Link to={paths.partnership} params={params} hash="marks">
				{texts.mark(findings.name(lack.question, type))}
			</Link>
		);
	if (lack.code === "owner" || lack.code === "successor")
		return (
			<Link to={paths.people} params={params}>
				{texts[lack.code]}
			</Link>
		);
	if (lack.code === "term" || lack.code === "criticalTerm") {
		const term = comparison.terms.find((it) => it.id === lack.term);
		return (
			<Link to={paths.terms} params={params} hash={lack.term}>
				{term ? words.title(term, { type, names }) : lack.term}
			</Link>
		);
	}
	return (
		<Link to={paths.partnership} params={params}>
			{texts[lack.code]}
		</Link>
	);
}
