import { useId, useState } from "react";
import type { Finding } from "../../../core/alignment/finding.ts";
import type { Term } from "../../../core/alignment/terms.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { TermThread } from "../terms/TermThread.tsx";
import { useCompared } from "./compared.ts";
import css from "./Talk.module.css";
import { standingOf, termsOf } from "./talk.ts";

/** The way from a finding to the talk that closes it: one thread per term it belongs to, opened in place. */
export function Talk({ finding }: { readonly finding: Finding }) {
	const { comparison } = useCompared();
	const [open, setOpen] = useState<string | null>(null);
	const id = useId();
	const terms = termsOf(comparison.terms, finding);
	const shown = terms.find((it) => it.id === open);
	if (terms.length === 0) return null;
	return (
		<>
			<ul className={css["terms"]}>
				{terms.map((it) => (
					<Row
						key={it.id}
						term={it}
						open={it === shown}
						controls={id}
						onToggle={() => setOpen(it.id === open ? null : it.id)}
					/>
				))}
			</ul>
			<div id={id} hidden={!shown}>
				{shown && <TermThread term={shown} within />}
			</div>
		</>
	);
}

interface Props {
	readonly term: Term;
	readonly open: boolean;
	readonly controls: string;
	readonly onToggle: () => void;
}

/** Where a term stands, and the button that opens its thread. */
function Row({ term, open, controls, onToggle }: Props) {
	const { here, type, names } = useCompared();
	const { terms } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const is = standingOf(term, here.side);
	const settled = is === "agreed" || is === "parked";
	const place = term.kind === "kpi" ? `${terms.kpi(term.item ?? "")}: ` : "";
	const stands = term.value ? `${terms[is]}: ${words.value(term, type, names)}` : terms[is];
	const button = settled ? terms.talk : `${place}${terms[is]}`;
	return (
		<li>
			{settled && (
				<span className={css["stands"]}>
					{place}
					{stands}
				</span>
			)}
			<Button aria-expanded={open} aria-controls={controls} onClick={onToggle}>
				{open ? terms.hide : button}
			</Button>
		</li>
	);
}
