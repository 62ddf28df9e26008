import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { cannotMeet } from "../../../core/exploration/meeting.ts";
import { weakestFirst } from "../../../core/exploration/readiness.ts";
import type { Readiness } from "../../../core/exploration/state.ts";
import { useHere } from "../../partnership/here.ts";
import { Opened } from "../../partnership/Opened.tsx";
import { paths } from "../../paths.ts";
import { useNames } from "../../people/names.ts";
import { readyTexts } from "../../texts/ready.ts";
import { useTexts } from "../../texts/texts.ts";
import { When } from "../../time/Zones.tsx";
import { Answer } from "../../ui/Answer.tsx";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import css from "./Ready.module.css";
import { ReadyForm } from "./ReadyForm.tsx";

/** `/p/:id/ready`: what a side asks itself, and nobody else ever reads (B7). */
export function ReadyPage() {
	const { id } = useParams({ from: paths.ready });
	const { title } = useTexts(readyTexts);
	return (
		<Opened id={id} title={title} key={id}>
			<Ours />
		</Opened>
	);
}

function Ours() {
	const { id, state, side } = useHere();
	const texts = useTexts(readyTexts);
	const [asking, setAsking] = useState(false);
	const kept = state.exploration.readiness[side];
	const barred = cannotMeet.keepToOurselves(state) !== null;
	const weakest = kept && weakestFirst(kept).find((it) => it.level < 100);
	const title = !kept ? texts.fresh : weakest ? texts.weakest(texts.statement[weakest.statement].says) : texts.allGood;
	return (
		<>
			<Answer title={title}>
				{!kept && <p>{barred ? texts.closed : texts.lead}</p>}
				<p>{texts.private}</p>
				<p>
					<Link to={paths.partnership} params={{ id }}>
						{texts.back}
					</Link>
				</p>
			</Answer>
			{kept && !asking && <Found kept={kept} />}
			{kept && !asking && !barred && (
				<div>
					<Button onClick={() => setAsking(true)}>{texts.again}</Button>
				</div>
			)}
			{!barred && (asking || !kept) && <ReadyForm before={kept} onDone={() => setAsking(false)} />}
		</>
	);
}

/** The weakest first, and what would mend each. */
function Found({ kept }: { readonly kept: Readiness }) {
	const texts = useTexts(readyTexts);
	const { full } = useNames();
	return (
		<Panel>
			<p className="aside">
				{texts.checked(full(kept.person))}, <When at={kept.at} />.
			</p>
			<ol className={css["found"]}>
				{weakestFirst(kept).map(({ statement, level }) => {
					const { says, anchors, mend } = texts.statement[statement];
					return (
						<li key={statement}>
							<h2>{says}</h2>
							<p>
								<strong>{texts.of(level)}.</strong> {anchors[level]}
							</p>
							{level < 100 && (
								<p className="aside">
									{texts.mend}: {mend}
								</p>
							)}
						</li>
					);
				})}
			</ol>
		</Panel>
	);
}
