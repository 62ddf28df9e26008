import { cannot } from "../../core/exploration/rules.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { useTexts } from "../texts/texts.ts";
import { verdictTexts } from "../texts/verdict.ts";
import { Act } from "../ui/Act.tsx";
import { Note } from "../ui/Note.tsx";
import { CloseWithoutAnswer } from "./CloseWithoutAnswer.tsx";

const rules = {
	answers: ["exploration.withdrawAnswers", cannot.withdrawAnswers],
	verdict: ["exploration.withdrawVerdict", cannot.withdrawVerdict],
} as const;

/** What one can do about a seal that waits: take it back, or close; until the other is late, why not yet. */
export function TakeBack({ what }: { readonly what: keyof typeof rules }) {
	const { state, actor } = useHere();
	const { answered } = useTexts(explorationTexts);
	const { decided } = useTexts(verdictTexts);
	const core = useTexts(coreTexts);
	const { run, busy, refused } = useCommand();
	const [command, rule] = rules[what];
	const no = rule(state, actor);
	return (
		<div className="list">
			{refused && <Note tone="bad" live title={refused} />}
			<Act no={no && core.refusal(no)} loading={busy} onClick={() => void run(command, {})}>
				{what === "answers" ? answered.withdraw : decided.withdraw}
			</Act>
			<CloseWithoutAnswer />
		</div>
	);
}
