import { cannotMeet } from "../../../core/exploration/meeting.ts";
import { useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { callsTexts } from "../../texts/calls.ts";
import { coreTexts } from "../../texts/core.ts";
import { useTexts } from "../../texts/texts.ts";
import { Act } from "../../ui/Act.tsx";
import { Note } from "../../ui/Note.tsx";

/** "We know enough": an owner's word that no more calls are needed, and taking it back. It raises no flag. */
export function Enough() {
	const { state, side, actor } = useHere();
	const texts = useTexts(callsTexts);
	const core = useTexts(coreTexts);
	const { run, busy, refused } = useCommand();
	const said = state.exploration.enough[side] !== null;
	const no = said ? cannotMeet.takeBackEnough(state, actor) : cannotMeet.sayEnough(state, actor);
	const go = (): void => void run(said ? "exploration.takeBackEnough" : "exploration.sayEnough", {});
	return (
		<>
			<Act no={no && core.refusal(no)} loading={busy} onClick={go} variant={said ? "subtle" : "default"}>
				{said ? texts.takeBack : texts.enough}
			</Act>
			{refused && <Note tone="bad" live title={refused} />}
		</>
	);
}
