import { slots } from "../../core/exploration/contract.ts";
import { tooFewCalls } from "../../core/exploration/rules.ts";
import { useHere } from "../partnership/here.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Besides } from "./Besides.tsx";
import { Calls } from "./calls/Calls.tsx";
import { OurImpressions } from "./calls/OurImpressions.tsx";
import { FacingAnswers } from "./FacingAnswers.tsx";
import { ClearnessOfBoth } from "./facing/Clearness.tsx";
import { NotAFit } from "./NotAFit.tsx";
import type { Standing } from "./standing.ts";
import { VerdictForm } from "./VerdictForm.tsx";
import { Videos } from "./videos/Videos.tsx";

/** Both sides' answers lie open: read them, then decide. */
export function Deciding({ standing }: { readonly standing: Extract<Standing, { readonly is: "deciding" }> }) {
	const { record, state } = useHere();
	const { facing } = useTexts(explorationTexts);
	const waits = tooFewCalls(state) !== null;
	const live = record.openedLive.includes(slots.answers);
	return (
		<>
			<div role="status" className="list">
				{live && <Mark height={56} meeting />}
				<Answer title={live ? facing.openedNow : facing.opened}>
					<p>{facing.lead}</p>
					<ClearnessOfBoth />
				</Answer>
			</div>
			<FacingAnswers appearing={live} />
			<Calls gate={waits} />
			<Videos />
			<Besides />
			{!waits && <OurImpressions />}
			{waits ? <NotAFit /> : <VerdictForm standing={standing} />}
		</>
	);
}
