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
	const { here, comparison } = useCompared();
	const { head } = useTexts(comparisonTexts);
	const counted = comparison.findings.filter((it) => it.counts);
	const count = (...verdicts: readonly string[]): number =>
		counted.filter((it) => verdicts.includes(it.verdict)).length;
	const apart = count("gap", "conflict");
	const rest = head.rest(count("close"), count("silent"));
	const slot = slotOf(here.state.sealing, slots.sheet).a;
	return (
		<div className={css["head"]} role="status">
			<Answer title={head.answer(count("overlap"), apart)} actions={<Next apart={apart} />}>
				<p>
					{live ? (
						head.openedNow
					) : (
						<>
							{head.opened} {slot.is === "open" && <When at={slot.openedAt} />}.
						</>
					)}{" "}
					{head.sealed} {apart > 0 && head.start}
				</p>
				{rest !== "" && <p>{rest}.</p>}
			</Answer>
			<Picture meeting={live} />
		</div>
	);
}

/** The one dark button: what this side does next. */
function Next({ apart }: { readonly apart: number }) {
	const { here, comparison, no, past } = useCompared();
	const { head } = useTexts(comparisonTexts);
	const marks = toMark(comparison, here.side).length;
	const corrections = here.state.alignment.errata.some((it) => it.is === "offered" && it.side === here.other);
	if (past) return null;
	if (corrections && no === null) return <To id="corrections">{head.toCorrections}</To>;
	if (marks > 0 && no === null) return <To id="marks">{head.toMarks(marks)}</To>;
	return apart > 0 ? <To id="gaps">{head.toGaps}</To> : null;
}

const To = ({ id, children }: { readonly id: string; readonly children: string }) => (
	<AnchorButton variant="filled" href={`#${id}`}>
		{children}
	</AnchorButton>
);
