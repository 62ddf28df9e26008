/** What links ask in alignment: the same forms as on its pages, each alone. */
import { useState } from "react";
import { comparisonOf } from "../../core/alignment/comparison.ts";
import { documentOf, partnershipLanguages } from "../../core/alignment/document.ts";
import { Corrections } from "../alignment/comparison/Corrections.tsx";
import { useCompared } from "../alignment/comparison/compared.ts";
import { WordsToMark } from "../alignment/comparison/WordsToMark.tsx";
import { Approval } from "../alignment/document/Approval.tsx";
import { Paper } from "../alignment/document/Paper.tsx";
import { Filling } from "../alignment/sheet/SheetPage.tsx";
import { Waits } from "../alignment/sheet/Waits.tsx";
import { Terms } from "../alignment/terms/TermsPage.tsx";
import { useLanguage } from "../data/language.ts";
import { useHere } from "../partnership/here.ts";
import { NameSuccessor } from "../people/NameSuccessor.tsx";
import { seatLinkTexts } from "../texts/seatLinks.ts";
import { useTexts } from "../texts/texts.ts";
import { SignInByMail } from "./SignInByMail.tsx";

export const Sheet = Filling;
export const WaitingForSheet = () => <Waits />;
export const Marking = WordsToMark;
export const Errata = Corrections;

export function Proposals() {
	const { state } = useHere();
	return comparisonOf(state) ? <Terms /> : null;
}

/** The names are chosen anew each time the form is closed. Where nobody else is here, somebody has to be invited first. */
export function Successor() {
	const { state, side, token } = useHere();
	const { noColleague } = useTexts(seatLinkTexts);
	const [turn, setTurn] = useState(0);
	if (state.people.seats[side].length < 2)
		return (
			<>
				<p>{noColleague}</p>
				<SignInByMail token={token ?? ""} first />
			</>
		);
	return <NameSuccessor key={turn} onDone={() => setTurn(turn + 1)} />;
}

export function Approving() {
	const { state } = useHere();
	return comparisonOf(state) ? <Whole /> : null;
}

/** The document as it would be approved, and the approval at its foot. */
function Whole() {
	const { here, comparison } = useCompared();
	const { language } = useLanguage();
	const spoken = partnershipLanguages(here.state.people);
	const [first = "en"] = spoken;
	return (
		<>
			<Paper
				document={documentOf(here.state, comparison)}
				languages={spoken}
				shown={spoken.includes(language) ? language : first}
			/>
			<Approval />
		</>
	);
}
