import { useState } from "react";
import { comparisonTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { useCompared } from "./compared.ts";
import { FindingPage } from "./FindingPage.tsx";
import { keyOf } from "./said.ts";
import { toMark } from "./toMark.ts";

/** Words that were still unread when the page came up: they stay here while one marks them, and go with the next visit. */
export function WordsToMark() {
	const { here, comparison, names, past } = useCompared();
	const { marks } = useTexts(comparisonTexts);
	const waiting = toMark(comparison, here.side);
	const [begun] = useState(() => new Set(waiting.map((it) => it.question)));
	const shown = comparison.findings.filter((it) => begun.has(it.question) || waiting.includes(it));
	if (past || shown.length === 0) return null;
	return (
		<section className="list" id="marks">
			<h2>{marks.title}</h2>
			<p className="aside" role="status">
				{waiting.length > 0
					? marks.waiting(waiting.length)
					: toMark(comparison, here.other).length > 0
						? marks.done(names[here.other])
						: marks.allDone}
			</p>
			{shown.map((it) => (
				<FindingPage key={keyOf(it)} finding={it} />
			))}
		</section>
	);
}
