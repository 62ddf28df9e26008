/** What links ask in exploration: the same forms as on its page, each alone. */
import { slots } from "../../core/exploration/contract.ts";
import { answersOpen } from "../../core/exploration/state.ts";
import { slotOf } from "../../core/sealing/state.ts";
import { Answering } from "../exploration/Answering.tsx";
import { Calls } from "../exploration/calls/Calls.tsx";
import { FacingAnswers } from "../exploration/FacingAnswers.tsx";
import { AskedBack } from "../exploration/facing/AskedBack.tsx";
import { standingOf } from "../exploration/standing.ts";
import { TakeBack } from "../exploration/TakeBack.tsx";
import { VerdictForm } from "../exploration/VerdictForm.tsx";
import { useHere } from "../partnership/here.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { questionTexts } from "../texts/questions.ts";
import { useTexts } from "../texts/texts.ts";
import { verdictTexts } from "../texts/verdict.ts";
import { When } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { Panel } from "../ui/Panel.tsx";

export function Answers() {
	const { state, side } = useHere();
	const standing = standingOf(state, side);
	return standing.is === "answering" ? <Answering standing={standing} meanwhile={false} /> : null;
}

export const Meeting = () => <Calls gate />;

/** The questions back that wait, each under the question it is about. */
export function AnsweringBack() {
	const { state, side } = useHere();
	const { question } = useTexts(questionTexts);
	const waiting = state.exploration.asked.filter((it) => it.by !== side && !it.answer);
	return [...new Set(waiting.map((it) => it.question))].map((it) => (
		<Panel key={it} title={question[it].ask}>
			<AskedBack question={it} />
		</Panel>
	));
}

/** The verdict, and beneath it what it rests on. */
export function Verdict() {
	const { state, side } = useHere();
	const standing = standingOf(state, side);
	if (standing.is !== "deciding") return null;
	return (
		<>
			<VerdictForm standing={standing} />
			<FacingAnswers />
		</>
	);
}

/** The other side is late: wait, take the seal back, or close. */
export function Waiting() {
	const { state, side, other, companies } = useHere();
	const { answered } = useTexts(explorationTexts);
	const { decided } = useTexts(verdictTexts);
	const what = answersOpen(state.sealing) ? "verdict" : "answers";
	const mine = slotOf(state.sealing, slots[what])[side];
	if (mine.is !== "held") return null;
	const words = what === "verdict" ? decided : answered;
	return (
		<>
			<Answer title={words.late(companies[other])}>
				<p>
					{answered.wasDue} <When at={mine.due} />.
				</p>
				<p>{words.lateLead}</p>
			</Answer>
			<TakeBack what={what} />
		</>
	);
}
