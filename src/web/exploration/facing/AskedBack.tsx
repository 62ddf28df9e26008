import { useState } from "react";
import { cannotMeet } from "../../../core/exploration/meeting.ts";
import type { Question } from "../../../core/exploration/questions.ts";
import type { AskedBack as Asked } from "../../../core/exploration/state.ts";
import { newId } from "../../data/ids.ts";
import { offers, useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { backTexts } from "../../texts/backs.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Written } from "../OwnAnswers.tsx";
import { BackForm } from "./BackForm.tsx";
import css from "./Facing.module.css";

/** The questions back on one answer, from either side, and the way to ask one; nothing where there is neither. */
export function AskedBack({ question }: { readonly question: Question }) {
	const here = useHere();
	const { state, other, companies } = here;
	const { back: texts } = useTexts(backTexts);
	const [asking, setAsking] = useState(false);
	const mayAsk = cannotMeet.askBack(state) === null && offers(here, "exploration.askBack");
	return (
		<>
			{state.exploration.asked
				.filter((it) => it.question === question)
				.map((it) => (
					<One key={it.id} asked={it} />
				))}
			{asking && (
				<BackForm
					form={`back.${question}`}
					label={texts.question(companies[other])}
					help={texts.help}
					send={texts.send}
					give={(run, text) => run("exploration.askBack", { ask: newId(), question, text })}
					onDone={() => setAsking(false)}
				/>
			)}
			{mayAsk && !asking && (
				<div>
					<button type="button" className="link" onClick={() => setAsking(true)}>
						{texts.ask(companies[other])}
					</button>
				</div>
			)}
		</>
	);
}

/** Does anything stand beneath this answer, or may something? */
export function useBacks(question: Question): boolean {
	const here = useHere();
	const { state } = here;
	const mayAsk = cannotMeet.askBack(state) === null && offers(here, "exploration.askBack");
	return mayAsk || state.exploration.asked.some((it) => it.question === question);
}

/** One question back, its answer, and what its asker made of it. */
function One({ asked }: { readonly asked: Asked }) {
	const here = useHere();
	const { state, side, other, companies } = here;
	const { back: texts } = useTexts(backTexts);
	// A link that asks for the answer brings its form at once.
	const [answering, setAnswering] = useState(here.link === "exploration.answerBack");
	const mine = asked.by === side;
	const open = cannotMeet.askBack(state) === null;
	const toAnswer = open && !mine && offers(here, "exploration.answerBack") && asked.actionable !== true;
	return (
		<div className={css["back"]}>
			<p className={css["who"]}>{mine ? texts.youAsked : texts.theyAsked(companies[other])}</p>
			<Written text={asked.text ?? undefined} />
			{asked.answer && (
				<div className={css["reply"]}>
					<p className={css["who"]}>{mine ? texts.theyAnswered(companies[other]) : texts.youAnswered}</p>
					<Written text={asked.answer.text ?? undefined} />
				</div>
			)}
			{!asked.answer && mine && <p className="aside">{texts.waitsForThem(companies[other])}</p>}
			{asked.actionable !== null && <p className="aside">{asked.actionable ? texts.isActionable : texts.isNot}</p>}
			{open && mine && asked.answer && asked.actionable === null && offers(here, "exploration.settleBack") && (
				<Settle ask={asked.id} />
			)}
			{toAnswer && answering && (
				<BackForm
					form={`answer.${asked.id}`}
					label={texts.yourAnswer}
					send={texts.save}
					give={(run, text) => run("exploration.answerBack", { ask: asked.id, text })}
					onDone={() => setAnswering(false)}
				/>
			)}
			{toAnswer && !answering && (
				<div>
					<Button onClick={() => setAnswering(true)}>{asked.answer ? texts.anew : texts.answer}</Button>
				</div>
			)}
		</div>
	);
}

/** Whether the answer is one its asker can act on. */
function Settle({ ask }: { readonly ask: string }) {
	const { back: texts } = useTexts(backTexts);
	const { run, busy, refused } = useCommand();
	const settle = (actionable: boolean): void => void run("exploration.settleBack", { ask, actionable });
	return (
		<>
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button loading={busy} onClick={() => settle(true)}>
					{texts.actionable}
				</Button>
				<Button loading={busy} onClick={() => settle(false)}>
					{texts.notYet}
				</Button>
			</div>
		</>
	);
}
