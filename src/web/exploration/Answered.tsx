import type { ReactNode } from "react";
import { slots } from "../../core/exploration/contract.ts";
import { cannot } from "../../core/exploration/rules.ts";
import type { Side } from "../../core/kit.ts";
import { slotOf } from "../../core/sealing/state.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Act } from "../ui/Act.tsx";
import { Answer } from "../ui/Answer.tsx";
import { Facing } from "../ui/Facing.tsx";
import { Note } from "../ui/Note.tsx";
import { OwnAnswers } from "./OwnAnswers.tsx";
import type { Standing } from "./standing.ts";

interface Props {
	readonly standing: Extract<Standing, { readonly is: "answered" }>;
	readonly meanwhile: boolean;
}

/** This side has sealed and waits: until when, what it wrote, and what it can do once the other is late. */
export function Answered({ standing, meanwhile }: Props) {
	const { state, side, other, companies } = useHere();
	const { answered } = useTexts(explorationTexts);
	const mine = slotOf(state.sealing, slots.answers)[side];
	const who = companies[other];
	return (
		<>
			{meanwhile ? (
				<h2>{answered.titleNobody}</h2>
			) : (
				<Answer title={standing.late ? answered.late(who) : answered.title(who)}>
					<p>
						{standing.late ? answered.wasDue : answered.until(who)} <When at={standing.until} />.
					</p>
					{standing.late && <p>{answered.lateLead}</p>}
				</Answer>
			)}
			{!meanwhile && <WaitOrEnd />}
			{mine.is === "held" && mine.mine && (
				<Facing
					title={<h2>{answered.takeaway}</h2>}
					{...facing(
						side,
						<div className="list">
							<p className="aside">{answered.takeawayLead}</p>
							<OwnAnswers texts={mine.mine.texts} />
						</div>,
						<p className="aside">{answered.place(who)}</p>,
					)}
				/>
			)}
		</>
	);
}

/** Mine on my side of the pages, theirs on theirs. */
const facing = (side: Side, mine: ReactNode, theirs: ReactNode): { readonly a: ReactNode; readonly b: ReactNode } =>
	side === "a" ? { a: mine, b: theirs } : { a: theirs, b: mine };

/** Taking the seal back, and closing: open once the other side is late, and until then with the reason why not. */
function WaitOrEnd() {
	const { state, actor } = useHere();
	const { answered } = useTexts(explorationTexts);
	const core = useTexts(coreTexts);
	const { run, busy, refused } = useCommand();
	const noBack = cannot.withdrawAnswers(state, actor);
	const noClose = cannot.closeWithoutAnswer(state, actor);
	return (
		<div className="list">
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Act no={noBack && core.refusal(noBack)} loading={busy} onClick={() => run("exploration.withdrawAnswers", {})}>
					{answered.withdraw}
				</Act>
				{!noClose && (
					<Act loading={busy} onClick={() => run("exploration.closeWithoutAnswer", {})}>
						{answered.close}
					</Act>
				)}
			</div>
			{!noClose && <p className="aside">{answered.closeAbout}</p>}
		</div>
	);
}
