import { slots } from "../../core/exploration/contract.ts";
import { cannot } from "../../core/exploration/rules.ts";
import { verdictIn } from "../../core/exploration/state.ts";
import { slotOf } from "../../core/sealing/state.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { questionTexts } from "../texts/questions.ts";
import { useTexts } from "../texts/texts.ts";
import { verdictTexts } from "../texts/verdict.ts";
import { When } from "../time/Zones.tsx";
import { Act } from "../ui/Act.tsx";
import { Answer } from "../ui/Answer.tsx";
import { Note } from "../ui/Note.tsx";
import { FacingAnswers } from "./FacingAnswers.tsx";
import type { Standing } from "./standing.ts";

/** This side has decided, under seal, and waits for the other. */
export function VerdictSealed({ standing }: { readonly standing: Extract<Standing, { readonly is: "decided" }> }) {
	const { state, side, other, companies, actor } = useHere();
	const { decided } = useTexts(verdictTexts);
	const { answered } = useTexts(explorationTexts);
	const core = useTexts(coreTexts);
	const names = useTexts(questionTexts).verdict;
	const { run, busy, refused } = useCommand();
	const mine = verdictIn(slotOf(state.sealing, slots.verdict)[side]);
	const noBack = cannot.withdrawVerdict(state, actor);
	const noClose = cannot.closeWithoutAnswer(state, actor);
	const who = companies[other];
	return (
		<>
			<Answer title={standing.late ? decided.late(who) : decided.title(who)}>
				{mine && (
					<p>
						{decided.mine} <strong>{names[mine]}</strong>.
					</p>
				)}
				<p>
					{standing.late ? answered.wasDue : decided.until(who)} <When at={standing.until} />.
				</p>
				{standing.late && <p>{decided.lateLead}</p>}
			</Answer>
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Act no={noBack && core.refusal(noBack)} loading={busy} onClick={() => run("exploration.withdrawVerdict", {})}>
					{decided.withdraw}
				</Act>
				{!noClose && (
					<Act loading={busy} onClick={() => run("exploration.closeWithoutAnswer", {})}>
						{answered.close}
					</Act>
				)}
			</div>
			<FacingAnswers />
		</>
	);
}
