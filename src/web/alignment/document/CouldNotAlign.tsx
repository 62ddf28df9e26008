import { comparisonOf } from "../../../core/alignment/comparison.ts";
import { Written } from "../../exploration/OwnAnswers.tsx";
import { useHere } from "../../partnership/here.ts";
import { paths } from "../../paths.ts";
import { agreementTexts } from "../../texts/agreement.ts";
import { cannotAlignTexts } from "../../texts/cannotAlign.ts";
import { useTexts } from "../../texts/texts.ts";
import { verdictTexts } from "../../texts/verdict.ts";
import { Answer } from "../../ui/Answer.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** How it ended: the two could not align, found out early, said as the good outcome it is (R6). */
export function CouldNotAlign() {
	const { id, state, side, companies } = useHere();
	const { outcome } = useTexts(cannotAlignTexts);
	const verdict = useTexts(verdictTexts).outcome;
	const { toTerms } = useTexts(agreementTexts);
	const { ended, reasons } = state.alignment;
	const by = ended?.side ?? state.stages.closed?.by[0] ?? side;
	const mine = by === side;
	const open = comparisonOf(state) !== null;
	return (
		<>
			<div role="status">
				<Answer
					title={verdict.couldNotAlign}
					actions={
						<>
							<LinkButton to={paths.begin}>{verdict.again}</LinkButton>
							{open && (
								<LinkButton variant="subtle" to={paths.terms} params={{ id }}>
									{toTerms}
								</LinkButton>
							)}
						</>
					}
				>
					<p>{mine ? outcome.you : outcome.they(companies[by])}</p>
					<p>{outcome.good}</p>
					{open && <p>{outcome.readable}</p>}
				</Answer>
			</div>
			{ended?.reason && (
				<Panel title={mine ? outcome.reasonYou : outcome.reason(companies[by])}>
					<Written text={ended.reason} />
				</Panel>
			)}
			{reasons[side] && (
				<Panel title={outcome.kept}>
					<Written text={reasons[side] ?? undefined} />
				</Panel>
			)}
		</>
	);
}
