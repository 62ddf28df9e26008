import { cannot } from "../../core/exploration/rules.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { Note } from "../ui/Note.tsx";

/** Closing because nobody answered; offered once the rules allow it, and said what it leaves behind. */
export function CloseWithoutAnswer() {
	const { state, actor } = useHere();
	const { answered } = useTexts(explorationTexts);
	const { run, busy, refused } = useCommand();
	if (cannot.closeWithoutAnswer(state, actor)) return null;
	return (
		<div className="list">
			{refused && <Note tone="bad" live title={refused} />}
			<Act loading={busy} onClick={() => void run("exploration.closeWithoutAnswer", {})}>
				{answered.close}
			</Act>
			<p className="aside">{answered.closeAbout}</p>
		</div>
	);
}
