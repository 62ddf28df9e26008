import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { comparisonOf } from "../../core/alignment/comparison.ts";
import { ball, nextMoves } from "../../core/moves.ts";
import { useNow } from "../data/clock.ts";
import { keys } from "../data/keys.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { exportOf, paths } from "../paths.ts";
import { coreTexts } from "../texts/core.ts";
import { facilitatorTexts } from "../texts/facilitator.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { Ask } from "../ui/Ask.tsx";
import { AnchorButton, Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { SideBadge } from "../ui/SideBadge.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { BothAnswers } from "./BothAnswers.tsx";
import css from "./Middle.module.css";
import { Seals } from "./Seals.tsx";

/** Document and letter come with their own code, and only where there is one to read. */
const Agreed = lazy(async () => ({ default: (await import("./Agreed.tsx")).Agreed }));

/** What the neutral facilitator sees of a partnership (domain: facilitator): whose move it is, who has submitted, what is open to both. */
export function Middle() {
	const { id, state, companies } = useHere();
	const { middle: texts } = useTexts(facilitatorTexts);
	const has = ball(nextMoves(state, useNow()));
	const heading = state.stages.closed
		? texts.heading.ended
		: has === "a" || has === "b"
			? texts.heading.one(companies[has])
			: texts.heading[has];
	return (
		<>
			<Answer title={heading}>
				<p>{texts.lead}</p>
			</Answer>
			<Moves />
			<Seals />
			<BothAnswers />
			{comparisonOf(state) ? (
				<Suspense fallback={<Waiting lines={5} />}>
					<Agreed />
				</Suspense>
			) : (
				<section className="foot">
					<h2>{texts.document}</h2>
					<p className="aside">{texts.documentNotYet}</p>
				</section>
			)}
			<section className="foot">
				<h2>{texts.copy}</h2>
				<p className="aside">{texts.copyLead}</p>
				<div>
					<AnchorButton href={exportOf(id)} download>
						{texts.download}
					</AnchorButton>
				</div>
			</section>
			<StepBack />
		</>
	);
}

/** Every open move of either side, the most urgent first. */
function Moves() {
	const { state, companies } = useHere();
	const { middle: texts } = useTexts(facilitatorTexts);
	const core = useTexts(coreTexts);
	const moves = nextMoves(state, useNow());
	return (
		<section className="list">
			<h2>{texts.moves}</h2>
			{moves.length === 0 ? (
				<p className="aside">{texts.noMoves}</p>
			) : (
				<ul className={css["moves"]}>
					{moves.map(({ code, side, due, late }) => (
						<li key={`${code} ${side}`} data-late={late}>
							<SideBadge side={side} name={companies[side]} small />
							<span>
								<strong>{companies[side]}</strong>: {core.move(code)}
								{due && (
									<small>
										{" "}
										{late ? texts.late : texts.by} <When at={due} day />
									</small>
								)}
							</span>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function StepBack() {
	const { middle: texts, cancel } = useTexts(facilitatorTexts);
	const [asking, setAsking] = useState(false);
	const { run, busy, refused } = useCommand();
	const client = useQueryClient();
	const navigate = useNavigate();
	const confirm = async (): Promise<void> => {
		const done = await run("people.stepBack", {});
		setAsking(false);
		if (!done) return;
		await client.invalidateQueries({ queryKey: keys.partnerships });
		await navigate({ to: paths.home });
	};
	return (
		<section className="foot">
			{refused && <Note tone="bad" live title={refused} />}
			<div>
				<Button variant="subtle" onClick={() => setAsking(true)}>
					{texts.stepBack}
				</Button>
			</div>
			<Ask
				title={texts.stepBackAsk}
				open={asking}
				onClose={() => setAsking(false)}
				onConfirm={() => void confirm()}
				confirm={texts.stepBack}
				cancel={cancel}
				loading={busy}
			>
				<p>{texts.stepBackLead}</p>
			</Ask>
		</section>
	);
}
