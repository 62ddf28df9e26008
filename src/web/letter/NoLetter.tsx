import { Written } from "../exploration/OwnAnswers.tsx";
import { useHere } from "../partnership/here.ts";
import { paths } from "../paths.ts";
import { letterSigningTexts } from "../texts/letterSigning.ts";
import { useTexts } from "../texts/texts.ts";
import { verdictTexts } from "../texts/verdict.ts";
import { Answer } from "../ui/Answer.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";

/** How it ended: the letter would not be written, found out before a contract and said as the good outcome it is (R8). */
export function NoLetter() {
	const { id, state, side, companies } = useHere();
	const { outcome } = useTexts(letterSigningTexts);
	const verdict = useTexts(verdictTexts).outcome;
	const { ended, reasons } = state.letter;
	const by = ended?.side ?? state.stages.closed?.by[0] ?? side;
	const mine = by === side;
	return (
		<>
			<div role="status">
				<Answer
					title={outcome.title}
					actions={
						<>
							<LinkButton to={paths.begin}>{verdict.again}</LinkButton>
							<LinkButton variant="subtle" to={paths.letter} params={{ id }}>
								{outcome.read}
							</LinkButton>
						</>
					}
				>
					<p>{mine ? outcome.you : outcome.they(companies[by])}</p>
					<p>{outcome.good}</p>
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
