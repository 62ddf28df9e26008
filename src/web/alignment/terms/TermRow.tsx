import { useEffect, useRef, useState } from "react";
import { documentOf } from "../../../core/alignment/document.ts";
import type { Term } from "../../../core/alignment/terms.ts";
import { useNames } from "../../people/names.ts";
import { agreementTexts, termTexts } from "../../texts/agreement.ts";
import { useTexts } from "../../texts/texts.ts";
import { Overlap } from "../../ui/Overlap.tsx";
import { useCompared } from "../comparison/compared.ts";
import { circlesOf, standingOf } from "./standing.ts";
import css from "./Terms.module.css";
import { TermThread } from "./TermThread.tsx";

/** One term in a line; its talk opens beneath it. */
export function TermRow({ term, begins }: { readonly term: Term; readonly begins: boolean }) {
	const { here, comparison, type, names } = useCompared();
	const { state, page } = useTexts(agreementTexts);
	const words = useTexts(termTexts);
	const { given } = useNames();
	const [open, setOpen] = useState(begins);
	const own = useRef<HTMLDetailsElement>(null);
	useEffect(() => {
		if (begins) own.current?.scrollIntoView({ block: "start" });
	}, [begins]);
	const stands = standingOf(term, here.side);
	const parked = term.thread.parked?.until;
	const line = documentOf(here.state, comparison).roles.find((it) => it.term.id === term.id);
	const person = line?.answers?.person ?? null;
	const value = term.value;
	const said =
		stands === "waitsForThem"
			? state.waitsForThem(names[here.other])
			: stands === "parked"
				? state.parked(parked ? words.date(parked) : "")
				: state[stands];
	return (
		<details ref={own} className={css["term"]} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				<Overlap how={circlesOf(term)} small />
				<span className={css["name"]}>
					{words.title(term, { type, names })}
					{term.critical && !value && <small>{page.critical}</small>}
				</span>
				<span className={css["value"]}>
					{value &&
						(words.value(value.value, value.texts, term, { type, names }, person ? given(person) : null) ||
							Object.values(value.texts)[0])}
				</span>
				<span className={css["state"]} data-yours={stands === "waitsForYou"}>
					{said}
				</span>
			</summary>
			{open && <TermThread term={term} />}
		</details>
	);
}
