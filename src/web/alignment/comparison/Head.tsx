import { slots } from "../../../core/alignment/contract.ts";
import { slotOf } from "../../../core/sealing/state.ts";
import { comparisonTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { When } from "../../time/Zones.tsx";
import { Answer } from "../../ui/Answer.tsx";
import { AnchorButton } from "../../ui/Button.tsx";
import { useCompared } from "./compared.ts";
import css from "./Head.module.css";
import { Picture } from "./Picture.tsx";
import { toMark } from "./toMark.ts";

/** The answer in a sentence, the picture of it, and where to begin. */
export function Head({ live }: { readonly live: boolean }) {
	const { here, comparison, no, past } = useCompared();
	const { head } = useTexts(comparisonTexts);
	const counted = comparison.findings.filter((it) => it.counts);
	const count = (...verdicts: readonly string[]): number =>
		counted.filter((it) => verdicts.includes(it.verdict)).length;
	const apart = count("gap", "conflict");
	const next = useNext(apart);
	const rest = head.rest(count("close"), count("silent"));
	const slot = slotOf(here.state.sealing, slots.sheet).a;
	return (
		<div className={css["head"]} {...(live ? { role: "status" } : {})}>
			<Answer title={head.answer(count("overlap"), apart)} actions={next && <To {...next} />}>
				<p>
					{live ? (
						head.openedNow
					) : (
						<>
							{head.opened} {slot.is === "open" && <When at={slot.openedAt} />}.
						</>
					)}{" "}
					{head.sealed} {next?.id === "gaps" && head.start}
				</p>
				{rest !== "" && <p>{rest}.</p>}
				{no !== null && !past && <p>{head.member}</p>}
			</Answer>
			<Picture meeting={live} />
		</div>
	);
}

interface Step {
	readonly id: "corrections" | "marks" | "gaps";
	readonly words: string;
}

/** The one dark button: what this side does next. */
function useNext(apart: number): Step | null {
	const { here, comparison, no, past } = useCompared();
	const { head } = useTexts(comparisonTexts);
	const marks = toMark(comparison, here.side).length;
	const corrected = here.state.alignment.errata.some((it) => it.is === "offered" && it.side === here.other);
	if (past) return null;
	if (corrected && no === null) return { id: "corrections", words: head.toCorrections };
	if (marks > 0 && no === null) return { id: "marks", words: head.toMarks(marks) };
	return apart > 0 ? { id: "gaps", words: head.toGaps } : null;
}

const To = ({ id, words }: Step) => (
	<AnchorButton variant="filled" href={`#${id}`}>
		{words}
	</AnchorButton>
);
