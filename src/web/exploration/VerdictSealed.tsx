import { slots } from "../../core/exploration/contract.ts";
import { verdictIn } from "../../core/exploration/state.ts";
import { notOwner } from "../../core/people/rules.ts";
import { awaitsConfirmation, slotOf } from "../../core/sealing/state.ts";
import { useHere } from "../partnership/here.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { questionTexts } from "../texts/questions.ts";
import { useTexts } from "../texts/texts.ts";
import { verdictTexts } from "../texts/verdict.ts";
import { When } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { Opening } from "./Answered.tsx";
import { FacingAnswers } from "./FacingAnswers.tsx";
import type { Standing } from "./standing.ts";
import { TakeBack } from "./TakeBack.tsx";

/** This side has decided, under seal, and waits for the other. */
export function VerdictSealed({ standing }: { readonly standing: Extract<Standing, { readonly is: "decided" }> }) {
	const { state, side, other, companies, actor } = useHere();
	const { decided } = useTexts(verdictTexts);
	const { answered } = useTexts(explorationTexts);
	const { confirm } = useTexts(ownershipTexts);
	const names = useTexts(questionTexts).verdict;
	const mine = verdictIn(slotOf(state.sealing, slots.verdict)[side]);
	// An owner is asked at the head of the page whether it stands: that is the heading then.
	const asked = awaitsConfirmation(slotOf(state.sealing, slots.verdict)[side]) && !notOwner(actor);
	const who = companies[other];
	return (
		<>
			{standing.opening && <Opening />}
			{asked && (
				<h2>
					{decided.mine} {mine && names[mine]}.
				</h2>
			)}
			{!standing.opening && !asked && (
				<Answer title={standing.confirming ? confirm.sealed : standing.late ? decided.late(who) : decided.title(who)}>
					{mine && (
						<p>
							{decided.mine} <strong>{names[mine]}</strong>.
						</p>
					)}
					{!standing.confirming && (
						<p>
							{standing.late ? answered.wasDue : decided.until(who)} <When at={standing.until} />.
						</p>
					)}
					{standing.late && <p>{decided.lateLead}</p>}
				</Answer>
			)}
			{standing.late && <TakeBack what="verdict" />}
			<FacingAnswers />
			{!standing.late && !standing.opening && !standing.confirming && <TakeBack what="verdict" />}
		</>
	);
}
