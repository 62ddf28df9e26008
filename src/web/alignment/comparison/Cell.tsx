import { slots } from "../../../core/alignment/contract.ts";
import type { Finding } from "../../../core/alignment/finding.ts";
import type { Side } from "../../../core/kit.ts";
import { languageOf } from "../../../core/language/script.ts";
import { slotOf } from "../../../core/sealing/state.ts";
import { BothLanguages } from "../../language/BothLanguages.tsx";
import { WithGlossary } from "../../language/WithGlossary.tsx";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { SideBadge } from "../../ui/SideBadge.tsx";
import css from "./Cell.module.css";
import { useCompared } from "./compared.ts";
import { isRemoved, isShort, labelOf } from "./said.ts";
import { Words } from "./told.tsx";

interface Props {
	readonly finding: Finding;
	readonly side: Side;
}

/** What one side said, under its initials and what it means by it: expects, gives, can. */
export function Cell({ finding, side, onCorrect }: Props & { readonly onCorrect?: (() => void) | undefined }) {
	const { here, names } = useCompared();
	const texts = useTexts(comparisonTexts);
	const label = labelOf(finding, side);
	const waits = here.state.alignment.errata.some(
		(it) => it.is === "offered" && it.side === side && it.question === finding.question,
	);
	return (
		<div className={css["cell"]}>
			<p className={css["who"]}>
				<SideBadge side={side} name={names[side]} small />
				{side === here.side ? texts.you[label] : texts.says[label](names[side])}
			</p>
			<Value finding={finding} side={side} />
			{waits && (
				<p className="aside">
					<a href="#corrections">{texts.offered}</a>
				</p>
			)}
			{onCorrect && (
				<p>
					<button type="button" className={`link ${css["correct"]}`} onClick={onCorrect}>
						{texts.corrections.correct}
					</button>
				</p>
			)}
		</div>
	);
}

function Value({ finding, side }: Props) {
	const { here, type, names } = useCompared();
	const { value, corrected } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const said = finding[side];
	if (said === null) return <p className={css["empty"]}>{value[whyEmpty()]}</p>;
	if (said.is === "text") {
		// A corrected text has no place of its own under the seal: its translation belonged to the original.
		if (said.text === sealed())
			return <BothLanguages text={said.text} statement={`${slots.sheet}/${side}/${finding.question}`} />;
		return (
			<>
				<p className={css["text"]} lang={languageOf(said.text, "en") ?? undefined}>
					<WithGlossary text={said.text} language={languageOf(said.text, "en")} />
				</p>
				<p className="aside">{corrected}</p>
			</>
		);
	}
	// A pair's aspects face each other below.
	if (said.is === "kpi" && finding.why.code === "paired")
		return (
			<p className={css["short"]}>
				{said.kpi.id === null ? <Words text={said.kpi.name} /> : words.kpi(said.kpi.id, type)}
			</p>
		);
	return (
		<p className={isShort(said) ? css["short"] : css["text"]}>
			{finding.kind === "when" ? when() : words.said(finding, side, type, names)}
		</p>
	);

	function when(): string {
		if (said?.is === "date") return words.date(said.date);
		return finding.asks === side ? value.noDate : value.noDelivery;
	}

	function sealed(): string | undefined {
		const slot = slotOf(here.state.sealing, slots.sheet)[side];
		return slot.is === "open" ? slot.content.texts[finding.question] : undefined;
	}

	function whyEmpty(): "empty" | "notNamed" | "removed" {
		if (finding.why.code === "candidate") return "notNamed";
		return isRemoved(here.state.sealing, finding, side) ? "removed" : "empty";
	}
}
