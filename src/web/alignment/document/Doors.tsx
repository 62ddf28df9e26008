import { comparisonOf } from "../../../core/alignment/comparison.ts";
import { hasApproved, versionOf } from "../../../core/alignment/gate.ts";
import { useHere } from "../../partnership/here.ts";
import { paths } from "../../paths.ts";
import { agreementTexts } from "../../texts/agreement.ts";
import { cannotAlignTexts } from "../../texts/cannotAlign.ts";
import { useTexts } from "../../texts/texts.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { isShown } from "../terms/standing.ts";

/** From the comparison on: to the terms and to the document. */
export function Doors() {
	const { id, state, side, other } = useHere();
	const { doors } = useTexts(cannotAlignTexts);
	const { toTerms, toDocument } = useTexts(agreementTexts);
	const comparison = comparisonOf(state);
	if (!comparison) return null;
	const open = comparison.terms.filter((it) => isShown(it, side, "open")).length;
	const approved = hasApproved(state, side) && hasApproved(state, other);
	const to = { id };
	return (
		<section className="list" id="agree">
			<h2>{doors.title}</h2>
			<p>{approved ? doors.approved(versionOf(state)) : open > 0 ? doors.open(open) : doors.settled}</p>
			<div className="choices">
				<LinkButton to={paths.terms} params={to}>
					{toTerms}
				</LinkButton>
				<LinkButton to={paths.alignment} params={to}>
					{toDocument}
				</LinkButton>
			</div>
		</section>
	);
}
