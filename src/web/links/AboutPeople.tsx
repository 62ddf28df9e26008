/** What links ask about people, words and stages: the same forms as on the partnership's page. */
import { glossary } from "../../core/language/state.ts";
import { ProposedWord } from "../language/ProposedWord.tsx";
import { useHere } from "../partnership/here.ts";
import { Confirmations } from "../people/Confirmations.tsx";
import { FacilitatorAsked } from "../people/Facilitator.tsx";
import { Removals } from "../removal/Removals.tsx";
import { SkipAsked } from "../stages/Skip.tsx";
import { seatLinkTexts } from "../texts/seatLinks.ts";
import { useTexts } from "../texts/texts.ts";
import { Panel } from "../ui/Panel.tsx";

export const Agreeing = FacilitatorAsked;
export const Removing = Removals;
export const Skipping = SkipAsked;

/** A link reads nothing of a side's own: what lies under the seal is read from an account. */
export function Confirming() {
	const { unread } = useTexts(seatLinkTexts);
	return (
		<>
			<Confirmations />
			<p className="aside">{unread}</p>
		</>
	);
}

/** The words that wait for this side's word. */
export function Wording() {
	const { state, side } = useHere();
	const { words } = useTexts(seatLinkTexts);
	const asked = glossary(state.language).filter((it) => it.proposed && it.proposed.side !== side);
	return (
		<Panel title={words}>
			{asked.map(
				(term, n) =>
					term.proposed && <ProposedWord key={term.id} term={term} proposed={term.proposed} isNext={n === 0} />,
			)}
		</Panel>
	);
}
