import type { ReactNode } from "react";
import { slots } from "../../../core/alignment/contract.ts";
import { cannot } from "../../../core/alignment/rules.ts";
import { awaitsConfirmation, slotOf } from "../../../core/sealing/state.ts";
import { useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { coreTexts } from "../../texts/core.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import { When } from "../../time/Zones.tsx";
import { Act } from "../../ui/Act.tsx";
import { Answer } from "../../ui/Answer.tsx";
import { Note } from "../../ui/Note.tsx";

/** My side has sealed and waits: until when, and what it can do about it. Nothing of theirs but whether they have sealed. */
export function Waits({ actions }: { readonly actions?: ReactNode }) {
	const { state, side, other, companies } = useHere();
	const { stage } = useTexts(sheetTexts);
	const slot = slotOf(state.sealing, slots.sheet);
	const [mine, theirs] = [slot[side], slot[other]];
	if (mine.is !== "held") return null;
	const late = slot.late === other;
	if (awaitsConfirmation(mine) || awaitsConfirmation(theirs))
		return <Answer title={stage.confirming} actions={actions} />;
	if (theirs.is === "held")
		return (
			<Answer title={stage.opening}>
				<p>{stage.openingLead}</p>
			</Answer>
		);
	return (
		<>
			<Answer title={late ? stage.late(companies[other]) : stage.sealed(companies[other])} actions={actions}>
				<p>
					{late ? stage.wasDue : stage.until2(companies[other])} <When at={mine.due} />.
				</p>
				{late && <p>{stage.lateLead}</p>}
			</Answer>
			<TakeBack />
		</>
	);
}

/** The sheet can be taken back at any time before the opening; closing is offered once the other side is late. */
function TakeBack() {
	const { state, actor } = useHere();
	const { sealed } = useTexts(sheetTexts);
	const core = useTexts(coreTexts);
	const { run, busy, refused } = useCommand();
	const no = cannot.recallSheet(state, actor);
	const mayClose = cannot.closeWithoutAnswer(state, actor) === null;
	return (
		<div className="list noPrint">
			{refused && <Note tone="bad" live title={refused} />}
			<Act no={no && core.refusal(no)} loading={busy} onClick={() => void run("alignment.recallSheet", {})}>
				{sealed.recall}
			</Act>
			<p className="aside">{sealed.recallAbout}</p>
			{mayClose && (
				<>
					<Act loading={busy} onClick={() => void run("alignment.closeWithoutAnswer", {})}>
						{sealed.close}
					</Act>
					<p className="aside">{sealed.closeAbout}</p>
				</>
			)}
		</div>
	);
}
