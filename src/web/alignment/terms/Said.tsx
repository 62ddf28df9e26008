import type { Term } from "../../../core/alignment/terms.ts";
import type { Side } from "../../../core/kit.ts";
import { agreementTexts } from "../../texts/agreement.ts";
import { findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Facing } from "../../ui/Facing.tsx";
import { useCompared } from "../comparison/compared.ts";
import css from "./Terms.module.css";

/** What both sheets say about a term, facing. Nothing where no question asks for it. */
export function Said({ term }: { readonly term: Term }) {
	const { names, type } = useCompared();
	const { thread } = useTexts(agreementTexts);
	const words = useTexts(findingTexts);
	if (term.findings.length === 0) return null;
	const cell = (side: Side) => {
		const said = term.findings.flatMap((it) => words.said(it, side, type, names) || []);
		return (
			<div className={css["said"]}>
				<p className="aside">{thread.says(names[side])}</p>
				{said.length === 0 && <p className="aside">{thread.noWord}</p>}
				{said.map((it) => (
					<p key={it}>{it}</p>
				))}
			</div>
		);
	};
	const [only] = term.findings;
	const isOne = term.findings.length === 1;
	return (
		<Facing
			title={<h3>{thread.said}</h3>}
			a={cell("a")}
			b={cell("b")}
			foot={isOne && only && <p className="aside">{words.closing(only, type, names)}</p>}
		/>
	);
}
