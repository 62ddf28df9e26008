import { useParams } from "@tanstack/react-router";
import { Alignment } from "../alignment/Alignment.tsx";
import { Comparison } from "../alignment/comparison/Comparison.tsx";
import { CannotAlign } from "../alignment/document/CannotAlign.tsx";
import { Exploration } from "../exploration/Exploration.tsx";
import { GlossaryLine } from "../language/GlossaryLine.tsx";
import { LetterStage } from "../letter/LetterStage.tsx";
import { paths } from "../paths.ts";
import { Confirmations } from "../people/Confirmations.tsx";
import { FacilitatorAsked } from "../people/Facilitator.tsx";
import { OwnerNotes } from "../people/OwnerNotes.tsx";
import { People } from "../people/People.tsx";
import { RecordLine } from "../record/RecordLine.tsx";
import { Removals } from "../removal/Removals.tsx";
import { Skip, SkipAsked } from "../stages/Skip.tsx";
import { SkippedStages } from "../stages/SkippedStages.tsx";
import { Opened } from "./Opened.tsx";

/** `/p/:id`: the partnership, and below its header the present stage. */
export function PartnershipPage() {
	const { id } = useParams({ from: paths.partnership });
	return (
		<Opened id={id} key={id}>
			<Removals />
			<OwnerNotes />
			<Confirmations />
			<SkipAsked />
			<FacilitatorAsked />
			<LetterStage />
			<Alignment />
			<Comparison />
			<Exploration />
			<CannotAlign />
			<Skip />
			<SkippedStages />
			<People />
			<GlossaryLine />
			<RecordLine />
		</Opened>
	);
}
